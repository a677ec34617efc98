/*
 * Composed selects: a tree of conditions, and the statement that is written from it.
 *
 * Text and parameters are written in one walk, so that they cannot differ. The text is a function
 * of the tree's shape alone; its hash finds the statement that the connection has prepared.
 */
#include <orm/compose.h>

#include <string.h>

#include "run/composed.h"
#include "session/load.h"
#include "session/sql.h"

typedef enum condition_kind {
    CONDITION_COMPARE,
    CONDITION_AMONG,
    CONDITION_LIKE,
    CONDITION_ILIKE,
    CONDITION_NULL,
    CONDITION_AND,
    CONDITION_OR,
    CONDITION_NOT
} condition_kind;

struct orm_condition {
    condition_kind kind;
    orm_comparison comparison;
    const orm_column *column;
    const void *values;
    size_t count;
    const orm_condition *left, *right;
};

/* --- putting together ---------------------------------------------------------------------------- */

static const orm_condition *refuse(orm_select *select, orm_status status, const orm_column *column,
                                   const char *why) {
    if (select->refused == ORM_OK) {
        select->refused = status;
        select->refused_column = column;
        select->refused_why = why;
    }
    return NULL;
}

orm_select *orm_select_new(orm_session *session, const orm_entity *entity) {
    orm_select *select = orm_arena_zalloc(session->arena, sizeof *select);
    if (!select) {
        orm__latch_nomem(session);
        return NULL;
    }
    select->session = session;
    select->entity = entity;
    return select;
}

static const orm_column *column_of(orm_select *select, orm_column_of of) {
    if (of.entity == select->entity && of.number < of.entity->column_count)
        return &of.entity->columns[of.number];
    refuse(select, ORM_MISUSE, NULL, "a column of another entity");
    return NULL;
}

static const orm_condition *add(orm_select *select, orm_condition made) {
    orm_condition *kept = orm_arena_alloc(select->session->arena, sizeof *kept);
    if (!kept)
        return refuse(select, ORM_NOMEM, NULL, "out of memory");
    *kept = made;
    return kept;
}

/* Copies of bare values, each of which the server takes; NULL after refusing. */
static const void *keep_values(orm_select *select, const orm_column *column, const void *values,
                               size_t count) {
    const orm_type *type = column->type;
    orm_arena *arena = select->session->arena;
    char *kept =
        count < SIZE_MAX / 2 / type->size ? orm_arena_zalloc(arena, count * type->size) : NULL;
    if (!kept) {
        refuse(select, ORM_NOMEM, NULL, "out of memory");
        return NULL;
    }
    for (size_t i = 0; i < count; i++) {
        const char *value = (const char *)values + i * type->size, *why = "";
        orm_status status = ORM_MISUSE;
        if (orm__type_is_null(type, false, value))
            why = "nothing compares with NULL: ask orm_is_null";
        else
            status = orm__check_value(type, value, &why);
        if (status == ORM_OK)
            status = orm__value_copy(type, false, arena, value, kept + i * type->size);
        if (status != ORM_OK) {
            refuse(select, status, column, status == ORM_NOMEM ? "out of memory" : why);
            return NULL;
        }
    }
    return kept;
}

static const orm_condition *add_values(orm_select *select, orm_column_of of, orm_condition made,
                                       const void *values, size_t count) {
    made.column = select ? column_of(select, of) : NULL;
    if (!made.column)
        return NULL;
    made.values = keep_values(select, made.column, values, count);
    made.count = count;
    return made.values ? add(select, made) : NULL;
}

const orm_condition *orm_select_compare(orm_select *select, orm_column_of column,
                                        orm_comparison comparison, const void *value) {
    orm_condition made = {.kind = CONDITION_COMPARE, .comparison = comparison};
    if (select && (unsigned)comparison > ORM_GE)
        return refuse(select, ORM_MISUSE, NULL, "there is no such comparison");
    return add_values(select, column, made, value, 1);
}

const orm_condition *orm_select_among(orm_select *select, orm_column_of column, const void *values,
                                      size_t count) {
    return add_values(select, column, (orm_condition){.kind = CONDITION_AMONG}, values, count);
}

const orm_condition *orm_select_like(orm_select *select, orm_column_of of, const char *pattern,
                                     bool ignore_case) {
    orm_condition made = {.kind = ignore_case ? CONDITION_ILIKE : CONDITION_LIKE};
    const orm_column *column = select ? column_of(select, of) : NULL;
    if (column && column->type->kind != ORM_KIND_TEXT)
        return refuse(select, ORM_MISUSE, column, "only text is like a pattern");
    return add_values(select, of, made, &pattern, 1);
}

const orm_condition *orm_is_null(orm_select *select, orm_column_of of) {
    orm_condition made = {.kind = CONDITION_NULL};
    made.column = select ? column_of(select, of) : NULL;
    return made.column ? add(select, made) : NULL;
}

