/*
 * Tables of random schemas, their partitions, and the SQL that stands in them.
 *
 * The numbers of a table: 0 and 8 partitioning, 1 the type of `id`, 2 what fills it, 3 the comment,
 * 4 logging, 5 options, 6 what its key is, 7 what partitions have, 9 the tablespace, 10 whether
 * partitions follow its name.
 */
#include <string.h>

#include "support/schema_parts.h"

bool table_is_partitioned(const part *table) {
    return table->kind == PART_TABLE && table->number[0] % 6 == 0;
}

bool table_is_unlogged(const part *table) {
    return table->number[4] % 7 == 0 && !table_is_partitioned(table);
}

const char *tablespace_of(const part *of, unsigned at) {
    return of->number[at] % 9 == 0 ? " tablespace pair_space" : "";
}

const char *table_id_type(const part *table) {
    return table->number[1] % 2 ? "bigint" : "int";
}

/* --- partitions ------------------------------------------------------------------------------------ */

/* Borders move with what lies behind them: no two ranges ever overlap. */
static long border_of(const part *partition) {
    return (long)partition->serial * 1000 + (long)(partition->number[0] % 4) * 100;
}

static const part *behind(const part *table, const part *partition) {
    const part *next = NULL;
    for (size_t i = 0; i < table->parts.len; i++) {
        const part *each = table->parts.items[i];
        if (each->kind == PART_PARTITION && each->serial > partition->serial &&
            (!next || each->serial < next->serial))
            next = each;
    }
    return next;
}

static void put_range(part_writer *w, const part *table, const part *of) {
    const part *next = behind(table, of);
    put(w, " from (%ld) to (%ld)", border_of(of), next ? border_of(next) : border_of(of) + 900);
}

static const char *partition_name(const part_writer *w, const part *of) {
    unsigned which = of->number[8] % 3;
    return which ? gen_printf(w->arena, "%s_%u", of->name, which) : of->name;
}

/* "was" and the name with an ending that what it is named after had, where that was another one. */
static void put_followed(part_writer *w, const char *before, const char *now, const char *ending) {
    if (strcmp(before, now) != 0)
        put(w, " was %s%s", before, ending);
}

/* What a partition is itself made of. */
static void put_inner(part_writer *w, const part *of) {
    static const char *const endings[] = {"_a", "_b"};
    const char *name = partition_name(w, of);
    put(w, " partition by hash (id) { ");
    for (unsigned i = 0; i < 2; i++) {
        put(w, "%s%s%s with (modulus 2, remainder %u)", i ? ", " : "", name, endings[i], i);
        if (of->before && of->number[9] % 2)
            put_followed(w, partition_name(w, of->before), name, endings[i]);
    }
    put(w, " }");
}

static void put_partition(part_writer *w, const part *table, const part *of) {
    static const char *const options[] = {"", "", "", " with (fillfactor = 60)"};
    static const char *const lists[] = {"", ", %u0001", ", %u0002, %u0003"};
    const char *more = CHOOSE(of, 0, lists);
    put_doc(w, of, 3);
    put(w, "        %s", partition_name(w, of));
    if (table->number[8] % 3 != 1) {
        put_range(w, table, of);
    } else {
        put(w, " in (%u0000", of->serial);
        for (const char *at = more; *at; at += strncmp(at, "%u", 2) == 0 ? 2 : 1)
            if (strncmp(at, "%u", 2) == 0)
                put(w, "%u", of->serial);
            else
                put(w, "%c", *at);
        put(w, ")");
    }
    if (of->before)
        put_followed(w, partition_name(w, of->before), partition_name(w, of), "");
    put(w, "%s%s", of->number[4] % 5 || of->number[2] % 6 == 0 ? "" : " unlogged",
        tablespace_of(of, 5));
    put(w, "%s", of->number[2] % 6 ? CHOOSE(of, 1, options) : "");
    if (of->number[2] % 6 == 0)
        put_inner(w, of);
    put(w, "\n");
}

/* Whether it is a table of its own. */
static bool is_alone(const part *of) {
    return of->number[6] % 4 == 0;
}

static void put_partitions(part_writer *w, const part *table) {
    put(w, "    partition by %s (id) {\n", table->number[8] % 3 != 1 ? "range" : "list");
    for (size_t i = 0; i < table->parts.len; i++)
        if (table->parts.items[i]->kind == PART_PARTITION && !is_alone(table->parts.items[i]))
            put_partition(w, table, table->parts.items[i]);
    if (table->number[7] % 2) {
        put(w, "        %s_rest default", table->name);
        if (table->before && table->number[10] % 2)
            put_followed(w, table->before->name, table->name, "_rest");
        put(w, "\n");
    }
    put(w, "    }\n");
}

/* Of a hash all are there from the start. */
static void put_hash(part_writer *w, const part *table) {
    put(w, "    partition by hash (id) {\n");
    for (unsigned i = 0; i < 2; i++) {
        put(w, "        %s_%u with (modulus 2, remainder %u)", table->name, i, i);
        if (table->before && table->number[10] % 2)
            put_followed(w, table->before->name, table->name, i ? "_1" : "_0");
        put(w, "\n");
    }
    put(w, "    }\n");
}

