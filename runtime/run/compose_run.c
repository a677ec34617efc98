/*
 * Composed selects are written and run.
 *
 * Text and parameters are written in one walk, so that they cannot differ. The text is a function
 * of the tree's shape alone; its hash finds the statement that the connection has prepared. A
 * query's text, in the shape that its args choose, stands in FROM.
 */
#include <string.h>

#include "relation/fetch.h"
#include "relation/load_tree.h"
#include "run/composed.h"
#include "session/sql.h"

/* --- the text ---------------------------------------------------------------------------------- */

/* Of an entity by its name, of a query by its number: its names need not be different. */
static void write_column(orm__composer *to, const orm__select_column *column) {
    if (!column->column)
        orm__buffer_printf(&to->sql, "this.c%u", column->number);
    else if (column->column->flags & ORM_COLUMN_COMPUTED)
        orm__buffer_printf(&to->sql, "(%s)", column->name);
    else
        orm__buffer_printf(&to->sql, "%s.%s", to->alias, column->name);
}

/* Enums and what has no codec travel as text, and say what they are. */
static void write_cast(orm__composer *to, const orm__select_column *column, const char *list) {
    if (column->column && *column->column->cast)
        orm__buffer_printf(&to->sql, "%s%s", column->column->cast, list);
    else if (!column->column && column->type->kind == ORM_KIND_ENUM)
        orm__buffer_printf(&to->sql, "::%s%s", column->type->name, list);
}

static const char *name_of(const orm_select *select) {
    return select->entity ? select->entity->name : select->query->name;
}

static orm_status tell_value(const orm__composer *to, const orm__select_column *column,
                             orm_status status, const char *why) {
    orm__failure *failure = &to->select->session->failure;
    if (status == ORM_OK)
        return ORM_OK;
    if (status == ORM_NOMEM)
        return orm__fail_nomem(failure);
    return orm__fail(failure, status, "`%s` of `%s`: %s", column->name, name_of(to->select), why);
}

static orm_status add_value(const orm__composer *to, const orm_condition *condition) {
    orm_session *session = to->select->session;
    const orm_type *type = condition->column.type;
    const char *why = "";
    orm_status status = orm__learn_type(session->connection, type);
    if (status != ORM_OK)
        return status;
    orm__oids oids = orm__connection_oids(session->connection);
    status = orm__parameters_add(&session->parameters, type, false, condition->values, &oids, &why);
    return tell_value(to, &condition->column, status, why);
}

static orm_status add_list(const orm__composer *to, const orm_condition *condition) {
    orm_session *session = to->select->session;
    const orm_type *type = condition->column.type, *list = orm__array_type_of(type);
    if (!list)
        return tell_value(to, &condition->column, ORM_MISUSE, "its type has no arrays");
    orm_status status = orm__learn_type(session->connection, list);
    if (status != ORM_OK)
        return status;
    orm__slots slots = {type, false, condition->values, type->size, condition->count};
    orm__oids oids = orm__connection_oids(session->connection);
    const char *why = "";
    status = orm__parameters_add_slots(&session->parameters, list, &slots, &oids, &why);
    return tell_value(to, &condition->column, status, why);
}

static void write_value(orm__composer *to, const orm_condition *condition) {
    if (to->status == ORM_OK)
        to->status = add_value(to, condition);
    orm__buffer_printf(&to->sql, "$%d", to->select->session->parameters.count);
    write_cast(to, &condition->column, "");
}

static void write_list(orm__composer *to, const orm_condition *condition) {
    if (to->status == ORM_OK)
        to->status = add_list(to, condition);
    orm__buffer_printf(&to->sql, "ANY ($%d", to->select->session->parameters.count);
    write_cast(to, &condition->column, "[]");
    orm__buffer_byte(&to->sql, ')');
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
    write_column(to, &condition->column);
    orm__buffer_text_add(&to->sql, operation);
    if (condition->kind == ORM__AMONG)
        write_list(to, condition);
    else if (condition->kind != ORM__IS_NULL)
        write_value(to, condition);
}

