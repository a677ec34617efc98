/* From a file to the list of its tokens, and what can be asked about that list. The steps stand in
 * lexer.l, brackets.c and layout.c. */
#include "schema/tokens.h"

#include <stdlib.h>
#include <string.h>

#include "diag/memory.h"
#include "diag/unicode.h"
#include "schema/keywords.h"
#include "schema/parser.h"

enum { MOST_BAD_BYTES = 20 };

static bool is_continuation(char byte) {
    return ((unsigned char)byte & 0xc0) == 0x80;
}

/* A lone byte in the range of Latin-1's letters is most likely one of them. */
static void report_not_utf8(token_list *list, span at) {
    unsigned char byte = (unsigned char)at.source->text[at.start];
    diag_message *error =
        diag_error(list->sink, DIAG_ENCODING, at, "byte 0x%02X is not UTF-8 here", byte);
    char latin[4];
    size_t len = utf8_write(byte, latin);
    if (byte >= 0xc0 && at.end == at.start + 1)
        diag_hint(error, "save the file as UTF-8; in Latin-1 this is `%.*s`", (int)len, latin);
    else
        diag_hint(error, "save the file as UTF-8");
}

/* Reports what starts at an offset, and doubts the rest of its line; returns where it ends. */
static uint32_t report_bytes(token_list *list, uint32_t start) {
    const source *file = list->source;
    bool nul = file->text[start] == '\0';
    uint32_t end = start + 1;
    while (end < file->len && (nul ? !file->text[end] : is_continuation(file->text[end])))
        end++;
    span at = {file, start, end};
    if (nul)
        diag_hint(diag_error(list->sink, DIAG_ENCODING, at, "a NUL byte, which no text can hold"),
                  "remove it");
    else
        report_not_utf8(list, at);
    tokens_doubt_line(list, start);
    return end;
}

bool tokens_check_encoding(token_list *list) {
    const source *file = list->source;
    const char *text = file->text;
    if (file->len >= 2 && (memcmp(text, "\xff\xfe", 2) == 0 || memcmp(text, "\xfe\xff", 2) == 0)) {
        diag_hint(diag_error(list->sink, DIAG_ENCODING, (span){file, 0, 2}, "this file is UTF-16"),
                  "save it as UTF-8");
        return false;
    }
    unsigned bad = 0;
    for (uint32_t at = 0; at < file->len && bad < MOST_BAD_BYTES;) {
        if ((signed char)text[at] > 0) {
            at++;
            continue;
        }
        uint32_t character;
        size_t len = utf8_read(text + at, file->len - at, &character);
        bool fine = len > 0 && character != 0;
        at = fine ? at + (uint32_t)len : report_bytes(list, at);
        bad += !fine;
    }
    return true;
}

void tokens_reserve(token_list *list, size_t count) {
    list->items.items = orm_arena_alloc(list->arena, count * sizeof *list->items.items);
    list->items.capacity = count;
    if (list->items.items == NULL)
        gen_out_of_memory();
}

/* ---- keywords */

enum { LONGEST_KEYWORD = 12 };

const schema_keyword schema_keywords[] = {
#define KEYWORD(name, word, roles) {word, T_##name, roles},
#include "schema/keywords.def"
#undef KEYWORD
    {NULL, 0, 0},
};
enum { KEYWORD_COUNT = sizeof schema_keywords / sizeof *schema_keywords - 1 };

/* A capitalised word, as entities are named, is no keyword. */
static bool fold_keyword(const char *text, size_t len, char folded[LONGEST_KEYWORD + 1]) {
    bool capital = text[0] >= 'A' && text[0] <= 'Z';
    for (size_t i = 0; i < len; i++) {
        bool upper = text[i] >= 'A' && text[i] <= 'Z', lower = text[i] >= 'a' && text[i] <= 'z';
        if ((!upper && !lower) || (capital && lower))
            return false;
        folded[i] = (char)(upper ? text[i] - 'A' + 'a' : text[i]);
    }
    folded[len] = '\0';
    return true;
}