/* --- SQL ------------------------------------------------------------------------------------------- */

static void put_trigger(part_writer *w, const part *of, const part *table) {
    static const char *const events[] = {"before insert", "before update",
                                         "before insert or update", "after delete",
                                         "after insert or update of id"};
    static const char *const whens[] = {"", " when (new.id > 5)", " when (new.id <> 7)"};
    const char *event = CHOOSE(of, 0, events), *path = part_path(w, table);
    const part *column = parts_nth(table, PART_COLUMN, of->number[3]);
    bool deletes = strstr(event, "delete") != NULL;
    bool looks = of->number[7] % 3 == 0 && !deletes && !column_is_generated(w, column);
    if (of->number[2] % 6 == 0)
        put(w,
            "        create constraint trigger %s after insert on %s deferrable initially deferred"
            " for each row execute function touch();\n",
            of->name, path);
    else if (of->number[2] % 6 == 1)
        put(w,
            "        create trigger %s after update of %s on %s for each statement execute"
            " function touch();\n",
            of->name, column->name, path);
    else if (looks)
        put(w,
            "        create trigger %s %s on %s for each row when (new.%s is not null) execute"
            " function touch();\n",
            of->name, event, path, column->name);
    else
        put(w, "        create trigger %s %s on %s for each row%s execute function touch();\n",
            of->name, event, path, deletes ? "" : CHOOSE(of, 1, whens));
    if (of->number[4] % 5 == 0)
        put(w, "        alter table %s disable trigger %s;\n", path, of->name);
    if (of->number[5] % 4 == 0)
        put(w, "        comment on trigger %s on %s is 'It is %u.';\n", of->name, path,
            of->number[5] % 3);
}

static void put_policy(part_writer *w, const part *of, const part *table) {
    static const char *const commands[] = {"", " for select", " for update", " for delete"};
    static const char *const roles[] = {"", " to pg_monitor", " to public"};
    const part *column = parts_nth(table, PART_COLUMN, of->number[3]);
    put(w, "        create policy %s on %s%s%s%s using (", of->name, part_path(w, table),
        of->number[4] % 4 ? "" : " as restrictive", CHOOSE(of, 0, commands), CHOOSE(of, 2, roles));
    if (of->number[5] % 3)
        put(w, "id > %u", of->number[1] % 3);
    else
        put(w, "%s is not null or id > %u", column->name, of->number[1] % 3);
    put(w, ")");
    if (of->number[0] % 4 == 2 && of->number[6] % 2)
        put(w, " with check (%s is not null or id < 1000)", column->name);
    else if (of->number[0] % 4 == 2)
        put(w, " with check (id < 1000000)");
    put(w, ";\n");
    if (of->number[7] % 4 == 0)
        put(w, "        comment on policy %s on %s is 'It is %u.';\n", of->name,
            part_path(w, table), of->number[7] % 3);
}

static void put_grant(part_writer *w, const part *of, const part *table) {
    static const char *const rights[] = {"select", "insert", "select, update"};
    static const char *const roles[] = {"public", "pg_monitor",
                                        "pg_read_all_data with grant option"};
    const part *column = parts_nth(table, PART_COLUMN, of->number[2]);
    if (of->number[3] % 4 == 0)
        put(w, "        grant select (%s) on %s to pg_monitor;\n", column->name,
            part_path(w, table));
    else
        put(w, "        grant %s on %s to %s;\n", CHOOSE(of, 0, rights), part_path(w, table),
            CHOOSE(of, 1, roles));
}

static void put_statistics(part_writer *w, const part *of, const part *table) {
    static const char *const kinds[] = {"ndistinct", "ndistinct, mcv", "dependencies"};
    const part *column = parts_nth(table, PART_COLUMN, of->number[2]);
    if (of->number[3] % 3 == 0 && column_has_order(w, column) && !column_is_generated(w, column))
        put(w, "        create statistics %s (%s) on id, %s from %s;\n", of->name,
            CHOOSE(of, 0, kinds), column->name, part_path(w, table));
    else
        put(w, "        create statistics %s (%s) on id, (id + %u) from %s;\n", of->name,
            CHOOSE(of, 0, kinds), of->number[1] % 3, part_path(w, table));
    if (of->number[4] % 4 == 0)
        put(w, "        comment on statistics %s is 'It is %u.';\n", of->name, of->number[4] % 3);
}

static void put_rule(part_writer *w, const part *of, const part *table) {
    static const char *const wheres[] = {"", " where old.id > 5", " where old.id < 3"};
    put(w, "        create rule %s as on delete to %s%s do instead nothing;\n", of->name,
        part_path(w, table), CHOOSE(of, 0, wheres));
    if (of->number[1] % 3 == 0)
        put(w, "        comment on rule %s on %s is 'It is %u.';\n", of->name, part_path(w, table),
            of->number[1] % 4);
}

