/*
 * Which object was which: by what `was` says, where that counts, else by name.
 *
 * Constraints and indexes are paired later, since they may also be known by what they say.
 */
#include <string.h>

#include "migrate/rename_claims.h"
#include "migrate/stand_alone.h"

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

static const char *was_key(const comparison *c, const model *in, const model_name *name) {
    if (!name->was)
        return NULL;
    return key_of(c->arena, name->was_schema ? name->was_schema : schema_shown(in, name->schema),
                  name->was);
}

static known_objects known_by_path(comparison *c, const model *in, const named_list *list) {
    known_objects known = {0};
    for (size_t i = 0; i < list->len; i++) {
        const model_name *name = list->items[i];
        known_add(c, &known, list->items[i],
                  key_of(c->arena, schema_shown(in, name->schema), name->name),
                  was_key(c, in, name));
    }
    return known;
}

static void pair_named(comparison *c, named_list from, named_list to) {
    const known_objects olds = known_by_path(c, c->from, &from);
    const known_objects news = known_by_path(c, c->to, &to);
    pair_known(c, &olds, &news);
}

#define LIST(of) ((named_list){(const void *const *)(of).items, (of).len})

/* --- columns, attributes, labels ------------------------------------------------------------------- */

static known_objects known_columns(comparison *c, const model_table *of) {
    known_objects known = {0};
    for (size_t i = 0; i < of->columns.len; i++)
        known_add(c, &known, of->columns.items[i], of->columns.items[i]->name,
                  of->columns.items[i]->was);
    return known;
}

static known_objects known_labels(comparison *c, const model_enum *of) {
    known_objects known = {0};
    for (size_t i = 0; i < of->labels.len; i++)
        known_add(c, &known, &of->labels.items[i], of->labels.items[i].label,
                  of->labels.items[i].was);
    return known;
}

static known_objects known_attributes(comparison *c, const model_composite *of) {
    known_objects known = {0};
    for (size_t i = 0; i < of->attributes.len; i++)
        known_add(c, &known, &of->attributes.items[i], of->attributes.items[i].name,
                  of->attributes.items[i].was);
    return known;
}

static void pair_columns(comparison *c, const model_table *from, const model_table *to) {
    const known_objects olds = known_columns(c, from), news = known_columns(c, to);
    pair_known(c, &olds, &news);
    for (size_t i = 0; i < to->columns.len; i++) {
        const model_column *old = pairing_old(c->pairs, to->columns.items[i]);
        if (old)
            pair_serial(c, old, to->columns.items[i]);
    }
}

static void pair_labels(comparison *c, const model_enum *from, const model_enum *to) {
    const known_objects olds = known_labels(c, from), news = known_labels(c, to);
    pair_known(c, &olds, &news);
}

static void pair_attributes(comparison *c, const model_composite *from, const model_composite *to) {
    const known_objects olds = known_attributes(c, from), news = known_attributes(c, to);
    pair_known(c, &olds, &news);
}

/* --- partitions beside tables ---------------------------------------------------------------------- */

const model_table *table_beside(const comparison *c, const model_table *of,
                                const model_table *other) {
    if (of->kind != TABLE_PARTITION || other->kind != TABLE_PLAIN)
        return of;
    for (size_t i = 0; i < c->plan->loners.len; i++)
        if (c->plan->loners.items[i].partition == of)
            return c->plan->loners.items[i].alone;
    const model_table *made = stand_alone(c->arena, of);
    gen_list_add(c->arena, &c->plan->loners, ((migrate_loner){of, made}));
    return made;
}

/* Both are known as the other table's pair; that table goes on to be the partition's. */
static void pair_table(comparison *c, const model_table *from, const model_table *to) {
    const model_table *old = table_beside(c, from, to), *now = table_beside(c, to, from);
    if (old != from || now != to) {
        pairing_add(c->pairs, c->arena, old, now);
        pairing_add(c->pairs, c->arena, from, to);
    }
    pair_columns(c, old, now);
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
            pair_table(c, old, c->to->tables.items[i]);
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
