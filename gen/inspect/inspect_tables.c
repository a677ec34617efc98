/* Tables and views, their columns, what they inherit from and how they are partitioned. */
#include <string.h>

#include "inspect/reader.h"
#include "postgres/sql_words.h"

/* --- tables ------------------------------------------------------------------------------------- */

enum {
    T_OID,
    T_SCHEMA,
    T_NAME,
    T_COMMENT,
    T_KIND,
    T_UNLOGGED,
    T_TABLESPACE,
    T_METHOD,
    T_OPTIONS,
    T_TOAST_OPTIONS,
    T_BOUND
};

static table_kind kind_at(const answer *found, size_t row) {
    if (cell(found, row, T_BOUND))
        return TABLE_PARTITION;
    switch (*cell(found, row, T_KIND)) {
    case 'v':
        return TABLE_VIEW;
    case 'm':
        return TABLE_MATERIALIZED_VIEW;
    default:
        return TABLE_PLAIN;
    }
}

static const char *kind_word(table_kind kind) {
    switch (kind) {
    case TABLE_PLAIN:
    case TABLE_PARTITION:
        return "TABLE";
    case TABLE_VIEW:
        return "VIEW";
    case TABLE_MATERIALIZED_VIEW:
        return "MATERIALIZED VIEW";
    }
    return "TABLE";
}

/* The list that the text begins with, behind its opening parenthesis; *at is then behind its closing
 * one. */
static text_list list_at(reader *r, const char **at) {
    const char *start = *at, *close = start;
    for (int depth = 1; depth > 0;) {
        sql_token token = sql_next(r->arena, at);
        if (token.kind == SQL_END)
            break;
        close = token.start;
        bool symbol = token.kind == SQL_SYMBOL;
        depth += symbol && *close == '(' ? 1 : symbol && *close == ')' ? -1 : 0;
    }
    return split_list(r->arena, gen_copy(r->arena, start, (size_t)(close - start)));
}

static const char *number_behind(reader *r, const char *bound, const char *word) {
    const char *at = strstr(bound, word);
    return at ? gen_copy(r->arena, at + strlen(word), strspn(at + strlen(word), "0123456789"))
              : NULL;
}

#define TAKE_LIST(to, from)                                                                        \
    do {                                                                                           \
        text_list texts = (from);                                                                  \
        for (size_t t = 0; t < texts.len; t++)                                                     \
            gen_list_add(r->arena, (to), texts.items[t]);                                          \
    } while (0)

static model_bound bound_of(reader *r, const char *sql) {
    model_bound bound = {.kind = BOUND_DEFAULT};
    static const char from[] = "FOR VALUES FROM (", to[] = " TO (", in[] = "FOR VALUES IN (";
    const char *at = sql;
    if (strncmp(sql, from, strlen(from)) == 0) {
        bound.kind = BOUND_RANGE;
        at += strlen(from);
        TAKE_LIST(&bound.from, list_at(r, &at));
        at += strlen(to);
        TAKE_LIST(&bound.to, list_at(r, &at));
    } else if (strncmp(sql, in, strlen(in)) == 0) {
        bound.kind = BOUND_LIST;
        at += strlen(in);
        TAKE_LIST(&bound.from, list_at(r, &at));
    } else if (strncmp(sql, "FOR VALUES WITH", 15) == 0) {
        bound.kind = BOUND_HASH;
        bound.modulus = number_behind(r, sql, "modulus ");
        bound.remainder = number_behind(r, sql, "remainder ");
    }
    return bound;
}

static model_table *make_table(reader *r, const answer *found, size_t row) {
    model_table *made = gen_new(r->arena, model_table);
    made->name = name_at(found, row, T_SCHEMA);
    made->kind = kind_at(found, row);
    made->unlogged = is_true(found, row, T_UNLOGGED);
    made->tablespace = cell(found, row, T_TABLESPACE);
    made->access_method = cell(found, row, T_METHOD);
    add_options_of(r, cell(found, row, T_OPTIONS), "", &made->options);
    add_options_of(r, cell(found, row, T_TOAST_OPTIONS), "toast.", &made->options);
    if (cell(found, row, T_BOUND))
        made->bound = bound_of(r, cell(found, row, T_BOUND));
    return made;
}

