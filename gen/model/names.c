/*
 * Names: keys of the builder's maps, PostgreSQL's namespaces, "did you mean".
 *
 * A key is `schema.name` with the default schema filled in, which is public
 * when there is none. A NUL cannot occur in a name and a dot
 * can, so the two are kept apart by a byte that is never part of UTF-8.
 */
#include "model/build.h"

#include <string.h>

enum { MAX_NAME = 63 };

const char *join_text(orm_arena *arena, ...) {
    va_list texts, again;
    va_start(texts, arena);
    va_copy(again, texts);
    size_t len = 0;
    for (const char *text = va_arg(texts, const char *); text; text = va_arg(texts, const char *))
        len += strlen(text);
    va_end(texts);
    char *joined = gen_alloc(arena, len + 1), *to = joined;
    for (const char *text = va_arg(again, const char *); text; text = va_arg(again, const char *)) {
        size_t part = strlen(text);
        memcpy(to, text, part);
        to += part;
    }
    va_end(again);
    return joined;
}

const char *article(const char *noun) {
    return strchr("aeiou", noun[0]) && strncmp(noun, "uni", 3) != 0 ? "an" : "a";
}

const char *schema_or_default(const builder *b, const char *schema) {
    return schema ? schema : b->model->default_schema;
}

const char *name_key(const builder *b, const char *schema, const char *name) {
    schema = schema_or_default(b, schema);
    if (schema && !b->model->default_schema && strcmp(schema, "public") == 0)
        schema = NULL;
    return schema ? join_text(b->arena, schema, "\xff", name, (const char *)NULL) : name;
}

void name_put(builder *b, orm__map *map, const char *key, void *value) {
    if (!orm__map_put(map, b->arena, key, value))
        gen_out_of_memory();
}

bool claim_relation(builder *b, const char *schema, const char *name, const char *what, span at,
                    const char *cure) {
    const char *key = name_key(b, schema, name);
    const claim *taken = orm__map_get(&b->relations, key);
    if (taken) {
        diag_message *message =
            strcmp(taken->what, what) == 0
                ? diag_error(b->sink, DIAG_DUPLICATE_RELATION, at, "%s `%s` is declared twice",
                             what, name)
                : diag_error(b->sink, DIAG_DUPLICATE_RELATION, at, "%s `%s` has the name of %s %s",
                             what, name, article(taken->what), taken->what);
        if (cure)
            diag_hint(message, "%s", cure);
        diag_note(message, taken->at, "the %s `%s` is here", taken->what, name);
        return false;
    }
    claim *made = gen_new(b->arena, claim);
    *made = (claim){what, at};
    name_put(b, &b->relations, key, made);
    return true;
}

void claim_for_table(builder *b, const draft_table *draft, const char *name, const char *what,
                     span at, const char *cure) {
    const model_name *table = &draft->table->name;
    if (!draft->decl || find_table(b, table->schema, table->name) == draft)
        claim_relation(b, table->schema, name, what, at, cure);
}

void check_length(builder *b, const char *name, span at) {
    size_t len = name ? strlen(name) : 0;
    if (len > MAX_NAME)
        diag_hint(diag_error(b->sink, DIAG_NAME_TOO_LONG, at,
                             "the name `%s` has %zu bytes; PostgreSQL keeps %d", name, len,
                             MAX_NAME),
                  "shorten it");
}

void hint_nearest(diag_message *message, const char *wanted, const name_list *candidates) {
    const char *nearest = diag_nearest(wanted, candidates->items, candidates->len);
    if (nearest)
        diag_hint(message, "did you mean `%s`?", nearest);
}

void remember_schema(builder *b, const char *schema) {
    if (!schema || strcmp(schema, "public") == 0 || strcmp(schema, "pg_catalog") == 0)
        return;
    if (orm__map_get(&b->schemas, schema))
        return;
    name_put(b, &b->schemas, schema, b->model);
    gen_list_add(b->arena, &b->model->schemas, schema);
}

/* The schema stands before the name or in an attribute; saying it twice must be saying the same. */
static const char *written_schema(builder *b, const ast_path *path,
                                  const ast_attribute *attributes) {
    const ast_attribute *said = attribute_of(attributes, ATTR_SCHEMA);
    if (!said || !said->name.text)
        return path->schema.text;
    if (path->schema.text && strcmp(path->schema.text, said->name.text) != 0)
        diag_error(b->sink, DIAG_ATTRIBUTE_CONFLICT, said->at,
                   "`%s` is in the schema `%s` by its name", path->name.text, path->schema.text);
    return said->name.text;
}

model_name make_name(builder *b, const ast_path *path, const ast_attribute *attributes) {
    const ast_attribute *was = attribute_of(attributes, ATTR_WAS);
    model_name made = {
        .schema = schema_or_default(b, written_schema(b, path, attributes)),
        .name = path->name.text,
        .was = was ? was->path.name.text : NULL,
        .was_schema = was ? was->path.schema.text : NULL,
        .at = path->name.at,
    };
    check_length(b, made.name, made.at);
    check_length(b, made.schema, path->schema.at);
    remember_schema(b, made.schema);
    return made;
}

draft_table *find_table(const builder *b, const char *schema, const char *name) {
    return orm__map_get(&b->tables, name_key(b, schema, name));
}

draft_table *find_entity(const builder *b, const char *name) {
    return orm__map_get(&b->entities, name);
}

draft_member *find_member(const draft_table *draft, const char *name) {
    for (size_t i = 0; i < draft->members.len; i++) {
        draft_member *member = &draft->members.items[i];
        const char *own = member->ast->kind == MEMBER_FIELD ? member->ast->name.text : NULL;
        if (own && strcmp(own, name) == 0)
            return member;
    }
    return NULL;
}

span sql_token_span(const expression *of, const sql_token *token) {
    if (!of->at.source)
        return of->at;
    uint32_t offset = (uint32_t)(token->start - of->sql);
    return (span){of->at.source, of->at.start + offset,
                  of->at.start + offset + (uint32_t)token->len};
}
