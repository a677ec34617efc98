/* Whole random schemas: types, sequences, functions and views around the tables. */
#include <string.h>

#include "support/schema_parts.h"

/* --- types and sequences --------------------------------------------------------------------------- */

static void put_enum(part_writer *w, const part *of) {
    put_doc(w, of, 0);
    put(w, "enum %s", part_path(w, of));
    put_was(w, of);
    for (size_t i = 0; i < of->parts.len; i++) {
        put(w, i ? ", %s" : " { %s", of->parts.items[i]->name);
        put_was(w, of->parts.items[i]);
    }
    put(w, " }\n");
}

bool domain_is_required(const part *domain) {
    return domain->number[1] % 5 == 0;
}

static void put_domain(part_writer *w, const part *of) {
    static const char *const bases[] = {"int", "int", "bigint", "text", "varchar(8)"};
    static const char *const checks[] = {"", " check (value <> '-9')", " check (value <> '-8')",
                                         " check (value > '-7')"};
    const char *base = CHOOSE(of, 4, bases);
    bool text = strchr(base, 'x') || strchr(base, 'v');
    put_doc(w, of, 0);
    put(w, "domain %s %s%s%s", part_path(w, of), base, domain_is_required(of) ? "" : "?",
        text && of->number[5] % 4 == 0 ? " collate \"C\"" : "");
    put_was(w, of);
    put(w, "%s%s", of->number[2] % 3 ? "" : " default '4'", CHOOSE(of, 3, checks));
    if (of->number[3] % 4 && of->number[6] % 2) {
        put(w, " named %s_check%u", of->name, of->number[7] % 2);
        if (of->before && of->number[6] % 4 == 1)
            put(w, " was %s_check%u", of->before->name, of->before->number[7] % 2);
    }
    put(w, "\n");
}

static void put_composite(part_writer *w, const part *of) {
    static const char *const bases[] = {"int", "text", "date", "varchar(5) collate \"C\""};
    put_doc(w, of, 0);
    put(w, "type %s", part_path(w, of));
    put_was(w, of);
    put(w, " {\n");
    for (size_t i = 0; i < of->parts.len; i++) {
        const part *each = of->parts.items[i];
        put_doc(w, each, 1);
        put(w, "    %s %s", each->name, CHOOSE(each, 0, bases));
        put_was(w, each);
        put(w, "\n");
    }
    put(w, "}\n");
}

static const part *owner_of(const part_writer *w, const part *sequence) {
    const part *table = parts_nth(w->root, PART_TABLE, sequence->number[2]);
    bool together = !strchr(part_path(w, sequence), '.') == !strchr(part_path(w, table), '.');
    return sequence->number[3] % 4 == 0 && together ? table : NULL;
}

static void put_sequence(part_writer *w, const part *of) {
    static const char *const options[] = {"",
                                          "increment 5",
                                          "as int cycle maxvalue 99",
                                          "start 7 cache 3",
                                          "minvalue -5 increment -1 maxvalue 9",
                                          "as smallint increment -3",
                                          "minvalue 3",
                                          "as smallint start 20 maxvalue 30"};
    const part *owner = owner_of(w, of);
    const char *chosen = CHOOSE(of, 0, options);
    put_doc(w, of, 1);
    put(w, "sequence %s", part_path(w, of));
    if (owner)
        put(w, " (%s owned by %s.%s)", chosen, part_path(w, owner),
            parts_nth(owner, PART_COLUMN, of->number[4])->name);
    else if (*chosen)
        put(w, " (%s)", chosen);
    put(w, "%s", of->number[6] % 4 ? "" : " unlogged");
    put_was(w, of);
    put(w, "\n");
}

/* --- functions ------------------------------------------------------------------------------------- */

static bool is_pure(const part *function) {
    return function->kind == PART_FUNCTION && function->serial % 3 == 0;
}

const part *parts_pure_function(const part_writer *w, unsigned n) {
    const part *chosen = parts_nth(w->root, PART_FUNCTION, n);
    return chosen && is_pure(chosen) ? chosen : NULL;
}