static const orm_condition *join(orm_select *select, condition_kind kind, const orm_condition *a,
                                 const orm_condition *b) {
    if (!select || !a || !b)
        return NULL;
    return add(select, (orm_condition){.kind = kind, .left = a, .right = b});
}

const orm_condition *orm_and(orm_select *select, const orm_condition *a, const orm_condition *b) {
    return join(select, CONDITION_AND, a, b);
}

const orm_condition *orm_or(orm_select *select, const orm_condition *a, const orm_condition *b) {
    return join(select, CONDITION_OR, a, b);
}

const orm_condition *orm_not(orm_select *select, const orm_condition *condition) {
    return join(select, CONDITION_NOT, condition, condition);
}

void orm_where(orm_select *select, const orm_condition *condition) {
    if (!select)
        return;
    /* A NULL without a failure of this select's is another one's. */
    if (!condition)
        refuse(select, ORM_MISUSE, NULL, "a condition that could not be made");
    else
        select->where = select->where ? orm_and(select, select->where, condition) : condition;
}

void orm_order_by(orm_select *select, orm_column_of of, orm_direction direction) {
    const orm_column *column = select ? column_of(select, of) : NULL;
    if (!column)
        return;
    if ((unsigned)direction > ORM_DESCENDING_NULLS_LAST)
        refuse(select, ORM_MISUSE, column, "there is no such direction");
    else if (!ORM__LIST_ADD(select->session->arena, &select->order,
                            (orm__order_key){column, direction}))
        refuse(select, ORM_NOMEM, NULL, "out of memory");
}

void orm_select_limit(orm_select *select, uint64_t limit) {
    if (select)
        select->limit = limit < INT64_MAX ? (int64_t)limit : INT64_MAX;
}

/* --- the statement ----------------------------------------------------------------------------- */

static void write_column(orm__composer *to, const orm_column *column) {
    bool computed = column->flags & ORM_COLUMN_COMPUTED;
    orm__buffer_printf(&to->sql, computed ? "(%s%s)" : "%s%s", computed ? "" : "this.",
                       column->name);
}

static void write_value(orm__composer *to, const orm_condition *condition) {
    orm_session *session = to->select->session;
    if (to->status == ORM_OK)
        to->status = orm__learn_type(session->connection, condition->column->type);
    if (to->status == ORM_OK)
        to->status = orm__add_parameter(session, to->select->entity, condition->column, false,
                                        condition->values);
    orm__buffer_printf(&to->sql, "$%d%s", session->parameters.count, condition->column->cast);
}

static orm_status add_list(orm__composer *to, const orm_condition *condition) {
    orm_session *session = to->select->session;
    const orm_column *column = condition->column;
    const orm_type *list = orm__array_type_of(column->type);
    if (!list)
        return orm__fail(&session->failure, ORM_MISUSE, "`%s` of `%s`: its type has no arrays",
                         column->name, to->select->entity->name);
    orm_status status = orm__learn_type(session->connection, list);
    if (status != ORM_OK)
        return status;
    orm__slots slots = {column->type, false, condition->values, column->type->size,
                        condition->count};
    orm__oids oids = orm__connection_oids(session->connection);
    const char *why = "";
    status = orm__parameters_add_slots(&session->parameters, list, &slots, &oids, &why);
    if (status == ORM_NOMEM)
        return orm__fail_nomem(&session->failure);
    return status == ORM_OK ? ORM_OK
                            : orm__fail(&session->failure, status, "`%s` of `%s`: %s", column->name,
                                        to->select->entity->name, why);
}

static void write_list(orm__composer *to, const orm_condition *condition) {
    if (to->status == ORM_OK)
        to->status = add_list(to, condition);
    const char *cast = condition->column->cast;
    orm__buffer_printf(&to->sql, "ANY ($%d%s%s)", to->select->session->parameters.count, cast,
                       *cast ? "[]" : "");
}

static void write_condition(orm__composer *to, const orm_condition *condition);

static void write_pair(orm__composer *to, const orm_condition *condition, const char *word) {
    orm__buffer_byte(&to->sql, '(');
    write_condition(to, condition->left);
    orm__buffer_text_add(&to->sql, word);
    write_condition(to, condition->right);
    orm__buffer_byte(&to->sql, ')');
}

static void write_test(orm__composer *to, const orm_condition *condition, const char *operation) {
    write_column(to, condition->column);
    orm__buffer_text_add(&to->sql, operation);
    if (condition->kind == CONDITION_AMONG)
        write_list(to, condition);
    else if (condition->kind != CONDITION_NULL)
        write_value(to, condition);
}

