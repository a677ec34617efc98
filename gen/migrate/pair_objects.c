/*
 * Which object was which: by name, else by what `was` says.
 *
 * A name that stayed counts first: `was` speaks only while the old side has that name and the new
 * one is not there yet. Constraints and indexes are paired later, since they may also be known by
 * what they say.
 */
#include <string.h>

#include "base/map.h"
#include "migrate/compare.h"

const char *schema_shown(const model *in, const char *schema) {
    if (schema)
        return schema;
    return in->default_schema ? in->default_schema : "public";
}

bool same_path(const comparison *c, const model_name *from, const model_name *to) {
    return strcmp(from->name, to->name) == 0 &&
           strcmp(schema_shown(c->from, from->schema), schema_shown(c->to, to->schema)) == 0;
}

static const char *key_of(orm_arena *arena, const char *schema, const char *name) {
    return gen_printf(arena, "%s\xff%s", schema, name);
}

/* Every kind of object begins with its name; `items` are pointers to such. */
typedef struct named_list {
    const void *const *items;
    size_t len;
} named_list;

static orm__map by_name(const comparison *c, const named_list *list) {
    orm__map map = {0};
    for (size_t i = 0; i < list->len; i++) {
        const model_name *name = list->items[i];
        const char *key = key_of(c->arena, schema_shown(c->from, name->schema), name->name);
        if (!orm__map_put(&map, c->arena, key, (void *)list->items[i]))
            gen_out_of_memory();
    }
    return map;
}

static const char *old_key(const comparison *c, const model_name *name) {
    const char *schema = schema_shown(c->to, name->schema);
    if (name->was_schema)
        schema = name->was_schema;
    return key_of(c->arena, schema, name->was);
}

static void pair_named(comparison *c, named_list from, named_list to) {
    orm__map olds = by_name(c, &from);
    for (size_t i = 0; i < to.len; i++) {
        const model_name *name = to.items[i];
        const void *old =
            orm__map_get(&olds, key_of(c->arena, schema_shown(c->to, name->schema), name->name));
        if (old)
            pairing_add(c->pairs, c->arena, old, to.items[i]);
    }
    for (size_t i = 0; i < to.len; i++) {
        const model_name *name = to.items[i];
        if (!name->was || pairing_old(c->pairs, to.items[i]))
            continue;
        const void *old = orm__map_get(&olds, old_key(c, name));
        if (old && !pairing_new(c->pairs, old))
            pairing_add(c->pairs, c->arena, old, to.items[i]);
    }
}

#define LIST(of) ((named_list){(const void *const *)(of).items, (of).len})

/* --- columns, attributes, labels ------------------------------------------------------------------- */

static void pair_columns(comparison *c, const model_table *from, const model_table *to) {
    for (size_t i = 0; i < to->columns.len; i++) {
        const model_column *old = model_column_named(from, to->columns.items[i]->name);
        if (old)
            pairing_add(c->pairs, c->arena, old, to->columns.items[i]);
    }
    for (size_t i = 0; i < to->columns.len; i++) {
        const model_column *now = to->columns.items[i];
        const model_column *old = now->was ? model_column_named(from, now->was) : NULL;
        if (old && !pairing_old(c->pairs, now) && !pairing_new(c->pairs, old))
            pairing_add(c->pairs, c->arena, old, now);
    }
}

static const model_enum_label *label_named(const model_enum *of, const char *label) {
    for (size_t i = 0; label && i < of->labels.len; i++)
        if (strcmp(of->labels.items[i].label, label) == 0)
            return &of->labels.items[i];
    return NULL;
}

static void pair_labels(comparison *c, const model_enum *from, const model_enum *to) {
    for (size_t i = 0; i < to->labels.len; i++) {
        const model_enum_label *old = label_named(from, to->labels.items[i].label);
        if (old)
            pairing_add(c->pairs, c->arena, old, &to->labels.items[i]);
    }
    for (size_t i = 0; i < to->labels.len; i++) {
        const model_enum_label *now = &to->labels.items[i], *old = label_named(from, now->was);
        if (old && !pairing_old(c->pairs, now) && !pairing_new(c->pairs, old))
            pairing_add(c->pairs, c->arena, old, now);
    }
}

static const model_attribute *attribute_named(const model_composite *of, const char *name) {
    for (size_t i = 0; name && i < of->attributes.len; i++)
        if (strcmp(of->attributes.items[i].name, name) == 0)
            return &of->attributes.items[i];
    return NULL;
}

static void pair_attributes(comparison *c, const model_composite *from, const model_composite *to) {
    for (size_t i = 0; i < to->attributes.len; i++) {
        const model_attribute *now = &to->attributes.items[i];
        const model_attribute *old = attribute_named(from, now->name);
        if (!old)
            old = attribute_named(from, now->was);
        if (old && !pairing_new(c->pairs, old))
            pairing_add(c->pairs, c->arena, old, now);
    }
}

void pair_objects(comparison *c) {
    pair_named(c, LIST(c->from->enums), LIST(c->to->enums));
    pair_named(c, LIST(c->from->domains), LIST(c->to->domains));
    pair_named(c, LIST(c->from->composites), LIST(c->to->composites));
    pair_named(c, LIST(c->from->sequences), LIST(c->to->sequences));
    pair_named(c, LIST(c->from->tables), LIST(c->to->tables));
    for (size_t i = 0; i < c->to->tables.len; i++) {
        const model_table *old = pairing_old(c->pairs, c->to->tables.items[i]);
        if (old)
            pair_columns(c, old, c->to->tables.items[i]);
    }
    for (size_t i = 0; i < c->to->enums.len; i++) {
        const model_enum *old = pairing_old(c->pairs, c->to->enums.items[i]);
        if (old)
            pair_labels(c, old, c->to->enums.items[i]);
    }
    for (size_t i = 0; i < c->to->composites.len; i++) {
        const model_composite *old = pairing_old(c->pairs, c->to->composites.items[i]);
        if (old)
            pair_attributes(c, old, c->to->composites.items[i]);
    }
}