static void put_first_statements(part_writer *w) {
    put(w, "sql {\n");
    put(w, "    create function touch() returns trigger language plpgsql as $$ begin return new;"
           " end $$;\n");
    for (size_t i = 0; i < w->root->parts.len; i++) {
        const part *each = w->root->parts.items[i];
        if (is_pure(each))
            put(w,
                "    create function %s(x int) returns int immutable language sql as"
                " $$ select x + %u $$;\n",
                each->name, each->number[2] % 3);
        if (each->kind == PART_RANGE)
            put(w, "    create type %s as range (subtype = %s);\n", each->name,
                each->serial % 4 ? "int8" : "date");
    }
    put(w, "}\n");
}

static void put_function(part_writer *w, const part *of) {
    const part *table = parts_nth(w->root, PART_TABLE, of->number[6]);
    put(w, "    create function %s(x %s) returns %s %s language sql as $$ select %u $$;\n",
        of->name, of->number[0] % 2 ? "int" : "text", of->number[10] % 4 ? "int" : "bigint",
        of->number[1] % 2 ? "immutable" : "stable", of->number[2] % 5);
    if (of->number[3] % 2)
        put(w,
            "    create function %s(x date, y int default 3) returns int language sql"
            " as $$ select %u $$;\n",
            of->name, of->number[4] % 5);
    if (of->number[7] % 4 == 0)
        put(w,
            "    create function %s_rows() returns setof %s stable language sql"
            " as $$ select * from %s $$;\n",
            of->name, part_path(w, table), part_path(w, table));
    if (of->number[7] % 4 == 1)
        put(w, "    create procedure %s_do() language plpgsql as $$ begin perform %u; end $$;\n",
            of->name, of->number[4] % 5);
    if (of->number[8] % 4 == 0)
        put(w, "    comment on function %s(%s) is 'It is %u.';\n", of->name,
            of->number[0] % 2 ? "int" : "text", of->number[8] % 3);
    if (of->number[9] % 4 == 0)
        put(w, "    revoke execute on function %s(%s) from public;\n", of->name,
            of->number[0] % 2 ? "int" : "text");
}

/* The view before this one, which is looked at in place of a table; NULL for none. */
static const part *view_below(const part_writer *w, const part *of) {
    const part *below = NULL;
    for (size_t i = 0; w->root->parts.items[i] != of; i++)
        if (w->root->parts.items[i]->kind == PART_VIEW)
            below = w->root->parts.items[i];
    return below && of->number[5] % 3 == 0 ? below : NULL;
}

/* The column that a view shows besides `id`, which may come from a view below; NULL for none. */
static const part *shown_column(const part_writer *w, const part *of) {
    const part *below = view_below(w, of);
    if (of->number[3] % 2 == 0)
        return NULL;
    return below ? shown_column(w, below)
                 : parts_nth(parts_nth(w->root, PART_TABLE, of->number[0]), PART_COLUMN,
                             of->number[1]);
}

/* Rights on types, which go with them when they have to be made anew. */
static void put_of_type(part_writer *w, const part *of) {
    if (of->number[9] % 4 == 0)
        put(w, "    grant usage on type %s to pg_monitor;\n", part_path(w, of));
    if (of->number[10] % 5 == 0)
        put(w, "    revoke usage on type %s from public;\n", part_path(w, of));
}

/* What is said of a view goes with it when it has to be made anew. */
static void put_of_view(part_writer *w, const part *of) {
    const part *shown = shown_column(w, of);
    if (shown && of->number[11] % 3 == 0)
        put(w, "    grant select (%s) on %s to pg_read_all_stats;\n", shown->name,
            part_path(w, of));
    if (shown && of->number[11] % 3 == 1)
        put(w, "    comment on column %s.%s is 'It is %u.';\n", part_path(w, of), shown->name,
            of->number[11] % 4);
    if (of->number[6] % 3 == 0)
        put(w, "    grant select on %s to pg_monitor;\n", part_path(w, of));
    if (of->number[9] % 4 == 0 && of->number[2] % 3)
        put(w,
            "    create trigger %s_fire instead of insert on %s for each row execute function"
            " touch();\n",
            of->name, part_path(w, of));
    if (of->number[10] % 4 == 0 && of->number[2] % 3)
        put(w, "    create rule %s_not as on delete to %s do instead nothing;\n", of->name,
            part_path(w, of));
}

