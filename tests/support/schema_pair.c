/*
 * Random schemas as trees of parts.
 *
 * A part has a kind, a name and some numbers; what these mean is up to who writes the kind. Numbers
 * are taken modulo what there is to choose from, so that any change of any number is a valid schema
 * again. The second tree is a copy of the first in which parts went, came, were renamed, or got
 * another number.
 */
#include "support/schema_pair.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "diag/memory.h"

enum { NUMBERS = 8 };

typedef enum part_kind {
    PART_SCHEMA, /* the root */
    PART_ENUM,
    PART_LABEL,
    PART_DOMAIN,
    PART_COMPOSITE,
    PART_ATTRIBUTE,
    PART_SEQUENCE,
    PART_FUNCTION,
    PART_TABLE,
    PART_COLUMN,
    PART_UNIQUE,
    PART_CHECK,
    PART_KEY,
    PART_INDEX,
    PART_EXCLUSION,
    PART_PARTITION,
    PART_TRIGGER,
    PART_POLICY,
    PART_GRANT,
    PART_STATISTICS,
    PART_VIEW
} part_kind;

typedef struct part part;
typedef ORM__LIST(part *) part_list;

struct part {
    part_kind kind;
    const char *name, *was;
    unsigned number[NUMBERS];
    part_list parts;
};

typedef struct maker {
    orm_arena *arena;
    uint64_t state;
    unsigned made;
    const part *root; /* that is being written */
    orm__buffer *out;
} maker;

static unsigned below(maker *m, unsigned end) {
    m->state ^= m->state << 13;
    m->state ^= m->state >> 7;
    m->state ^= m->state << 17;
    return (unsigned)(m->state >> 33) % end;
}

/* --- making ------------------------------------------------------------------------------------ */

/* What a part is called, and which parts it may have: how many of each at most. */
static const struct {
    const char *letter;
    bool renames;
} facts[] = {
    [PART_SCHEMA] = {"", false},    [PART_ENUM] = {"e", true},
    [PART_LABEL] = {"l", true},     [PART_DOMAIN] = {"d", true},
    [PART_COMPOSITE] = {"k", true}, [PART_ATTRIBUTE] = {"a", true},
    [PART_SEQUENCE] = {"s", true},  [PART_FUNCTION] = {"f", false},
    [PART_TABLE] = {"t", true},     [PART_COLUMN] = {"c", true},
    [PART_UNIQUE] = {"u", true},    [PART_CHECK] = {"h", true},
    [PART_KEY] = {"r", false},      [PART_INDEX] = {"i", true},
    [PART_EXCLUSION] = {"x", true}, [PART_PARTITION] = {"p", false},
    [PART_TRIGGER] = {"g", false},  [PART_POLICY] = {"o", false},
    [PART_GRANT] = {"n", false},    [PART_STATISTICS] = {"z", false},
    [PART_VIEW] = {"v", false},
};

static const struct {
    part_kind inside, kind;
    unsigned least, most;
} nests[] = {
    {PART_SCHEMA, PART_ENUM, 0, 2},         {PART_SCHEMA, PART_DOMAIN, 0, 2},
    {PART_SCHEMA, PART_COMPOSITE, 0, 1},    {PART_SCHEMA, PART_SEQUENCE, 0, 2},
    {PART_SCHEMA, PART_FUNCTION, 0, 2},     {PART_SCHEMA, PART_TABLE, 1, 4},
    {PART_SCHEMA, PART_VIEW, 0, 2},         {PART_ENUM, PART_LABEL, 2, 4},
    {PART_COMPOSITE, PART_ATTRIBUTE, 1, 3}, {PART_TABLE, PART_COLUMN, 1, 5},
    {PART_TABLE, PART_UNIQUE, 0, 1},        {PART_TABLE, PART_CHECK, 0, 2},
    {PART_TABLE, PART_KEY, 0, 2},           {PART_TABLE, PART_INDEX, 0, 2},
    {PART_TABLE, PART_EXCLUSION, 0, 1},     {PART_TABLE, PART_PARTITION, 0, 3},
    {PART_TABLE, PART_TRIGGER, 0, 1},       {PART_TABLE, PART_POLICY, 0, 1},
    {PART_TABLE, PART_GRANT, 0, 1},         {PART_TABLE, PART_STATISTICS, 0, 1},
};

