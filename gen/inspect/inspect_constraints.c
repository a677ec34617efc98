/*
 * Constraints of tables.
 *
 * What a table has from a parent is the parent's. A constraint that the schema language has no word
 * for (not yet validated, one of a partition's own, an action that can only fail) is added by a
 * statement instead.
 */
#include <string.h>

#include "inspect/reader.h"

enum {
    OID,
    TABLE,
    KIND,
    NAME,
    COLUMNS,
    INCLUDE,
    DEFERRABLE,
    DEFERRED,
    VALID,
    NO_INHERIT,
    CHECK,
    NULLS_NOT_DISTINCT,
    OPTIONS,
    TABLESPACE,
    METHOD,
    OPERATORS,
    REF_TABLE,
    REF_SCHEMA,
    REF_NAME,
    REF_COLUMNS,
    REF_COLUMN_NAMES,
    ON_DELETE,
    ON_UPDATE,
    SET_COLUMNS,
    MATCH,
    INDEX,
    WHERE,
    DEFINITION,
    COMMENT
};

static const char query[] =
    "SELECT c.oid, c.conrelid, c.contype, c.conname, c.conkey,"
    "  CASE WHEN i.indnatts > i.indnkeyatts"
    "       THEN (string_to_array(i.indkey::text, ' ')::int2[])[i.indnkeyatts + 1 :] END,"
    "  c.condeferrable, c.condeferred, c.convalidated, c.connoinherit,"
    "  CASE WHEN c.contype = 'c' THEN pg_get_expr(c.conbin, c.conrelid) END,"
    "  i.indnullsnotdistinct, x.reloptions, s.spcname, m.amname,"
    "  CASE WHEN c.contype = 'x' THEN"
    "  (SELECT array_agg(CASE WHEN pg_operator_is_visible(o.oid) THEN o.oprname::text"
    "     ELSE format('operator(%I.%s)', n.nspname, o.oprname) END ORDER BY k.n)"
    "   FROM unnest(c.conexclop) WITH ORDINALITY k(oid, n) JOIN pg_operator o ON o.oid = k.oid"
    "   JOIN pg_namespace n ON n.oid = o.oprnamespace) END,"
    "  c.confrelid, fn.nspname, f.relname, c.confkey,"
    "  CASE WHEN c.contype = 'f' AND NOT f.relnamespace = ANY ($1::oid[]) THEN"
    "  (SELECT array_agg(a.attname::text ORDER BY k.n)"
    "   FROM unnest(c.confkey) WITH ORDINALITY k(attnum, n)"
    "   JOIN pg_attribute a ON a.attrelid = c.confrelid AND a.attnum = k.attnum) END,"
    "  c.confdeltype, c.confupdtype, c.confdelsetcols, c.confmatchtype = 'f', c.conindid,"
    "  pg_get_expr(i.indpred, i.indrelid), CASE WHEN NOT c.convalidated OR t.relispartition"
    "   OR t.relkind NOT IN ('r', 'p') OR 'n' IN (c.confdeltype, c.confupdtype)"
    "   THEN pg_get_constraintdef(c.oid) END,"
    "  said.description"
    " FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid"
    " LEFT JOIN pg_index i ON i.indexrelid = c.conindid AND c.contype IN ('p', 'u', 'x')"
    " LEFT JOIN pg_class x ON x.oid = i.indexrelid"
    " LEFT JOIN pg_tablespace s ON s.oid = x.reltablespace"
    " LEFT JOIN pg_am m ON m.oid = x.relam"
    " LEFT JOIN pg_class f ON f.oid = c.confrelid"
    " LEFT JOIN pg_namespace fn ON fn.oid = f.relnamespace"
    " LEFT JOIN pg_description said ON said.objoid = c.oid AND said.classoid = 'pg_constraint'::regclass"
    "  AND said.objsubid = 0"
    " WHERE t.relnamespace = ANY ($1::oid[]) AND c.contype IN ('p', 'u', 'c', 'x', 'f')"
    " AND c.conparentid = 0 AND c.conislocal"
    " ORDER BY t.relname, t.oid, position(c.contype IN 'pucxf'), c.conname";

static constraint_kind kind_at(const answer *found, size_t row) {
    switch (*cell(found, row, KIND)) {
    case 'p':
        return CONSTRAINT_PRIMARY_KEY;
    case 'u':
        return CONSTRAINT_UNIQUE;
    case 'f':
        return CONSTRAINT_FOREIGN_KEY;
    case 'x':
        return CONSTRAINT_EXCLUDE;
    default:
        return CONSTRAINT_CHECK;
    }
}

/* --- foreign keys --------------------------------------------------------------------------------- */

static ast_action action_of(const char *letter) {
    switch (*letter) {
    case 'r':
        return ACTION_RESTRICT;
    case 'c':
        return ACTION_CASCADE;
    case 'n':
        return ACTION_SET_NULL;
    case 'd':
        return ACTION_SET_DEFAULT;
    default:
        return ACTION_NONE;
    }
}