static void put_last_statements(part_writer *w) {
    put(w, "sql {\n");
    for (size_t i = 0; i < w->root->parts.len; i++) {
        const part *each = w->root->parts.items[i];
        if (each->kind == PART_FUNCTION && !is_pure(each))
            put_function(w, each);
        if (each->kind == PART_VIEW)
            put_of_view(w, each);
        if (each->kind == PART_ENUM || each->kind == PART_DOMAIN || each->kind == PART_COMPOSITE)
            put_of_type(w, each);
        if (each->kind == PART_SEQUENCE && each->number[5] % 4 == 0)
            put(w, "    grant usage on sequence %s to pg_monitor;\n", part_path(w, each));
    }
    put(w, "}\n");
}

/* --- views ----------------------------------------------------------------------------------------- */

static void put_view(part_writer *w, const part *of) {
    const part *table = parts_nth(w->root, PART_TABLE, of->number[0]), *below = view_below(w, of);
    const part *column = shown_column(w, of);
    bool stored = of->number[2] % 3 == 0;
    put_doc(w, of, 6);
    put(w, "%sview %s", stored ? "materialized " : "", part_path(w, of));
    put_was(w, of);
    if (!stored && of->number[7] % 4 == 0)
        put(w, " with (security_barrier = true)");
    put(w, " {\n");
    if (stored && of->number[8] % 2)
        put(w, "    unique index (id) named %s_idx\n", of->name);
    put(w, "    sql { select id%s%s from %s where id > %u }\n}\n", column ? ", " : "",
        column ? column->name : "", part_path(w, below ? below : table), of->number[4] % 4);
}

/* --- the whole ------------------------------------------------------------------------------------- */

static void put_extensions(part_writer *w) {
    static const char *const extensions[] = {"citext", "btree_gist", "hstore"};
    const part *first = w->root->before ? w->root->before : w->root;
    for (unsigned i = 0; i < 3; i++)
        if (w->root->number[i] % 5 == 0)
            put(w, "extension %s%s\n", extensions[i],
                first->number[i + 3] % 4 == 0 ? " schema aux" : "");
}

/* A table, those that inherit from it, and the sequences of all their columns. */
static void put_family(part_writer *w, const part *of) {
    put_table(w, of);
    put_heirs(w, of);
    for (size_t i = 0; i < of->parts.len; i++) {
        const part *each = of->parts.items[i];
        if (each->kind == PART_COLUMN)
            put_column_sequence(w, each, of);
        for (size_t k = 0; each->kind == PART_HEIR && k < each->parts.len; k++)
            if (each->parts.items[k]->kind == PART_COLUMN && !table_is_partitioned(of))
                put_column_sequence(w, each->parts.items[k], each);
    }
    put_loners(w, of);
}

static void put_parts(part_writer *w) {
    static void (*const writers[])(part_writer *, const part *) = {
        [PART_ENUM] = put_enum,           [PART_DOMAIN] = put_domain,
        [PART_COMPOSITE] = put_composite, [PART_SEQUENCE] = put_sequence,
        [PART_TABLE] = put_family,        [PART_VIEW] = put_view,
    };
    for (size_t kind = 0; kind < sizeof writers / sizeof *writers; kind++)
        for (size_t i = 0; writers[kind] && i < w->root->parts.len; i++)
            if (w->root->parts.items[i]->kind == kind)
                writers[kind](w, w->root->parts.items[i]);
}

const char *parts_text(orm_arena *arena, const part *root) {
    orm__buffer out = {0};
    part_writer w = {.arena = arena, .root = root, .out = &out};
    put(&w, "package pair\n");
    put_extensions(&w);
    put_first_statements(&w);
    put_parts(&w);
    put_last_statements(&w);
    if (orm__buffer_failed(&out))
        gen_out_of_memory();
    const char *text = gen_copy(arena, orm__buffer_text(&out), out.len);
    orm__buffer_free(&out);
    return text;
}