static void put_setting(part_writer *w, const part *of, const part *table) {
    const part *column = parts_nth(table, PART_COLUMN, of->number[1]);
    const char *path = part_path(w, table);
    switch (of->number[0] % 5) {
    case 0:
        put(w, "        alter table %s enable row level security;\n", path);
        return;
    case 1:
        if (!table_is_partitioned(table))
            put(w, "        alter table %s replica identity full;\n", path);
        return;
    case 2:
        put(w, "        alter table %s alter column %s set statistics %u;\n", path, column->name,
            100 + of->number[2] % 3);
        return;
    case 3:
        put(w, "        alter table %s alter column %s set (n_distinct = %u);\n", path,
            column->name, 5 + of->number[2] % 3);
        return;
    default:
        if (!table_is_partitioned(table))
            put(w, "        alter table %s add constraint %s check (id <> -%u) not valid;\n", path,
                of->name, of->number[2] % 3 + 20);
    }
}

void put_statements(part_writer *w, const part *table) {
    static const struct {
        part_kind kind;
        void (*write)(part_writer *, const part *, const part *);
    } kinds[] = {{PART_TRIGGER, put_trigger}, {PART_POLICY, put_policy},
                 {PART_GRANT, put_grant},     {PART_STATISTICS, put_statistics},
                 {PART_RULE, put_rule},       {PART_SETTING, put_setting}};
    put(w, "    sql {\n");
    for (size_t i = 0; i < table->parts.len; i++)
        for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++)
            if (table->parts.items[i]->kind == kinds[k].kind)
                kinds[k].write(w, table->parts.items[i], table);
    put(w, "    }\n");
}

/* --- the whole ------------------------------------------------------------------------------------- */

static void put_id(part_writer *w, const part *table) {
    static const char *const kinds[] = {"", " identity", " identity always", " identity (start 10)",
                                        " default 3"};
    bool partitioned = table_is_partitioned(table);
    put(w, "    id %s%s\n", table_id_type(table), partitioned ? "" : CHOOSE(table, 2, kinds));
    if (table->number[6] % 6 == 0)
        put(w, "    unique (id) named %s_id\n", table->name);
    else if (table->number[6] % 6 == 1)
        put(w, "    primary key (id) named %s_pk\n", table->name);
    else if (table->number[6] % 6 == 2 && !partitioned)
        put(w, "    primary key (id) include (%s)\n",
            parts_nth(table, PART_COLUMN, table->number[7])->name);
    else
        put(w, "    primary key (id)\n");
}

static void put_columns(part_writer *w, const part *of) {
    for (size_t i = 0; i < of->parts.len; i++)
        if (of->parts.items[i]->kind == PART_COLUMN)
            put_column(w, of->parts.items[i], of);
}

void put_table(part_writer *w, const part *of) {
    static const char *const options[] = {"", "", "", " with (fillfactor = 70)",
                                          " with (fillfactor = 90, autovacuum_enabled = false)"};
    bool partitioned = table_is_partitioned(of);
    put_doc(w, of, 3);
    put(w, "table %s", part_path(w, of));
    put_was(w, of);
    put(w, "%s%s%s {\n", table_is_unlogged(of) ? " unlogged" : "", tablespace_of(of, 9),
        partitioned ? "" : CHOOSE(of, 5, options));
    put_id(w, of);
    put_columns(w, of);
    put_members(w, of);
    if (partitioned && of->number[8] % 3 == 2)
        put_hash(w, of);
    else if (partitioned)
        put_partitions(w, of);
    put_statements(w, of);
    put(w, "}\n");
}

/* With columns and some of what else it had as a part of the table. */
static void put_alone(part_writer *w, const part *of, const part *table) {
    const char *name = partition_name(w, of);
    put(w, "table %s%s", strcmp(part_path(w, table), table->name) == 0 ? "" : "aux.", name);
    if (of->before)
        put_followed(w, partition_name(w, of->before), name, "");
    put(w, " {\n    id %s\n    primary key (id)\n", table_id_type(table));
    put_columns(w, table);
    put_constraints(w, table);
    if (of->number[2] % 6 == 0)
        put_inner(w, of);
    put(w, "\n}\n");
}

void put_loners(part_writer *w, const part *table) {
    bool parts = table_is_partitioned(table) && table->number[8] % 3 != 2;
    for (size_t i = 0; parts && i < table->parts.len; i++)
        if (table->parts.items[i]->kind == PART_PARTITION && is_alone(table->parts.items[i]))
            put_alone(w, table->parts.items[i], table);
}

static void put_heir(part_writer *w, const part *of, const part *parent) {
    put_doc(w, of, 3);
    put(w, "table %s", part_path(w, of));
    put_was(w, of);
    put(w, "%s%s inherits (%s) {\n", table_is_unlogged(of) ? " unlogged" : "", tablespace_of(of, 9),
        part_path(w, parent));
    put_columns(w, of);
    put_members(w, of);
    put(w, "}\n");
}

void put_heirs(part_writer *w, const part *table) {
    for (size_t i = 0; i < table->parts.len; i++)
        if (table->parts.items[i]->kind == PART_HEIR && !table_is_partitioned(table))
            put_heir(w, table->parts.items[i], table);
}
