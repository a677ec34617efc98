/* Load trees: which relationships, by which strategy, and which columns. */
#include "relation/load_tree.h"

#include "relation/with.h"

/* --- strategies -------------------------------------------------------------------------------- */

bool orm__load_tree_wanted(const orm_entity *entity) {
    for (unsigned i = 0; i < entity->relation_count; i++)
        if (orm__load_is_eager(entity->relations[i].load))
            return true;
    return false;
}

const orm__load_node *orm__load_statement_of(const orm__load_node *node) {
    while (node->relation && node->how == ORM_LOAD_JOINED)
        node = node->parent;
    return node;
}

static bool is_above(const orm__load_node *above, const orm__load_node *node) {
    while (node && node != above)
        node = node->parent;
    return node != NULL;
}

/* Whether statements give these columns as they are, so that they can be compared. */
static bool comparable(const orm_entity *entity, const uint16_t *columns, int count) {
    for (int i = 0; i < count; i++)
        if (*entity->columns[columns[i]].read)
            return false;
    return true;
}

/* The foreign key that a parent was found by: that side is loaded together with the parent. */
static bool leads_back(const orm__load_node *parent, unsigned number) {
    return parent->relation && parent->relation->inverse == (int)number &&
           parent->entity->relations[number].kind == ORM_RELATION_OWNER;
}

/* What a strategy comes to at this place. */
static orm_load feasible(const orm__load_node *parent, unsigned number, orm_load how) {
    const orm_relation *relation = &parent->entity->relations[number];
    const orm__load_node *statement = orm__load_statement_of(parent);
    /* Only some of the rows are of an entity that has it. */
    if (relation->flags & ORM_RELATION_ELSEWHERE)
        return ORM_LOAD_SELECTIN;
    if (how == ORM_LOAD_SELECTIN || (!statement->relation && !statement->has_statement) ||
        leads_back(parent, number))
        return ORM_LOAD_SELECTIN;
    if (!comparable(parent->entity, relation->columns, relation->column_count))
        return ORM_LOAD_SELECTIN;
    if (how == ORM_LOAD_SUBQUERY) {
        /* The rows of a condition of its own cannot be named a second time. */
        bool named = statement == parent || parent->relation->kind != ORM_RELATION_JOIN;
        return named ? how : ORM_LOAD_SELECTIN;
    }
    /* A row met twice is known by its key. */
    if (relation->target->key_count == 0)
        return ORM_LOAD_SELECTIN;
    /* Two lists side by side would give each of one with each of the other. */
    bool beside = relation->flags & ORM_RELATION_TO_MANY && statement->list &&
                  !is_above(statement->list, parent);
    return beside ? ORM_LOAD_SELECTIN : how;
}

/* --- growing ----------------------------------------------------------------------------------- */

static orm__load_node *add_child(orm__load_node *parent, unsigned number, orm_load how,
                                 const void *with, orm_arena *arena) {
    orm__load_node *made = orm_arena_zalloc(arena, sizeof *made);
    if (!made)
        return NULL;
    made->parent = parent;
    made->relation = &parent->entity->relations[number];
    made->number = number;
    made->entity = made->relation->target;
    made->how = how;
    made->with = with;
    orm__load_node **end = &parent->children;
    while (*end)
        end = &(*end)->next;
    *end = made;
    if (how == ORM_LOAD_JOINED) {
        orm__load_node *statement = (orm__load_node *)(uintptr_t)orm__load_statement_of(parent);
        made->joined = ++statement->joined;
        if (made->relation->flags & ORM_RELATION_TO_MANY)
            statement->list = made;
    }
    return made;
}

orm__load_node *orm__load_tree_add(orm__load_node *parent, unsigned relation, orm_arena *arena) {
    for (orm__load_node *child = parent->children; child; child = child->next)
        if (child->number == relation)
            return child;
    return add_child(parent, relation, ORM_LOAD_SELECTIN, NULL, arena);
}

static bool has_child(const orm__load_node *node, unsigned relation) {
    const orm__load_node *child = node->children;
    while (child && child->number != relation)
        child = child->next;
    return child != NULL;
}

static bool on_path(const orm__load_node *node, const orm_relation *relation) {
    while (node && node->relation != relation)
        node = node->parent;
    return node != NULL;
}