static void fill_foreign_key(reader *r, const answer *found, size_t row, model_constraint *to) {
    to->ref_table = table_of(r, cell(found, row, REF_TABLE));
    to->ref_schema = schema_name(cell(found, row, REF_SCHEMA));
    to->ref_name = cell(found, row, REF_NAME);
    if (to->ref_table)
        columns_of(r, cell(found, row, REF_TABLE), cell(found, row, REF_COLUMNS), &to->ref_columns);
    for (size_t i = 0; i < to->ref_columns.len; i++)
        gen_list_add(r->arena, &to->ref_column_names, to->ref_columns.items[i]->name);
    text_list names = array_elements(r->arena, cell(found, row, REF_COLUMN_NAMES));
    for (size_t i = 0; i < names.len; i++)
        gen_list_add(r->arena, &to->ref_column_names, names.items[i]);
    to->on_delete = action_of(cell(found, row, ON_DELETE));
    to->on_update = action_of(cell(found, row, ON_UPDATE));
    columns_of(r, cell(found, row, TABLE), cell(found, row, SET_COLUMNS), &to->set_columns);
    to->match_full = is_true(found, row, MATCH);
}

static bool any_required(const model_columns *columns) {
    for (size_t i = 0; i < columns->len; i++)
        if (columns->items[i]->not_null)
            return true;
    return false;
}

/* SET NULL on a column that cannot be NULL always fails, and schema.orm does not take it. */
static bool must_fail(const model_constraint *key) {
    const model_columns *set = key->set_columns.len ? &key->set_columns : &key->columns;
    return (key->on_delete == ACTION_SET_NULL && any_required(set)) ||
           (key->on_update == ACTION_SET_NULL && any_required(&key->columns));
}

/* --- all ---------------------------------------------------------------------------------------------- */

static void fill_exclusion(reader *r, const answer *found, size_t row, model_constraint *to) {
    to->method = cell(found, row, METHOD);
    to->check.sql = bare_expression(r->arena, cell(found, row, WHERE));
    to->elements = elements_of(r, cell(found, row, INDEX));
    text_list operators = array_elements(r->arena, cell(found, row, OPERATORS));
    for (size_t i = 0; i < operators.len && i < to->elements.len; i++)
        to->elements.items[i].operator_sql = operators.items[i];
}

static model_constraint *make_constraint(reader *r, const answer *found, size_t row) {
    model_constraint *made = gen_new(r->arena, model_constraint);
    const char *table = cell(found, row, TABLE);
    made->kind = kind_at(found, row);
    made->table = table_of(r, table);
    made->name = cell(found, row, NAME);
    made->deferrable = is_true(found, row, DEFERRABLE);
    made->initially_deferred = is_true(found, row, DEFERRED);
    made->not_valid = !is_true(found, row, VALID);
    if (made->kind == CONSTRAINT_CHECK) {
        made->no_inherit = is_true(found, row, NO_INHERIT);
        made->check.sql = bare_expression(r->arena, cell(found, row, CHECK));
        return made;
    }
    columns_of(r, table, cell(found, row, INCLUDE), &made->include);
    made->nulls_not_distinct = is_true(found, row, NULLS_NOT_DISTINCT);
    made->tablespace = cell(found, row, TABLESPACE);
    add_options_of(r, cell(found, row, OPTIONS), "", &made->options);
    if (made->kind == CONSTRAINT_EXCLUDE) {
        fill_exclusion(r, found, row, made);
        return made;
    }
    columns_of(r, table, cell(found, row, COLUMNS), &made->columns);
    if (made->kind == CONSTRAINT_FOREIGN_KEY)
        fill_foreign_key(r, found, row, made);
    return made;
}

static void keep_constraint(reader *r, const answer *found, size_t row, model_constraint *made) {
    model_table *table = made->table;
    made->name_given = strcmp(made->name, model_constraint_name(r->arena, made)) != 0;
    if (made->kind == CONSTRAINT_PRIMARY_KEY)
        table->primary_key = made;
    gen_list_add(r->arena, &table->constraints, made);
    const char *object = gen_printf(r->arena, "CONSTRAINT %s ON %s", sql_name(r, made->name),
                                    sql_path(r, &table->name));
    if (made->kind == CONSTRAINT_FOREIGN_KEY)
        add_comment(r, table, object, cell(found, row, COMMENT));
    else
        made->doc = take_comment(r, table, object, cell(found, row, COMMENT));
}

static void add_as_statement(reader *r, const answer *found, size_t row,
                             const model_constraint *made) {
    const char *path = sql_path(r, &made->table->name), *name = sql_name(r, made->name);
    add_statement(r, made->table,
                  gen_printf(r->arena, "ALTER TABLE %s ADD CONSTRAINT %s %s", path, name,
                             cell(found, row, DEFINITION)));
    add_comment(r, made->table, gen_printf(r->arena, "CONSTRAINT %s ON %s", name, path),
                cell(found, row, COMMENT));
}

void read_constraints(reader *r) {
    read_elements(r);
    answer found = ask(r, query);
    for (size_t i = 0; i < found.rows; i++) {
        model_constraint *made = make_constraint(r, &found, i);
        if (!made->table)
            continue;
        if (made->table->kind != TABLE_PLAIN || made->not_valid || must_fail(made))
            add_as_statement(r, &found, i, made);
        else
            keep_constraint(r, &found, i, made);
    }
}
