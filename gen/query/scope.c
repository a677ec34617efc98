/*
 * Scopes: which names a place of a statement sees, and what a column's name means there.
 *
 * The rules are PostgreSQL's: the nearest level that knows a name decides; a name that two ranges
 * of that level have is ambiguous; a range that is named like the word stands for its whole row;
 * the ranges to the left are visible inside FROM only to LATERAL items.
 */
#include <string.h>

#include "diag/memory.h"
#include "query/analysis.h"
#include "query/path_text.h"

scope *scope_new(analysis *a, scope *outer, sql_query *query) {
    scope *s = gen_new(a->arena, scope);
    s->outer = outer;
    s->query = query;
    if (query)
        query->scope = s;
    return s;
}

scope_range *scope_add_range(analysis *a, scope *s, sql_from *from, const char *name) {
    scope_range *made = gen_new(a->arena, scope_range);
    made->name = name;
    made->from = from;
    made->scope = s;
    made->at = from ? from->at : (uint32_t)SQL_NOWHERE;
    made->row_type = OID_RECORD;
    if (from)
        from->range = made;
    gen_list_add(a->arena, &s->ranges, made);
    return made;
}

/* What every table has besides its columns. */
static const struct {
    const char *name, *type;
} system_columns[] = {
    {"ctid", "tid"}, {"xmin", "xid"}, {"cmin", "cid"},
    {"xmax", "xid"}, {"cmax", "cid"}, {"tableoid", "oid"},
};

static void add_system_columns(analysis *a, scope_range *made) {
    for (size_t i = 0; i < sizeof system_columns / sizeof *system_columns; i++) {
        const catalogue_type *type =
            catalogue_type_named(a->catalogue, NULL, system_columns[i].type);
        scope_column column = {
            .name = system_columns[i].name, .type = type ? type->oid : 0, .hidden = true};
        gen_list_add(a->arena, &made->columns, column);
    }
}

void range_of_table(analysis *a, scope_range *made, model_table *table) {
    const schema_table *known = schema_table_of(a->schema, table);
    made->table = table;
    made->entity = table->entity;
    made->row_type = known->row_type;
    const model_columns *columns = &schema_columns_of(table)->columns;
    for (size_t i = 0; i < columns->len; i++) {
        scope_column column = {.name = columns->items[i]->name,
                               .type = known->types[i],
                               .nullable = known->nullable[i],
                               .column = columns->items[i]};
        gen_list_add(a->arena, &made->columns, column);
    }
    if (table->kind != TABLE_VIEW)
        add_system_columns(a, made);
}

void range_resolve(scope_range **at, int *column) {
    while (*column >= 0) {
        const scope_column *found = &(*at)->columns.items[*column];
        if (!found->source || found->other)
            return;
        *column = found->source_column;
        *at = found->source;
    }
}

int range_column(const scope_range *in, const char *name) {
    int found = -1;
    for (size_t i = 0; i < in->columns.len; i++) {
        const scope_column *column = &in->columns.items[i];
        if (!column->name || strcmp(column->name, name) != 0)
            continue;
        if (found >= 0 && !column->hidden)
            return -2;
        if (found < 0)
            found = (int)i;
    }
    return found;
}

static bool visible(const scope *s, const scope_item *item) {
    return !item->lateral_only || s->lateral;
}

sql_cte *scope_find_cte(scope *s, const char *name) {
    for (; s; s = s->outer)
        for (size_t i = s->ctes.len; i-- > 0;)
            if (strcmp(s->ctes.items[i]->name, name) == 0)
                return s->ctes.items[i];
    return NULL;
}

static bool is_named(const scope_range *of, const char *schema, const char *name) {
    if (!of->name || strcmp(of->name, name) != 0)
        return false;
    if (!schema)
        return true;
    const char *own = of->schema ? of->schema : of->table ? of->table->name.schema : NULL;
    bool aliased = of->from && of->from->alias.name;
    return !aliased && of->table && strcmp(own ? own : "public", schema) == 0;
}

static scope_range *find_in_level(const scope *s, const char *schema, const char *name) {
    for (size_t i = 0; i < s->items.len; i++) {
        const scope_item *item = &s->items.items[i];
        if (item->names && visible(s, item) && is_named(item->range, schema, name))
            return item->range;
    }
    return NULL;
}

scope_range *scope_find_range(analysis *a, scope *s, const char *schema, const char *name) {
    (void)a;
    for (; s; s = s->outer) {
        scope_range *found = find_in_level(s, schema, name);
        if (found)
            return found;
    }
    return NULL;
}

