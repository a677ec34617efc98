/*
 * Pairs: rows of tables that stand between two others.
 *
 *     removed    DELETE, one statement for each relationship
 *     added      INSERT, the same; one that is there already, unseen by this session, is as good
 *
 * A pair seen from the other side goes with that side's relationship.
 */
#include <string.h>

#include "session/flush.h"
#include "session/foreign_key.h"
#include "session/pairs.h"
#include "session/sql.h"

/* The pairs of one statement. */
typedef struct pair_rows {
    const orm_relation *relation;
    const orm_entity *entity; /* of `mine` */
    bool removed;
    const orm_object **mine, **theirs;
    size_t len;
} pair_rows;

/* --- SQL ---------------------------------------------------------------------------------------- */

static const orm_column *column_at(const pair_rows *rows, int i) {
    const orm_relation *relation = rows->relation;
    int count = relation->column_count;
    return i < count ? &rows->entity->columns[relation->columns[i]]
                     : &relation->target->columns[relation->ref_columns[i - count]];
}

static const char *name_at(const orm_relation *relation, int i) {
    int count = relation->column_count;
    return i < count ? relation->through_mine[i] : relation->through_theirs[i - count];
}

static int values_in(const orm_relation *relation) {
    return relation->column_count + relation->ref_count;
}

static void write_value(orm__buffer *sql, const pair_rows *rows, int i) {
    orm__buffer_printf(sql, "%s%d%s", rows->len > 1 ? "n.orm__" : "$", i + 1,
                       column_at(rows, i)->cast);
}

static void write_rows(orm__buffer *sql, int count) {
    orm__buffer_text_add(sql, " unnest(");
    for (int i = 1; i <= count; i++)
        orm__buffer_printf(sql, "%s$%d", i > 1 ? ", " : "", i);
    orm__buffer_text_add(sql, ") AS n(");
    for (int i = 1; i <= count; i++)
        orm__buffer_printf(sql, "%sorm__%d", i > 1 ? ", " : "", i);
    orm__buffer_byte(sql, ')');
}

static void write_insert(orm__buffer *sql, const pair_rows *rows) {
    int count = values_in(rows->relation);
    bool many = rows->len > 1;
    orm__buffer_printf(sql, "INSERT INTO %s (", rows->relation->through);
    for (int i = 0; i < count; i++)
        orm__buffer_printf(sql, "%s%s", i ? ", " : "", name_at(rows->relation, i));
    orm__buffer_text_add(sql, many ? ") SELECT " : ") VALUES (");
    for (int i = 0; i < count; i++) {
        orm__buffer_text_add(sql, i ? ", " : "");
        write_value(sql, rows, i);
    }
    orm__buffer_text_add(sql, many ? " FROM" : ")");
    if (many)
        write_rows(sql, count);
    orm__buffer_text_add(sql, " ON CONFLICT DO NOTHING");
}

static void write_delete(orm__buffer *sql, const pair_rows *rows) {
    int count = values_in(rows->relation);
    bool many = rows->len > 1;
    orm__buffer_printf(sql, "DELETE FROM %s%s", rows->relation->through,
                       many ? " AS this USING" : "");
    if (many)
        write_rows(sql, count);
    for (int i = 0; i < count; i++) {
        orm__buffer_printf(sql, "%s%s%s = ", i ? " AND " : " WHERE ", many ? "this." : "",
                           name_at(rows->relation, i));
        write_value(sql, rows, i);
    }
}

/* --- sending ------------------------------------------------------------------------------------ */

static orm_status add_parameters(orm__flusher *at, const pair_rows *rows) {
    orm_status status = ORM_OK;
    int count = rows->relation->column_count;
    orm__parameters_clear(&at->session->parameters);
    for (int i = 0; i < values_in(rows->relation) && status == ORM_OK; i++) {
        const orm_entity *entity = i < count ? rows->entity : rows->relation->target;
        const orm_object *const *objects = i < count ? rows->mine : rows->theirs;
        const orm_column *column = column_at(rows, i);
        bool over = false;
        if (rows->len > 1)
            status = orm__add_array(at->session, entity, column, objects, rows->len, &over);
        else
            status = orm__add_parameter(at->session, entity, column, orm__nullable(column),
                                        orm__slot_of(objects[0], column));
        if (over)
            status = orm__fail(&at->session->failure, ORM_VALUE, "the keys of `%s` are too long",
                               entity->name);
    }
    return status;
}

