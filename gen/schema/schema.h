/*
 * The language of schema.orm: text to syntax tree, and syntax tree to text.
 */
#ifndef ORMGEN_SCHEMA_SCHEMA_H
#define ORMGEN_SCHEMA_SCHEMA_H

#include "diag/diag.h"
#include "schema/ast.h"

/* Parses one file. Reports what is wrong into `sink` and returns the tree of all that could be
 * understood in spite of it; never NULL. The tree lives in the arena and points into the source. */
ast_file *schema_parse(orm_arena *arena, const source *source, diag *sink);

/* Writes a file that was parsed without an error in its canonical form: comments and single blank
 * lines kept, columns aligned, attributes in one order, full SQL spellings shortened. Formatting
 * the result again changes nothing, and parsing it gives the same tree. */
void schema_format(const ast_file *file, orm__buffer *out);

#endif
