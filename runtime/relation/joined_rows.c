/*
 * Taking from a statement's rows what was joined to it.
 *
 * A row has an object of the statement's own and one of each joined node, or none. A list's objects
 * lie together, in its order, and repeat where another list is joined to the list: its rows are those
 * among which neither the row of the inner statement changes nor any object above.
 */
#include "relation/joined_rows.h"

#include "session/related.h"

orm_status orm__joined_starts(orm_session *session, const orm__load_node *statement,
                              const orm__result *result, orm_arena *scratch, bool **out) {
    size_t len = (size_t)orm__result_rows(result);
    int place = orm__result_columns(result) - 1;
    bool *starts = orm_arena_alloc(scratch, len * sizeof *starts);
    int64_t before = 0;
    if (!starts)
        return orm__fail_nomem(&session->failure);
    for (size_t i = 0; i < len; i++) {
        int64_t number = before + 1;
        if (statement->list && !orm__load_integer(orm__result_cell(result, (int)i, place), &number))
            return orm__fail(&session->failure, ORM_MISMATCH, "the database did not count rows");
        starts[i] = number != before;
        before = number;
    }
    *out = starts;
    return ORM_OK;
}

/* What a joined node needs to be taken: objects by rows, above and its own. */
typedef struct joined_rows {
    orm_session *session;
    const orm__load_node *node;
    const orm_list *above, *own;
    const bool *starts; /* the rows with which something above changes */
    orm_arena *scratch;
} joined_rows;

static void place_one(const joined_rows *at, orm_object *object, orm_object *target) {
    *orm__related_one(object, at->node->relation) = target;
    orm__relation_mark(object, at->node->number);
    if (target)
        orm__relation_point_back(at->node->relation, target, object);
}

/* Gives an object the list that stands in rows from `first` up to `end`. */
static orm_status place_list(const joined_rows *at, orm_object *object, size_t first, size_t end) {
    orm_object *const *own = at->own->items;
    const orm_relation *relation = at->node->relation;
    size_t len = 0;
    for (size_t i = first; i < end; i++)
        len += own[i] && (i == first || own[i] != own[i - 1]);
    orm_list made = {.items = NULL};
    if (len)
        made.items = orm__related_room(at->session->arena, len);
    if (len && !made.items)
        return orm__fail_nomem(&at->session->failure);
    for (size_t i = first; i < end; i++) {
        if (!own[i] || (i > first && own[i] == own[i - 1]))
            continue;
        made.items[made.len++] = own[i];
        orm__relation_point_back(relation, own[i], object);
    }
    *orm__related_list(object, relation) = made;
    orm__relation_mark(object, at->node->number);
    return ORM_OK;
}

static orm_status place(const joined_rows *at) {
    bool many = at->node->relation->flags & ORM_RELATION_TO_MANY;
    orm_object *const *above = at->above->items;
    orm_status status = ORM_OK;
    for (size_t first = 0, end; first < at->above->len && status == ORM_OK; first = end) {
        end = first + 1;
        while (many && end < at->above->len && !at->starts[end])
            end++;
        if (!orm__relation_lacking(at->session, above[first], at->node->number))
            continue;
        if (many)
            status = place_list(at, above[first], first, end);
        else
            place_one(at, above[first], at->own->items[first]);
    }
    return status;
}

/* The objects of a joined node's part of the rows. */
static orm_status load_part(orm_session *session, const orm__load_node *node,
                            const orm__result *result, orm_list *out) {
    orm__load_part part = {.entity = node->entity,
                           .first = node->first,
                           .count = node->column_count,
                           .columns = node->columns,
                           .nullable = true,
                           .relation = node->relation,
                           .with = node->with};
    return orm__load_part_objects(session, &part, result, (size_t)orm__result_rows(result), out);
}

/* The rows with which something above what is below `own` changes. */
static const bool *starts_below(const joined_rows *at, const orm_list *own) {
    bool *starts = orm_arena_alloc(at->scratch, own->len * sizeof *starts);
    for (size_t i = 0; starts && i < own->len; i++)
        starts[i] = at->starts[i] || own->items[i] != own->items[i - 1];
    return starts;
}

static orm_status take(const joined_rows *above, orm__load_node *parent, const orm_list *rows,
                       const orm__result *result) {
    orm_status status = ORM_OK;
    for (orm__load_node *child = parent->children; child && status == ORM_OK; child = child->next) {
        orm_list own;
        if (child->how != ORM_LOAD_JOINED)
            continue;
        status = load_part(above->session, child, result, &own);
        if (status != ORM_OK)
            break;
        joined_rows at = *above;
        at.node = child;
        at.above = rows;
        at.own = &own;
        status = place(&at);
        at.starts = starts_below(above, &own);
        if (status == ORM_OK && !at.starts)
            status = orm__fail_nomem(&above->session->failure);
        if (status == ORM_OK)
            status = take(&at, child, &own, result);
    }
    return status;
}

orm_status orm__joined_take(orm_session *session, orm__load_node *statement,
                            const orm__result *result, const orm_list *rows, const bool *starts,
                            orm_arena *scratch) {
    joined_rows at = {.session = session, .starts = starts, .scratch = scratch};
    return take(&at, statement, rows, result);
}
