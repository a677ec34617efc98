/* The outline of a document, and its canonical form. */
#include <string.h>

#include "compile.h"
#include "diag/memory.h"
#include "lsp/lsp_server.h"
#include "query/query_file.h"
#include "query/sql_tokens.h"
#include "schema/schema.h"

/* SymbolKind of the protocol. */
enum {
    SYMBOL_MODULE = 2,
    SYMBOL_NAMESPACE = 3,
    SYMBOL_CLASS = 5,
    SYMBOL_FIELD = 8,
    SYMBOL_ENUM = 10,
    SYMBOL_FUNCTION = 12,
    SYMBOL_KEY = 20,
    SYMBOL_ENUM_MEMBER = 22,
    SYMBOL_STRUCT = 23,
    SYMBOL_TYPE = 26
};

static const int kinds[] = {
    [DECL_PACKAGE] = SYMBOL_NAMESPACE,
    [DECL_EXTENSION] = SYMBOL_MODULE,
    [DECL_ENUM] = SYMBOL_ENUM,
    [DECL_DOMAIN] = SYMBOL_TYPE,
    [DECL_ALIAS] = SYMBOL_TYPE,
    [DECL_TYPE] = SYMBOL_STRUCT,
    [DECL_SEQUENCE] = SYMBOL_KEY,
    [DECL_MIXIN] = SYMBOL_STRUCT,
    [DECL_TABLE] = SYMBOL_CLASS,
    [DECL_ENTITY] = SYMBOL_CLASS,
    [DECL_VIEW] = SYMBOL_CLASS,
    [DECL_MATERIALIZED_VIEW] = SYMBOL_CLASS,
    [DECL_SQL_FILE] = 0, /* as import and sql { }: it has no name */
};

/* `name` is within `whole`, as the protocol wants. */
static json_t *symbol(const char *text, int kind, span whole, span name, json_t *children) {
    json_t *made =
        lsp_json(json_pack("{s:o, s:i, s:o, s:o}", "name", lsp_text(text), "kind", kind, "range",
                           lsp_range(span_join(whole, name)), "selectionRange", lsp_range(name)));
    if (children != NULL)
        json_object_set_new(made, "children", children);
    return made;
}

static json_t *members_of(const ast_decl *decl) {
    json_t *list = lsp_json(json_array());
    for (size_t i = 0; i < decl->members.len; i++) {
        const ast_member *member = &decl->members.items[i];
        if (member->name.text == NULL || *member->name.text == '\0' ||
            (member->kind != MEMBER_FIELD && member->kind != MEMBER_LABEL))
            continue;
        json_array_append_new(
            list, symbol(member->name.text,
                         member->kind == MEMBER_LABEL ? SYMBOL_ENUM_MEMBER : SYMBOL_FIELD,
                         member->at, member->name.at, NULL));
    }
    return list;
}

static json_t *outline_of_schema(orm_arena *arena, const source *file) {
    json_t *list = lsp_json(json_array());
    const ast_file *tree = schema_parse(arena, file, diag_new(arena));
    for (size_t i = 0; i < tree->decls.len; i++) {
        const ast_decl *decl = &tree->decls.items[i];
        const ast_name *name = &decl->name.name;
        if (name->text != NULL && *name->text != '\0' && kinds[decl->kind] != 0)
            json_array_append_new(list, symbol(name->text, kinds[decl->kind],
                                               span_join(decl->at, decl->body), name->at,
                                               members_of(decl)));
    }
    return list;
}

static json_t *outline_of_queries(orm_arena *arena, const source *file) {
    json_t *list = lsp_json(json_array());
    query_statements statements = {0};
    query_file_read(arena, file, &statements, diag_new(arena));
    for (size_t i = 0; i < statements.len; i++) {
        const query_statement *one = statements.items[i];
        if (one->name.text == NULL || one->first >= one->end)
            continue;
        const span whole =
            span_join(token_span(one->tokens, one->first), token_span(one->tokens, one->end - 1));
        json_array_append_new(list,
                              symbol(one->name.text, SYMBOL_FUNCTION, whole, one->name.at, NULL));
    }
    return list;
}

json_t *lsp_outline(const lsp_document *in) {
    orm_arena *arena = orm_arena_new(NULL);
    if (arena == NULL)
        gen_out_of_memory();
    json_t *list = lsp_document_is(in, ".sql") ? outline_of_queries(arena, in->source)
                                               : outline_of_schema(arena, in->source);
    orm_arena_free(arena);
    return list;
}

/* One edit of the whole text; none when it is as it should be, or has an error. */
json_t *lsp_formatted(const lsp_document *in) {
    orm_arena *arena = orm_arena_new(NULL);
    orm__buffer text = {0};
    json_t *edits = lsp_json(json_array());
    if (arena == NULL)
        gen_out_of_memory();
    const source *file = in->source;
    if (lsp_document_is(in, ".orm") && compile_format_text(arena, file, &text, diag_new(arena)) &&
        (text.len != file->len || memcmp(text.data, file->text, text.len) != 0))
        json_array_append_new(
            edits,
            lsp_json(json_pack("{s:o, s:o}", "range", lsp_range((span){file, 0, file->len}),
                               "newText", lsp_text_part(orm__buffer_text(&text), text.len))));
    orm__buffer_free(&text);
    orm_arena_free(arena);
    return edits;
}
