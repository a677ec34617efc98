/*
 * What the parts of the comparison share.
 *
 * First all named objects of both models are paired, then the columns of paired tables; only then
 * is anything compared, because what an object refers to is compared by its pair.
 */
#ifndef ORMGEN_MIGRATE_COMPARE_H
#define ORMGEN_MIGRATE_COMPARE_H

#include "base/map.h"
#include "diag/memory.h"
#include "migrate/migrate.h"
#include "migrate/normal_form.h"
#include "migrate/statements.h"
#include "migrate/stored.h"
#include "postgres/catalogue.h"

typedef struct comparison {
    orm_arena *arena;
    const model *from, *to;
    migrate_plan *plan;
    pairing *pairs;
    normalizer *from_forms, *to_forms;
    ORM__LIST(const void *) rebuilt;         /* old types that are dropped and made again */
    ORM__LIST(const model_column *) retyped; /* old columns whose type changes */
    ORM__LIST(const model_column *) remade;  /* old columns that are dropped and added again */
    ORM__LIST(const model_column *) dropped; /* old columns that are dropped */
    sql_statements old_statements, new_statements;
    sql_statements aside; /* old routines of types that are dropped and made again */
    sql_statements going; /* old routines that are dropped */
    ORM__LIST(const sql_statement *) validated; /* those that became constraints */
    ORM__LIST(const model_constraint *) gone;   /* old primary keys and uniques that are dropped */
    ORM__LIST(const char *) revoked;            /* what grants that go granted, and to whom */
    ORM__LIST(const char *)
    lost;                 /* names of what is dropped and comes again, and so loses all that
                                   * was said of it */
    catalogue *catalogue; /* made when first asked */
    const struct comparison *stored; /* of the twins; NULL when no server was asked */
    const stored_model *from_stored, *to_stored;
} comparison;

/* --- pairing (pair_objects.c) ------------------------------------------------------------------ */

void pair_objects(comparison *c);

/* A table of a pair as it is compared with the other one. */
const model_table *table_beside(const comparison *c, const model_table *of,
                                const model_table *other);

/* Names a schema: public when there is neither one nor a default. */
const char *schema_shown(const model *in, const char *schema);

/* Whether both names are the same, with the schemas that they stand for. */
bool same_path(const comparison *c, const model_name *from, const model_name *to);

/* --- equality (same.c, same_objects.c) ------------------------------------------------------------ */

/* NULL is equal to NULL; and to "" in texts that people wrote. */
bool same_text(const char *a, const char *b);
bool same_doc(const char *a, const char *b);

bool same_type(const comparison *c, const model_type *from, const model_type *to);
bool same_collation(const char *from_schema, const char *from, const char *to_schema,
                    const char *to);
bool same_expression(const comparison *c, const expression *from, const normal_context *from_in,
                     const expression *to, const normal_context *to_in);
bool same_options(const model_options *from, const model_options *to);

/* With defaults filled in; `type` is what a sequence has when it does not say. */
bool same_sequence(const model_sequence_options *from, const pg_type *from_type,
                   const model_sequence_options *to, const pg_type *to_type);
bool same_columns(const comparison *c, const model_columns *from, const model_columns *to);
bool same_elements(const comparison *c, const model_table *from_table, const model_elements *from,
                   const model_table *to_table, const model_elements *to);
bool same_bound(const comparison *c, const model_table *from, const model_table *to);
bool same_partitioning(const comparison *c, const model_table *from, const model_table *to);
bool same_default(const comparison *c, const model_column *from, const model_column *to);
bool same_generated(const comparison *c, const model_column *from, const model_column *to);
bool same_domain_default(const comparison *c, const model_domain *from, const model_domain *to);
bool same_domain_check(const comparison *c, const model_domain *from, const model_constraint *a,
                       const model_domain *to, const model_constraint *b);
bool same_view(const comparison *c, const model_table *from, const model_table *to);
bool same_constraint(const comparison *c, const model_constraint *from, const model_constraint *to);

/* But for when they are checked. */
bool same_but_deferral(const comparison *c, const model_constraint *from,
                       const model_constraint *to);
bool same_index(const comparison *c, const model_index *from, const model_index *to);
bool same_but_options(const comparison *c, const model_index *from, const model_index *to);

/* --- operations (plan.c) --------------------------------------------------------------------------- */

/* Adds an operation. `detail` is what its line says behind the words, NULL for nothing. The result
 * is good until the next one is added. */
operation *plan_add(comparison *c, operation_kind kind, migrate_object from, migrate_object to,
                    const char *detail);

/* The same for what only another operation makes necessary. */
operation *plan_force(comparison *c, operation_kind kind, migrate_object from, migrate_object to);

/* A comment that differs. */
void plan_comment(comparison *c, migrate_object from, const char *from_doc, migrate_object to,
                  const char *to_doc);

/* "table hr.people: column name": what an operation is about. */
const char *object_label(orm_arena *arena, const model *in, const migrate_object *object);

/* "the values of hr.people.name": what goes with a column, or with an attribute of a type. */
const char *values_label(orm_arena *arena, const model *in, const migrate_object *of);

/* A type as people write it. */
const char *type_shown(orm_arena *arena, const model_type *type);

/* --- the parts ---------------------------------------------------------------------------------------- */

void compare_types(comparison *c);
void compare_sequences(comparison *c);

/* A renamed type or sequence, or one in another schema. */
void compare_name(comparison *c, operation_kind kind, const model_name *from, const model_name *to,
                  migrate_object a, migrate_object b);

/* Pairs the sequence of a serial column with the one that the other side declares for it; and whether
 * a column has such a pair. */
void pair_serial(comparison *c, const model_column *from, const model_column *to);
bool keeps_serial(const comparison *c, const model_column *from, const model_column *to);
void compare_tables(comparison *c);

/* After tables: a view moves with what it looks at. */
void compare_views(comparison *c);
/* Whether a statement makes the schema. */
bool is_schema_stated(const sql_statements *in, const char *schema);
void list_statements(comparison *c); /* before tables are compared */
void list_aside(comparison *c);      /* between types and tables */
void compare_statements(comparison *c);

/* Whether a table has another one in its `inherits`; and whether those that have it there have such a
 * check from it. */
bool inherits_from(const model_table *table, const model_table *parent);
bool hands_down_check(const model_table *table, const char *name);

/* Columns of paired tables; before anything that hangs on them. */
void compare_columns(comparison *c, const model_table *from, const model_table *to);
void compare_constraints(comparison *c, const model_table *from, const model_table *to);
void compare_indexes(comparison *c, const model_table *from, const model_table *to);

/* Foreign keys of paired tables that refer to a key that is dropped and made again. */
void compare_dependent_keys(comparison *c);

/* Objects of a table that comes or goes whole. */
void add_table_parts(comparison *c, const model_table *table);
void drop_table_parts(comparison *c, const model_table *table);

#endif
