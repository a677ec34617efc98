/*
 * What C calls the columns of a result: their names where C can write them, else one made of them.
 *
 * PostgreSQL takes any name and the same one twice, and calls "?column?" what has none; a struct's
 * members need one name each, in capitals too, because a select put together in C has constants
 * for them. A column keeps a name that C can write, and the first of several columns of one name
 * keeps it. What is called by its place or by a number is warned of, because a
 * change elsewhere in the list gives that name to another column.
 */
#include <string.h>
#include <strings.h>

#include "diag/memory.h"
#include "query/query_result.h"

static bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/* Whether C can write the name as it is. */
static bool is_plain(const char *name) {
    if (!is_letter(*name))
        return false;
    for (; *name; name++)
        if (!is_letter(*name) && !is_digit(*name) && *name != '_')
            return false;
    return true;
}

static bool is_unnamed(const char *name) {
    return strcmp(name, "?column?") == 0;
}

static bool is_own(const query_column *column) {
    return column->entity < 0 && !column->hidden;
}

static bool same_letters(const char *a, const char *b) {
    return strcasecmp(a, b) == 0;
}

static bool is_taken(const typed_query *query, const char *name) {
    for (size_t i = 0; i < query->columns.len; i++) {
        const query_column *column = &query->columns.items[i];
        if (is_own(column) && column->member && same_letters(column->member, name))
            return true;
    }
    for (size_t i = 0; i < query->entities.len; i++)
        if (same_letters(query->entities.items[i].name, name))
            return true;
    return false;
}

/* "Total Slots" becomes total_slots; NULL when nothing is left of the name. */
static const char *plain_words(orm_arena *arena, const char *name) {
    char *made = gen_alloc(arena, strlen(name) + 1);
    size_t len = 0;
    for (; *name; name++) {
        bool keeps = is_letter(*name) || is_digit(*name);
        if (keeps)
            made[len++] = *name >= 'A' && *name <= 'Z' ? (char)(*name + ('a' - 'A')) : *name;
        else if (len > 0 && made[len - 1] != '_')
            made[len++] = '_';
    }
    while (len > 0 && made[len - 1] == '_')
        len--;
    made[len] = '\0';
    return len > 0 ? made : NULL;
}

static const char *free_name(analysis *a, const typed_query *query, const char *stem) {
    const char *name = stem;
    for (int number = 2; is_taken(query, name); number++)
        name = gen_printf(a->arena, "%s_%d", stem, number);
    return name;
}

static const char *made_name(analysis *a, const typed_query *query, size_t at) {
    const char *name = query->columns.items[at].name;
    const char *words = is_unnamed(name) ? NULL
                        : is_plain(name) ? name
                                         : plain_words(a->arena, name);
    if (!words)
        words = gen_printf(a->arena, "column_%zu", at + 1);
    else if (!is_letter(*words))
        words = gen_printf(a->arena, "column_%s", words);
    return free_name(a, query, words);
}

static const query_column *first_named(const typed_query *query, const char *name) {
    for (size_t i = 0; i < query->columns.len; i++)
        if (is_own(&query->columns.items[i]) && same_letters(query->columns.items[i].name, name))
            return &query->columns.items[i];
    return NULL;
}

static void warn(analysis *a, const typed_query *query, const query_column *column) {
    const query_column *first = first_named(query, column->name);
    if (is_unnamed(column->name)) {
        diag_hint(diag_warning(a->sink, DIAG_QUERY_RESULT, column->at,
                               "this column has no name: in C it is `%s`", column->member),
                  "write `AS name` behind it");
    } else if (first != column && strcmp(first->name, column->name) == 0) {
        diag_message *message = diag_warning(a->sink, DIAG_QUERY_RESULT, column->at,
                                             "two columns are named `%s`: in C this one is `%s`",
                                             column->name, column->member);
        diag_hint(message, "give one of them an alias");
        diag_note(message, first->at, "the first one is here");
    }
}

void result_name_members(analysis *a, typed_query *query) {
    for (size_t i = 0; i < query->columns.len; i++) {
        query_column *column = &query->columns.items[i];
        bool keeps = is_own(column) && is_plain(column->name) && !is_unnamed(column->name);
        if (!is_own(column) || (keeps && first_named(query, column->name) == column))
            column->member = column->name;
    }
    for (size_t i = 0; i < query->columns.len; i++) {
        query_column *column = &query->columns.items[i];
        if (column->member)
            continue;
        column->member = made_name(a, query, i);
        warn(a, query, column);
    }
}
