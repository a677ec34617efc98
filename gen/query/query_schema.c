/*
 * The model's tables as typing sees them, found by name in O(log n), and the whole. Types are in
 * schema_types.c.
 *
 * Views' selects are typed by view_columns.c; what statements define is read by schema_definitions.c.
 */
#include "query/query_schema_state.h"

#include <stdlib.h>
#include <string.h>

#include "diag/memory.h"
#include "query/schema_definitions.h"
#include "query/view_columns.h"

static const char *const public_path[] = {"public"};

/* --- tables ---------------------------------------------------------------------------------- */

/* A parent's rows are its children's too, and a child may allow what the parent does not. */
static bool child_nullable(const model *in, const model_table *table, const char *column) {
    for (size_t i = 0; i < in->tables.len; i++) {
        const model_table *child = in->tables.items[i];
        for (size_t p = 0; p < child->inherits.len; p++) {
            if (child->inherits.items[p] != table)
                continue;
            const model_column *same = model_column_named(child, column);
            if ((same && !same->not_null) || child_nullable(in, child, column))
                return true;
        }
    }
    return false;
}

static bool in_primary_key(const model_column *column) {
    const model_constraint *key = column->table->primary_key;
    for (size_t i = 0; key && i < key->columns.len; i++)
        if (key->columns.items[i] == column)
            return true;
    return false;
}

const model_table *schema_columns_of(const model_table *table) {
    while (table->kind == TABLE_PARTITION && table->columns.len == 0 && table->partition_of)
        table = table->partition_of;
    return table;
}

static void open_table(query_schema *schema, schema_table *opened) {
    const model_table *table = schema_columns_of(opened->table);
    uint32_t *types = gen_alloc(schema->arena, (table->columns.len + 1) * sizeof *types);
    bool *nullable = gen_alloc(schema->arena, table->columns.len + 1);
    catalogue_attribute *attributes =
        gen_alloc(schema->arena, (table->columns.len + 1) * sizeof *attributes);
    for (size_t i = 0; i < table->columns.len; i++) {
        const model_column *column = table->columns.items[i];
        types[i] = schema_type(schema, &column->type);
        nullable[i] = !(column->not_null || in_primary_key(column)) ||
                      child_nullable(schema->model, table, column->name);
        attributes[i] = (catalogue_attribute){.name = column->name, .type = types[i]};
    }
    opened->types = types;
    opened->nullable = nullable;
    const model_name *name = &opened->table->name;
    opened->row_type = catalogue_add_composite(schema->catalogue, name->schema, name->name,
                                               attributes, table->columns.len)
                           ->oid;
}

/* A table's types are found when it is first asked for; a view's are then inferred. */
static schema_table *opened(query_schema *schema, schema_table *table) {
    if (table->types || table->opening)
        return table;
    bool view = table->table->kind == TABLE_VIEW || table->table->kind == TABLE_MATERIALIZED_VIEW;
    if (view) {
        table->opening = true;
        view_columns_infer(schema, table);
        table->opening = false;
    }
    open_table(schema, table);
    return table;
}

static int by_name(const void *a, const void *b) {
    const schema_table *left = a, *right = b;
    return strcmp(left->table->name.name, right->table->name.name);
}

static void collect_tables(query_schema *schema) {
    schema->table_count = schema->model->tables.len;
    schema->tables = gen_alloc(schema->arena, (schema->table_count + 1) * sizeof *schema->tables);
    for (size_t i = 0; i < schema->table_count; i++)
        schema->tables[i].table = schema->model->tables.items[i];
    qsort(schema->tables, schema->table_count, sizeof *schema->tables, by_name);
}

static bool in_schema(const query_schema *schema, const model_table *table, const char *in) {
    const char *own = table->name.schema;
    if (!in)
        return !own ||
               (schema->model->default_schema && strcmp(own, schema->model->default_schema) == 0) ||
               strcmp(own, "public") == 0;
    if (own)
        return strcmp(own, in) == 0;
    const char *standard = schema->model->default_schema;
    return strcmp(in, standard ? standard : "public") == 0;
}

/* --- the server's own tables ------------------------------------------------------------------ */

static model_table *table_of_relation(query_schema *schema, const catalogue_relation *from) {
    model_table *made = gen_new(schema->arena, model_table);
    made->name =
        (model_name){.schema = from->schema ? from->schema : "pg_catalog", .name = from->name};
    made->kind = from->view ? TABLE_VIEW : TABLE_PLAIN;
    for (size_t i = 0; i < from->column_count; i++) {
        model_column *column = gen_new(schema->arena, model_column);
        column->name = from->columns[i].name;
        column->table = made;
        column->type = schema_query_type(schema, from->columns[i].type).model;
        column->not_null = from->columns[i].not_null;
        column->position = (int)i;
        gen_list_add(schema->arena, &made->columns, column);
    }
    return made;
}