static part *make_part(maker *m, part_kind kind) {
    part *made = gen_new(m->arena, part);
    made->kind = kind;
    made->name = gen_printf(m->arena, "%s%u", facts[kind].letter, ++m->made);
    for (int i = 0; i < NUMBERS; i++)
        made->number[i] = below(m, 1000);
    for (size_t i = 0; i < sizeof nests / sizeof *nests; i++) {
        if (nests[i].inside != kind)
            continue;
        unsigned count = nests[i].least + below(m, nests[i].most - nests[i].least + 1);
        while (count--) {
            part *inner = make_part(m, nests[i].kind);
            gen_list_add(m->arena, &made->parts, inner);
        }
    }
    return made;
}

/* --- changing ------------------------------------------------------------------------------------ */

static unsigned count_of(const part *in, part_kind kind) {
    unsigned count = 0;
    for (size_t i = 0; i < in->parts.len; i++)
        count += in->parts.items[i]->kind == kind;
    return count;
}

/* The first ones stay where some are needed. */
static bool may_go(const part *in, const part *one) {
    unsigned before = 0;
    for (size_t i = 0; in->parts.items[i] != one; i++)
        before += in->parts.items[i]->kind == one->kind;
    for (size_t i = 0; i < sizeof nests / sizeof *nests; i++)
        if (nests[i].inside == in->kind && nests[i].kind == one->kind)
            return before >= nests[i].least;
    return true;
}

static part *changed(maker *m, const part *from, unsigned rate);

static void change_parts(maker *m, const part *from, part *to, unsigned rate) {
    to->parts = (part_list){0};
    for (size_t i = 0; i < from->parts.len; i++) {
        const part *each = from->parts.items[i];
        if (below(m, rate * 3) == 0 && may_go(from, each))
            continue;
        part *made = changed(m, each, rate);
        gen_list_add(m->arena, &to->parts, made);
    }
    for (size_t i = 0; i < sizeof nests / sizeof *nests; i++) {
        if (nests[i].inside != from->kind || below(m, rate * 2) != 0)
            continue;
        part *made = make_part(m, nests[i].kind);
        gen_list_add(m->arena, &to->parts, made);
    }
}

static part *changed(maker *m, const part *from, unsigned rate) {
    part *made = gen_new(m->arena, part);
    *made = *from;
    if (facts[from->kind].renames && below(m, rate * 3) == 0) {
        made->was = from->name;
        made->name = gen_printf(m->arena, "%s%u", facts[from->kind].letter, ++m->made);
    }
    for (int i = 0; i < NUMBERS; i++)
        if (below(m, rate * 3) == 0 && !(i == 0 && from->kind == PART_COLUMN))
            made->number[i] = below(m, 1000);
    change_parts(m, from, made, rate);
    return made;
}

/* --- writing: pieces ------------------------------------------------------------------------------ */

#define put(m, ...) orm__buffer_printf((m)->out, __VA_ARGS__)

#define CHOOSE(of, at, words) ((words)[(of)->number[at] % (sizeof(words) / sizeof *(words))])

static void put_was(maker *m, const part *of) {
    if (of->was)
        put(m, " was %s", of->was);
}

static void put_doc(maker *m, const part *of, unsigned at) {
    static const char *const docs[] = {"", "", "", "What it is.", "What it's \\ for."};
    const char *doc = CHOOSE(of, at, docs);
    if (*doc)
        put(m, "/// %s\n", doc);
}

static const part *nth(const part *in, part_kind kind, unsigned n) {
    unsigned count = count_of(in, kind);
    n = count ? n % count : 0;
    for (size_t i = 0; i < in->parts.len; i++)
        if (in->parts.items[i]->kind == kind && n-- == 0)
            return in->parts.items[i];
    return NULL;
}

/* --- columns -------------------------------------------------------------------------------------- */

/* Types that go into each other stand together: a change of the second number stays among them. */
typedef struct column_type {
    const char *name, *sample;
    const char *defaults[2];
} column_type;

