/*
 * Migrations in memory: what is different between two models, and the SQL that makes one the other.
 *
 * A **plan** is a list of operations, each one difference of one object, in the order in which they
 * are carried out. It is made of two models and points into them. A **step** is one SQL statement
 * and the transaction it wants. Objects are paired by name, by `was`, and constraints and indexes
 * also by being the same under another name; equal models give an empty plan.
 *
 * Expressions are compared in a normal form, without a server. What that cannot prove equal is asked
 * of a shadow server, if there is one, and else counts as different. The order of columns never
 * does.
 */
#ifndef ORMGEN_MIGRATE_MIGRATE_H
#define ORMGEN_MIGRATE_MIGRATE_H

#include "migrate/pairing.h"
#include "model/model.h"

struct shadow;       /* shadow/shadow.h */
struct stored_model; /* migrate/stored.h */

typedef enum operation_kind {
#define OPERATION(name, when, words) OPERATION_##name,
#include "migrate/operations.def"
#undef OPERATION
} operation_kind;

/* What an operation is about, on one side: the innermost one is meant, those around it are set. */
typedef struct migrate_object {
    const char *schema;
    const model_extension *extension;
    const model_enum *enumeration;
    const model_enum_label *label;
    const model_domain *domain;
    const model_composite *composite;
    const model_attribute *attribute;
    const model_sequence *sequence;
    const model_table *table;
    const model_column *column;
    const model_constraint *constraint;
    const model_index *index;
    const struct sql_statement *statement;
    const model_table *parent; /* of `table`, which inherits from it */
} migrate_object;

/* A rename whose new name is taken by one that wants its old one is done in two halves. What goes only
 * later, but whose name is wanted before that, gets out of the way too. */
typedef enum rename_half { RENAME_WHOLE, RENAME_AWAY, RENAME_ARRIVES } rename_half;

typedef struct operation {
    operation_kind kind;
    migrate_object from, to; /* empty where the object is not */
    const char *line;        /* "table employees: column phone added" */
    const char *loses;       /* data that is lost by it: "the rows of table x"; NULL when none is */
    const char *refusal;     /* why no statement does it; NULL when one does */
    const char *hint;        /* what to write instead; NULL when nothing */
    bool forced;             /* nothing differs, but another operation makes it necessary */
    rename_half half;        /* of a rename; AWAY of a drop too */
    bool together;           /* in the transaction of the one before it, whatever it locks */
    bool expanded;           /* a change of type whose column has a twin: see expand.h */
    bool late;               /* a type that is made of what SQL makes: it comes behind that */
    bool early;              /* a type that such a column gets: it comes before all else */
    size_t order;            /* the order of the models */
} operation;

typedef ORM__LIST(operation) operations;

/* A partition that is no partition on the other side: see stand_alone.h. */
typedef struct migrate_loner {
    const model_table *partition, *alone;
} migrate_loner;

typedef struct migrate_plan {
    orm_arena *arena;
    const model *from, *to;
    pairing pairs;
    ORM__LIST(migrate_loner) loners;
    operations operations;
    /* As a server has them; NULL unless one was asked. */
    const struct stored_model *from_stored, *to_stored;
    bool expand;                      /* changes of types were taken apart: see expand.h */
    ORM__LIST(const char *) unproven; /* lines of differences that may be none: another spelling */
} migrate_plan;

/* The differences, in the order in which they are carried out. */
migrate_plan *migrate_compare(orm_arena *arena, const model *from, const model *to);

/* The same; what the normal form leaves open is asked of `server`, which is not even started when
 * nothing is. When it cannot say, that is a warning in `sink`, and so is each of `unproven`. */
migrate_plan *migrate_compare_stored(orm_arena *arena, const model *from, const model *to,
                                     struct shadow *server, diag *sink);

/* The plan back: the differences seen from the other side. Operations that cannot bring back what was
 * lost have that in `refusal`. */
migrate_plan *migrate_inverse(const migrate_plan *plan);

/* Reports what cannot be done, and, unless `allow_drop`, what loses data. False when something was
 * reported: nothing should be written then. */
bool migrate_check(const migrate_plan *plan, bool allow_drop, diag *sink);

typedef enum step_place {
    STEP_INSIDE, /* in a transaction, with those before it if that is theirs too */
    STEP_AFTER,  /* in a transaction that begins with it, after all before it were committed */
    STEP_OUTSIDE /* in no transaction */
} step_place;

typedef struct migrate_step {
    step_place place;
    const char *sql;  /* without a semicolon at its end */
    const char *note; /* what people should know about it; NULL when nothing */
    /* The table, as SQL has it, of an UPDATE that a condition on ctid may follow, so that it can be
     * done a range of pages at a time; else NULL. */
    const char *batched;
} migrate_step;

typedef ORM__LIST(migrate_step) migrate_steps;

/* The statements of a plan, safe by default: what would block others for long is done in the form
 * that does not, wherever there is one. */
migrate_steps migrate_render(const migrate_plan *plan);

/* One line a difference, behind a margin. What only another difference makes necessary is left out. */
void migrate_write_list(const migrate_plan *plan, const char *margin, FILE *out);

/* What a plan back does not do, and why, as comments. */
void migrate_write_irreversible(const migrate_plan *plan, FILE *out);

/* The steps as a script for psql, with the transactions they want. */
void migrate_write_sql(const migrate_steps *steps, FILE *out);

#endif
