/* Finding things in a finished model by name. */
#include "model/model.h"

#include <string.h>

/* Without a default schema, names without one are public's. */
static const char *schema_of(const model *in, const char *schema) {
    if (schema)
        return schema;
    return in->default_schema ? in->default_schema : "public";
}

static bool same_schema(const model *in, const char *a, const char *b) {
    return strcmp(schema_of(in, a), schema_of(in, b)) == 0;
}

model_table *model_table_named(const model *in, const char *schema, const char *name) {
    for (size_t i = 0; i < in->tables.len; i++) {
        model_table *table = in->tables.items[i];
        if (strcmp(table->name.name, name) == 0 && same_schema(in, table->name.schema, schema))
            return table;
    }
    return NULL;
}

model_entity *model_entity_named(const model *in, const char *name) {
    for (size_t i = 0; i < in->entities.len; i++)
        if (strcmp(in->entities.items[i]->name, name) == 0)
            return in->entities.items[i];
    return NULL;
}

model_column *model_column_named(const model_table *table, const char *name) {
    for (size_t i = 0; i < table->columns.len; i++)
        if (strcmp(table->columns.items[i]->name, name) == 0)
            return table->columns.items[i];
    return NULL;
}

model_type model_type_base(const model_type *type) {
    model_type base = *type;
    while (base.kind == TYPE_DOMAIN) {
        int dimensions = base.dimensions;
        base = base.domain->type;
        base.dimensions += dimensions;
    }
    return base;
}

static bool is_one_kind(const pg_type *a, const pg_type *b) {
    return a == b || (a->category == PG_STRING && b->category == PG_STRING) ||
           (pg_type_is_integer(a) && pg_type_is_integer(b));
}

bool model_types_relate(const model_type *a, const model_type *b) {
    model_type left = model_type_base(a), right = model_type_base(b);
    if (left.kind != right.kind || left.dimensions != right.dimensions)
        return false;
    if (left.kind == TYPE_BUILTIN && left.dimensions == 0)
        return is_one_kind(left.builtin, right.builtin);
    bool one_schema = left.schema == right.schema ||
                      (left.schema && right.schema && strcmp(left.schema, right.schema) == 0);
    return one_schema && left.name && right.name && strcmp(left.name, right.name) == 0;
}

/* --- families -------------------------------------------------------------------------------- */

const model_entity *model_entity_root(const model_entity *entity) {
    while (entity->parent)
        entity = entity->parent;
    return entity;
}

bool model_entity_is(const model_entity *entity, const model_entity *other) {
    while (entity && entity != other)
        entity = entity->parent;
    return entity != NULL;
}

static bool has_further_table(const model_entity *entity) {
    if (entity->parent && entity->table->entity == entity)
        return true;
    for (size_t i = 0; i < entity->children.len; i++)
        if (has_further_table(entity->children.items[i]))
            return true;
    return false;
}

bool model_family_joined(const model_entity *entity) {
    return has_further_table(model_entity_root(entity));
}

bool model_entity_readonly(const model_entity *entity) {
    return entity->table->kind == TABLE_VIEW || entity->table->kind == TABLE_MATERIALIZED_VIEW;
}

load_strategy load_strategy_named(const char *word) {
    static const struct {
        const char *word;
        load_strategy strategy;
    } words[] = {
#define LOAD_WORD(word, strategy) {word, strategy},
        LOAD_WORDS(LOAD_WORD)
#undef LOAD_WORD
    };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strcmp(words[i].word, word) == 0)
            return words[i].strategy;
    return LOAD_DEFAULT;
}

const char *model_tablespace_said(const model_table *table) {
    bool elsewhere = !table->tablespace && table->partition_of && table->partition_of->tablespace &&
                     !table->partitioning.method;
    return elsewhere ? "pg_default" : table->tablespace;
}
