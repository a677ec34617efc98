/*
 * Indexes that no constraint makes.
 *
 * A partition's index that hangs on its parent's is made with that one; only when its name is not
 * the one PostgreSQL would give is it renamed. Those of a partition's own are statements.
 */
#include <stdlib.h>
#include <string.h>

#include "inspect/reader.h"

/* --- elements -------------------------------------------------------------------------------------- */

enum {
    E_INDEX,
    E_TABLE,
    E_COLUMN,
    E_EXPRESSION,
    E_CLASS_SCHEMA,
    E_CLASS,
    E_OPTIONS,
    E_COLLATION_SCHEMA,
    E_COLLATION,
    E_ORDER,
    E_ORDERED
};

static const char element_query[] =
    "SELECT i.indexrelid, i.indrelid, k.attnum,"
    "  CASE WHEN k.attnum = 0 THEN pg_get_indexdef(i.indexrelid, k.n::int, false) END,"
    "  CASE WHEN NOT o.opcdefault OR ia.attoptions IS NOT NULL THEN son.nspname END,"
    "  CASE WHEN NOT o.opcdefault OR ia.attoptions IS NOT NULL THEN o.opcname END, ia.attoptions,"
    "  ln.nspname, l.collname, k.options, m.amname = 'btree' "
    " FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid"
    " JOIN pg_class x ON x.oid = i.indexrelid JOIN pg_am m ON m.oid = x.relam"
    " CROSS JOIN LATERAL unnest(i.indkey::int2[], i.indclass::oid[], i.indcollation::oid[],"
    "  i.indoption::int2[]) WITH ORDINALITY k(attnum, opclass, collation_oid, options, n)"
    " JOIN pg_attribute ia ON ia.attrelid = i.indexrelid AND ia.attnum = k.n"
    " JOIN pg_opclass o ON o.oid = k.opclass JOIN pg_namespace son ON son.oid = o.opcnamespace"
    " LEFT JOIN pg_attribute ta ON ta.attrelid = i.indrelid AND ta.attnum = k.attnum"
    "  AND k.attnum > 0"
    " LEFT JOIN pg_collation l ON l.oid = k.collation_oid"
    "  AND l.oid IS DISTINCT FROM coalesce(ta.attcollation, 100)" /* "default" */
    " LEFT JOIN pg_namespace ln ON ln.oid = l.collnamespace"
    " WHERE t.relnamespace = ANY ($1::oid[]) AND k.n <= i.indnkeyatts"
    " ORDER BY i.indexrelid, k.n";

static model_element make_element(reader *r, const answer *found, size_t row) {
    model_element made = {
        .column = column_of(r, cell(found, row, E_TABLE), cell(found, row, E_COLUMN)),
        .expression.sql = bare_expression(r->arena, cell(found, row, E_EXPRESSION)),
        .opclass_schema = catalogue_name(cell(found, row, E_CLASS_SCHEMA)),
        .opclass = cell(found, row, E_CLASS),
        .collation_schema = catalogue_name(cell(found, row, E_COLLATION_SCHEMA)),
        .collation = cell(found, row, E_COLLATION),
    };
    add_options_of(r, cell(found, row, E_OPTIONS), "", &made.opclass_options);
    long order = strtol(cell(found, row, E_ORDER), NULL, 10);
    bool descending = order & 1, nulls_first = order & 2;
    made.descending = descending;
    made.nulls = descending == nulls_first ? 0 : nulls_first ? 1 : -1;
    return made;
}

void read_elements(reader *r) {
    answer found = ask(r, element_query);
    model_elements *elements = NULL;
    for (size_t i = 0; i < found.rows; i++) {
        const char *index = cell(&found, i, E_INDEX);
        if (!i || strcmp(index, cell(&found, i - 1, E_INDEX)) != 0) {
            elements = gen_new(r->arena, model_elements);
            if (!orm__map_put(&r->elements, r->arena, index, elements))
                gen_out_of_memory();
        }
        gen_list_add(r->arena, elements, make_element(r, &found, i));
    }
}

model_elements elements_of(const reader *r, const char *index) {
    const model_elements *found = orm__map_get(&r->elements, index);
    return found ? *found : (model_elements){0};
}

/* --- indexes ------------------------------------------------------------------------------------------- */

enum {
    I_OID,
    I_TABLE,
    I_NAME,
    I_UNIQUE,
    I_NULLS_NOT_DISTINCT,
    I_METHOD,
    I_INCLUDE,
    I_OPTIONS,
    I_TABLESPACE,
    I_WHERE,
    I_COMMENT,
    I_VALID,
    I_ATTACHED,
    I_CONSTRAINT,
    I_DEFINITION,
    I_UNFINISHED,
    I_KEY_OF_INDEX
};

