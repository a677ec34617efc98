/*
 * What may stand where the cursor is.
 *
 * In a schema that follows from the brackets around it and from how many words of the line are before
 * it: a declaration, a member, a type, attributes, the columns of the entity. In a query, from what is
 * right before it: a point, a colon, or neither.
 */
#include <string.h>

#include "diag/memory.h"
#include "lsp/lsp_server.h"
#include "postgres/types.h"
#include "schema/keywords.h"
#include "schema/tokens.h"

/* CompletionItemKind of the protocol. */
enum {
    ITEM_FIELD = 5,
    ITEM_VARIABLE = 6,
    ITEM_CLASS = 7,
    ITEM_KEYWORD = 14,
    ITEM_REFERENCE = 18,
    ITEM_TYPE = 25
};

static void add(json_t *items, const char *label, int kind, const char *detail) {
    json_t *item = lsp_json(json_pack("{s:o, s:i}", "label", lsp_text(label), "kind", kind));
    if (detail != NULL)
        json_object_set_new(item, "detail", lsp_text(detail));
    json_array_append_new(items, item);
}

/* --- what there is --------------------------------------------------------------------------------- */

static void add_keywords(json_t *items, int role) {
    for (const schema_keyword *each = schema_keywords; each->word != NULL; each++)
        if ((each->roles & role) != 0)
            add(items, each->word, ITEM_KEYWORD, NULL);
}

static void add_members(orm_arena *arena, json_t *items, const model_table *table) {
    for (size_t i = 0; table != NULL && i < table->columns.len; i++)
        add(items, table->columns.items[i]->name, ITEM_FIELD,
            lsp_type_text(arena, table->columns.items[i]));
}

static void add_relations(json_t *items, const model_table *table) {
    for (size_t i = 0; table != NULL && table->entity != NULL && i < table->entity->relations.len;
         i++) {
        const model_relation *each = table->entity->relations.items[i];
        add(items, each->name, ITEM_REFERENCE, each->target->name);
    }
}

static void add_entities(json_t *items, const model *schema) {
    for (size_t i = 0; i < schema->entities.len; i++)
        add(items, schema->entities.items[i]->name, ITEM_CLASS,
            schema->entities.items[i]->table->name.name);
}

static void add_types(json_t *items, const model *schema) {
    for (size_t i = 0; i < schema->enums.len; i++)
        add(items, schema->enums.items[i]->name.name, ITEM_TYPE, "enum");
    for (size_t i = 0; i < schema->domains.len; i++)
        add(items, schema->domains.items[i]->name.name, ITEM_TYPE, "domain");
    for (size_t i = 0; i < schema->composites.len; i++)
        add(items, schema->composites.items[i]->name.name, ITEM_TYPE, "type");
    for (const pg_type *type = pg_types(); type->name != NULL; type++)
        add(items, type->name, ITEM_TYPE, type->c != NULL ? type->c->name : NULL);
}

/* --- in a schema ----------------------------------------------------------------------------------- */

/* Where a place is: how deep in braces and in parentheses, and behind how many words of its line. */
typedef struct schema_place {
    int braces, parentheses, words;
} schema_place;

static schema_place schema_place_of(orm_arena *arena, const source *file, uint32_t before) {
    schema_place at = {0};
    token_list list = {.arena = arena, .source = file, .sink = diag_new(arena)};
    if (!tokens_check_encoding(&list))
        return at;
    tokens_lex(&list);
    for (size_t i = 0; i < list.items.len && list.items.items[i].start < before; i++) {
        const token *each = &list.items.items[i];
        at.braces += (each->kind == '{') - (each->kind == '}');
        at.parentheses += (each->kind == '(') - (each->kind == ')');
        bool ends = each->kind == TOKEN_NEWLINE || each->kind == '{' || each->kind == '}';
        at.words = ends ? 0 : at.words + 1;
    }
    return at;
}

static void complete_schema(const lsp_server *server, orm_arena *arena, const lsp_document *in,
                            uint32_t word, json_t *items) {
    static const model none;
    const model *schema = server->good.schema != NULL ? server->good.schema : &none;
    const schema_place at = schema_place_of(arena, in->source, word);
    const model_table *around = lsp_table_around(server, arena, in, word);
    if (at.parentheses > 0) {
        add_members(arena, items, around);
    } else if (at.words == 0) {
        add_keywords(items, at.braces > 0 ? WORD_MEMBER : WORD_DECLARES);
    } else if (at.braces > 0 && at.words == 1) {
        add_entities(items, schema);
        add_types(items, schema);
    } else {
        add_keywords(items, WORD_ATTRIBUTE);
        add_relations(items, around);
    }
}

/* --- in a query ------------------------------------------------------------------------------------ */

static bool in_header(const source *file, uint32_t at) {
    while (at > 0 && file->text[at - 1] != '\n')
        at--;
    return file->len - at >= 2 && memcmp(file->text + at, "--", 2) == 0;
}

static void add_cardinalities(json_t *items) {
#define QUERY_CARDINALITY(name, word, summary) add(items, word, ITEM_KEYWORD, summary);
    QUERY_CARDINALITIES(QUERY_CARDINALITY)
#undef QUERY_CARDINALITY
}

static void complete_query(lsp_server *server, orm_arena *arena, const lsp_document *in,
                           uint32_t word, json_t *items) {
    const model *schema = server->good.schema;
    const char before = word > 0 ? in->source->text[word - 1] : '\0';
    if (before == ':' && in_header(in->source, word)) {
        add_cardinalities(items);
    } else if (before == ':') {
        const lsp_names names = lsp_parameters_around(arena, in, word);
        for (size_t i = 0; i < names.len; i++)
            add(items, names.items[i], ITEM_VARIABLE, NULL);
    } else if (before == '.') {
        const char *name = lsp_word_text(arena, lsp_word_at(in->source, word - 1));
        const model_table *table = lsp_table_called(server, arena, in, word, name);
        add_members(arena, items, table);
        add_relations(items, table);
    } else {
        const lsp_tables tables = lsp_tables_around(server, arena, in, word);
        for (size_t i = 0; i < tables.len; i++)
            add_members(arena, items, tables.items[i]);
        for (size_t i = 0; i < schema->tables.len; i++)
            add(items, schema->tables.items[i]->name.name, ITEM_CLASS, NULL);
    }
}

json_t *lsp_completions(lsp_server *server, const lsp_document *in, uint32_t offset) {
    json_t *items = lsp_json(json_array());
    orm_arena *arena = orm_arena_new(NULL);
    if (arena == NULL)
        gen_out_of_memory();
    span word = lsp_word_at(in->source, offset);
    if (lsp_document_is(in, ".orm"))
        complete_schema(server, arena, in, word.start, items);
    else if (server->good.schema != NULL)
        complete_query(server, arena, in, word.start, items);
    orm_arena_free(arena);
    return items;
}
