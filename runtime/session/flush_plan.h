/*
 * The flush plan: what is to be written, in an order that foreign keys allow.
 *
 * Entities come in the order of their descriptors, which follows the foreign keys between tables;
 * rows of one such rank that refer to each other come by level, those referred to first. Nothing is
 * sent to make a plan.
 */
#ifndef ORM_SESSION_FLUSH_PLAN_H
#define ORM_SESSION_FLUSH_PLAN_H

#include "session/session_state.h"

/* A row to be written. The tasks of one statement stand together. */
typedef struct orm__task {
    orm__record *record;
    const orm_entity *entity; /* the record's object's */
    uint32_t sequence;
    uint32_t together; /* of the first of a statement: how many go in it */
    bool copied;       /* and whether they go by COPY */
} orm__task;

typedef struct orm__tasks {
    orm__task *items;
    size_t len;
} orm__tasks;

typedef struct orm__flush_plan {
    orm__tasks inserts, updates, deletes;
    ORM__LIST(const orm_entity *) entities; /* of which there are any, each once */
} orm__flush_plan;

/* Sorts tasks, which nearly always are in order. */
typedef int orm__task_order(const void *, const void *);
void orm__tasks_sort(orm__tasks *tasks, orm__task_order *compare);

/* Makes the plan in `scratch`. ORM_REQUIRED names a column or relationship that must be set;
 * ORM_MISUSE, ORM_NOMEM. */
orm_status orm__flush_plan_make(orm_session *session, orm_arena *scratch, orm__flush_plan *out);

/* The row of the same rank that has to be there before `from` is, by one of its relationships; NULL.
 * A row to be deleted has to be gone after those that refer to it: the same order, backwards. */
orm__record *orm__depends_on(const orm__record *from, unsigned relation);

/* What a flush has to do with a record that is touched. */
typedef enum orm__work {
    ORM__WORK_NONE,
    ORM__WORK_INSERT,
    ORM__WORK_UPDATE,
    ORM__WORK_DELETE
} orm__work;
orm__work orm__work_of(const orm__record *record);
/* Whether a flush would write anything. */
bool orm__has_work(const orm_session *session);

/* Whether a column or foreign key of a persistent object is to be written. */
bool orm__has_changes(const orm_object *object);

#endif
