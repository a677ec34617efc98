/* Constraints and indexes of random tables. */
#include <string.h>

#include "support/schema_parts.h"

static const part *column_at(const part *table, unsigned n) {
    return parts_nth(table, PART_COLUMN, n);
}

static void put_named(part_writer *w, const part *of, const char *ending) {
    put(w, " named %s%s", of->name, ending);
    if (of->before && strcmp(of->before->name, of->name) != 0)
        put(w, " was %s%s", of->before->name, ending);
    put(w, "\n");
}

/* --- constraints ----------------------------------------------------------------------------------- */

static void put_unique(part_writer *w, const part *of, const part *table) {
    static const char *const ends[] = {"", "", " deferrable", " deferrable initially deferred",
                                       " nulls not distinct"};
    const part *column = column_at(table, of->number[0]);
    const part *more = column_at(table, of->number[2]);
    if (!column_has_order(w, column) || table_is_partitioned(table))
        return;
    put_doc(w, of, 3);
    put(w, "    unique (%s, id)%s", column->name, CHOOSE(of, 1, ends));
    if (more != column && of->number[4] % 3 == 0)
        put(w, " include (%s)", more->name);
    put(w, "%s", of->number[5] % 5 ? "" : " with (fillfactor = 60)");
    put_named(w, of, "");
}

/* Writes a format whose %s are all the same name. */
static void put_format(part_writer *w, const char *format, const char *name) {
    for (const char *at = strstr(format, "%s"); at; at = strstr(format, "%s")) {
        put(w, "%.*s%s", (int)(at - format), format, name);
        format = at + 2;
    }
    put(w, "%s", format);
}

static void put_check(part_writer *w, const part *of, const part *table) {
    static const char *const numbers[] = {"%s > -5", "%s in (1, 2, 3, 7) or %s is not null",
                                          "%s between -100 and 100000", "coalesce(%s, 1) <> -9"};
    static const char *const texts[] = {"%s <> 'no'", "%s is not null or length(%s) > 0",
                                        "%s like 'a%%' or true", "upper(%s) <> 'Z'"};
    static const char *const others[] = {"%s is not null or id > 0", "id <> -1 or %s is null",
                                         "id > -10 and (%s is null or id < 1000000)",
                                         "not (id = -4 and %s is null)"};
    static const char *const heirs[] = {"%s is not null or 1 > 0", "%s is null or 2 > 1"};
    const part *column = column_at(table, of->number[0]);
    const part *function = parts_pure_function(w, of->number[2]);
    column_nature nature = column_nature_of(w, column);
    const char *format = nature == COLUMN_NUMBER    ? CHOOSE(of, 1, numbers)
                         : nature == COLUMN_TEXT    ? CHOOSE(of, 1, texts)
                         : table->kind == PART_HEIR ? CHOOSE(of, 1, heirs)
                                                    : CHOOSE(of, 1, others);
    put_doc(w, of, 3);
    put(w, "    check (");
    put_format(w, format, column->name);
    if (function && of->number[4] % 4 == 0)
        put(w, " or %s(1) > 0", function->name);
    put(w, ")%s", of->number[5] % 6 == 0 && !table_is_partitioned(table) ? " no inherit" : "");
    put_named(w, of, "");
}

/* A key has its own column, of the type of what it refers to. Some are relationships. */
static void put_key(part_writer *w, const part *of, const part *table) {
    static const char *const ends[] = {"",
                                       " on delete cascade",
                                       " on delete set null",
                                       " on update cascade",
                                       " deferrable initially deferred",
                                       " on delete restrict",
                                       " match full deferrable",
                                       " on delete set default on update set null"};
    const part *target = parts_nth(w->root, PART_TABLE, of->number[0]);
    const char *path = part_path(w, target);
    if (table_is_unlogged(target) && !table_is_unlogged(table))
        return;
    if (of->number[2] % 4 == 0 && !strchr(path, '.')) {
        put_doc(w, of, 3);
        put(w, "    key_%u %s? references (id)%s", of->serial, path, CHOOSE(of, 1, ends));
    } else {
        put(w, "    key_%u_id %s?\n", of->serial, table_id_type(target));
        put_doc(w, of, 3);
        put(w, "    foreign key (key_%u_id) references %s (id)%s", of->serial, path,
            CHOOSE(of, 1, ends));
    }
    put_named(w, of, "_key");
}

static void put_exclusion(part_writer *w, const part *of, const part *table) {
    static const char *const ends[] = {"", "", " where (id > 3)", " deferrable",
                                       " deferrable initially deferred"};
    const part *column = column_at(table, of->number[1]);
    if (table_is_partitioned(table))
        return;
    put_doc(w, of, 3);
    if (column_nature_of(w, column) == COLUMN_RANGE)
        put(w, "    exclude using gist (%s with &&)", column->name);
    else
        put(w, "    exclude using btree (id with =)");
    put(w, "%s", CHOOSE(of, 0, ends));
    put_named(w, of, "");
}

