/*
 * What is loaded along with objects, call by call, and what was loaded one object at a time.
 *
 * For each entity generated code has a struct that says what to load with its objects: which
 * columns, and how each relationship. All zero is what the schema says. It nests as deep as the
 * program likes:
 *
 *     department_all_with(s, &(department_with){
 *         .employees = {ORM_LOAD_SELECTIN, &(employee_with){.projects = {ORM_LOAD_SELECTIN}}}}, &all);
 *
 * A relationship that names what to load below it, and no strategy, is loaded by selectin. What is
 * said here also holds for what is loaded later: with ORM_LOAD_RAISE or ORM_LOAD_ALONE for the
 * objects that this call brought, and with a lazy relationship's own struct when it is asked for.
 *
 * Columns that were not loaded read as NULL or zero and latch ORM_NOT_LOADED; keys, versions and
 * foreign keys are always loaded. A session's own object is never made to forget: what it lacked is
 * filled in, what it had stays.
 */
#ifndef ORM_LOADING_H
#define ORM_LOADING_H

#include <orm/entity.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A relationship's member of a generated struct, whose `with` is typed. */
typedef struct orm_load_choice {
    orm_load how;
    const void *with; /* for what it leads to; NULL: as the schema says */
} orm_load_choice;

/* A generated struct begins with a bool a column for `only`, as many for `also`, and has a choice a
 * relationship behind them. */
#define ORM_WITH_CHOICES(columns)                                                                  \
    ((2 * (size_t)(columns) * sizeof(bool) + sizeof(void *) - 1) / sizeof(void *) * sizeof(void *))
#define ORM_WITH_LAYOUT(type, columns, relations)                                                  \
    ORM_STATIC_ASSERT((relations) == 0 ||                                                          \
                          sizeof(type) == ORM_WITH_CHOICES(columns) +                              \
                                              (size_t)(relations) * sizeof(orm_load_choice),       \
                      "columns stand before relationships, without gaps")

/* In the calls below `with` is the entity's generated struct, or NULL. It is not kept. Further
 * failures: ORM_MISUSE, where it nests deeper than 64 or asks for a relationship that cannot be
 * loaded. `file` and `line` are the caller's place, for the report; NULL and 0 say nothing. */

/* Finds by primary key, as orm_object_find does. An object that the session has is not asked for
 * again, but what it lacks is loaded. */
ORM_API orm_status orm_object_find_with(orm_session *session, const orm_entity *entity,
                                        const void *const *key, const void *with, const char *file,
                                        int line, orm_object **out);

/* Every row of the table, as orm_entity_all gives them. */
ORM_API orm_status orm_entity_all_with(orm_session *session, const orm_entity *entity,
                                       const void *with, orm_list *out);

/* Loads relationships of objects at hand that lack them, and below those: a statement a relationship,
 * a round trip a level. Joined and subquery are selectin here, where there is no statement to join
 * to. NULLs are passed over. ORM_MISUSE: they are not of that entity and one session. */
ORM_API orm_status orm_list_load(const orm_entity *entity, const orm_list *objects,
                                 const void *with);

/* orm_object_load_one and orm_object_load_many, from a place. */
ORM_API orm_status orm_object_load_one_at(orm_object *object, unsigned relation, const char *file,
                                          int line, orm_object **out);
ORM_API orm_status orm_object_load_many_at(orm_object *object, unsigned relation, const char *file,
                                           int line, orm_list *out);

/* What a generated call hands on: where it stands in the program. */
#define ORM_HERE __FILE__, __LINE__

/* --- the report of loads in loops ----------------------------------------------------------------- */

/* A place in the program that sent one statement for one object, and again for another: N+1. */
typedef struct orm_repeated_load {
    const char *entity;   /* "Department" */
    const char *relation; /* "employees"; NULL: objects were found by their keys */
    const char *file;     /* NULL when it is not known */
    int line;
    uint64_t times; /* 2 or more */
} orm_repeated_load;

/* What the session has met of them, the first one first; returns how many. The array is the
 * session's and lives until its next call. Echo prints each when it is met, and at every tenfold. */
ORM_API size_t orm_session_repeated_loads(const orm_session *session,
                                          const orm_repeated_load **out);

#ifdef __cplusplus
}
#endif

#endif
