/* The lexer's errors. A file in which many things are never closed is given up: the rest of it
 * would be read inside out, and each further scan would go to its end. */
#include "schema/unclosed.h"

#include <string.h>

#include "diag/unicode.h"

enum { MOST_UNCLOSED = 8, MOST_STRAYS = 100 };

void unclosed_comment(token_list *list, uint32_t start, uint32_t missing) {
    list->gave_up = true;
    diag_message *error =
        diag_error(list->sink, DIAG_UNTERMINATED, tokens_span(list, start, start + 2),
                   "this comment is never closed");
    if (missing == 1)
        diag_hint(error, "a `*/` is missing");
    else
        diag_hint(error, "comments nest: %u `*/` are missing", missing);
}

static const char *kind_of(const char *text) {
    if (*text == '$')
        return "dollar quote";
    while (*text != '\'' && *text != '"')
        text++;
    return *text == '"' ? "quoted name" : "text";
}

uint32_t unclosed_text(token_list *list, uint32_t start, uint32_t end) {
    const char *text = list->source->text + start;
    diag_message *error = diag_error(list->sink, DIAG_UNTERMINATED, tokens_span(list, start, end),
                                     "this %s is never closed", kind_of(text));
    if (*text == '$') {
        const char *tag_end = strchr(text + 1, '$');
        int len = (int)(tag_end + 1 - text);
        diag_hint(error, "a second `%.*s` is missing", len > 40 ? 40 : len, text);
    } else
        diag_hint(error, "a `%c` is missing", *kind_of(text) == 't' ? '\'' : '"');
    tokens_doubt_line(list, start);
    list->gave_up |= ++list->unclosed > MOST_UNCLOSED;
    return list->gave_up ? list->source->len : end;
}

/* What people type for it, when the character is one of those that keyboards and word processors
 * put in the place of others. */
static const char *meant(uint32_t character) {
    if (character == 0x2018 || character == 0x2019)
        return "text is written in straight quotes: '…'";
    if (character >= 0x201a && character <= 0x201f)
        return "names are quoted with straight quotes: \"…\"";
    if (unicode_odd_blank(character))
        return "replace it with a plain blank";
    if (character == '\\')
        return "it continues a line: nothing may stand behind it";
    return NULL;
}

uint32_t unclosed_stray(token_list *list, uint32_t start) {
    uint32_t character = 0;
    const source *file = list->source;
    size_t len = utf8_read(file->text + start, file->len - start, &character);
    uint32_t end = start + (len ? (uint32_t)len : 1);
    if (len == 0 || ++list->strays > MOST_STRAYS)
        return end;
    span at = tokens_span(list, start, end);
    diag_message *error =
        unicode_odd_blank(character) || unicode_hidden(character)
            ? diag_error(list->sink, DIAG_SYNTAX, at, "the invisible character U+%04X stands here",
                         (unsigned)character)
            : diag_error(list->sink, DIAG_SYNTAX, at, "`%.*s` means nothing here", (int)len,
                         file->text + start);
    tokens_doubt_line(list, start);
    if (meant(character))
        diag_hint(error, "%s", meant(character));
    return end;
}