static orm_status send(orm__flusher *at, const pair_rows *rows) {
    orm_session *session = at->session;
    orm__buffer sql = orm__buffer_on(&session->allocator);
    if (rows->removed)
        write_delete(&sql, rows);
    else
        write_insert(&sql, rows);
    const char *text =
        orm__buffer_failed(&sql) ? NULL : orm_arena_copy(at->scratch, sql.data, sql.len);
    orm__buffer_free(&sql);
    if (!text)
        return orm__fail_nomem(&session->failure);
    orm__statement statement = orm__statement_of(rows->removed ? "unlink" : "link", text);
    orm_status status = add_parameters(at, rows);
    return status == ORM_OK
               ? orm__batch_add(session->connection, &statement, &session->parameters, NULL)
               : status;
}

/* --- gathering ---------------------------------------------------------------------------------- */

static bool has_arrays(const pair_rows *rows) {
    for (int i = 0; i < values_in(rows->relation); i++)
        if (!orm__array_type_of(column_at(rows, i)->type))
            return false;
    return true;
}

static bool keys_known(const orm__pair *pair) {
    const orm_relation *relation = pair->relation;
    const orm_object *objects[] = {pair->mine, pair->theirs};
    const uint16_t *columns[] = {relation->columns, relation->ref_columns};
    const int counts[] = {relation->column_count, relation->ref_count};
    for (int side = 0; side < 2; side++) {
        if (orm__record_of(objects[side])->state != ORM__PENDING)
            continue;
        for (int i = 0; i < counts[side]; i++)
            if (!orm__bit(orm__changed(objects[side]), columns[side][i]))
                return false;
    }
    return true;
}

/* Sends the pairs of one relationship from `first` on, in the order in which they are noted. */
static orm_status send_all(orm__flusher *at, orm__pair *first, pair_rows *rows) {
    orm_status status = ORM_OK;
    size_t most = has_arrays(rows) ? ORM__ROWS_A_STATEMENT : 1;
    rows->len = 0;
    for (orm__pair *pair = first; pair && status == ORM_OK; pair = pair->next) {
        if (pair->relation != rows->relation || pair->removed != rows->removed)
            continue;
        pair->sent = true;
        rows->mine[rows->len] = pair->mine;
        rows->theirs[rows->len++] = pair->theirs;
        if (rows->len == most) {
            status = send(at, rows);
            rows->len = 0;
        }
    }
    return status == ORM_OK && rows->len ? send(at, rows) : status;
}

orm_status orm__flush_pairs(orm__flusher *at) {
    orm_session *session = at->session;
    orm_status status = ORM_OK;
    size_t count = 0;
    for (orm__pair *pair = session->pairs; pair && status == ORM_OK; pair = pair->next) {
        count++;
        pair->sent = false;
        if (!keys_known(pair))
            status = orm__batch_drain(session->connection);
    }
    if (status != ORM_OK || count == 0)
        return status;
    count = count < ORM__ROWS_A_STATEMENT ? count : ORM__ROWS_A_STATEMENT;
    pair_rows rows = {.mine = orm_arena_alloc(at->scratch, count * sizeof *rows.mine),
                      .theirs = orm_arena_alloc(at->scratch, count * sizeof *rows.theirs)};
    if (!rows.mine || !rows.theirs)
        return orm__fail_nomem(&session->failure);
    for (int pass = 0; pass < 2; pass++)
        for (orm__pair *pair = session->pairs; pair && status == ORM_OK; pair = pair->next) {
            if (pair->removed != (pass == 0) || pair->sent)
                continue;
            rows.relation = pair->relation;
            rows.entity = pair->mine->entity;
            rows.removed = pair->removed;
            status = send_all(at, pair, &rows);
        }
    return status;
}
