/*
 * Fuzzes the language server: whatever an editor sends, it must end, touch no memory that is not its
 * own, and answer the question behind it.
 *
 * The input is pieces between record separators: those that begin with `{` travel as messages, the first
 * byte of any other says whether the rest is opened as the sample's schema, as its queries, or comes as
 * bytes without a header.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "lsp/lsp_server.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void send(lsp_server *server, const char *text, size_t len, orm__buffer *out) {
    orm__buffer message = {0};
    orm__buffer_printf(&message, "Content-Length: %zu\r\n\r\n", len);
    orm__buffer_write(&message, text, len);
    lsp_feed(server, message.data, message.len, out);
    orm__buffer_free(&message);
}

static void send_json(lsp_server *server, json_t *message, orm__buffer *out) {
    char *text = json_dumps(message, JSON_COMPACT);
    send(server, text, strlen(text), out);
    free(text);
    json_decref(message);
}

static void ask(lsp_server *server, const char *method, const char *uri, int line, int character,
                orm__buffer *out) {
    send_json(server,
              json_pack("{s:s, s:i, s:s, s:{s:{s:s}, s:{s:i, s:i}}}", "jsonrpc", "2.0", "id", 1,
                        "method", method, "params", "textDocument", "uri", uri, "position", "line",
                        line, "character", character),
              out);
}

/* Opens the text under this name, and asks all there is to ask at some places in it. */
static void open_and_ask(lsp_server *server, const char *uri, const char *text, size_t len,
                         orm__buffer *out) {
    static const char *const methods[] = {"textDocument/hover", "textDocument/definition",
                                          "textDocument/completion"};
    send_json(server,
              json_pack("{s:s, s:s, s:{s:{s:s, s:o}}}", "jsonrpc", "2.0", "method",
                        "textDocument/didOpen", "params", "textDocument", "uri", uri, "text",
                        lsp_text_part(text, len)),
              out);
    for (int place = 0; place < 6; place++)
        for (size_t i = 0; i < 3; i++)
            ask(server, methods[i], uri, place % 3, place * 5, out);
    ask(server, "textDocument/documentSymbol", uri, 0, 0, out);
    ask(server, "textDocument/formatting", uri, 0, 0, out);
}

static void take_piece(lsp_server *server, const char *line, size_t len, orm__buffer *out) {
    if (len > 0 && line[0] == '{')
        send(server, line, len, out);
    else if (len > 0 && line[0] == 's')
        open_and_ask(server, "schema.orm", line + 1, len - 1, out);
    else if (len > 0 && line[0] == 'q')
        open_and_ask(server, "queries/staff.sql", line + 1, len - 1, out);
    else if (len > 0)
        lsp_feed(server, line + 1, len - 1, out);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static const char begins[] = "{\"jsonrpc\":\"2.0\",\"id\":0,\"method\":\"initialize\"}";
    orm__buffer out = {0};
    lsp_server *server = lsp_open();
    send(server, begins, sizeof begins - 1, &out);
    for (const char *at = (const char *)data, *end = at + size; at < end;) {
        const char *stop = memchr(at, '\x1e', (size_t)(end - at));
        size_t len = (size_t)((stop != NULL ? stop : end) - at);
        take_piece(server, at, len, &out);
        at += len + (stop != NULL);
    }
    if (orm__buffer_failed(&out) || strstr(orm__buffer_text(&out), "\"id\":0,\"result\"") == NULL)
        abort();
    orm__buffer_free(&out);
    lsp_close(server);
    return 0;
}
