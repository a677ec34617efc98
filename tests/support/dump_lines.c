/* pg_dump's output, line by line; see dump_lines.h. */
#include "support/dump_lines.h"

#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* --- reading ------------------------------------------------------------------------------------ */

typedef struct dump_reader {
    orm_arena *arena;
    const char *table;     /* whose columns are being read; NULL when none are */
    const char *statement; /* as far as it was read; NULL between two */
    dump_lines lines;
} dump_reader;

static bool is_noise(const char *line) {
    static const char *const heads[] = {"--", "SET ", "SELECT pg_catalog.set_config", "\\restrict",
                                        "\\unrestrict"};
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++)
        if (strncmp(line, heads[i], strlen(heads[i])) == 0)
            return true;
    return *line == '\0';
}

static void add_line(dump_reader *r, const char *line) {
    gen_list_add(r->arena, &r->lines, line);
}

static int compare_lines(const void *a, const void *b) {
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* Statistics name their columns in the order of the table, which columns leave that are made anew. */
static const char *with_sorted_columns(orm_arena *arena, const char *line) {
    const char *on = strstr(line, " ON "), *from = on ? strstr(on, " FROM ") : NULL;
    if (strncmp(line, "CREATE STATISTICS ", 18) != 0 || !from)
        return line;
    dump_lines columns = {0};
    for (const char *at = on + 4, *end = at; at < from; at = end + 2) {
        end = strchr(at, ',');
        end = end && end < from ? end : from;
        gen_list_add(arena, &columns, gen_copy(arena, at, (size_t)(end - at)));
    }
    qsort(columns.items, columns.len, sizeof *columns.items, compare_lines);
    const char *sorted = gen_printf(arena, "%.*s ON ", (int)(on - line), line);
    for (size_t i = 0; i < columns.len; i++)
        sorted = gen_printf(arena, "%s%s%s", sorted, i ? ", " : "", columns.items[i]);
    return gen_printf(arena, "%s%s", sorted, from);
}

/* A column's line has its table's name, and no comma; others are whole statements. */
static void take_line(dump_reader *r, char *line) {
    size_t len = strlen(line);
    bool column = r->table != NULL;
    if (is_noise(line))
        return;
    if (!column && strncmp(line, "CREATE ", 7) == 0 && strstr(line, "TABLE ") &&
        line[len - 1] == '(') {
        r->table = gen_strdup(r->arena, line);
        return;
    }
    if (column) {
        bool ends = *line == ')';
        line[len - 1] = line[len - 1] == ',' ? '\0' : line[len - 1];
        add_line(r, gen_printf(r->arena, "%s %s", r->table, line));
        r->table = ends ? NULL : r->table;
        return;
    }
    r->statement = gen_printf(r->arena, "%s%s", r->statement ? r->statement : "", line);
    if (line[len - 1] != ';')
        return;
    add_line(r, with_sorted_columns(r->arena, r->statement));
    r->statement = NULL;
}

/* --- parts of partitioned indexes ----------------------------------------------------------------- */

/* Whether a line is "ALTER INDEX … ATTACH PARTITION …;", and the names in it, without schemas. */
static bool read_attached(orm_arena *arena, const char *line, const char **whole,
                          const char **part) {
    static const char head[] = "ALTER INDEX ", between[] = " ATTACH PARTITION ";
    const char *middle = strstr(line, between);
    if (strncmp(line, head, strlen(head)) != 0 || !middle)
        return false;
    const char *const ends[] = {middle, line + strlen(line) - 1};
    const char **const names[] = {whole, part};
    for (int i = 0; i < 2; i++) {
        const char *start = ends[i];
        while (!strchr(". ", start[-1]))
            start--;
        *names[i] = gen_copy(arena, start, (size_t)(ends[i] - start));
    }
    return true;
}

static bool is_of_name(char c) {
    return c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
}

static const char *with_name(orm_arena *arena, const char *line, const char *old, const char *now) {
    size_t len = strlen(old);
    for (const char *at = strstr(line, old); at; at = strstr(at + 1, old))
        if (!is_of_name(at[len]) && (at == line || !is_of_name(at[-1])))
            return gen_printf(arena, "%.*s%s%s", (int)(at - line), line, now,
                              with_name(arena, at + len, old, now));
    return line;
}

/* A part of a part first gets the name of that, and with that the name of the whole. */
static void name_parts(orm_arena *arena, dump_lines *lines) {
    for (size_t i = 0; i < lines->len; i++) {
        const char *whole, *part;
        if (!read_attached(arena, lines->items[i], &whole, &part) || strcmp(whole, part) == 0)
            continue;
        for (size_t k = 0; k < lines->len; k++)
            lines->items[k] = with_name(arena, lines->items[k], part, whole);
    }
}

/* --- both ----------------------------------------------------------------------------------------- */

dump_lines dump_read(orm_arena *arena, const char *url) {
    const char *bin = getenv("PG_BIN");
    const char *command = gen_printf(arena, "%s%spg_dump -s --no-owner -d \"%s\"", bin ? bin : "",
                                     bin ? "/" : "", url);
    dump_reader r = {.arena = arena};
    char *line = NULL;
    size_t room = 0;
    FILE *from = popen(command, "r");
    ck_assert_ptr_nonnull(from);
    for (ssize_t len; (len = getline(&line, &room, from)) > 0;) {
        line[strcspn(line, "\n")] = '\0';
        take_line(&r, line);
    }
    free(line);
    ck_assert_int_eq(pclose(from), 0);
    name_parts(arena, &r.lines);
    qsort(r.lines.items, r.lines.len, sizeof *r.lines.items, compare_lines);
    return r.lines;
}

const char *dump_apart(orm_arena *arena, const dump_lines *before, const dump_lines *after) {
    const char *apart = "";
    for (size_t a = 0, b = 0; a < before->len || b < after->len;) {
        int order = a == before->len  ? 1
                    : b == after->len ? -1
                                      : strcmp(before->items[a], after->items[b]);
        if (order != 0)
            apart = gen_printf(arena, "%s%s %s\n", apart, order < 0 ? "-" : "+",
                               order < 0 ? before->items[a] : after->items[b]);
        a += order <= 0;
        b += order >= 0;
    }
    return apart;
}