static const column_type types[][4] = {
    {{"int", "7", {"0", "1 + 1"}},
     {"bigint", "7", {"0", "10"}},
     {"numeric(8,2)", "7", {"0", "1.5"}},
     {"double precision", "7", {"0", "1.5"}}},
    {{"text", "'x'", {"'a'", "'x' || 'y'"}},
     {"varchar(10)", "'x'", {"'a'", "'b'"}},
     {"varchar(20)", "'x'", {"'a'", "'b'"}},
     {"char(4)", "'x'", {"'a'", "'b'"}}},
    {{"timestamptz", "'2024-01-01'", {"now()", "clock_timestamp()"}},
     {"timestamp", "'2024-01-01'", {"'2024-01-01'", "'2025-01-01 10:00'"}},
     {"timestamp(0)", "'2024-01-01'", {"'2024-01-01'", "'2025-01-01 10:00'"}},
     {"date", "'2024-01-01'", {"current_date", "'2024-01-01'"}}},
    {{"json", "'{}'", {"'{}'", "'[]'"}},
     {"jsonb", "'{}'", {"'{}'", "'[]'"}},
     {"json", "'1'", {"'1'", "'[]'"}},
     {"jsonb", "'1'", {"'1'", "'[]'"}}},
    {{"bool", "true", {"false", "true"}},
     {"bool", "true", {"true", "false"}},
     {"bool", "true", {"not true", "false"}},
     {"bool", "true", {"false", "1 > 2"}}},
    {{"uuid", "'00000000-0000-0000-0000-000000000000'", {"gen_random_uuid()", "gen_random_uuid()"}},
     {"uuid", "'00000000-0000-0000-0000-000000000001'", {"gen_random_uuid()", "gen_random_uuid()"}},
     {"text", "'x'", {"'a'", "'b'"}},
     {"text", "'x'", {"upper('a')", "'b'"}}},
    {{"int[]", "'{}'", {"'{}'", "'{1,2}'"}},
     {"bigint[]", "'{}'", {"'{}'", "'{1,2}'"}},
     {"int[]", "'{}'", {"array[1, 2]", "'{1,2}'"}},
     {"bigint[]", "'{}'", {"'{}'", "'{3}'"}}},
    {{"interval", "'1 day'", {"'1 day'", "'2 days'"}},
     {"interval", "'1 day'", {"'1 day'", "'36 hours'"}},
     {"bytea", "'x'", {"'\\x01'", "'\\x02'"}},
     {"bytea", "'x'", {"'\\x01'", "'\\x03'"}}},
};

enum { FAMILIES = sizeof types / sizeof *types };

/* Numbers: 0 family, 1 type in it, 2 NULL, 3 default, 4 comment, 5 what else, 6 enum or domain. */
static const part *named_type(const maker *m, const part *column) {
    if (column->number[0] % 10 >= 2)
        return NULL;
    return nth(m->root, column->number[0] % 10 ? PART_DOMAIN : PART_ENUM, column->number[6]);
}

static const column_type *type_of(const part *column) {
    return &types[column->number[0] / 10 % FAMILIES][column->number[1] % 4];
}

static bool is_number(const maker *m, const part *column) {
    return !named_type(m, column) && column->number[0] / 10 % FAMILIES == 0;
}

static bool is_text(const maker *m, const part *column) {
    return !named_type(m, column) && column->number[0] / 10 % FAMILIES == 1;
}

static const char *label_of(const part *of, unsigned n) {
    const part *label = nth(of, PART_LABEL, n);
    return label ? label->name : "";
}

static void put_default(maker *m, const part *of, const part *named, const char *word) {
    if (named && named->kind == PART_ENUM)
        put(m, " %s ('%s')", word, label_of(named, of->number[3]));
    else if (named)
        put(m, " %s (5)", word);
    else
        put(m, " %s (%s)", word, type_of(of)->defaults[of->number[3] % 2]);
}

static void put_column(maker *m, const part *of) {
    static const char *const collations[] = {"", "", " collate \"C\"", " collate \"POSIX\""};
    static const char *const storages[] = {"", "", "", " storage external", " storage main"};
    const part *named = named_type(m, of);
    bool may_be_null = of->number[2] % 3 == 0, has_default = of->number[3] % 4 >= 2;
    put_doc(m, of, 4);
    put(m, "    %s %s%s", of->name, named ? named->name : type_of(of)->name,
        may_be_null ? "?" : "");
    put_was(m, of);
    if (is_number(m, of) && of->number[5] % 9 == 8) {
        put(m, " generated (%s)\n", of->number[7] % 2 ? "id + 1" : "id * 2 + 1");
        return;
    }
    if (has_default)
        put_default(m, of, named, "default");
    else if (!may_be_null && named)
        put_default(m, of, named, "backfill");
    else if (!may_be_null)
        put(m, " backfill (%s)", type_of(of)->sample);
    if (is_text(m, of))
        put(m, "%s%s", CHOOSE(of, 5, collations), CHOOSE(of, 7, storages));
    put(m, "\n");
}