/* A range of that name that there is, but not for this place. */
static const scope_range *hidden_range(const scope *s, const char *name) {
    for (; s; s = s->outer)
        for (size_t i = 0; i < s->ranges.len; i++)
            if (is_named(s->ranges.items[i], NULL, name))
                return s->ranges.items[i];
    return NULL;
}

void scope_check_names(analysis *a, const scope_items *items) {
    for (size_t i = 0; i < items->len; i++) {
        const scope_range *later = items->items[i].range;
        for (size_t j = 0; j < i && items->items[i].names; j++) {
            const scope_range *first = items->items[j].range;
            bool same = items->items[j].names && first->name && later->name && first != later &&
                        strcmp(first->name, later->name) == 0;
            if (!same)
                continue;
            diag_message *message =
                analysis_error(a, DIAG_QUERY_AMBIGUOUS, later->at,
                               "table name `%s` is used twice in one FROM", later->name);
            diag_hint(message, "give one of them another alias");
            diag_note(message, analysis_span(a, first->at), "the first one is here");
            return;
        }
    }
}

/* --- columns --------------------------------------------------------------------------------- */

/* A table that was not found: everything about it has been said. */
static bool is_broken(const scope_range *in) {
    return in->row_type == 0;
}

static bool has_broken(const scope *s) {
    for (; s; s = s->outer)
        for (size_t i = 0; i < s->ranges.len; i++)
            if (is_broken(s->ranges.items[i]))
                return true;
    return false;
}

static uint32_t settle(sql_expr *expr, scope_range *in, int column) {
    expr->type = column >= 0 ? in->columns.items[column].type : in->row_type;
    expr->range = in;
    expr->column = column;
    range_resolve(&expr->range, &expr->column);
    return expr->type;
}

static uint32_t ambiguous(analysis *a, const sql_expr *expr, const char *name,
                          const scope_range *first, const scope_range *second) {
    diag_message *message =
        analysis_error(a, DIAG_QUERY_AMBIGUOUS, expr->at, "column name `%s` is ambiguous", name);
    if (first && second && first->name && second->name)
        diag_hint(message, "`%s.%s` or `%s.%s`?", first->name, name, second->name, name);
    return 0;
}

typedef enum lookup { LOOKUP_NONE, LOOKUP_FOUND, LOOKUP_WRONG } lookup;

static lookup find_column(analysis *a, scope *s, sql_expr *expr, const char *name) {
    scope_range *found = NULL;
    int column = -1;
    for (size_t i = 0; i < s->items.len; i++) {
        const scope_item *item = &s->items.items[i];
        int here = item->columns && visible(s, item) ? range_column(item->range, name) : -1;
        if (here == -1 || (found && item->range->columns.items[here < 0 ? 0 : here].hidden))
            continue;
        if (here == -2 || found) {
            ambiguous(a, expr, name, found, item->range);
            return LOOKUP_WRONG;
        }
        found = item->range;
        column = here;
    }
    if (!found)
        return LOOKUP_NONE;
    settle(expr, found, column);
    return LOOKUP_FOUND;
}

typedef ORM__LIST(const char *) names;

static void add_column_names(analysis *a, const scope_range *in, names *to) {
    for (size_t i = 0; i < in->columns.len; i++)
        if (in->columns.items[i].name && !in->columns.items[i].hidden)
            gen_list_add(a->arena, to, in->columns.items[i].name);
}

static uint32_t unknown_column(analysis *a, scope *s, sql_expr *expr, const char *name) {
    diag_message *message =
        analysis_error(a, DIAG_QUERY_COLUMN, expr->at, "there is no column `%s` here", name);
    names known = {0};
    for (scope *level = s; level; level = level->outer)
        for (size_t i = 0; i < level->items.len; i++)
            add_column_names(a, level->items.items[i].range, &known);
    const char *near = diag_nearest(name, known.items, known.len);
    const scope_range *hidden = near ? NULL : hidden_range(s, name);
    if (near)
        diag_hint(message, "did you mean `%s`?", near);
    else if (hidden)
        diag_hint(message, "table `%s` cannot be referred to from this part of the query", name);
    return 0;
}

static uint32_t type_bare(analysis *a, scope *s, sql_expr *expr) {
    const char *name = expr->words.items[0];
    for (scope *level = s; level; level = level->outer) {
        lookup found = find_column(a, level, expr, name);
        if (found == LOOKUP_FOUND)
            paths_note(a, expr);
        if (found != LOOKUP_NONE)
            return expr->type;
    }
    scope_range *whole = scope_find_range(a, s, NULL, name);
    if (whole && whole->scalar)
        return settle(expr, whole, 0);
    if (whole)
        return settle(expr, whole, -1);
    return has_broken(s) ? 0 : unknown_column(a, s, expr, name);
}

