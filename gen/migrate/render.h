/*
 * What the parts of the renderer share: a writer for statements, and the steps made of them.
 *
 * A renderer of an operation writes whole statements and then takes them as steps. Operations of
 * the phases before the renames speak of objects as they were, all later ones as they are to be.
 */
#ifndef ORMGEN_MIGRATE_RENDER_H
#define ORMGEN_MIGRATE_RENDER_H

#include "ddl/writer.h"
#include "diag/memory.h"
#include "migrate/migrate.h"
#include "migrate/sequence_values.h"
#include "postgres/catalogue.h"

typedef struct renderer {
    orm_arena *arena;
    const migrate_plan *plan;
    ddl_writer w;
    size_t taken; /* bytes of what was written that are steps already */
    migrate_steps steps;
    const model_table *locked;    /* the existing table that the transaction has locked */
    bool committed;               /* the next step may not share a transaction with those before */
    catalogue *catalogue;         /* made when first asked */
    ORM__LIST(const char *) left; /* old types' names, to be dropped when nothing uses them */
} renderer;

/* Takes the statements written since the last time as steps. `note` is about the first. */
void take(renderer *r, step_place where, const char *note);

/* The same for what locks a table against others: only one of those that are there is locked in a
 * transaction. */
void take_locking(renderer *r, const model_table *table, const char *note);

/* Says which table the last step has locked, where take_locking did not take it. */
void set_locked(renderer *r, const model_table *table);

/* Whether the table is made by this plan: nobody else sees it yet. */
bool is_new_table(const renderer *r, const model_table *table);

/* "ALTER TABLE path " */
void write_alter(renderer *r, const model_table *table);

/* "ALTER TABLE path ALTER COLUMN name " */
void write_alter_column(renderer *r, const model_table *table, const char *column);

/* " SET (a = 1)" and " RESET (b)", each as a statement behind `head`. */
void write_changed_options(renderer *r, const char *head, const model_name *name,
                           const model_options *from, const model_options *to);

/* The options of a sequence that change; `prefix` stands before each. */
void write_changed_sequence(renderer *r, const sequence_values *from, const sequence_values *to,
                            const char *prefix);

/* Moves a sequence that stands where it may not any more, before its options change. `sequence` is SQL
 * that names it. */
void move_into_bounds(renderer *r, const char *sequence, const sequence_values *from,
                      const sequence_values *to);

/* The names that a rename is between: half of one is to or from a name out of the way. */
typedef struct rename_ends {
    model_name from, to;
} rename_ends;

rename_ends ends_of(renderer *r, const operation *of, const model_name *from, const model_name *to);
rename_ends ends_within(renderer *r, const operation *of, const char *from, const char *to);

/* Renames what `verb` ("ALTER TYPE ") is about, and moves it to the other schema. */
void write_rename(renderer *r, const char *verb, const rename_ends *ends);

/* "verb path rest", as a whole statement. */
void write_statement(renderer *r, const char *verb, const model_name *name, const char *rest);

/* Drops what may have got out of the way before. */
void write_drop(renderer *r, const operation *of, const char *verb, const model_name *name);

/* Steps that rename what stands in a schema by itself. */
void rename_object(renderer *r, const operation *of, const char *verb, const model_name *from,
                   const model_name *to);

/* "RENAME COLUMN a TO b" behind what the column is in; `what` is all before the names. */
void write_inner_rename(renderer *r, const char *what, const rename_ends *ends);

/* Takes a rename of something in a table, or of the table itself. */
void take_rename(renderer *r, const operation *of);

/* A name made of another one and an ending, short enough for PostgreSQL. */
const char *derived_name(renderer *r, const char *name, const char *ending);

/* "ALTER TABLE path VALIDATE CONSTRAINT name;", and the same with DROP. */
void write_validate(renderer *r, const model_table *table, const char *constraint);
void write_drop_constraint(renderer *r, const model_table *table, const char *constraint);

/* A check that the migration makes for itself: what stands between these is its condition. It is added
 * unread and then validated, which keeps nobody out. */
void begin_check(renderer *r, const model_table *table, const char *name);
void end_check(renderer *r, const model_table *table, const char *name);

/* Adds a constraint, a table's own or its parent's, in these two steps. */
void add_and_validate(renderer *r, const model_table *table, const model_constraint *of);

/* Steps that make a column required without a scan under a lock. */
void make_required(renderer *r, const model_table *table, const model_column *column);

/* Why a step is expensive. */
extern const char rewrites_table[];

/* "ALTER TABLE path ALTER COLUMN name what" as a step. */
void alter_column(renderer *r, const migrate_object *of, const char *what);

/* "SET DEFAULT value" or "DROP DEFAULT", as the column has it, and the same as a step. */
void write_default(renderer *r, const model_column *column);
void set_default(renderer *r, const migrate_object *of);

/* A column that gets another type has that type's usual storage and compression already. */
bool is_reset(const renderer *r, const operation *of);

/* A column has a default or is an identity, never both: where it was the one and becomes the other,
 * both change in one go. */
bool swaps_identity(const operation *of);

/* SET STORAGE of a column that says one. */
void set_storage(renderer *r, const model_column *column);

/* `prefix` and a column, made a value of the other type where that does not go by itself. */
void write_converted(renderer *r, const char *prefix, const model_type *from, const char *column,
                     const model_type *to);

/* Takes an UPDATE, with its WHERE, as a step that is done a range of pages at a time. */
void take_update(renderer *r, const model_table *table);

/* The index that stands behind a primary key or unique constraint. */
model_index index_behind(renderer *r, const model_constraint *of);

/* ALTER TABLE … ADD CONSTRAINT … USING INDEX */
void write_using_index(renderer *r, const model_constraint *of, const char *index);

/* The second half of the changes of types of a table that were expanded: see expand.h. */
void swap_twins(renderer *r, const operation *of);

#define OPERATION(name, when, words) void render_##name(renderer *r, const operation *of);
#include "migrate/operations.def"
#undef OPERATION

#endif