static orm_status refuse(orm_session *session, const orm_entity *entity,
                         const orm_relation *relation) {
    return orm__fail_with(
        &session->failure,
        &(orm__facts){.status = ORM_MISUSE, .table = entity->table, .column = relation->name},
        "`%s` of `%s` cannot be loaded: the rows of its table have no key", relation->name,
        entity->name);
}

/* How a relationship is to be loaded with the node; a strategy that is not eager when it is not. */
static orm_load choose(const orm__load_node *node, unsigned number, orm_load_choice choice) {
    const orm_relation *relation = &node->entity->relations[number];
    if (choice.how == ORM_LOAD_DEFAULT && choice.with)
        return ORM_LOAD_SELECTIN;
    if (choice.how != ORM_LOAD_DEFAULT)
        return choice.how;
    bool follow = relation->column_count > 0 && !on_path(node, relation);
    return follow ? relation->load : ORM_LOAD_LAZY;
}

orm_status orm__load_tree_grow(orm_session *session, orm__load_node *node, orm_arena *arena) {
    for (unsigned i = 0; i < node->entity->relation_count; i++) {
        const orm_relation *relation = &node->entity->relations[i];
        orm_load_choice choice = orm__with_choice(node->entity, node->with, i);
        orm_load how = choose(node, i, choice);
        if (!orm__load_is_eager(how) || has_child(node, i))
            continue;
        if (relation->column_count == 0)
            return refuse(session, node->entity, relation);
        if (!add_child(node, i, feasible(node, i, how), choice.with, arena))
            return orm__fail_nomem(&session->failure);
    }
    orm_status status = ORM_OK;
    for (orm__load_node *child = node->children; child && status == ORM_OK; child = child->next)
        status = orm__load_tree_grow(session, child, arena);
    return status;
}

orm__load_node *orm__load_tree_next(orm__load_node *node, const orm__load_node *top, bool enter) {
    if (enter && node->children)
        return node->children;
    while (node != top && !node->next)
        node = node->parent;
    return node == top ? NULL : node->next;
}

/* --- columns ----------------------------------------------------------------------------------- */

static void mark(bool *wanted, const uint16_t *columns, int count) {
    for (int i = 0; i < count; i++)
        wanted[columns[i]] = true;
}

/* What an object cannot do without: to be found, written and related. */
static void mark_needed(const orm__load_node *node, bool *wanted) {
    const orm_entity *entity = node->entity;
    mark(wanted, entity->key, entity->key_count);
    for (unsigned i = 0; i < entity->column_count; i++)
        if (entity->columns[i].flags & (ORM_COLUMN_VERSION | ORM_COLUMN_DISCRIMINATOR))
            wanted[i] = true;
    for (unsigned i = 0; i < entity->relation_count; i++)
        if (entity->relations[i].kind == ORM_RELATION_OWNER)
            mark(wanted, entity->relations[i].columns, entity->relations[i].column_count);
    for (const orm__load_node *child = node->children; child; child = child->next)
        mark(wanted, child->relation->columns, child->relation->column_count);
    if (node->relation && node->relation->ref_columns)
        mark(wanted, node->relation->ref_columns, node->relation->ref_count);
}

static bool choose_columns(orm__load_node *node, orm_arena *arena) {
    const orm_entity *entity = node->entity;
    bool only = orm__with_only(entity, node->with);
    bool *wanted = orm_arena_zalloc(arena, entity->column_count);
    uint16_t *columns = orm_arena_alloc(arena, entity->column_count * sizeof *columns);
    if (!wanted || !columns)
        return false;
    for (unsigned i = 0; i < entity->column_count; i++)
        wanted[i] = orm__with_names(entity, node->with, i) ||
                    (!only && !(entity->columns[i].flags & ORM_COLUMN_LAZY));
    mark_needed(node, wanted);
    node->columns = columns;
    node->column_count = 0;
    for (uint16_t i = 0; i < entity->column_count; i++)
        if (wanted[i] && !(entity->columns[i].flags & ORM_COLUMN_BESIDE))
            columns[node->column_count++] = i;
    return true;
}

bool orm__load_tree_columns(orm__load_node *node, orm_arena *arena) {
    bool done = true;
    for (orm__load_node *at = node; at && done; at = orm__load_tree_next(at, node, true))
        done = choose_columns(at, arena);
    return done;
}

int orm__load_column_at(const orm__load_node *node, uint16_t column) {
    for (int i = 0; i < node->column_count; i++)
        if (node->columns[i] == column)
            return i;
    return -1;
}
