/*
 * Messages as they travel: a header that says how long, and JSON.
 *
 * A header that does not say how long is left out; so is what follows it, up to the next header.
 */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "diag/memory.h"
#include "lsp/lsp_server.h"

enum { LONGEST_MESSAGE = 1 << 28, PARSE_ERROR = -32700 };

/* --- out ------------------------------------------------------------------------------------------ */

json_t *lsp_json(json_t *made) {
    if (made == NULL)
        gen_out_of_memory();
    return made;
}

json_t *lsp_text_part(const char *text, size_t len) {
    json_t *made = json_stringn(text, len);
    if (made != NULL)
        return made;
    orm__buffer plain = {0};
    for (size_t i = 0; i < len; i++)
        orm__buffer_byte(&plain, (text[i] & 0x80) != 0 ? '?' : text[i]);
    made = lsp_json(json_stringn(orm__buffer_text(&plain), plain.len));
    orm__buffer_free(&plain);
    return made;
}

json_t *lsp_text(const char *text) {
    return lsp_text_part(text, strlen(text));
}

static void send(lsp_server *server, json_t *message) {
    char *text = json_dumps(message, JSON_COMPACT);
    if (text == NULL)
        gen_out_of_memory();
    orm__buffer_printf(server->out, "Content-Length: %zu\r\n\r\n%s", strlen(text), text);
    free(text);
    json_decref(message);
}

void lsp_notify(lsp_server *server, const char *method, json_t *params) {
    send(server, lsp_json(json_pack("{s:s, s:s, s:o}", "jsonrpc", "2.0", "method", method, "params",
                                    params)));
}

void lsp_answer(lsp_server *server, json_t *id, json_t *result) {
    send(server,
         lsp_json(json_pack("{s:s, s:o, s:o}", "jsonrpc", "2.0", "id", id, "result", result)));
}

void lsp_refuse(lsp_server *server, json_t *id, int code, const char *why) {
    send(server, lsp_json(json_pack("{s:s, s:o, s:{s:i, s:s}}", "jsonrpc", "2.0", "id", id, "error",
                                    "code", code, "message", why)));
}

/* --- in ------------------------------------------------------------------------------------------- */

static const char blank_line[] = "\r\n\r\n";

/* Where the first blank line is, or NULL. */
static const char *header_end(const orm__buffer *input) {
    const char *at = input->data, *end = input->data + input->len;
    while (end - at >= 4 && (at = memchr(at, '\r', (size_t)(end - at) - 3)) != NULL) {
        if (memcmp(at, blank_line, 4) == 0)
            return at;
        at++;
    }
    return NULL;
}

/* The length that a header says; 0 when it says none. */
static size_t said_length(const char *header, const char *end) {
    static const char name[] = "Content-Length:";
    for (const char *line = header; line < end;) {
        const char *stop = memchr(line, '\n', (size_t)(end - line));
        if ((size_t)(end - line) > strlen(name) && strncasecmp(line, name, strlen(name)) == 0) {
            unsigned long long said = strtoull(line + strlen(name), NULL, 10);
            return said <= LONGEST_MESSAGE ? (size_t)said : 0;
        }
        line = stop != NULL ? stop + 1 : end;
    }
    return 0;
}

static void take(lsp_server *server, const char *text, size_t len) {
    json_error_t error;
    json_t *message = json_loadb(text, len, JSON_REJECT_DUPLICATES, &error);
    if (message == NULL) {
        lsp_refuse(server, json_null(), PARSE_ERROR, "this is no JSON");
        return;
    }
    lsp_dispatch(server, message);
    json_decref(message);
}

static void drop(orm__buffer *input, size_t len) {
    memmove(input->data, input->data + len, input->len - len);
    input->len -= len;
    input->data[input->len] = '\0';
}

void lsp_feed(lsp_server *server, const char *bytes, size_t len, orm__buffer *out) {
    const char *end;
    server->out = out;
    orm__buffer_write(&server->input, bytes, len);
    if (orm__buffer_failed(&server->input))
        gen_out_of_memory();
    while (!server->ended && server->input.len > 0 && (end = header_end(&server->input)) != NULL) {
        size_t body = (size_t)(end - server->input.data) + 4;
        size_t said = said_length(server->input.data, end);
        if (server->input.len - body < said)
            return;
        if (said > 0)
            take(server, server->input.data + body, said);
        drop(&server->input, body + said);
    }
}
