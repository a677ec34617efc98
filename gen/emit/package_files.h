/* The writers of a package's files, one for each kind; and what they share. Only emit.c calls them. */
#ifndef ORMGEN_EMIT_PACKAGE_FILES_H
#define ORMGEN_EMIT_PACKAGE_FILES_H

#include "emit/entity_plan.h"

void write_package_header(const package_plan *plan, orm__buffer *out);
void write_types_header(const package_plan *plan, orm__buffer *out);
void write_types_source(const package_plan *plan, orm__buffer *out);
void write_entity_header(const package_plan *plan, const entity_plan *entity, orm__buffer *out);
void write_entity_source(const package_plan *plan, const entity_plan *entity, orm__buffer *out);

/* --- shared ---------------------------------------------------------------------------------- */

/* "COMPANY_EMPLOYEE_H" */
const char *guard_of(const package_plan *plan, const char *file);

/* `schema.name` as SQL writes it. */
const char *quoted_path(orm_arena *arena, const model_name *name);

/* uint64_t words for a bit a column and a bit a relationship; at least one. */
long bit_words(const entity_plan *entity);

/* Breaks lines of code that are longer than 100 columns, as clang-format would. */
void fold_long_lines(orm__buffer *text);

/* --- SQL of an entity ------------------------------------------------------------------------- */

/* "SELECT this.id, … FROM employees AS this", without lazy columns. */
const char *select_sql(orm_arena *arena, const entity_plan *entity);

/* " WHERE this.id = $1"; "" without a key. */
const char *by_key_sql(orm_arena *arena, const entity_plan *entity);

/* " ORDER BY this.id"; "" without a key. */
const char *ordered_sql(orm_arena *arena, const entity_plan *entity);

/* A relationship's condition with its target's names, which people write as the relationship's or
 * the table's, said as `that`. "" when it is absent. */
const char *relation_condition_sql(orm_arena *arena, const model_relation *relation,
                                   const expression *written);

/* "that.name, that.id DESC NULLS LAST"; "" when there is no order. */
const char *relation_order_sql(orm_arena *arena, const model_relation *relation);

#endif
