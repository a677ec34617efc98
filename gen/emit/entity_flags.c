/* What the runtime is told about columns and relationships in flags, as C spells them. */
#include <string.h>

#include "diag/memory.h"
#include "emit/package_files.h"

typedef struct flag {
    bool set;
    const char *name;
} flag;

/* "A | B", or "0". */
static const char *join_flags(orm_arena *arena, const flag *flags, size_t count) {
    const char *joined = NULL;
    for (size_t i = 0; i < count; i++)
        if (flags[i].set)
            joined = joined == NULL ? flags[i].name
                                    : gen_printf(arena, "%s | %s", joined, flags[i].name);
    return joined == NULL ? "0" : joined;
}

#define JOIN_FLAGS(arena, flags) join_flags(arena, flags, sizeof(flags) / sizeof *(flags))

static bool has_default(const model_column *column) {
    const model_type *type = &column->type;
    while (type->kind == TYPE_DOMAIN && type->dimensions == 0) {
        if (type->domain->default_value.sql != NULL)
            return true;
        type = &type->domain->type;
    }
    return column->default_value.sql != NULL || column->serial_sequence != NULL;
}

const char *column_flags(orm_arena *arena, const entity_plan *entity, const column_plan *plan) {
    static const model_column none = {0};
    const model_column *column = plan->column != NULL ? plan->column : &none;
    const flag flags[] = {
        {plan->nullable, "ORM_COLUMN_NULLABLE"},
        {entity->key != NULL && in_columns(&entity->key->columns, column), "ORM_COLUMN_KEY"},
        {plan->column != NULL && has_default(column), "ORM_COLUMN_DEFAULT"},
        {column->identity == IDENTITY_BY_DEFAULT, "ORM_COLUMN_IDENTITY"},
        {column->identity == IDENTITY_ALWAYS, "ORM_COLUMN_IDENTITY_ALWAYS"},
        {plan->computed != NULL || column->generated.sql != NULL, "ORM_COLUMN_GENERATED"},
        {plan->expression, "ORM_COLUMN_COMPUTED"},
        {column->version, "ORM_COLUMN_VERSION"},
        {column->updated, "ORM_COLUMN_UPDATED"},
        {column->lazy, "ORM_COLUMN_LAZY"},
        {plan->discriminator, "ORM_COLUMN_DISCRIMINATOR"},
        {plan->below, "ORM_COLUMN_BELOW"},
        {plan->beside, "ORM_COLUMN_BESIDE"},
    };
    return JOIN_FLAGS(arena, flags);
}

/* PostgreSQL makes up the name of an identity's sequence: table_column_seq, cut when it is too long
 * and numbered when it is taken. Only a name that is neither is sure. */
const char *sequence_of(orm_arena *arena, const model_column *column) {
    enum { LONGEST_NAME = 63 };
    if (column == NULL || (column->serial_sequence == NULL && column->identity == IDENTITY_NONE))
        return NULL;
    const model_name *table = &column->table->name;
    model_name sequence = {.schema = table->schema, .name = column->serial_sequence};
    if (column->identity_sequence != NULL)
        sequence.name = column->identity_sequence;
    else if (sequence.name == NULL)
        sequence.name = gen_printf(arena, "%s_%s_seq", table->name, column->name);
    return strlen(sequence.name) <= LONGEST_NAME ? quoted_path(arena, &sequence) : NULL;
}

static bool same_columns(const model_columns *a, const model_columns *b) {
    return a->len == b->len &&
           (a->len == 0 || memcmp(a->items, b->items, a->len * sizeof *a->items) == 0);
}

/* The foreign key that the relationship stands on: of a join table the one to this side. */
static const model_constraint *foreign_key_of(const model_relation *relation) {
    if (relation->kind != RELATION_THROUGH)
        return relation->foreign_key;
    for (size_t i = 0; i < relation->through->constraints.len; i++) {
        const model_constraint *key = relation->through->constraints.items[i];
        if (key->kind == CONSTRAINT_FOREIGN_KEY &&
            same_columns(&key->columns, &relation->through_mine))
            return key;
    }
    return NULL;
}

const char *relation_flags(orm_arena *arena, const relation_plan *plan) {
    const model_relation *relation = plan->relation;
    const model_constraint *key = foreign_key_of(relation);
    const flag flags[] = {
        {relation->many, "ORM_RELATION_TO_MANY"},
        {!relation->many && relation->nullable, "ORM_RELATION_NULLABLE"},
        {relation->readonly || relation->kind == RELATION_JOIN, "ORM_RELATION_READONLY"},
        {relation->cascade & CASCADE_SAVE, "ORM_RELATION_CASCADE_SAVE"},
        {relation->cascade & CASCADE_DELETE, "ORM_RELATION_CASCADE_DELETE"},
        {relation->cascade & CASCADE_ORPHAN, "ORM_RELATION_CASCADE_ORPHAN"},
        {relation->cascade & CASCADE_PASSIVE, "ORM_RELATION_PASSIVE_DELETE"},
        {key != NULL && key->on_delete == ACTION_CASCADE, "ORM_RELATION_DATABASE_CASCADES"},
        {key != NULL && key->on_delete == ACTION_SET_NULL, "ORM_RELATION_DATABASE_SETS_NULL"},
        {plan->elsewhere, "ORM_RELATION_ELSEWHERE"},
    };
    return JOIN_FLAGS(arena, flags);
}
