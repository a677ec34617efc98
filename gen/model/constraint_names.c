/*
 * The naming convention: names of constraints, indexes and sequences that were not given.
 *
 * table_columns_suffix, as PostgreSQL itself would name them. What does not fit into 63 bytes is
 * cut, at the end of a character, and gets a hash of the whole, so that two long names that begin
 * alike stay apart and a name never depends on anything but what it names.
 */
#include "model/build.h"

#include <string.h>

enum { MAX_NAME = 63, HASH_DIGITS = 8 };

/* The longest prefix of at most `len` bytes that ends with a whole character. */
static size_t cut_at_character(const char *text, size_t len) {
    while (len && ((unsigned char)text[len] & 0xC0) == 0x80)
        len--;
    return len;
}

const char *conventional_name(orm_arena *arena, const char *table, const name_list *columns,
                              const char *suffix) {
    const char *stem = table;
    for (size_t i = 0; i < columns->len; i++)
        stem = join_text(arena, stem, "_", columns->items[i], (const char *)NULL);
    size_t tail = strlen(suffix) + 1;
    if (strlen(stem) + tail <= MAX_NAME)
        return join_text(arena, stem, "_", suffix, (const char *)NULL);
    uint32_t hash = (uint32_t)orm__hash(stem, strlen(stem));
    size_t keep = cut_at_character(stem, MAX_NAME - tail - HASH_DIGITS - 1);
    return gen_printf(arena, "%.*s_%08x_%s", (int)keep, stem, hash, suffix);
}

/* The longer of the two is shortened, as PostgreSQL's makeObjectName does, since the server and not
 * this compiler gives the name. */
const char *sequence_name(orm_arena *arena, const char *table, const char *column) {
    size_t table_len = strlen(table), column_len = strlen(column);
    while (table_len + column_len + strlen("__seq") > MAX_NAME) {
        if (table_len > column_len)
            table_len--;
        else
            column_len--;
    }
    table_len = cut_at_character(table, table_len);
    column_len = cut_at_character(column, column_len);
    return gen_printf(arena, "%.*s_%.*s_seq", (int)table_len, table, (int)column_len, column);
}