static void read_table_heads(reader *r, answer *found) {
    *found = ask(
        r,
        "SELECT c.oid, n.nspname, c.relname, said.description, c.relkind,"
        "  c.relpersistence = 'u', s.spcname, nullif(a.amname, 'heap'), c.reloptions, o.reloptions,"
        "  pg_get_expr(c.relpartbound, c.oid)"
        " FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
        " LEFT JOIN pg_tablespace s ON s.oid = c.reltablespace"
        " LEFT JOIN pg_am a ON a.oid = c.relam"
        " LEFT JOIN pg_class o ON o.oid = c.reltoastrelid"
        " LEFT JOIN pg_description said ON said.objoid = c.oid AND said.classoid = 'pg_class'::regclass"
        "  AND said.objsubid = 0"
        " WHERE c.relkind IN ('r', 'p', 'v', 'm') AND n.oid = ANY ($1::oid[])"
        " AND c.relpersistence <> 't'" NOT_OF_EXTENSION("pg_class", "c.oid") OURS_FIRST
        "c.relname");
    for (size_t i = 0; i < found->rows; i++)
        if (!orm__map_put(&r->tables, r->arena, cell(found, i, T_OID), make_table(r, found, i)))
            gen_out_of_memory();
}

/* --- parents -------------------------------------------------------------------------------------- */

static void read_parents(reader *r) {
    answer found = ask(r, "SELECT i.inhrelid, i.inhparent, n.nspname, p.relname"
                          " FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid"
                          " JOIN pg_class p ON p.oid = i.inhparent"
                          " JOIN pg_namespace n ON n.oid = p.relnamespace"
                          " WHERE c.relnamespace = ANY ($1::oid[]) AND c.relkind IN ('r', 'p')"
                          " ORDER BY i.inhrelid, i.inhseqno");
    for (size_t i = 0; i < found.rows; i++) {
        model_table *table = table_of(r, cell(&found, i, 0));
        model_table *parent = table_of(r, cell(&found, i, 1));
        if (!table)
            continue;
        if (table->kind == TABLE_PARTITION) {
            table->partition_of = parent;
            continue;
        }
        gen_list_add(r->arena, &table->inherits_names, name_at(&found, i, 2));
        if (parent)
            gen_list_add(r->arena, &table->inherits, parent);
    }
}

static void list_table(reader *r, model_table *table) {
    gen_list_add(r->arena, &r->model->tables, table);
    for (size_t i = 0; i < table->partitions.len; i++)
        list_table(r, table->partitions.items[i]);
}

static void take_table_comment(reader *r, const answer *found, size_t row, model_table *table) {
    const char *object =
        gen_printf(r->arena, "%s %s", kind_word(table->kind), sql_path(r, &table->name));
    table->doc = take_comment(r, table, object, cell(found, row, T_COMMENT));
}

/* Partitions come behind what they are a part of. One whose parent is in none of the wanted schemas
 * cannot be said. */
void read_tables(reader *r) {
    answer found;
    read_table_heads(r, &found);
    read_parents(r);
    for (size_t i = 0; i < found.rows; i++) {
        model_table *table = table_of(r, cell(&found, i, T_OID));
        if (table->kind == TABLE_PARTITION && table->partition_of)
            gen_list_add(r->arena, &table->partition_of->partitions, table);
    }
    for (size_t i = 0; i < found.rows; i++) {
        model_table *table = table_of(r, cell(&found, i, T_OID));
        if (table->kind == TABLE_PARTITION && !table->partition_of)
            add_leftover(r, "partition", sql_path(r, &table->name));
        else if (table->kind == TABLE_PLAIN)
            list_table(r, table);
        take_table_comment(r, &found, i, table);
    }
}

