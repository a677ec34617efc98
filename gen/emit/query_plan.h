/*
 * What is known about each query before a byte of it is written: its structs with their members,
 * the names that its header and its source share, which file it goes to.
 *
 * A file of queries becomes a header and a source. A row type that several queries share stands
 * with the first of them; files of later ones include that header. Everything lives in the model's
 * arena.
 */
#ifndef ORMGEN_EMIT_QUERY_PLAN_H
#define ORMGEN_EMIT_QUERY_PLAN_H

#include "emit/c_type.h"
#include "query/query.h"

/* A member of an args or row struct. */
typedef struct query_member {
    const char *c_name;
    const char *type;  /* "orm_opt_int64 " */
    const char *facts; /* "phone: text, may be NULL." */
} query_member;

typedef ORM__LIST(query_member) query_members;

/* C++ does not let a member hide a type that the struct uses, unless the type says what it is. */
void spell_member_types(const model *of, query_members *members);

typedef struct parameter_plan {
    const query_parameter *parameter;
    c_type type;
    const char *member;      /* in the args struct; NULL: none */
    const char *null_member; /* the bool that sends NULL; NULL: none */
} parameter_plan;

/* A column of the result, as a constant that composed selects name it by. */
typedef struct composed_column {
    const char *constant; /* "PAYROLL_COLUMN_TOTAL" */
    int number;           /* in the result */
} composed_column;

typedef struct row_plan {
    const char *c_name; /* "salary_rank_row" */
    const char *list;
    const char *file; /* where it stands */
    const typed_query *query;
    query_members members;
} row_plan;

typedef struct query_plan {
    const model *model;
    const typed_query *query;
    const char *c_name;
    const char *args; /* "search_args"; NULL when there is none */
    query_members members;
    ORM__LIST(parameter_plan) parameters;
    ORM__LIST(c_type) columns;
    ORM__LIST(const char *) sorts; /* enumerators; none when there is no choice */
    const model_entity *bare;      /* the result is this entity and nothing else */
    const row_plan *row;           /* NULL when bare, or without rows */
    bool defines_row;
    ORM__LIST(composed_column) composed; /* of queries that can be selected from */
} query_plan;

typedef struct query_file_plan {
    const char *source; /* "staff.sql" */
    const char *file;   /* "staff_queries" */
    ORM__LIST(query_plan) queries;
    ORM__LIST(const char *) includes; /* headers of shared rows */
} query_file_plan;

typedef struct query_files_plan {
    ORM__LIST(query_file_plan) files;
} query_files_plan;

/* Plans the queries of a set, which may be NULL. A name that is taken, a column that C has no type
 * for and the like are reported; false then. */
bool plan_queries(const model *of, const query_set *set, diag *sink, query_files_plan *out);

/* Whether selects can be composed over the query. */
bool query_is_composable(const typed_query *query);

/* How a struct has a column or parameter: its name, with an underscore behind a word of C. */
const char *query_member_name(const model *of, const char *name);

/* The C type of a pointer to a row or object: "const staff_row *", "employee *". */
const char *query_result_type(orm_arena *arena, const query_plan *query);

/* The struct for all rows: "staff_row_list", "employee_list". */
const char *query_list_type(orm_arena *arena, const query_plan *query);

#endif
