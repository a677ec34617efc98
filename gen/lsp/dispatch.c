/*
 * What each message asks for.
 *
 *     NEW   → BEGUN   [initialize]   before that, nothing else is answered
 *     BEGUN → OVER    [shutdown]     nothing is answered any more
 *     any   → ended   [exit]
 *
 * Notifications that come in NEW or OVER are left out.
 */
#include <string.h>
#include <unistd.h>

#include "diag/memory.h"
#include "lsp/lsp_server.h"
#include "version.h"

enum {
    INVALID_REQUEST = -32600,
    METHOD_NOT_FOUND = -32601,
    INVALID_PARAMS = -32602,
    NOT_INITIALIZED = -32002
};

lsp_server *lsp_open(void) {
    orm_arena *arena = orm_arena_new(NULL);
    if (arena == NULL)
        gen_out_of_memory();
    lsp_server *server = gen_new(arena, lsp_server);
    server->arena = arena;
    server->published = lsp_json(json_object());
    return server;
}

void lsp_close(lsp_server *server) {
    for (size_t i = 0; i < server->documents.len; i++)
        orm_arena_free(server->documents.items[i].arena);
    lsp_analysis_free(server);
    json_decref(server->published);
    orm__buffer_free(&server->input);
    orm_arena_free(server->arena);
}

bool lsp_ended(const lsp_server *server) {
    return server->ended;
}

bool lsp_ended_well(const lsp_server *server) {
    return server->ended && server->over;
}

/* --- what messages hold -------------------------------------------------------------------------- */

static const char *text_at(const json_t *params, const char *outer, const char *inner) {
    return json_string_value(json_object_get(json_object_get(params, outer), inner));
}

static const char *uri_in(const json_t *params) {
    return text_at(params, "textDocument", "uri");
}

/* --- life ----------------------------------------------------------------------------------------- */

/* The folder that the editor works in becomes the current one, as if one had typed there. */
static void enter_folder(lsp_server *server, const json_t *params) {
    const char *uri = json_string_value(json_object_get(params, "rootUri"));
    const char *path = uri != NULL ? lsp_path_of(server->arena, uri)
                                   : json_string_value(json_object_get(params, "rootPath"));
    if (path != NULL && chdir(path) != 0)
        lsp_notify(
            server, "window/logMessage",
            lsp_json(json_pack("{s:i, s:o}", "type", 2, "message",
                               lsp_text(gen_printf(server->arena, "cannot go to `%s`", path)))));
}

static json_t *initialize(lsp_server *server, const json_t *params) {
    enum { WHOLE_TEXTS = 1 };
    enter_folder(server, params);
    server->begun = true;
    return json_pack("{s:{s:{s:b, s:i, s:b}, s:b, s:b, s:b, s:b, s:{s:[s, s, s]}},"
                     " s:{s:s, s:s}}",
                     "capabilities", "textDocumentSync", "openClose", 1, "change", WHOLE_TEXTS,
                     "save", 1, "hoverProvider", 1, "definitionProvider", 1,
                     "documentSymbolProvider", 1, "documentFormattingProvider", 1,
                     "completionProvider", "triggerCharacters", ".", ":", " ", "serverInfo", "name",
                     "ormgen", "version", ORMGEN_VERSION);
}

static json_t *shut_down(lsp_server *server, const json_t *params) {
    (void)params;
    server->over = true;
    return json_null();
}

static void end(lsp_server *server, const json_t *params) {
    (void)params;
    server->ended = true;
}

/* --- documents ------------------------------------------------------------------------------------ */

static void put(lsp_server *server, const char *uri, const json_t *text) {
    if (uri == NULL || !json_is_string(text))
        return;
    lsp_document_put(server, uri, json_string_value(text), json_string_length(text));
    lsp_analyse(server);
}

static void did_open(lsp_server *server, const json_t *params) {
    const json_t *document = json_object_get(params, "textDocument");
    put(server, uri_in(params), json_object_get(document, "text"));
}

static void did_change(lsp_server *server, const json_t *params) {
    const json_t *changes = json_object_get(params, "contentChanges");
    size_t count = json_array_size(changes);
    if (count > 0)
        put(server, uri_in(params), json_object_get(json_array_get(changes, count - 1), "text"));
}

static void did_close(lsp_server *server, const json_t *params) {
    if (uri_in(params) == NULL)
        return;
    lsp_document_close(server, uri_in(params));
    lsp_analyse(server);
}

/* Also for files that the editor watches: others may have changed. */
static void did_save(lsp_server *server, const json_t *params) {
    (void)params;
    lsp_analyse(server);
}