/* --- what hangs on tables --------------------------------------------------------------------------- */

static bool is_partitioned(const part *table) {
    return table->number[0] % 8 == 0;
}

static bool is_unlogged(const part *table) {
    return table->number[4] % 7 == 0 && !is_partitioned(table);
}

static const char *id_type(const part *table) {
    return table->number[1] % 2 ? "bigint" : "int";
}

static const part *column_at(const part *table, unsigned n) {
    return nth(table, PART_COLUMN, n);
}

static bool has_order(const maker *m, const part *column) {
    return named_type(m, column) || column->number[0] / 10 % FAMILIES != 3 ||
           column->number[1] % 2 == 1;
}

static void put_unique(maker *m, const part *of, const part *table) {
    static const char *const ends[] = {"", "", " deferrable", " deferrable initially deferred",
                                       " nulls not distinct"};
    const part *column = column_at(table, of->number[0]);
    if (!has_order(m, column) || is_partitioned(table))
        return;
    put(m, "    unique (%s, id)%s named %s", column->name, CHOOSE(of, 1, ends), of->name);
    put_was(m, of);
    put(m, "\n");
}

static void put_check(maker *m, const part *of, const part *table) {
    const part *column = column_at(table, of->number[0]);
    static const char *const numbers[] = {"%s > -5", "%s in (1, 2, 3, 7) or %s is not null",
                                          "%s between -100 and 100000", "coalesce(%s, 1) <> -9"};
    static const char *const others[] = {"%s is not null or id > 0", "id <> -1 or %s is null",
                                         "id > -10 and (%s is null or id < 1000000)",
                                         "not (id = -4 and %s is null)"};
    const char *format = is_number(m, column) ? CHOOSE(of, 1, numbers) : CHOOSE(of, 1, others);
    put(m, "    check (");
    for (const char *at = format; *at; at += strncmp(at, "%s", 2) == 0 ? 2 : 1)
        put(m, "%.*s", strncmp(at, "%s", 2) == 0 ? (int)strlen(column->name) : 1,
            strncmp(at, "%s", 2) == 0 ? column->name : at);
    put(m, ") named %s", of->name);
    put_was(m, of);
    put(m, "\n");
}

/* A key has its own column, of the type of what it refers to. */
static void put_key(maker *m, const part *of, const part *table) {
    static const char *const ends[] = {"",
                                       " on delete cascade",
                                       " on delete set null",
                                       " on update cascade",
                                       " deferrable initially deferred",
                                       " on delete restrict"};
    const part *target = nth(m->root, PART_TABLE, of->number[0]);
    if (is_unlogged(target) && !is_unlogged(table))
        return;
    put(m, "    %s_id %s?\n", of->name, id_type(target));
    put(m, "    foreign key (%s_id) references %s (id)%s named %s_key\n", of->name, target->name,
        CHOOSE(of, 1, ends), of->name);
}

static void put_index(maker *m, const part *of, const part *table) {
    static const char *const directions[] = {"", " desc", " nulls first", " desc nulls last"};
    static const char *const ends[] = {"",
                                       "",
                                       " where (id > 5)",
                                       " where (id <> 3 and id < 100)",
                                       " with (fillfactor = 70)",
                                       " with (fillfactor = 80)"};
    const part *column = column_at(table, of->number[0]);
    bool plain = has_order(m, column) && !is_partitioned(table);
    put(m, "    index %s(", of->number[4] % 6 == 0 && plain ? "using hash " : "");
    if (!plain)
        put(m, "id");
    else if (of->number[4] % 6 == 0)
        put(m, "%s", column->name);
    else if (is_text(m, column) && of->number[4] % 3 == 1)
        put(m, "%s(%s)%s", of->number[5] % 2 ? "lower" : "upper", column->name,
            CHOOSE(of, 1, directions));
    else
        put(m, "%s%s%s", column->name, CHOOSE(of, 1, directions), of->number[5] % 3 ? "" : ", id");
    put(m, ")%s named %s", CHOOSE(of, 2, ends), of->name);
    put_was(m, of);
    put(m, "\n");
}