/* --- indexes --------------------------------------------------------------------------------------- */

static const char *method_of(const part_writer *w, const part *of, const part *column) {
    column_nature nature = column_nature_of(w, column);
    if (of->number[4] % 4)
        return "";
    if (nature == COLUMN_ARRAY || (nature == COLUMN_JSON && column_has_order(w, column)))
        return "gin";
    if (nature == COLUMN_RANGE)
        return "gist";
    if (nature == COLUMN_NUMBER)
        return "brin";
    return column_has_hash(w, column) ? "hash" : "";
}

static void put_tree_elements(part_writer *w, const part *of, const part *column) {
    static const char *const directions[] = {"", " desc", " nulls first", " desc nulls last"};
    static const char *const classes[] = {"", "", " text_pattern_ops", " collate \"C\""};
    const part *function = parts_pure_function(w, of->number[6]);
    bool text = column_nature_of(w, column) == COLUMN_TEXT;
    if (function && of->number[7] % 5 == 0)
        put(w, "%s(2 + id::int), %s", function->name, column->name);
    else if (text && of->number[5] % 3 == 1)
        put(w, "%s(%s)%s", of->number[7] % 2 ? "lower" : "upper", column->name,
            CHOOSE(of, 1, directions));
    else
        put(w, "%s%s%s%s", column->name,
            text && !column_is_padded(w, column) ? CHOOSE(of, 7, classes) : "",
            CHOOSE(of, 1, directions), of->number[5] % 3 ? "" : ", id");
}

static const char *options_of(const part *of, const char *method) {
    static const char *const trees[] = {"", "", " with (fillfactor = 70)",
                                        " with (fillfactor = 80)"};
    static const char *const gins[] = {"", " with (fastupdate = off)"};
    static const char *const brins[] = {"", " with (pages_per_range = 16)"};
    if (strcmp(method, "gin") == 0)
        return CHOOSE(of, 8, gins);
    return strcmp(method, "brin") == 0 ? CHOOSE(of, 8, brins) : CHOOSE(of, 8, trees);
}

static void put_index(part_writer *w, const part *of, const part *table) {
    static const char *const wheres[] = {"", "", " where (id > 5)",
                                         " where (id <> 3 and id < 100)"};
    const part *column = column_at(table, of->number[0]), *more = column_at(table, of->number[9]);
    bool heir = table->kind == PART_HEIR, partitioned = table_is_partitioned(table);
    bool plain = column_has_order(w, column) && !partitioned && !heir;
    const char *method = heir || partitioned ? "" : method_of(w, of, column);
    bool unique = plain && !*method && of->number[3] % 5 == 0;
    if (heir && !column_has_order(w, column))
        return;
    put_doc(w, of, 10);
    put(w, "    %sindex %s%s%s(", unique ? "unique " : "", *method ? "using " : "", method,
        *method ? " " : "");
    if (unique)
        put(w, "%s, id", column->name);
    else if (*method || heir)
        put(w, "%s", column->name);
    else if (plain)
        put_tree_elements(w, of, column);
    else
        put(w, "id");
    put(w, ")");
    if (!*method && !heir && more != column && of->number[5] % 4 == 0)
        put(w, " include (%s)", more->name);
    put(w, "%s", unique && of->number[7] % 2 ? " nulls not distinct" : "");
    put(w, "%s%s%s", heir ? "" : CHOOSE(of, 2, wheres), options_of(of, method),
        tablespace_of(of, 11));
    put_named(w, of, "");
}

/* --- all ------------------------------------------------------------------------------------------- */

void put_constraints(part_writer *w, const part *table) {
    for (size_t i = 0; i < table->parts.len; i++) {
        if (table->parts.items[i]->kind == PART_CHECK)
            put_check(w, table->parts.items[i], table);
        if (table->parts.items[i]->kind == PART_KEY)
            put_key(w, table->parts.items[i], table);
    }
}

void put_members(part_writer *w, const part *table) {
    put_constraints(w, table);
    for (size_t i = 0; i < table->parts.len; i++) {
        const part *each = table->parts.items[i];
        if (each->kind == PART_UNIQUE)
            put_unique(w, each, table);
        /* Of several on a partitioned table that only differ in options any may get which part. */
        if (each->kind == PART_INDEX &&
            (!table_is_partitioned(table) || each == parts_nth(table, PART_INDEX, 0)))
            put_index(w, each, table);
        /* Of two that say the same PostgreSQL makes one. */
        if (each->kind == PART_EXCLUSION && each == parts_nth(table, PART_EXCLUSION, 0))
            put_exclusion(w, each, table);
    }
}