/* --- questions ------------------------------------------------------------------------------------- */

/* The document and place that is asked about; false when it is not open. */
static bool place_of(lsp_server *server, const json_t *params, const lsp_document **in,
                     uint32_t *offset) {
    *in = uri_in(params) != NULL ? lsp_document_of(server, uri_in(params)) : NULL;
    if (*in != NULL)
        *offset = lsp_offset((*in)->source, json_object_get(params, "position"));
    return *in != NULL;
}

static lsp_found found_at(lsp_server *server, const json_t *params) {
    const lsp_document *in;
    uint32_t offset;
    return place_of(server, params, &in, &offset)
               ? lsp_find(server, server->latest.arena, in, offset)
               : (lsp_found){0};
}

static json_t *hover(lsp_server *server, const json_t *params) {
    const lsp_found found = found_at(server, params);
    if (found.text == NULL)
        return json_null();
    return json_pack("{s:{s:s, s:o}, s:o}", "contents", "kind", "markdown", "value",
                     lsp_text(found.text), "range", lsp_range(found.word));
}

static json_t *definition(lsp_server *server, const json_t *params) {
    const lsp_found found = found_at(server, params);
    return found.declared.source != NULL ? lsp_location(server, found.declared) : json_null();
}

static json_t *completion(lsp_server *server, const json_t *params) {
    const lsp_document *in;
    uint32_t offset;
    return place_of(server, params, &in, &offset) ? lsp_completions(server, in, offset)
                                                  : json_null();
}

static json_t *document_symbols(lsp_server *server, const json_t *params) {
    const lsp_document *in;
    uint32_t offset;
    return place_of(server, params, &in, &offset) ? lsp_outline(in) : json_null();
}

static json_t *formatting(lsp_server *server, const json_t *params) {
    const lsp_document *in;
    uint32_t offset;
    return place_of(server, params, &in, &offset) ? lsp_formatted(in) : json_null();
}

/* --- the table ------------------------------------------------------------------------------------- */

static const struct request {
    const char *method;
    json_t *(*answer)(lsp_server *server, const json_t *params);
} requests[] = {
    {"shutdown", shut_down},
    {"textDocument/hover", hover},
    {"textDocument/definition", definition},
    {"textDocument/completion", completion},
    {"textDocument/documentSymbol", document_symbols},
    {"textDocument/formatting", formatting},
};

static const struct notification {
    const char *method;
    void (*take)(lsp_server *server, const json_t *params);
} notifications[] = {
    {"textDocument/didOpen", did_open},
    {"textDocument/didChange", did_change},
    {"textDocument/didClose", did_close},
    {"textDocument/didSave", did_save},
    {"workspace/didChangeWatchedFiles", did_save},
};

static void answer(lsp_server *server, const char *method, json_t *id, const json_t *params) {
    bool begins = strcmp(method, "initialize") == 0;
    if (server->over || (begins && server->begun)) {
        lsp_refuse(server, id, INVALID_REQUEST, server->over ? "it is over" : "it has begun");
        return;
    }
    if (begins || !server->begun) {
        if (begins)
            lsp_answer(server, id, lsp_json(initialize(server, params)));
        else
            lsp_refuse(server, id, NOT_INITIALIZED, "initialize comes first");
        return;
    }
    for (size_t i = 0; i < sizeof requests / sizeof *requests; i++)
        if (strcmp(requests[i].method, method) == 0) {
            lsp_answer(server, id, lsp_json(requests[i].answer(server, params)));
            return;
        }
    lsp_refuse(server, id, METHOD_NOT_FOUND, "there is no such method here");
}

static void take(lsp_server *server, const char *method, const json_t *params) {
    if (strcmp(method, "exit") == 0)
        end(server, params);
    for (size_t i = 0; i < sizeof notifications / sizeof *notifications; i++)
        if (server->begun && !server->over && strcmp(notifications[i].method, method) == 0)
            notifications[i].take(server, params);
}

void lsp_dispatch(lsp_server *server, json_t *message) {
    const char *method = json_string_value(json_object_get(message, "method"));
    const json_t *params = json_object_get(message, "params");
    json_t *id = json_object_get(message, "id");
    bool answered = json_is_object(message) && method == NULL &&
                    (json_object_get(message, "result") || json_object_get(message, "error"));
    if (answered) /* nothing was asked of the editor */
        return;
    if (method == NULL || (id != NULL && !json_is_integer(id) && !json_is_string(id)))
        lsp_refuse(server, json_null(), INVALID_REQUEST, "this is no request");
    else if (id != NULL)
        answer(server, method, json_incref(id), params);
    else
        take(server, method, params);
}