static void write_condition(orm__composer *to, const orm_condition *condition) {
    static const char *const comparisons[] = {
        [ORM_EQ] = " = ",  [ORM_NE] = " <> ", [ORM_LT] = " < ",
        [ORM_LE] = " <= ", [ORM_GT] = " > ",  [ORM_GE] = " >= "};
    switch (condition->kind) {
    case ORM__COMPARE:
        write_test(to, condition, comparisons[condition->comparison]);
        break;
    case ORM__AMONG:
        write_test(to, condition, " = ");
        break;
    case ORM__LIKE:
        write_test(to, condition, " LIKE ");
        break;
    case ORM__ILIKE:
        write_test(to, condition, " ILIKE ");
        break;
    case ORM__IS_NULL:
        write_test(to, condition, " IS NULL");
        break;
    case ORM__AND:
        write_pair(to, condition, " AND ");
        break;
    case ORM__OR:
        write_pair(to, condition, " OR ");
        break;
    case ORM__NOT:
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

void orm__compose_condition(orm__composer *to) {
    write_condition(to, to->select->where);
}

void orm__compose_order(orm__composer *to) {
    static const char *const directions[] = {
        [ORM_ASCENDING] = "",
        [ORM_DESCENDING] = " DESC",
        [ORM_ASCENDING_NULLS_FIRST] = " NULLS FIRST",
        [ORM_DESCENDING_NULLS_LAST] = " DESC NULLS LAST",
    };
    const orm_select *select = to->select;
    for (size_t i = 0; i < select->order.len; i++) {
        orm__buffer_text_add(&to->sql, i ? ", " : "");
        write_column(to, &select->order.items[i].column);
        orm__buffer_text_add(&to->sql, directions[select->order.items[i].direction]);
    }
}

static void write_order(orm__composer *to) {
    const orm_select *select = to->select;
    if (select->order.len == 0 && select->entity)
        orm__buffer_text_add(&to->sql, select->entity->ordered);
    if (select->order.len == 0)
        return;
    orm__buffer_text_add(&to->sql, " ORDER BY ");
    orm__compose_order(to);
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

/* What stands before WHERE. The parameters of a query are in the session's already. */
static void write_source(orm__composer *to, const orm__query_run *run) {
    const orm_select *select = to->select;
    if (select->entity) {
        orm__buffer_text_add(&to->sql, select->entity->select);
        return;
    }
    orm__buffer_printf(&to->sql, "SELECT * FROM (%s) AS this (", run->shape->statement.sql);
    for (unsigned i = 0; i < select->query->column_count; i++)
        orm__buffer_printf(&to->sql, i ? ", c%u" : "c%u", i);
    orm__buffer_byte(&to->sql, ')');
}

/* Writes it all, or what follows an entity's SELECT … FROM; the connection is there. */
static void write_select(orm__composer *to, const orm__query_run *run) {
    const orm_select *select = to->select;
    if (run)
        write_source(to, run);
    orm__compose_where(to);
    write_order(to);
    write_limit(to);
    if (to->status == ORM_OK && orm__buffer_failed(&to->sql))
        to->status = orm__fail_nomem(&select->session->failure);
}

/* --- running ------------------------------------------------------------------------------------ */

/* Up to where the connection is there, and a query's parameters are encoded. */
static orm_status enter(const orm_select *select, orm__query_run *run) {
    orm_session *session = select->session;
    if (select->query)
        return orm__query_encode(run);
    orm_status status = orm__session_enter(session);
    orm__parameters_clear(&session->parameters);
    return status;
}

static orm_status send(orm_select *select, orm__query_run *run, orm__result **out) {
    orm_session *session = select->session;
    orm__composer to = {
        .select = select, .alias = "this", .sql = orm__buffer_on(&session->allocator)};
    to.status = enter(select, run);
    if (to.status == ORM_OK)
        write_select(&to, run);
    if (to.status == ORM_OK) {
        const char *name = select->entity ? select->entity->c_name : select->query->name;
        orm__statement statement = orm__statement_of(name, to.sql.data);
        to.status = orm__run(session->connection, &statement, &session->parameters, out);
    }
    to.status = orm__session_leave(session, to.status);
    orm__buffer_free(&to.sql);
    return to.status;
}

/* The same of an entity with which something is loaded along. */
static orm_status fetch(orm_select *select, orm_list *out) {
    orm_session *session = select->session;
    orm__composer to = {
        .select = select, .alias = "this", .sql = orm__buffer_on(&session->allocator)};
    to.status = enter(select, NULL);
    if (to.status == ORM_OK)
        write_select(&to, NULL);
    to.status = orm__session_leave(session, to.status);
    orm__fetch wanted = {.entity = select->entity,
                         .query = select->entity->c_name,
                         .tail = orm__buffer_text(&to.sql),
                         .with = select->with};
    if (to.status == ORM_OK)
        to.status = orm__fetch_run(session, &wanted, out);
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
    const char *column = select->refused_column;
    return orm__fail_with(failure,
                          &(orm__facts){.status = select->refused,
                                        .table = select->entity ? select->entity->table : NULL,
                                        .column = column,
                                        .query = select->query ? select->query->name : NULL},
                          "a select of `%s`%s%s: %s", name_of(select), column ? ", " : "",
                          column ? column : "", select->refused_why);
}

/* What comes before sending: the session's changes are flushed, a query's shape is known. */
static orm_status begin(const orm_select *select, orm__query_run *run) {
    orm_session *session = select->session;
    if (!select->query)
        return session->options.no_autoflush ? ORM_OK : orm_session_flush(session);
    orm_status status = orm__query_begin(session, select->query, select->args, run);
    if (status == ORM_OK)
        status = orm__query_sort(run);
    return status == ORM_OK ? orm__query_find_shape(run) : status;
}

typedef struct row_list {
    void *items;
    size_t len;
} row_list;

static orm_status take_rows(const orm_select *select, const orm__query_run *run,
                            const orm__result *result, row_list *out) {
    orm_list objects;
    out->len = (size_t)orm__result_rows(result);
    if (select->query)
        return orm__result_rows_make(run, result, out->len, &out->items);
    orm_status status = orm__load_part_objects(
        select->session, &(orm__load_part){.entity = select->entity}, result, out->len, &objects);
    out->items = objects.items;
    return status;
}

orm_status orm_select_rows(orm_select *select, void *out) {
    row_list list = {NULL, 0};
    memcpy(out, &list, sizeof list);
    orm__query_run run;
    orm__result *result = NULL;
    orm_status status = orm__compose_check(select);
    if (status == ORM_OK)
        status = begin(select, &run);
    bool along = status == ORM_OK && select->entity &&
                 (select->with || orm__load_tree_wanted(select->entity));
    if (along) {
        orm_list objects;
        status = fetch(select, &objects);
        list = (row_list){objects.items, objects.len};
    }
    if (status == ORM_OK && !along)
        status = send(select, &run, &result);
    if (result)
        status = take_rows(select, &run, result, &list);
    orm__result_free(result);
    if (status == ORM_OK)
        memcpy(out, &list, sizeof list);
    return status;
}

orm_status orm_select_all(orm_select *select, orm_list *out) {
    return orm_select_rows(select, out);
}
