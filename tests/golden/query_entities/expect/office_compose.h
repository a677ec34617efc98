/* clang-format off */
/*
 * Selects that a program puts together while it runs, over the entities and queries of office:
 * each column is a constant of a type of its own. See <orm/compose.h> and docs/queries.md.
 *
 * Made by ormgen from the schema of office, which is the place for changes.
 */
#ifndef OFFICE_OFFICE_COMPOSE_H
#define OFFICE_OFFICE_COMPOSE_H

#include <orm/compose.h>

#include "office.h"

#ifdef __cplusplus
extern "C" {
#endif

/* --- Department --- */

/* All rows of departments, until conditions say less. */
static inline orm_select *department_compose(orm_session *session) {
    return orm_select_new(session, &department_entity);
}
static inline orm_status department_compose_all(orm_select *select, department_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void department_compose_with(orm_select *select, const department_with *with) {
    orm_select_with(select, with);
}

/* What a select over the other side lets through of each one's list, by one statement: lists[i] is of
 * list->items[i], and to be read only. */
static inline orm_status department_each_staff(const department_list *list, orm_select *select,
                                               person_list *lists) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_select_each(select, &department_entity, DEPARTMENT_RELATION_STAFF, &objects, lists);
}

static const orm_int64_column DEPARTMENT_BY_ID = {{&department_entity, DEPARTMENT_COLUMN_ID, NULL}};
static const orm_text_column DEPARTMENT_BY_NAME = {{&department_entity, DEPARTMENT_COLUMN_NAME, NULL}};

/* --- Person --- */

/* All rows of people, until conditions say less. */
static inline orm_select *person_compose(orm_session *session) {
    return orm_select_new(session, &person_entity);
}
static inline orm_status person_compose_all(orm_select *select, person_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void person_compose_with(orm_select *select, const person_with *with) {
    orm_select_with(select, with);
}

/* What a select over the other side lets through of each one's list, by one statement: lists[i] is of
 * list->items[i], and to be read only. */
static inline orm_status person_each_team(const person_list *list, orm_select *select,
                                          person_list *lists) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_select_each(select, &person_entity, PERSON_RELATION_TEAM, &objects, lists);
}

/* What a select over the other side lets through of each one's list, by one statement: lists[i] is of
 * list->items[i], and to be read only. */
static inline orm_status person_each_tasks(const person_list *list, orm_select *select,
                                           task_list *lists) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_select_each(select, &person_entity, PERSON_RELATION_TASKS, &objects, lists);
}

static const orm_int64_column PERSON_BY_ID = {{&person_entity, PERSON_COLUMN_ID, NULL}};
static const orm_text_column PERSON_BY_NAME = {{&person_entity, PERSON_COLUMN_NAME, NULL}};
static const orm_text_column PERSON_BY_NOTES = {{&person_entity, PERSON_COLUMN_NOTES, NULL}};
static const orm_int64_column PERSON_BY_DEPARTMENT_ID = {{&person_entity, PERSON_COLUMN_DEPARTMENT_ID, NULL}};
static const orm_int64_column PERSON_BY_BOSS_ID = {{&person_entity, PERSON_COLUMN_BOSS_ID, NULL}};

/* --- Task --- */

