/* The language server as bytes: messages cut anywhere, headers of any kind, positions in UTF-16. */
#include "lsp/lsp_server.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "diag/memory.h"
#include "support/unit.h"

static orm_arena *arena;

static void set_up(void) {
    arena = orm_arena_new(NULL);
}

static void tear_down(void) {
    orm_arena_free(arena);
}

static void frame(orm__buffer *to, const char *message) {
    orm__buffer_printf(to, "Content-Length: %zu\r\n\r\n%s", strlen(message), message);
}

static const char begins[] =
    "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{}}";
static const char opens[] =
    "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":"
    "{\"uri\":\"untitled:a.orm\",\"text\":\"table a {\\n    name\\n}\\n\"}}}";
static const char asks[] =
    "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"textDocument/documentSymbol\",\"params\":"
    "{\"textDocument\":{\"uri\":\"untitled:a.orm\"}}}";

/* What is answered to bytes that come in pieces of this length. */
static const char *answers(const orm__buffer *sent, size_t piece) {
    orm__buffer out = {0};
    lsp_server *server = lsp_open();
    for (size_t at = 0; at < sent->len; at += piece)
        lsp_feed(server, sent->data + at, piece < sent->len - at ? piece : sent->len - at, &out);
    lsp_close(server);
    return gen_keep(arena, &out);
}

START_TEST(messages_may_be_cut_anywhere) {
    orm__buffer sent = {0};
    frame(&sent, begins);
    frame(&sent, opens);
    frame(&sent, asks);
    const char *whole = answers(&sent, sent.len);
    ck_assert_ptr_nonnull(strstr(whole, "\"id\":2,\"result\":[{\"name\":\"a\""));
    for (size_t piece = 1; piece < 200; piece += 7)
        ck_assert_str_eq(answers(&sent, piece), whole);
    orm__buffer_free(&sent);
}
END_TEST

START_TEST(every_answer_says_how_long_it_is) {
    orm__buffer sent = {0};
    frame(&sent, begins);
    frame(&sent, opens);
    frame(&sent, asks);
    size_t count = 0;
    for (const char *at = answers(&sent, sent.len); *at != '\0'; count++) {
        size_t len = 0;
        int header = 0;
        ck_assert_int_eq(sscanf(at, "Content-Length: %zu\r\n%n", &len, &header), 1);
        at += header;
        const char *body = strchr(at - 1, '{');
        json_t *message = json_loadb(body, len, 0, NULL);
        ck_assert(json_is_object(message));
        json_decref(message);
        at = body + len;
    }
    ck_assert_uint_ge(count, 3);
    orm__buffer_free(&sent);
}
END_TEST

START_TEST(headers_are_read_as_http_has_them) {
    orm__buffer sent = {0};
    orm__buffer_printf(&sent,
                       "Content-Type: application/vscode-jsonrpc; charset=utf-8\r\n"
                       "content-length: %zu\r\n\r\n%s",
                       strlen(begins), begins);
    ck_assert_ptr_nonnull(strstr(answers(&sent, 3), "\"id\":1,\"result\""));
    orm__buffer_free(&sent);
}
END_TEST

START_TEST(a_header_without_a_length_is_left_out) {
    orm__buffer sent = {0};
    orm__buffer_text_add(&sent, "\r\n\r\nHello: 1\r\n\r\nContent-Length: -5\r\n\r\n"
                                "Content-Length: 99999999999999999999\r\n\r\n");
    frame(&sent, begins);
    ck_assert_ptr_nonnull(strstr(answers(&sent, sent.len), "\"id\":1,\"result\""));
    orm__buffer_free(&sent);
}
END_TEST

/* Each character with its UTF-16 length, in a plain model of the protocol's words. */
START_TEST(positions_count_utf16_units) {
    static const struct {
        const char *text;
        int units;
    } characters[] = {{"a", 1}, {"é", 1}, {"漢", 1}, {"💶", 2}, {"\xff", 1}, {"\t", 1}};
    enum { COUNT = sizeof characters / sizeof *characters };
    unsigned seed = 1;
    for (int round = 0; round < 200; round++) {
        orm__buffer text = {0};
        struct {
            uint32_t offset;
            int line, column;
        } at[64];
        int line = 0, column = 0;
        for (int i = 0; i < 64; i++) {
            at[i].offset = (uint32_t)text.len, at[i].line = line, at[i].column = column;
            unsigned pick = (seed = seed * 1103515245u + 12345u) >> 16;
            if (pick % 9 == 0) {
                orm__buffer_text_add(&text, pick % 2 ? "\r\n" : "\n");
                line++, column = 0;
            } else {
                orm__buffer_text_add(&text, characters[pick % COUNT].text);
                column += characters[pick % COUNT].units;
            }
        }
        const source *file = source_of_text(arena, "a.orm", orm__buffer_text(&text), text.len);
        for (int i = 0; i < 64; i++) {
            json_t *position = lsp_position(file, at[i].offset);
            ck_assert_int_eq(json_integer_value(json_object_get(position, "line")), at[i].line);
            ck_assert_int_eq(json_integer_value(json_object_get(position, "character")),
                             at[i].column);
            ck_assert_uint_eq(lsp_offset(file, position), at[i].offset);
            json_decref(position);
        }
        orm__buffer_free(&text);
    }
}
END_TEST

START_TEST(uris_are_paths_and_back) {
    ck_assert_str_eq(lsp_path_of(arena, "file:///a/b%20c%C3%A9.orm"), "/a/b cé.orm");
    ck_assert_str_eq(lsp_path_of(arena, "file://host/a%zz%4"), "/a%zz%4");
    ck_assert_ptr_null(lsp_path_of(arena, "untitled:a"));
    ck_assert_ptr_null(lsp_path_of(arena, "file://host"));
    lsp_server *server = lsp_open();
    ck_assert_str_eq(lsp_uri_of(server, arena, "/a/b cé#.orm"), "file:///a/b%20c%C3%A9%23.orm");
    lsp_close(server);
}
END_TEST

Suite *unit_suite(void) {
    Suite *suite = suite_create("lsp");
    TCase *bytes = tcase_create("bytes");
    tcase_add_checked_fixture(bytes, set_up, tear_down);
    tcase_add_test(bytes, messages_may_be_cut_anywhere);
    tcase_add_test(bytes, every_answer_says_how_long_it_is);
    tcase_add_test(bytes, headers_are_read_as_http_has_them);
    tcase_add_test(bytes, a_header_without_a_length_is_left_out);
    tcase_add_test(bytes, positions_count_utf16_units);
    tcase_add_test(bytes, uris_are_paths_and_back);
    suite_add_tcase(suite, bytes);
    return suite;
}
