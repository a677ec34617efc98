/*
 * Composition: selects that a program puts together while it runs, for what no file of queries could
 * foresee.
 *
 *     orm_select *q = employee_compose(session);
 *     orm_where(q, orm_numeric_is(q, EMPLOYEE_BY_SALARY, ORM_GE, floor));
 *     orm_where(q, orm_or(q, orm_text_like(q, EMPLOYEE_BY_NAME, "A%"),
 *                            orm_is_null(q, EMPLOYEE_BY_PHONE.column)));
 *     orm_order_by(q, EMPLOYEE_BY_NAME.column, ORM_ASCENDING);
 *     orm_select_limit(q, 20);
 *     status = employee_compose_all(q, &list);          all of them, or of each department some:
 *     status = department_each_employees(&departments, q, lists);
 *
 * What is selected from is an entity's table or the rows of a query that is `:many` and a SELECT. A
 * column is a constant of a type that says what its values are in C, so that a value of another
 * type does not compile; <package>_compose.h has one for each column. Values are always parameters:
 * whatever they hold, the text is made of what the schema holds. Selects of one shape are one
 * prepared statement.
 *
 * A select and its conditions are the session's memory. What cannot be put together is told when it
 * is run; until then a NULL condition stands for it, which every call takes.
 */
#ifndef ORM_COMPOSE_H
#define ORM_COMPOSE_H

#include <orm/entity.h>
#include <orm/query.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct orm_select orm_select;
typedef struct orm_condition orm_condition;

/* A column of an entity, or of a query's result, of whatever type. */
typedef struct orm_column_of {
    const orm_entity *entity; /* NULL: of the query */
    unsigned number;
    const orm_query *query;
} orm_column_of;

/* A column of a type that nothing compares with: arrays, ranges, composites. It can be NULL. */
typedef struct orm_other_column {
    orm_column_of column;
} orm_other_column;

typedef enum orm_comparison { ORM_EQ, ORM_NE, ORM_LT, ORM_LE, ORM_GT, ORM_GE } orm_comparison;

typedef enum orm_direction {
    ORM_ASCENDING,  /* NULLs last */
    ORM_DESCENDING, /* NULLs first */
    ORM_ASCENDING_NULLS_FIRST,
    ORM_DESCENDING_NULLS_LAST
} orm_direction;

/* An empty select: all rows, in the order of the key. NULL when out of memory, which the session
 * latches; the calls below take that too. */
ORM_API orm_select *orm_select_new(orm_session *session, const orm_entity *entity);

/* The same of a query's rows, in its own order. The args struct is copied, what it points to is
 * borrowed until the select was run for the last time; NULL where the query has none. Conditions
 * come on top of the query's own, and its loads are done for the rows that are left. */
ORM_API orm_select *orm_select_of(orm_session *session, const orm_query *query, const void *args);

/* Each condition that is added must hold. */
ORM_API void orm_where(orm_select *select, const orm_condition *condition);

/* Keys of the order, the first one first. */
ORM_API void orm_order_by(orm_select *select, orm_column_of column, orm_direction direction);

/* At most so many rows; 0 is all. */
ORM_API void orm_select_limit(orm_select *select, uint64_t limit);

/* What to load with an entity's objects: its generated struct (orm/loading.h), which is copied. */
ORM_API void orm_select_with(orm_select *select, const void *with);

/* Runs it, flushing first unless the session says no. The select can be added to and run again.
 * *out is the entity's or the query's list: {items, len}; generated calls say which.
 * ORM_VALUE: a value that the server would not take; ORM_MISUSE: a column of another entity or
 * query, a comparison with NULL, or a query that cannot be selected from. */
ORM_API orm_status orm_select_rows(orm_select *select, void *out);

/* The same of an entity. */
ORM_API orm_status orm_select_all(orm_select *select, orm_list *out);

/* Of each of these objects, some of what a relationship to many leads to: the select is over that. Its
 * conditions hold, its order and limit count for each object; without an order the relationship's own
 * stands. One statement for all of them. `lists` is an array of the target's lists, one an object,
 * which may be NULL; they are the session's and to be read only: the relationship itself, which is
 * only ever complete, stays as it is. ORM_MISUSE: the select is of something else, or the objects
 * are; what running it fails with. */
ORM_API orm_status orm_select_each(orm_select *select, const orm_entity *entity, unsigned relation,
                                   const orm_list *objects, void *lists);

/* --- conditions ---------------------------------------------------------------------------------- */

ORM_API const orm_condition *orm_and(orm_select *select, const orm_condition *a,
                                     const orm_condition *b);
ORM_API const orm_condition *orm_or(orm_select *select, const orm_condition *a,
                                    const orm_condition *b);
ORM_API const orm_condition *orm_not(orm_select *select, const orm_condition *condition);
ORM_API const orm_condition *orm_is_null(orm_select *select, orm_column_of column);

/* What the typed calls below are made of. `value` is the column's bare C value, `values` an array
 * of `count`; both are copied. */
ORM_API const orm_condition *orm_select_compare(orm_select *select, orm_column_of column,
                                                orm_comparison comparison, const void *value);
ORM_API const orm_condition *orm_select_among(orm_select *select, orm_column_of column,
                                              const void *values, size_t count);
ORM_API const orm_condition *orm_select_like(orm_select *select, orm_column_of column,
                                             const char *pattern, bool ignore_case);

/* Makes orm_<name>_column, orm_<name>_is and orm_<name>_in. Generated code has it for enums. */
#define ORM_COMPOSE(name, type)                                                                    \
    typedef struct orm_##name##_column {                                                           \
        orm_column_of column;                                                                      \
    } orm_##name##_column;                                                                         \
    static inline const orm_condition *orm_##name##_is(orm_select *select, orm_##name##_column of, \
                                                       orm_comparison comparison, type value) {    \
        return orm_select_compare(select, of.column, comparison, &value);                          \
    }                                                                                              \
    static inline const orm_condition *orm_##name##_in(orm_select *select, orm_##name##_column of, \
                                                       type const *values, size_t count) {         \
        return orm_select_among(select, of.column, values, count);                                 \
    }

ORM_PLAIN_VALUES(ORM_COMPOSE)
ORM_POINTER_VALUES(ORM_COMPOSE)

/* LIKE, and ILIKE which does not tell large letters from small ones. */
static inline const orm_condition *orm_text_like(orm_select *select, orm_text_column of,
                                                 const char *pattern) {
    return orm_select_like(select, of.column, pattern, false);
}
static inline const orm_condition *orm_text_ilike(orm_select *select, orm_text_column of,
                                                  const char *pattern) {
    return orm_select_like(select, of.column, pattern, true);
}

#ifdef __cplusplus
}
#endif

#endif