static void put_exclusion(maker *m, const part *of) {
    put(m, "    exclude using btree (id with =)%s named %s",
        of->number[0] % 2 ? " where (id > 3)" : "", of->name);
    put_was(m, of);
    put(m, "\n");
}

/* A partition's place is told by its name, which is unique. */
static void put_partitions(maker *m, const part *table) {
    put(m, "    partition by range (id) {\n");
    for (size_t i = 0; i < table->parts.len; i++) {
        const part *each = table->parts.items[i];
        long at = strtol(each->name + 1, NULL, 10) * 1000;
        if (each->kind == PART_PARTITION)
            put(m, "        %s from (%ld) to (%ld)\n", each->name, at,
                at + 500 + (long)(each->number[0] % 2) * 250);
    }
    put(m, "        %s_rest default\n    }\n", table->name);
}

static void put_statements(maker *m, const part *table) {
    static const char *const events[] = {"before insert", "before update",
                                         "before insert or update"};
    static const char *const commands[] = {"", " for select", " for update"};
    static const char *const rights[] = {"select", "insert", "select, update"};
    const part *function = nth(m->root, PART_FUNCTION, 0);
    put(m, "    sql {\n");
    for (size_t i = 0; i < table->parts.len; i++) {
        const part *each = table->parts.items[i];
        if (each->kind == PART_TRIGGER && function)
            put(m, "        create trigger %s %s on %s for each row%s execute function touch();\n",
                each->name, CHOOSE(each, 0, events), table->name,
                each->number[1] % 2 ? " when (new.id > 5)" : "");
        if (each->kind == PART_POLICY)
            put(m, "        create policy %s on %s%s using (id > %u);\n", each->name, table->name,
                CHOOSE(each, 0, commands), each->number[1] % 3);
        if (each->kind == PART_GRANT)
            put(m, "        grant %s on %s to public;\n", CHOOSE(each, 0, rights), table->name);
        if (each->kind == PART_STATISTICS && count_of(table, PART_COLUMN) > 0)
            put(m, "        create statistics %s (%s) on id, (id + %u) from %s;\n", each->name,
                each->number[0] % 2 ? "ndistinct" : "ndistinct, mcv", each->number[1] % 3,
                table->name);
    }
    put(m, "    }\n");
}

/* --- objects ---------------------------------------------------------------------------------------- */

static void put_id(maker *m, const part *table) {
    static const char *const kinds[] = {"", " identity", " identity always", " identity (start 10)",
                                        " default 3"};
    put(m, "    id %s%s\n", id_type(table), is_partitioned(table) ? "" : CHOOSE(table, 2, kinds));
    put(m, "    primary key (id)\n");
}

static void put_table(maker *m, const part *of) {
    static const char *const options[] = {"", "", "", " with (fillfactor = 70)",
                                          " with (fillfactor = 90, autovacuum_enabled = false)"};
    bool partitioned = is_partitioned(of);
    put_doc(m, of, 3);
    put(m, "table %s", of->name);
    put_was(m, of);
    put(m, "%s%s {\n", is_unlogged(of) ? " unlogged" : "",
        partitioned ? "" : CHOOSE(of, 5, options));
    put_id(m, of);
    for (size_t i = 0; i < of->parts.len; i++)
        if (of->parts.items[i]->kind == PART_COLUMN)
            put_column(m, of->parts.items[i]);
    for (size_t i = 0; i < of->parts.len; i++) {
        const part *each = of->parts.items[i];
        if (each->kind == PART_UNIQUE)
            put_unique(m, each, of);
        if (each->kind == PART_CHECK)
            put_check(m, each, of);
        if (each->kind == PART_KEY)
            put_key(m, each, of);
        /* The parts of several indexes on a partitioned table are named in the order they come. */
        if (each->kind == PART_INDEX && (!partitioned || each == nth(of, PART_INDEX, 0)))
            put_index(m, each, of);
        if (each->kind == PART_EXCLUSION && !partitioned)
            put_exclusion(m, each);
    }
    if (partitioned)
        put_partitions(m, of);
    put_statements(m, of);
    put(m, "}\n");
}

