/* The writers of a package's files, one for each kind; and what they share. Only emit.c calls them. */
#ifndef ORMGEN_EMIT_PACKAGE_FILES_H
#define ORMGEN_EMIT_PACKAGE_FILES_H

#include "emit/entity_plan.h"

void write_package_header(const package_plan *plan, orm__buffer *out);
void write_types_header(const package_plan *plan, orm__buffer *out);
void write_types_source(const package_plan *plan, orm__buffer *out);
void write_hooks_header(const package_plan *plan, orm__buffer *out);
void write_bulk_header(const package_plan *plan, orm__buffer *out);
void write_entity_header(const package_plan *plan, const entity_plan *entity, orm__buffer *out);
void write_lineage(orm_arena *arena, const entity_plan *plan, orm__buffer *out);
void write_entity_source(const package_plan *plan, const entity_plan *entity, orm__buffer *out);

/* --- shared ---------------------------------------------------------------------------------- */

/* "COMPANY_EMPLOYEE_H" */
const char *guard_of(const package_plan *plan, const char *file);

/* The file of an entity, without its suffix. */
const char *entity_file(const package_plan *plan, const char *c_name);

/* Writes the descriptor of a composite's attribute, if that needs one of its own, and returns the
 * name of the one it has. */
const char *write_attribute_type(orm_arena *arena, const model_composite *composite, size_t number,
                                 orm__buffer *out);

/* `schema.name` as SQL writes it. */
const char *quoted_path(orm_arena *arena, const model_name *name);

/* Whether a descriptor has the index among its constraints: it is unique over columns, of all rows. */
bool index_is_constraint(const model_index *index);

/* uint64_t words for a bit a column and a bit a relationship; at least one. */
long bit_words(const entity_plan *entity);

/* Breaks lines of code that are longer than 100 columns, as clang-format would. */
void fold_long_lines(orm__buffer *text);

/* --- facts and flags -------------------------------------------------------------------------- */

bool in_columns(const model_columns *columns, const model_column *column);

/* "email: character varying(255), by default ''." A default is shown when it is short. */
const char *column_facts(orm_arena *arena, const entity_plan *entity, const column_plan *plan);

/* "projects: many of Project over employee_projects." */
const char *relation_facts(orm_arena *arena, const model_relation *relation);

/* "ORM_COLUMN_KEY | ORM_COLUMN_IDENTITY"; "0" when there are none. */
const char *column_flags(orm_arena *arena, const entity_plan *entity, const column_plan *plan);
const char *relation_flags(orm_arena *arena, const relation_plan *plan);

/* The sequence that fills a column, as nextval takes it; NULL when none is known. */
const char *sequence_of(orm_arena *arena, const model_column *column);

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

/* "ORM_LOAD_JOINED" */
const char *load_strategy_name(load_strategy strategy);

#endif