/* --- partition keys ---------------------------------------------------------------------------------- */

void read_partition_keys(reader *r) {
    answer found =
        ask(r, "SELECT p.partrelid, p.partstrat, k.n, k.attnum,"
               "  pg_get_expr(p.partexprs, p.partrelid),"
               "  CASE WHEN NOT o.opcdefault THEN son.nspname END, CASE WHEN NOT o.opcdefault THEN"
               "  o.opcname END, ln.nspname, l.collname"
               " FROM pg_partitioned_table p JOIN pg_class c ON c.oid = p.partrelid"
               " CROSS JOIN LATERAL unnest(p.partattrs::int2[], p.partclass::oid[],"
               "  p.partcollation::oid[]) WITH ORDINALITY k(attnum, opclass, collation_oid, n)"
               " JOIN pg_opclass o ON o.oid = k.opclass"
               " JOIN pg_namespace son ON son.oid = o.opcnamespace"
               " LEFT JOIN pg_attribute a ON a.attrelid = p.partrelid AND a.attnum = k.attnum"
               "  AND k.attnum > 0"
               " LEFT JOIN pg_collation l ON l.oid = k.collation_oid AND l.collname <> 'default'"
               "  AND l.oid IS DISTINCT FROM a.attcollation"
               " LEFT JOIN pg_namespace ln ON ln.oid = l.collnamespace"
               " WHERE c.relnamespace = ANY ($1::oid[]) ORDER BY p.partrelid, k.n");
    size_t expressions = 0;
    for (size_t i = 0; i < found.rows; i++) {
        model_table *table = table_of(r, cell(&found, i, 0));
        if (!table)
            continue;
        if (strcmp(cell(&found, i, 2), "1") == 0)
            expressions = 0;
        char strategy = *cell(&found, i, 1);
        table->partitioning.method = strategy == 'r' ? "range" : strategy == 'l' ? "list" : "hash";
        model_element made = {
            .column = column_of(r, cell(&found, i, 0), cell(&found, i, 3)),
            .opclass_schema = catalogue_name(cell(&found, i, 5)),
            .opclass = cell(&found, i, 6),
            .collation_schema = catalogue_name(cell(&found, i, 7)),
            .collation = cell(&found, i, 8),
        };
        text_list texts = {0};
        if (!made.column && cell(&found, i, 4))
            texts = split_list(r->arena, cell(&found, i, 4));
        if (expressions < texts.len)
            made.expression.sql = bare_expression(r->arena, texts.items[expressions++]);
        gen_list_add(r->arena, &table->partitioning.key, made);
    }
}

/* --- columns --------------------------------------------------------------------------------------- */

enum {
    C_TABLE,
    C_NUMBER,
    C_NAME,
    C_TYPE,
    C_SPELLED,
    C_DIMENSIONS,
    C_NOT_NULL,
    C_IDENTITY,
    C_GENERATED,
    C_EXPRESSION,
    C_COLLATION,
    C_COLLATION_SCHEMA,
    C_COLLATION_NAME,
    C_STORAGE,
    C_COMPRESSION,
    C_INHERITED,
    C_COMMENT
};

static const char *storage_word(const char *storage) {
    static const char *const words[][2] = {
        {"p", "plain"}, {"e", "external"}, {"x", "extended"}, {"m", "main"}};
    for (size_t i = 0; storage && i < sizeof words / sizeof *words; i++)
        if (strcmp(words[i][0], storage) == 0)
            return words[i][1];
    return NULL;
}

static identity_kind identity_of(const char *identity) {
    return *identity == 'a'   ? IDENTITY_ALWAYS
           : *identity == 'd' ? IDENTITY_BY_DEFAULT
                              : IDENTITY_NONE;
}