int token_keyword(const char *text, size_t len, int otherwise) {
    char folded[LONGEST_KEYWORD + 1];
    if (len < 2 || len > LONGEST_KEYWORD || !fold_keyword(text, len, folded))
        return otherwise;
    size_t low = 0, high = KEYWORD_COUNT;
    while (low < high) {
        size_t middle = (low + high) / 2;
        int order = strcmp(folded, schema_keywords[middle].word);
        if (order == 0)
            return schema_keywords[middle].kind;
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return otherwise;
}

/* ---- questions */

/* The first comment whose next token starts at or behind an offset. */
static size_t first_comment_before(const token_list *list, uint32_t offset) {
    size_t low = 0, high = list->comments.len;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (list->comments.items[middle].next < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

const char *tokens_doc(const token_list *list, uint32_t offset) {
    orm__buffer text = {0};
    bool found = false;
    for (size_t i = first_comment_before(list, offset);
         i < list->comments.len && list->comments.items[i].next == offset; i++) {
        const ast_comment *comment = &list->comments.items[i];
        if (!comment->doc)
            continue;
        uint32_t start = comment->at.start + 3;
        start += start < comment->at.end && list->source->text[start] == ' ';
        if (found)
            orm__buffer_byte(&text, '\n');
        orm__buffer_write(&text, list->source->text + start, comment->at.end - start);
        found = true;
    }
    if (orm__buffer_failed(&text))
        gen_out_of_memory();
    const char *doc = found ? gen_copy(list->arena, orm__buffer_text(&text), text.len) : NULL;
    orm__buffer_free(&text);
    return doc;
}

static void fit_comments(const token_list *list, span at, char *text) {
    size_t low = 0, high = list->comments.len;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (list->comments.items[middle].at.start < at.start)
            low = middle + 1;
        else
            high = middle;
    }
    for (; low < list->comments.len && list->comments.items[low].at.start < at.end; low++) {
        char *comment = text + (list->comments.items[low].at.start - at.start);
        if (comment[0] == '/' && comment[1] == '/')
            comment[0] = comment[1] = '-';
    }
}

static void fit_continuations(const token_list *list, span at, char *text) {
    size_t low = 0, high = list->continuations.len;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (list->continuations.items[middle] < at.start)
            low = middle + 1;
        else
            high = middle;
    }
    for (; low < list->continuations.len && list->continuations.items[low] < at.end; low++)
        text[list->continuations.items[low] - at.start] = ' ';
}

ast_sql tokens_sql(const token_list *list, span at) {
    char *text = gen_copy(list->arena, list->source->text + at.start, at.end - at.start);
    if (list->comments.len)
        fit_comments(list, at, text);
    if (list->continuations.len)
        fit_continuations(list, at, text);
    return (ast_sql){at, text};
}

void tokens_doubt(token_list *list, uint32_t start, uint32_t end) {
    doubtful_range range = {start, end};
    gen_list_add(list->arena, &list->doubtful, range);
}

void tokens_doubt_line(token_list *list, uint32_t start) {
    const source *file = list->source;
    const char *newline = memchr(file->text + start, '\n', file->len - start);
    tokens_doubt(list, start, newline ? (uint32_t)(newline - file->text) : file->len);
}

static int compare_ranges(const void *left, const void *right) {
    const doubtful_range *a = left, *b = right;
    return a->start < b->start ? -1 : a->start > b->start;
}

/* Sorts the ranges and joins those that overlap. */
static void settle_doubts(token_list *list) {
    doubtful_range *ranges = list->doubtful.items;
    size_t kept = 0;
    if (list->doubtful.len)
        qsort(ranges, list->doubtful.len, sizeof *ranges, compare_ranges);
    for (size_t i = 1; i < list->doubtful.len; i++)
        if (ranges[i].start > ranges[kept].end)
            ranges[++kept] = ranges[i];
        else if (ranges[i].end > ranges[kept].end)
            ranges[kept].end = ranges[i].end;
    list->doubtful.len = list->doubtful.len ? kept + 1 : 0;
}

bool tokens_doubtful(const token_list *list, uint32_t offset) {
    size_t low = 0, high = list->doubtful.len;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (list->doubtful.items[middle].end < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low < list->doubtful.len && list->doubtful.items[low].start <= offset;
}

token_list *tokens_of(orm_arena *arena, const source *file, diag *sink) {
    token_list *list = gen_new(arena, token_list);
    *list = (token_list){.arena = arena, .source = file, .sink = sink};
    if (tokens_check_encoding(list))
        tokens_lex(list);
    tokens_match_brackets(list);
    settle_doubts(list);
    tokens_lay_out(list);
    return list;
}