static void put_enum(maker *m, const part *of) {
    put_doc(m, of, 0);
    put(m, "enum %s", of->name);
    put_was(m, of);
    for (size_t i = 0; i < of->parts.len; i++) {
        put(m, i ? ", %s" : " { %s", of->parts.items[i]->name);
        put_was(m, of->parts.items[i]);
    }
    put(m, " }\n");
}

static void put_domain(maker *m, const part *of) {
    static const char *const checks[] = {"", " check (value > -9)", " check (value <> -8)"};
    put_doc(m, of, 0);
    put(m, "domain %s int?%s%s", of->name, of->number[2] % 3 ? "" : " default 4",
        CHOOSE(of, 3, checks));
    put_was(m, of);
    put(m, "\n");
}

static void put_composite(maker *m, const part *of) {
    static const char *const bases[] = {"int", "text", "date"};
    put(m, "type %s", of->name);
    put_was(m, of);
    for (size_t i = 0; i < of->parts.len; i++) {
        const part *each = of->parts.items[i];
        put(m, i ? ", %s %s" : " { %s %s", each->name, CHOOSE(each, 0, bases));
        put_was(m, each);
    }
    put(m, " }\n");
}

static void put_sequence(maker *m, const part *of) {
    static const char *const options[] = {"", " (increment 5)", " (as int cycle maxvalue 99)",
                                          " (start 7 cache 3)"};
    put(m, "sequence %s", of->name);
    put(m, "%s", CHOOSE(of, 0, options));
    put_was(m, of);
    put(m, "\n");
}

static void put_functions(maker *m) {
    put(m, "sql {\n");
    put(m, "    create function touch() returns trigger language plpgsql as $$ begin return new;"
           " end $$;\n");
    for (size_t i = 0; i < m->root->parts.len; i++) {
        const part *each = m->root->parts.items[i];
        if (each->kind != PART_FUNCTION)
            continue;
        put(m, "    create function %s(x %s) returns int %s language sql as $$ select %u $$;\n",
            each->name, each->number[0] % 2 ? "int" : "text",
            each->number[1] % 2 ? "immutable" : "stable", each->number[2] % 5);
        if (each->number[3] % 2)
            put(m,
                "    create function %s(x date, y int default 3) returns int language sql"
                " as $$ select %u $$;\n",
                each->name, each->number[4] % 5);
    }
    put(m, "}\n");
}

static void put_view(maker *m, const part *of) {
    const part *table = nth(m->root, PART_TABLE, of->number[0]);
    const part *column = column_at(table, of->number[1]);
    put(m, "%sview %s {\n    sql { select id%s%s from %s where id > %u }\n}\n",
        of->number[2] % 3 ? "" : "materialized ", of->name, of->number[3] % 2 ? ", " : "",
        of->number[3] % 2 ? column->name : "", table->name, of->number[4] % 4);
}

static const char *write_schema_text(maker *m, const part *root) {
    orm__buffer out = {0};
    m->root = root;
    m->out = &out;
    put(m, "package pair\n");
    for (size_t i = 0; i < root->parts.len; i++) {
        const part *each = root->parts.items[i];
        if (each->kind == PART_ENUM)
            put_enum(m, each);
        if (each->kind == PART_DOMAIN)
            put_domain(m, each);
        if (each->kind == PART_COMPOSITE)
            put_composite(m, each);
        if (each->kind == PART_SEQUENCE)
            put_sequence(m, each);
    }
    for (size_t i = 0; i < root->parts.len; i++)
        if (root->parts.items[i]->kind == PART_TABLE)
            put_table(m, root->parts.items[i]);
    put_functions(m);
    for (size_t i = 0; i < root->parts.len; i++)
        if (root->parts.items[i]->kind == PART_VIEW)
            put_view(m, root->parts.items[i]);
    if (orm__buffer_failed(&out))
        gen_out_of_memory();
    const char *text = gen_copy(m->arena, orm__buffer_text(&out), out.len);
    orm__buffer_free(&out);
    return text;
}

schema_pair schema_pair_of(orm_arena *arena, uint64_t seed) {
    maker m = {.arena = arena, .state = seed * UINT64_C(0x9E3779B97F4A7C15) | 1};
    for (int i = 0; i < 8; i++)
        below(&m, 2);
    const part *from = make_part(&m, PART_SCHEMA);
    unsigned rate = 1 + below(&m, 8);
    const part *to = changed(&m, from, rate);
    return (schema_pair){write_schema_text(&m, from), write_schema_text(&m, to)};
}