static uint32_t unknown_range(analysis *a, scope *s, const sql_expr *expr, const char *name) {
    diag_message *message =
        analysis_error(a, DIAG_QUERY_TABLE, expr->at, "there is no table `%s` here", name);
    names known = {0};
    for (scope *level = s; level; level = level->outer)
        for (size_t i = 0; i < level->items.len; i++)
            if (level->items.items[i].range->name)
                gen_list_add(a->arena, &known, level->items.items[i].range->name);
    const scope_range *hidden = hidden_range(s, name);
    const char *near = diag_nearest(name, known.items, known.len);
    if (hidden)
        diag_hint(message, "table `%s` cannot be referred to from this part of the query", name);
    else if (near)
        diag_hint(message, "did you mean `%s`?", near);
    else
        for (size_t i = 0; i < known.len; i++) {
            scope_range *aliased = scope_find_range(a, s, NULL, known.items[i]);
            if (aliased && aliased->table && strcmp(aliased->table->name.name, name) == 0)
                diag_hint(message, "its alias here is `%s`", known.items[i]);
        }
    return 0;
}

/* Joined inheritance: the table of an entity that this one extends and that has such a column. */
static const model_table *table_above(const model_entity *entity, const char *column) {
    for (; entity; entity = entity->parent)
        if (model_column_named(entity->table, column))
            return entity->table;
    return NULL;
}

static uint32_t no_such_column(analysis *a, const sql_expr *expr, const scope_range *in,
                               const char *name) {
    diag_message *message =
        analysis_error(a, DIAG_QUERY_COLUMN, expr->at, "`%s` has no column `%s`", in->name, name);
    names known = {0};
    add_column_names(a, in, &known);
    for (size_t i = 0; in->entity && i < in->entity->relations.len; i++)
        gen_list_add(a->arena, &known, in->entity->relations.items[i]->name);
    const char *near = diag_nearest(name, known.items, known.len);
    const model_table *above = table_above(in->entity, name);
    if (above)
        diag_hint(message, "it stands in `%s`: `JOIN %s` by the key", above->name.name,
                  text_of_table(a->arena, above));
    else if (near)
        diag_hint(message, "did you mean `%s`?", near);
    return 0;
}

/* range.column, or a function of one argument written like one: (row).name. */
static uint32_t type_qualified(analysis *a, sql_expr *expr, scope_range *in, const char *name) {
    if (is_broken(in))
        return 0;
    int column = range_column(in, name);
    if (column == -2)
        return ambiguous(a, expr, name, NULL, NULL);
    if (column >= 0)
        return settle(expr, in, column);
    return no_such_column(a, expr, in, name);
}

/* Outside lists `t.*` is the row of t as one value. */
static uint32_t type_whole_row(analysis *a, scope *s, sql_expr *expr) {
    const sql_words *words = &expr->words;
    if (words->len == 0) {
        analysis_error(a, DIAG_QUERY_COLUMN, expr->at, "`*` cannot stand here");
        return 0;
    }
    const char *name = words->items[words->len - 1];
    scope_range *in =
        scope_find_range(a, s, words->len > 1 ? words->items[words->len - 2] : NULL, name);
    return in ? settle(expr, in, -1) : unknown_range(a, s, expr, name);
}

uint32_t type_column(analysis *a, scope *s, sql_expr *expr) {
    const sql_words *words = &expr->words;
    if (expr->flag)
        return type_whole_row(a, s, expr);
    if (words->len == 0) /* one of those that a star stood for */
        return expr->type;
    if (words->len == 1)
        return type_bare(a, s, expr);
    if (words->len == 3) {
        scope_range *in = scope_find_range(a, s, words->items[0], words->items[1]);
        if (in)
            return type_qualified(a, expr, in, words->items[2]);
    }
    scope_range *in = scope_find_range(a, s, NULL, words->items[0]);
    if (!in)
        return unknown_range(a, s, expr, words->items[0]);
    if (words->len == 2 && range_column(in, words->items[1]) != -1)
        return type_qualified(a, expr, in, words->items[1]);
    if (a->lowering && type_path(a, s, expr))
        return expr->type;
    return type_qualified(a, expr, in, words->items[1]);
}
