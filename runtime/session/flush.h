/*
 * What the parts of a flush share.
 *
 * A *statement* writes the rows of some consecutive tasks of the plan, which have one shape; its
 * answer finds them again by their keys. Rows that cannot go together with others have statements
 * of their own: see orm__flush_order.
 */
#ifndef ORM_SESSION_FLUSH_H
#define ORM_SESSION_FLUSH_H

#include "session/flush_plan.h"
#include "session/shape.h"

/* Rows in one statement: enough that its cost is theirs, few enough that the client encodes the next
 * while the server works on this. */
enum { ORM__ROWS_A_STATEMENT = 16384, ORM__BYTES_A_STATEMENT = 64 * 1024 * 1024 };

typedef struct orm__flush_statement {
    const orm__shape *shape;
    orm__task *tasks;
    size_t len;
} orm__flush_statement;

/* A reference that is written once the row that it refers to is there. */
typedef struct orm__reference {
    orm_object *object;
    const orm_relation *relation;
} orm__reference;

/* A column that is NULL until the row is written. */
typedef struct orm__vacancy {
    orm__record *record;
    uint16_t column;
} orm__vacancy;

/* A constraint that is deferred while the flush runs. */
typedef struct orm__deferrable {
    const orm_entity *entity;
    const orm_constraint *constraint;
} orm__deferrable;

/* Two rows whose order matters. */
typedef struct orm__precedence {
    orm__record *holder, *taker;
    const orm_constraint *constraint; /* NULL: the primary key */
} orm__precedence;

typedef struct orm__flusher {
    orm_session *session;
    orm_arena *scratch;
    orm__flush_plan plan;
    ORM__LIST(orm__reference) deferred; /* written after the inserts */
    ORM__LIST(orm__reference) ahead;    /* to rows whose statement may come later */
    orm__tasks replacements;            /* new rows that become what deleted rows were */
    orm__tasks early_updates, early_deletes;
    ORM__LIST(orm__vacancy) vacancies;
    ORM__LIST(orm__deferrable) constraints;
    ORM__LIST(orm__precedence) precedences;
    uint64_t *columns;       /* the set of columns of the row at hand */
    const orm_object **rows; /* room for a statement's */
} orm__flusher;

/* --- flush_keys.c ------------------------------------------------------------------------------- */

/* Gives new rows keys from their sequences: one statement for all; how they were is kept for a
 * rollback. Rows whose keys the database makes in another way, or that have theirs, are left as they
 * are. */
orm_status orm__reserve_keys(orm__flusher *at);
/* Takes `count` numbers of the sequence that fills the column, which are of the column's type. *out is
 * in `scratch`; NULL: there is no sequence, or none that may be used. */
orm_status orm__reserve_numbers(orm_session *session, const orm_entity *entity, uint16_t number,
                                size_t count, orm_arena *scratch, void **out);

/* --- flush_order.c ------------------------------------------------------------------------------ */

/* Resolves the references of new rows as far as keys are known, chooses the shape of each row and
 * puts the inserts in the order in which statements write them. */
orm_status orm__flush_order_inserts(orm__flusher *at);
/* The same for updates and deletes. */
orm_status orm__flush_order_updates(orm__flusher *at, orm__tasks *tasks);
orm_status orm__flush_order_deletes(orm__flusher *at, orm__tasks *tasks);

/* Gives rows to be updated the keys of what they refer to, as far as those are known already. */
orm_status orm__flush_resolve_updates(orm__flusher *at);

/* Gives the object the key of what one of its relationships refers to. Waits for answers where only
 * they can tell it. */
orm_status orm__flush_resolve(orm__flusher *at, orm_object *object, unsigned relation);
/* The same for all of them. */
orm_status orm__flush_resolve_all(orm__flusher *at, orm_object *object);

/* --- flush_columns.c ---------------------------------------------------------------------------- */

/* Makes `at->columns` those to be written: what changed, what the database computes left out. */
void orm__flush_columns(orm__flusher *at, const orm_object *object);
/* Adds those of `columns` for which an INSERT may write NULL instead of leaving them out. */
void orm__flush_add_nulls(orm__flusher *at, const orm_entity *entity, const uint64_t *columns);

/* Whether many values of each of these columns, and of the key, can travel as an array. */
bool orm__flush_have_arrays(const orm__flusher *at, const orm_entity *entity);

/* --- flush_send.c ------------------------------------------------------------------------------- */

/* Sends the statement that begins with tasks[0]; *sent tells how many tasks it wrote. */
orm_status orm__flush_send(orm__flusher *at, orm__task *tasks, orm__shape_kind kind, size_t *sent);

/* Sends a statement of one row with the columns in `at->columns`. */
orm_status orm__flush_send_one(orm__flusher *at, orm__task *task, orm__shape_kind kind);

/* --- flush_answer.c ----------------------------------------------------------------------------- */

/* Takes the answer of a statement: its objects are persistent, up to date or removed then. */
orm_status orm__flush_answer(void *context, void *tag, orm__result *result);

/* The same for rows that went by COPY, of which the server took so many. */
orm_status orm__flush_answer_copy(orm__flusher *at, const orm__flush_statement *statement,
                                  int64_t rows);

/* "id 7": which row it is, as far as that can be said in short. */
void orm__write_key(orm__buffer *out, const orm_object *object);

/* --- flush_replace.c ---------------------------------------------------------------------------- */

/* Finds new rows with the primary keys of deleted ones. */
orm_status orm__flush_replacements(orm__flusher *at);

/* --- flush_cut.c -------------------------------------------------------------------------------- */

/* Deleted rows that refer to others which are deleted first let go of them before, where a column may be
 * NULL. */
orm_status orm__flush_cut_deletes(orm__flusher *at);

/* --- flush_unique.c ----------------------------------------------------------------------------- */

/* Finds rows that are to have what others have, once the values of new rows are known, and makes
 * way for them. ORM_CONSTRAINT where there is none. */
orm_status orm__flush_collisions(orm__flusher *at);

/* --- flush_array.c ------------------------------------------------------------------------------ */

/* Encodes a column of many rows as the next parameter. *over tells that the parameters have got too
 * large for one statement; nothing is encoded then. Failures are told, with the column. */
orm_status orm__add_array(orm_session *session, const orm_entity *entity, const orm_column *column,
                          const orm_object *const *rows, size_t count, bool *over);

/* --- flush_copy.c ------------------------------------------------------------------------------- */

/* Whether so many new rows, of which this is the first, are to go by COPY: asks the database whether it
 * can fill their columns, where it is for them at all. */
orm_status orm__flush_ask_copied(orm__flusher *at, const orm__record *first, size_t len, bool *out);
/* Sends them, outside of the batch, and takes the answer. */
orm_status orm__flush_copy(orm__flusher *at, orm__task *tasks, size_t len);

/* --- flush_pairs.c ------------------------------------------------------------------------------ */

orm_status orm__flush_pairs(orm__flusher *at);

#endif