/* All rows of tasks, until conditions say less. */
static inline orm_select *task_compose(orm_session *session) {
    return orm_select_new(session, &task_entity);
}
static inline orm_status task_compose_all(orm_select *select, task_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void task_compose_with(orm_select *select, const task_with *with) {
    orm_select_with(select, with);
}

static const orm_int64_column TASK_BY_ID = {{&task_entity, TASK_COLUMN_ID, NULL}};
static const orm_text_column TASK_BY_TITLE = {{&task_entity, TASK_COLUMN_TITLE, NULL}};
static const orm_bool_column TASK_BY_DONE = {{&task_entity, TASK_COLUMN_DONE, NULL}};
static const orm_int64_column TASK_BY_OWNER_ID = {{&task_entity, TASK_COLUMN_OWNER_ID, NULL}};

/* --- everyone --- */

/* The rows of the query, until conditions say less. */
static inline orm_select *everyone_compose(orm_session *session) {
    return orm_select_of(session, &everyone_query, NULL);
}
static inline orm_status everyone_compose_all(orm_select *select, person_list *out) {
    return orm_select_rows(select, out);
}

static const orm_int64_column EVERYONE_COLUMN_ID = {{NULL, 0, &everyone_query}};
static const orm_text_column EVERYONE_COLUMN_NAME = {{NULL, 1, &everyone_query}};
static const orm_text_column EVERYONE_COLUMN_NOTES = {{NULL, 2, &everyone_query}};
static const orm_int64_column EVERYONE_COLUMN_DEPARTMENT_ID = {{NULL, 3, &everyone_query}};
static const orm_int64_column EVERYONE_COLUMN_BOSS_ID = {{NULL, 4, &everyone_query}};

/* --- people_and_departments --- */

/* The rows of the query, until conditions say less. */
static inline orm_select *people_and_departments_compose(orm_session *session) {
    return orm_select_of(session, &people_and_departments_query, NULL);
}
static inline orm_status people_and_departments_compose_all(orm_select *select,
                                                            people_and_departments_list *out) {
    return orm_select_rows(select, out);
}

static const orm_int64_column PEOPLE_AND_DEPARTMENTS_COLUMN_P_ID = {{NULL, 0, &people_and_departments_query}};
static const orm_text_column PEOPLE_AND_DEPARTMENTS_COLUMN_P_NAME = {{NULL, 1, &people_and_departments_query}};
static const orm_text_column PEOPLE_AND_DEPARTMENTS_COLUMN_P_NOTES = {{NULL, 2, &people_and_departments_query}};
static const orm_int64_column PEOPLE_AND_DEPARTMENTS_COLUMN_P_DEPARTMENT_ID = {{NULL, 3, &people_and_departments_query}};
static const orm_int64_column PEOPLE_AND_DEPARTMENTS_COLUMN_P_BOSS_ID = {{NULL, 4, &people_and_departments_query}};
static const orm_int64_column PEOPLE_AND_DEPARTMENTS_COLUMN_D_ID = {{NULL, 5, &people_and_departments_query}};
static const orm_text_column PEOPLE_AND_DEPARTMENTS_COLUMN_D_NAME = {{NULL, 6, &people_and_departments_query}};
static const orm_int64_column PEOPLE_AND_DEPARTMENTS_COLUMN_TOTAL = {{NULL, 7, &people_and_departments_query}};

/* --- busy_people --- */

/* The rows of the query, until conditions say less. */
static inline orm_select *busy_people_compose(orm_session *session) {
    return orm_select_of(session, &busy_people_query, NULL);
}
static inline orm_status busy_people_compose_all(orm_select *select, busy_people_list *out) {
    return orm_select_rows(select, out);
}

static const orm_int64_column BUSY_PEOPLE_COLUMN_P_ID = {{NULL, 0, &busy_people_query}};
static const orm_text_column BUSY_PEOPLE_COLUMN_P_NAME = {{NULL, 1, &busy_people_query}};
static const orm_text_column BUSY_PEOPLE_COLUMN_P_NOTES = {{NULL, 2, &busy_people_query}};
static const orm_int64_column BUSY_PEOPLE_COLUMN_P_DEPARTMENT_ID = {{NULL, 3, &busy_people_query}};
static const orm_int64_column BUSY_PEOPLE_COLUMN_P_BOSS_ID = {{NULL, 4, &busy_people_query}};

/* --- all_lines --- */

/* The rows of the query, until conditions say less. */
static inline orm_select *all_lines_compose(orm_session *session) {
    return orm_select_of(session, &all_lines_query, NULL);
}
static inline orm_status all_lines_compose_all(orm_select *select, person_line_list *out) {
    return orm_select_rows(select, out);
}

static const orm_int64_column ALL_LINES_COLUMN_ID = {{NULL, 0, &all_lines_query}};
static const orm_text_column ALL_LINES_COLUMN_NAME = {{NULL, 1, &all_lines_query}};
static const orm_text_column ALL_LINES_COLUMN_BOSS = {{NULL, 2, &all_lines_query}};

/* --- people_in_part --- */

/* The rows of the query, until conditions say less. */
static inline orm_select *people_in_part_compose(orm_session *session) {
    return orm_select_of(session, &people_in_part_query, NULL);
}
static inline orm_status people_in_part_compose_all(orm_select *select, person_list *out) {
    return orm_select_rows(select, out);
}

static const orm_int64_column PEOPLE_IN_PART_COLUMN_ID = {{NULL, 0, &people_in_part_query}};
static const orm_text_column PEOPLE_IN_PART_COLUMN_NAME = {{NULL, 1, &people_in_part_query}};
static const orm_text_column PEOPLE_IN_PART_COLUMN_NOTES = {{NULL, 2, &people_in_part_query}};
static const orm_int64_column PEOPLE_IN_PART_COLUMN_DEPARTMENT_ID = {{NULL, 3, &people_in_part_query}};
static const orm_int64_column PEOPLE_IN_PART_COLUMN_BOSS_ID = {{NULL, 4, &people_in_part_query}};

/* --- owners --- */

/* The rows of the query, until conditions say less. */
static inline orm_select *owners_compose(orm_session *session) {
    return orm_select_of(session, &owners_query, NULL);
}
static inline orm_status owners_compose_all(orm_select *select, person_line_list *out) {
    return orm_select_rows(select, out);
}

static const orm_int64_column OWNERS_COLUMN_ID = {{NULL, 0, &owners_query}};
static const orm_text_column OWNERS_COLUMN_NAME = {{NULL, 1, &owners_query}};
static const orm_text_column OWNERS_COLUMN_BOSS = {{NULL, 2, &owners_query}};

/* --- names_and_owners --- */

/* The rows of the query, until conditions say less. */
static inline orm_select *names_and_owners_compose(orm_session *session) {
    return orm_select_of(session, &names_and_owners_query, NULL);
}
static inline orm_status names_and_owners_compose_all(orm_select *select,
                                                      names_and_owners_list *out) {
    return orm_select_rows(select, out);
}

static const orm_text_column NAMES_AND_OWNERS_COLUMN_NAME = {{NULL, 0, &names_and_owners_query}};
static const orm_text_column NAMES_AND_OWNERS_COLUMN_OWNER = {{NULL, 1, &names_and_owners_query}};
static const orm_text_column NAMES_AND_OWNERS_COLUMN_TITLE = {{NULL, 2, &names_and_owners_query}};

/* --- owners_of_all --- */

/* The rows of the query, until conditions say less. */
static inline orm_select *owners_of_all_compose(orm_session *session) {
    return orm_select_of(session, &owners_of_all_query, NULL);
}
static inline orm_status owners_of_all_compose_all(orm_select *select, owners_of_all_list *out) {
    return orm_select_rows(select, out);
}

static const orm_text_column OWNERS_OF_ALL_COLUMN_TITLE = {{NULL, 0, &owners_of_all_query}};
static const orm_text_column OWNERS_OF_ALL_COLUMN_OWNER = {{NULL, 1, &owners_of_all_query}};

#ifdef __cplusplus
}
#endif

#endif