static void fill_column(reader *r, const answer *found, size_t row, model_column *to) {
    to->name = cell(found, row, C_NAME);
    to->type = type_of(r, cell(found, row, C_TYPE), cell(found, row, C_SPELLED),
                       cell(found, row, C_DIMENSIONS));
    to->not_null = is_true(found, row, C_NOT_NULL);
    to->identity = identity_of(cell(found, row, C_IDENTITY));
    bool generated = *cell(found, row, C_GENERATED) == 's';
    *(generated ? &to->generated.sql : &to->default_value.sql) =
        bare_expression(r->arena, cell(found, row, C_EXPRESSION));
    if (has_own_collation(r, cell(found, row, C_TYPE), cell(found, row, C_COLLATION))) {
        to->collation_schema = catalogue_name(cell(found, row, C_COLLATION_SCHEMA));
        to->collation = cell(found, row, C_COLLATION_NAME);
    }
    to->storage = storage_word(cell(found, row, C_STORAGE));
    const char *compression = cell(found, row, C_COMPRESSION);
    to->compression = *compression == 'l' ? "lz4" : *compression == 'p' ? "pglz" : NULL;
    to->inherited = is_true(found, row, C_INHERITED);
    to->position = (int)to->table->columns.len;
}

static void take_column_comment(reader *r, model_column *column, const char *comment) {
    const char *object = gen_printf(r->arena, "COLUMN %s.%s", sql_path(r, &column->table->name),
                                    sql_name(r, column->name));
    bool said = column->table->kind == TABLE_PLAIN && !column->inherited;
    if (said)
        column->doc = take_comment(r, column->table, object, comment);
    else
        add_comment(r, column->table, object, comment);
}

static void read_column(reader *r, const answer *found, size_t row, model_table *table) {
    model_column *made = gen_new(r->arena, model_column);
    made->table = table;
    fill_column(r, found, row, made);
    gen_list_add(r->arena, &table->columns, made);
    const char *key =
        gen_printf(r->arena, "%s.%s", cell(found, row, C_TABLE), cell(found, row, C_NUMBER));
    if (!orm__map_put(&r->columns, r->arena, key, made))
        gen_out_of_memory();
    take_column_comment(r, made, cell(found, row, C_COMMENT));
}

static const model_column *parent_column(const model_column *column) {
    const model_table *table = column->table;
    if (table->partition_of)
        return model_column_named(table->partition_of, column->name);
    const model_column *found = NULL;
    for (size_t i = 0; column->inherited && i < table->inherits.len && !found; i++)
        found = model_column_named(table->inherits.items[i], column->name);
    return found;
}

/* What a column is made like, however deep it stands: what those between say otherwise is told them
 * when all tables are there. NULL for one that is nobody's. */
static const model_column *first_column(const model_column *column) {
    const model_column *found = NULL;
    for (const model_column *up = parent_column(column); up; up = parent_column(up))
        found = up;
    return found;
}

static bool same_text(const char *a, const char *b) {
    return a == b || (a && b && strcmp(a, b) == 0);
}

static void alter_column(reader *r, const model_column *column, const char *action) {
    add_statement(r, column->table,
                  gen_printf(r->arena, "ALTER TABLE ONLY %s ALTER COLUMN %s %s",
                             sql_path(r, &column->table->name), sql_name(r, column->name), action));
}

/* What has parts of its own takes them along: each of them requires the column too. */
static void require_column(reader *r, const model_column *column) {
    add_statement(r, column->table,
                  gen_printf(r->arena, "ALTER TABLE %s%s ALTER COLUMN %s SET NOT NULL",
                             column->table->partitions.len ? "" : "ONLY ",
                             sql_path(r, &column->table->name), sql_name(r, column->name)));
}