static void write_condition(orm__composer *to, const orm_condition *condition) {
    static const char *const comparisons[] = {
        [ORM_EQ] = " = ",  [ORM_NE] = " <> ", [ORM_LT] = " < ",
        [ORM_LE] = " <= ", [ORM_GT] = " > ",  [ORM_GE] = " >= "};
    switch (condition->kind) {
    case CONDITION_COMPARE:
        write_test(to, condition, comparisons[condition->comparison]);
        break;
    case CONDITION_AMONG:
        write_test(to, condition, " = ");
        break;
    case CONDITION_LIKE:
        write_test(to, condition, " LIKE ");
        break;
    case CONDITION_ILIKE:
        write_test(to, condition, " ILIKE ");
        break;
    case CONDITION_NULL:
        write_test(to, condition, " IS NULL");
        break;
    case CONDITION_AND:
        write_pair(to, condition, " AND ");
        break;
    case CONDITION_OR:
        write_pair(to, condition, " OR ");
        break;
    case CONDITION_NOT:
        orm__buffer_text_add(&to->sql, "NOT (");
        write_condition(to, condition->left);
        orm__buffer_byte(&to->sql, ')');
        break;
    }
}

void orm__compose_where(orm__composer *to) {
    if (!to->select->where)
        return;
    orm__buffer_text_add(&to->sql, " WHERE ");
    write_condition(to, to->select->where);
}

static void write_order(orm__composer *to) {
    static const char *const directions[] = {
        [ORM_ASCENDING] = "",
        [ORM_DESCENDING] = " DESC",
        [ORM_ASCENDING_NULLS_FIRST] = " NULLS FIRST",
        [ORM_DESCENDING_NULLS_LAST] = " DESC NULLS LAST",
    };
    const orm_select *select = to->select;
    if (select->order.len == 0)
        orm__buffer_text_add(&to->sql, select->entity->ordered);
    for (size_t i = 0; i < select->order.len; i++) {
        orm__buffer_text_add(&to->sql, i ? ", " : " ORDER BY ");
        write_column(to, select->order.items[i].column);
        orm__buffer_text_add(&to->sql, directions[select->order.items[i].direction]);
    }
}

static void write_limit(orm__composer *to) {
    orm_session *session = to->select->session;
    const char *why = "";
    if (to->select->limit == 0 || to->status != ORM_OK)
        return;
    to->status = orm__parameters_add(&session->parameters, &orm_type_int8, false,
                                     &to->select->limit, NULL, &why);
    if (to->status != ORM_OK)
        orm__fail_nomem(&session->failure);
    orm__buffer_printf(&to->sql, " LIMIT $%d", session->parameters.count);
}

/* Writes it all; the connection is there. */
static void write_select(orm__composer *to) {
    const orm_select *select = to->select;
    orm__parameters_clear(&select->session->parameters);
    orm__buffer_text_add(&to->sql, select->entity->select);
    orm__compose_where(to);
    write_order(to);
    write_limit(to);
    if (to->status == ORM_OK && orm__buffer_failed(&to->sql))
        to->status = orm__fail_nomem(&select->session->failure);
}

static orm_status run(orm_select *select, orm__result **out) {
    orm_session *session = select->session;
    orm__composer to = {.select = select, .sql = orm__buffer_on(&session->allocator)};
    to.status = orm__session_enter(session);
    if (to.status == ORM_OK)
        write_select(&to);
    if (to.status == ORM_OK) {
        orm__statement statement = orm__statement_of(select->entity->c_name, to.sql.data);
        to.status = orm__run(session->connection, &statement, &session->parameters, out);
    }
    to.status = orm__session_leave(session, to.status);
    orm__buffer_free(&to.sql);
    return to.status;
}

orm_status orm__compose_check(const orm_select *select) {
    if (!select)
        return ORM_NOMEM;
    if (select->session->latched != ORM_OK || select->refused == ORM_OK)
        return select->session->latched;
    orm__failure *failure = &select->session->failure;
    if (select->refused == ORM_NOMEM)
        return orm__fail_nomem(failure);
    const orm_column *column = select->refused_column;
    return orm__fail_with(failure,
                          &(orm__facts){.status = select->refused,
                                        .table = select->entity->table,
                                        .column = column ? column->name : NULL},
                          "a select of `%s`%s%s: %s", select->entity->name, column ? ", " : "",
                          column ? column->name : "", select->refused_why);
}

orm_status orm_select_all(orm_select *select, orm_list *out) {
    *out = (orm_list){.items = NULL};
    orm__result *result = NULL;
    orm_status status = orm__compose_check(select);
    if (status != ORM_OK)
        return status;
    orm_session *session = select->session;
    if (!session->options.no_autoflush)
        status = orm_session_flush(session);
    if (status == ORM_OK)
        status = run(select, &result);
    if (status == ORM_OK)
        status = orm__load_part_objects(session, &(orm__load_part){.entity = select->entity},
                                        result, (size_t)orm__result_rows(result), out);
    orm__result_free(result);
    return status;
}