/* A table of the server as if it were the model's; NULL when there is none. */
static schema_table *relation_named(query_schema *schema, const char *in, const char *name) {
    const catalogue_relation *from = catalogue_relation_named(schema->catalogue, in, name);
    if (!from)
        return NULL;
    for (size_t i = 0; i < schema->relations.len; i++)
        if (schema->relations.items[i]->table->name.name == from->name)
            return schema->relations.items[i];
    schema_table *made = gen_new(schema->arena, schema_table);
    made->table = table_of_relation(schema, from);
    open_table(schema, made);
    gen_list_add(schema->arena, &schema->relations, made);
    return made;
}

/* --- tables by name --------------------------------------------------------------------------- */

schema_table *schema_table_named(query_schema *schema, const char *in, const char *name) {
    size_t low = 0, high = schema->table_count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (strcmp(schema->tables[middle].table->name.name, name) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    for (; low < schema->table_count; low++) {
        const model_table *table = schema->tables[low].table;
        if (strcmp(table->name.name, name) != 0)
            break;
        if (in_schema(schema, table, in))
            return opened(schema, &schema->tables[low]);
    }
    return relation_named(schema, in, name);
}

schema_table *schema_table_of(query_schema *schema, const model_table *table) {
    for (size_t i = 0; i < schema->table_count; i++)
        if (schema->tables[i].table == table)
            return opened(schema, &schema->tables[i]);
    for (size_t i = 0; i < schema->relations.len; i++)
        if (schema->relations.items[i]->table == table)
            return schema->relations.items[i];
    return NULL;
}

bool schema_has_namespace(const query_schema *schema, const char *name) {
    static const char *const standard[] = {"public", "pg_catalog", "information_schema"};
    for (size_t i = 0; i < sizeof standard / sizeof *standard; i++)
        if (strcmp(standard[i], name) == 0)
            return true;
    for (size_t i = 0; i < schema->model->schemas.len; i++)
        if (strcmp(schema->model->schemas.items[i], name) == 0)
            return true;
    return schema->model->default_schema && strcmp(schema->model->default_schema, name) == 0;
}

const char *schema_nearest_table(const query_schema *schema, const char *name) {
    const char **names = gen_alloc(schema->arena, (schema->table_count + 1) * sizeof *names);
    for (size_t i = 0; i < schema->table_count; i++)
        names[i] = schema->tables[i].table->name.name;
    return diag_nearest(name, names, schema->table_count);
}

/* --- the whole ------------------------------------------------------------------------------- */

/* What the schema's own statements define. One that cannot be parsed, as only a newer PostgreSQL can,
 * defines nothing here. */
static sql_definitions own_definitions(const query_schema *schema) {
    sql_definitions own = {0};
    sql_error error;
    for (size_t i = 0; i < schema->model->statements.len; i++)
        sql_parse_definitions(schema->arena, schema->model->statements.items[i].sql.sql, &own,
                              &error);
    return own;
}

/* Types come first, since all else is of some type. */
static void add_all(query_schema *schema) {
    sql_definitions own = own_definitions(schema);
    extension_list extensions =
        extensions_known(schema->arena, schema->model, schema->scripts, schema->sink);
    for (size_t i = 0; i < extensions.len; i++)
        schema_definitions_add_types(schema, &extensions.items[i].what, extensions.items[i].in);
    schema_definitions_add_types(schema, &own, NULL);
    schema_types_add_model(schema);
    collect_tables(schema);
    schema_definitions_add_rest(schema, &own, NULL);
    for (size_t i = 0; i < extensions.len; i++)
        schema_definitions_add_rest(schema, &extensions.items[i].what, extensions.items[i].in);
}

query_schema *query_schema_new(orm_arena *arena, const model *of, const extension_scripts *scripts,
                               diag *sink) {
    query_schema *schema = gen_new(arena, query_schema);
    schema->arena = arena;
    schema->model = of;
    schema->scripts = scripts;
    schema->sink = sink;
    schema->catalogue = catalogue_new(arena, of->server ? of->server : 15);
    if (of->default_schema) {
        const char *path[] = {of->default_schema, "public"};
        catalogue_set_path(schema->catalogue, path, 2);
    } else {
        catalogue_set_path(schema->catalogue, public_path, 1);
    }
    add_all(schema);
    return schema;
}

const char *schema_missing_hint(const query_schema *schema, const char *function) {
    const char *missing = extension_missing(schema->model, function);
    return missing
               ? gen_printf(schema->arena, "it comes with an extension: `extension %s`", missing)
               : NULL;
}

const char *schema_unknown_hint(const query_schema *schema) {
    const char *unknown = extension_unknown(schema->model, schema->scripts);
    return unknown ? gen_printf(schema->arena,
                                "what `%s` brings is told by a file of queries/ that starts with "
                                "`-- extension: %s` and has its CREATE statements",
                                unknown, unknown)
                   : NULL;
}

catalogue *schema_catalogue(const query_schema *schema) {
    return schema->catalogue;
}

const model *schema_model(const query_schema *schema) {
    return schema->model;
}

diag *schema_sink(const query_schema *schema) {
    return schema->sink;
}