/* A column that comes from a parent has its default and nullability, unless it is told otherwise. */
static void keep_own_values(reader *r, const model_column *column) {
    const model_column *parent = first_column(column);
    if (!parent)
        return;
    const char *own = column->default_value.sql;
    if (!column->generated.sql && !same_text(own, parent->default_value.sql))
        alter_column(r, column, own ? gen_printf(r->arena, "SET DEFAULT %s", own) : "DROP DEFAULT");
    if (column->not_null && !parent->not_null)
        require_column(r, column);
    if (column->storage && !same_text(column->storage, parent->storage))
        alter_column(r, column, gen_printf(r->arena, "SET STORAGE %s", column->storage));
    if (!same_text(column->compression, parent->compression))
        alter_column(r, column,
                     gen_printf(r->arena, "SET COMPRESSION %s",
                                column->compression ? column->compression : "default"));
}

/* A domain that forbids NULL itself leaves its columns open, which schema.orm has no word for: there
 * the domain allows it, and a statement forbids it behind that. */
static void free_domain(reader *r, model_domain *domain) {
    if (!domain->not_null)
        return;
    domain->not_null = false;
    add_early_statement(
        r, gen_printf(r->arena, "ALTER DOMAIN %s SET NOT NULL", sql_path(r, &domain->name)));
    if (domain->type.kind == TYPE_DOMAIN && !domain->type.dimensions)
        free_domain(r, domain->type.domain);
}

static void free_domains(reader *r) {
    for (size_t i = 0; i < r->model->domains.len; i++) {
        const model_domain *domain = r->model->domains.items[i];
        if (!domain->not_null && domain->type.kind == TYPE_DOMAIN && !domain->type.dimensions)
            free_domain(r, domain->type.domain);
    }
    for (size_t i = 0; i < r->model->tables.len; i++) {
        const model_table *table = r->model->tables.items[i];
        for (size_t k = 0; table->kind == TABLE_PLAIN && k < table->columns.len; k++) {
            const model_column *column = table->columns.items[k];
            if (!column->not_null && column->type.kind == TYPE_DOMAIN && !column->type.dimensions)
                free_domain(r, column->type.domain);
        }
    }
}

void read_columns(reader *r) {
    answer found = ask(
        r,
        "SELECT c.oid, a.attnum, a.attname, a.atttypid,"
        "  CASE WHEN a.atttypmod >= 0 THEN format_type(a.atttypid, a.atttypmod) END, a.attndims,"
        "  a.attnotnull, a.attidentity, a.attgenerated, pg_get_expr(d.adbin, d.adrelid),"
        "  a.attcollation, ln.nspname, l.collname,"
        "  CASE WHEN a.attstorage <> t.typstorage AND c.relkind IN ('r', 'p') THEN a.attstorage END,"
        "  a.attcompression, NOT a.attislocal, m.description"
        " FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0"
        "  AND NOT a.attisdropped"
        " JOIN pg_type t ON t.oid = a.atttypid"
        " LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum"
        " LEFT JOIN pg_collation l ON l.oid = a.attcollation"
        " LEFT JOIN pg_namespace ln ON ln.oid = l.collnamespace"
        " LEFT JOIN pg_description m ON m.objoid = c.oid AND m.objsubid = a.attnum"
        "  AND m.classoid = 'pg_class'::regclass"
        " WHERE c.relkind IN ('r', 'p', 'v', 'm') AND c.relnamespace = ANY ($1::oid[])"
        " ORDER BY c.oid, a.attnum");
    for (size_t i = 0; i < found.rows; i++) {
        model_table *table = table_of(r, cell(&found, i, C_TABLE));
        if (table)
            read_column(r, &found, i, table);
    }
    for (size_t i = 0; i < r->model->tables.len; i++) {
        const model_table *table = r->model->tables.items[i];
        for (size_t k = 0; k < table->columns.len; k++)
            if (table->columns.items[k]->inherited || table->kind == TABLE_PARTITION)
                keep_own_values(r, table->columns.items[k]);
    }
    free_domains(r);
}