static const char index_query[] =
    "SELECT i.indexrelid, i.indrelid, x.relname, i.indisunique, i.indnullsnotdistinct, m.amname,"
    "  CASE WHEN i.indnatts > i.indnkeyatts"
    "       THEN (string_to_array(i.indkey::text, ' ')::int2[])[i.indnkeyatts + 1 :] END,"
    "  x.reloptions, s.spcname, pg_get_expr(i.indpred, i.indrelid),"
    "  said.description, i.indisvalid, h.inhparent IS NOT NULL,"
    "  c.contype, CASE WHEN t.relispartition THEN pg_get_indexdef(x.oid) END,"
    "  h.inhparent IS NOT NULL AND EXISTS (SELECT FROM pg_partition_ancestors(x.oid) a"
    "   JOIN pg_index p ON p.indexrelid = a.relid WHERE NOT p.indisvalid),"
    "  h.inhparent IS NOT NULL AND c.oid IS NOT NULL"
    "   AND NOT EXISTS (SELECT FROM pg_constraint p WHERE p.conindid = h.inhparent)"
    " FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid"
    " JOIN pg_class x ON x.oid = i.indexrelid JOIN pg_am m ON m.oid = x.relam"
    " LEFT JOIN pg_tablespace s ON s.oid = x.reltablespace"
    " LEFT JOIN pg_inherits h ON h.inhrelid = x.oid"
    " LEFT JOIN pg_description said ON said.objoid = x.oid AND said.classoid = 'pg_class'::regclass"
    "  AND said.objsubid = 0"
    " LEFT JOIN pg_constraint c ON c.conindid = x.oid AND c.contype IN ('p', 'u', 'x')"
    " WHERE t.relnamespace = ANY ($1::oid[]) AND (c.oid IS NULL OR h.inhparent IS NOT NULL)"
    " ORDER BY t.relname, t.oid, x.relname";

static model_index *make_index(reader *r, const answer *found, size_t row, model_table *table) {
    model_index *made = gen_new(r->arena, model_index);
    made->table = table;
    made->name = cell(found, row, I_NAME);
    made->unique = is_true(found, row, I_UNIQUE);
    made->nulls_not_distinct = is_true(found, row, I_NULLS_NOT_DISTINCT);
    made->method = cell(found, row, I_METHOD);
    made->elements = elements_of(r, cell(found, row, I_OID));
    columns_of(r, cell(found, row, I_TABLE), cell(found, row, I_INCLUDE), &made->include);
    add_options_of(r, cell(found, row, I_OPTIONS), "", &made->options);
    made->tablespace = cell(found, row, I_TABLESPACE);
    made->where.sql = bare_expression(r->arena, cell(found, row, I_WHERE));
    made->name_given = strcmp(made->name, model_index_name(r->arena, made)) != 0;
    return made;
}

/* As PostgreSQL names the index of a partition that its parent's makes. */
static const char *attached_name(reader *r, const model_index *index, const char *constraint) {
    model_constraint key = {
        .kind = CONSTRAINT_UNIQUE, .table = index->table, .include = index->include};
    if (!constraint)
        return model_index_name(r->arena, index);
    if (*constraint == 'p')
        key.kind = CONSTRAINT_PRIMARY_KEY;
    for (size_t i = 0; i < index->elements.len; i++)
        if (index->elements.items[i].column)
            gen_list_add(r->arena, &key.columns, index->elements.items[i].column);
    return model_constraint_name(r->arena, &key);
}

static void rename_attached(reader *r, const answer *found, size_t row, const model_index *index) {
    enum { MAX_NAME = 63 };
    const char *usual = attached_name(r, index, cell(found, row, I_CONSTRAINT));
    if (strcmp(usual, index->name) == 0 || strlen(usual) >= MAX_NAME)
        return;
    model_name name = {.schema = index->table->name.schema, .name = usual};
    add_statement(r, index->table,
                  gen_printf(r->arena, "ALTER INDEX %s RENAME TO %s", sql_path(r, &name),
                             sql_name(r, index->name)));
}

static void keep_index(reader *r, const answer *found, size_t row, model_index *index) {
    model_name name = {.schema = index->table->name.schema, .name = index->name};
    const char *object = gen_printf(r->arena, "INDEX %s", sql_path(r, &name));
    const char *comment = cell(found, row, I_COMMENT);
    if (index->table->kind == TABLE_PARTITION) {
        add_statement(r, index->table, cell(found, row, I_DEFINITION));
        add_comment(r, index->table, object, comment);
        return;
    }
    gen_list_add(r->arena, &index->table->indexes, index);
    index->doc = take_comment(r, index->table, object, comment);
}

static void keep_invalid(reader *r, const answer *found, size_t row, model_index *index) {
    add_leftover(r, "index that is not valid", index->name);
    if (index->table->kind == TABLE_PLAIN)
        keep_index(r, found, row, index);
}

void read_indexes(reader *r) {
    answer found = ask(r, index_query);
    for (size_t i = 0; i < found.rows; i++) {
        model_table *table = table_of(r, cell(&found, i, I_TABLE));
        if (!table)
            continue;
        model_index *index = make_index(r, &found, i, table);
        index->invalid = !is_true(&found, i, I_VALID);
        if (index->invalid)
            keep_invalid(r, &found, i, index);
        else if (is_true(&found, i, I_UNFINISHED))
            add_leftover(r, "part of an index that is not valid", index->name);
        else if (is_true(&found, i, I_KEY_OF_INDEX))
            add_leftover(r, "key that is a part of an index", index->name);
        else if (is_true(&found, i, I_ATTACHED))
            rename_attached(r, &found, i, index);
        else
            keep_index(r, &found, i, index);
    }
}
