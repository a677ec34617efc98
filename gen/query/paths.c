/*
 * Paths: `e.department.name` in an expression becomes a column of a join that is added behind `e`,
 * one join a path; where FROM cannot take one (the table of UPDATE or DELETE, the inputs of USING
 * and NATURAL joins) it becomes a subquery. A path that ends in the key itself needs neither.
 *
 * A join is INNER when the key cannot be NULL and LEFT else, so that it never changes which rows
 * there are. Paths in FROM are in path_from.c.
 */
#include <string.h>

#include "diag/memory.h"
#include "query/lowering.h"
#include "query/path_text.h"

/* A relationship of those that share the entity's table and extend it; NULL when several have one. */
static model_relation *below(const model_entity *entity, const char *name, bool *several) {
    model_relation *found = NULL;
    for (size_t c = 0; c < entity->children.len; c++) {
        const model_entity *child = entity->children.items[c];
        model_relation *here = child->table == entity->table ? below(child, name, several) : NULL;
        for (size_t i = 0; i < child->relations.len && child->table == entity->table; i++)
            if (strcmp(child->relations.items[i]->name, name) == 0)
                here = child->relations.items[i];
        *several = *several || (found && here);
        found = here ? here : found;
    }
    return *several ? NULL : found;
}

model_relation *relation_named(const model_entity *entity, const char *name) {
    bool several = false;
    model_relation *of_child = entity ? below(entity, name, &several) : NULL;
    for (; entity; entity = entity->parent)
        for (size_t i = 0; i < entity->relations.len; i++)
            if (strcmp(entity->relations.items[i]->name, name) == 0)
                return entity->relations.items[i];
    return of_child;
}

/* --- names that are free ----------------------------------------------------------------------- */

static bool is_used(const analysis *a, const char *name) {
    for (size_t i = a->statement->first; i < a->statement->end; i++) {
        token_kind kind = a->tokens->items[i].kind;
        const char *word =
            kind == TOKEN_WORD || kind == TOKEN_QUOTED ? token_name(a->arena, a->tokens, i) : NULL;
        if (word && strcmp(word, name) == 0)
            return true;
    }
    for (size_t i = 0; i < a->path_joins.len; i++)
        if (strcmp(a->path_joins.items[i]->alias, name) == 0)
            return true;
    return false;
}

static const char *free_alias(analysis *a, const char *from, const char *relation) {
    const char *alias = gen_printf(a->arena, "%s_%s", from, relation);
    for (int i = 2; is_used(a, alias); i++)
        alias = gen_printf(a->arena, "%s_%s_%d", from, relation, i);
    return alias;
}

/* --- joins -------------------------------------------------------------------------------------- */

/* The byte behind a table of FROM and its alias. */
static uint32_t behind_table(const analysis *a, const sql_from *from) {
    const sql_tokens *tokens = a->tokens;
    size_t at = tokens_after_path(tokens, tokens_at(tokens, from->at));
    if (tokens->items[at].kind == TOKEN_OPERATOR)
        at = tokens_next(tokens, at);
    if (from->alias.name) {
        if (token_is_word(tokens, at, "as"))
            at = tokens_next(tokens, at);
        at = tokens_next(tokens, at);
        if (token_is(tokens, at, '('))
            at = tokens_next(tokens, tokens_closing(tokens, at));
    }
    if (token_is_word(tokens, at, "tablesample"))
        at = tokens_next(tokens,
                         tokens_closing(tokens, tokens_next(tokens, tokens_next(tokens, at))));
    return tokens->items[tokens_before(tokens, at)].end;
}

static path_join *known_join(const scope_range *from, const model_relation *relation) {
    for (size_t i = 0; i < from->paths.len; i++)
        if (from->paths.items[i]->relation == relation)
            return from->paths.items[i];
    return NULL;
}

static bool may_be_missing(const scope_range *from, const model_relation *relation) {
    if (relation->kind != RELATION_OWNER || relation->join.sql || relation->where.sql)
        return true;
    for (size_t i = 0; i < relation->columns.len; i++) {
        int column = range_column(from, relation->columns.items[i]->name);
        if (column < 0 || from->columns.items[column].nullable)
            return true;
    }
    return false;
}

static scope_range *far_range(analysis *a, scope_range *from, const path_join *join,
                              model_table *table) {
    scope_range *made = scope_add_range(a, from->scope, NULL, join->alias);
    range_of_table(a, made, table);
    for (size_t i = 0; i < from->nulls.len; i++)
        gen_list_add(a->arena, &made->nulls, from->nulls.items[i]);
    if (!join->left)
        return made;
    join_nulls *nulls = gen_new(a->arena, join_nulls);
    sql_from *shape = gen_new(a->arena, sql_from);
    shape->kind = FROM_TABLE;
    *nulls = (join_nulls){.join = shape, .scope = from->scope};
    gen_list_add(a->arena, &made->nulls, nulls);
    return made;
}

static path_join *join_along(analysis *a, scope_range *from, path_join *parent,
                             model_relation *relation) {
    path_join *join = known_join(from, relation);
    if (join)
        return join;
    join = gen_new(a->arena, path_join);
    join->from = from;
    join->relation = relation;
    join->parent = parent;
    join->alias = free_alias(a, from->name, relation->name);
    join->subquery = parent ? parent->subquery : from->target || from->merges || !from->from;
    join->left = may_be_missing(from, relation) || (parent && parent->left);
    join->place = parent ? parent->place : from->from ? behind_table(a, from->from) : 0;
    join->to = far_range(a, from, join, relation->target->table);
    gen_list_add(a->arena, &from->paths, join);
    gen_list_add(a->arena, &a->path_joins, join);
    return join;
}

scope_range *paths_join_table(analysis *a, scope_range *from, model_table *table, bool left,
                              uint32_t at) {
    path_join *join = NULL;
    for (size_t i = 0; i < from->paths.len; i++)
        if (!from->paths.items[i]->relation && from->paths.items[i]->to->table == table)
            join = from->paths.items[i];
    if (!join) {
        join = gen_new(a->arena, path_join);
        join->from = from;
        join->alias = free_alias(a, from->name, table->name.name);
        join->left = left;
        join->place = behind_table(a, from->from);
        join->to = far_range(a, from, join, table);
        gen_list_add(a->arena, &from->paths, join);
        gen_list_add(a->arena, &a->path_joins, join);
    }
    gen_list_add(a->arena, &join->uses, at);
    return join->to;
}

/* --- expressions ---------------------------------------------------------------------------------- */

static uint32_t path_end(const analysis *a, uint32_t at) {
    size_t token = tokens_at(a->tokens, at);
    if (a->tokens->items[token].start == at)
        return a->tokens->items[tokens_before(a->tokens, tokens_after_path(a->tokens, token))].end;
    uint32_t end = at; /* inside a header: a sort's key */
    const char *text = a->file->text;
    while (text[end] == '.' || text[end] == '_' || (text[end] >= '0' && text[end] <= '9') ||
           ((text[end] | 0x20) >= 'a' && (text[end] | 0x20) <= 'z') ||
           (unsigned char)text[end] >= 0x80)
        end++;
    return end;
}

/* (SELECT d.name FROM departments d … WHERE d.id = e.department_id) */
static const char *path_subquery(analysis *a, const path_join *last, const char *column) {
    const char *from =
        gen_printf(a->arena, "%s AS %s", text_of_table(a->arena, last->relation->target->table),
                   text_of_name(a->arena, last->alias));
    const path_join *first = last;
    for (; first->parent; first = first->parent) {
        const path_join *up = first->parent;
        from = gen_printf(a->arena, "%s AS %s JOIN %s ON %s",
                          text_of_table(a->arena, up->relation->target->table),
                          text_of_name(a->arena, up->alias), from,
                          relation_condition(a->arena, first->relation, up->alias, first->alias));
    }
    return gen_printf(
        a->arena, "(SELECT %s FROM %s WHERE %s)", text_of_column(a->arena, last->alias, column),
        from, relation_condition(a->arena, first->relation, first->from->name, first->alias));
}

static void end_with(analysis *a, sql_expr *expr, scope_range *in, path_join *join, int column,
                     const char *text) {
    expr->range = in;
    expr->column = column;
    expr->type = in->columns.items[column].type;
    for (path_join *used = join; used; used = used->parent)
        gen_list_add(a->arena, &used->uses, expr->at);
    lowering_replace(a->lowering, expr->at, path_end(a, expr->at), text);
}

static void end_path(analysis *a, sql_expr *expr, scope_range *in, path_join *join, int column) {
    const char *name = in->columns.items[column].name;
    end_with(a, expr, in, join, column,
             join && join->subquery ? path_subquery(a, join, name)
                                    : text_of_column(a->arena, in->name, name));
}

/* The name of something computed; false when it is none. */
static bool end_computed(analysis *a, sql_expr *expr, scope_range *in, path_join *join,
                         const char *name) {
    const char *sql = NULL;
    int column = join && join->subquery ? -1 : computed_named(a, in, name, &sql);
    if (column >= 0)
        end_with(a, expr, in, join, column, sql);
    return column >= 0;
}

/* The local column that is the same as the target's `name`: e.department.id is e.department_id. */
static int key_column(const scope_range *from, const model_relation *relation, const char *name) {
    if (relation->kind != RELATION_OWNER || relation->where.sql)
        return -1;
    for (size_t i = 0; i < relation->ref_columns.len; i++)
        if (strcmp(relation->ref_columns.items[i]->name, name) == 0)
            return range_column(from, relation->columns.items[i]->name);
    return -1;
}

static void no_such_step(analysis *a, const sql_expr *expr, const scope_range *in,
                         const char *name) {
    diag_message *message =
        analysis_error(a, DIAG_QUERY_PATH, expr->at, "`%s` has no column or relationship `%s`",
                       in->entity ? in->entity->name : in->name, name);
    ORM__LIST(const char *) known = {0};
    for (size_t i = 0; i < in->columns.len; i++)
        gen_list_add(a->arena, &known, in->columns.items[i].name);
    for (size_t i = 0; in->entity && i < in->entity->relations.len; i++)
        gen_list_add(a->arena, &known, in->entity->relations.items[i]->name);
    const char *near = diag_nearest(name, known.items, known.len);
    if (near)
        diag_hint(message, "did you mean `%s`?", near);
}

/* Whether a step may be taken in an expression. */
static bool leads_to_one(analysis *a, const sql_expr *expr, const model_relation *relation) {
    if (!relation->many)
        return true;
    diag_message *message = analysis_error(a, DIAG_QUERY_PATH, expr->at,
                                           "path along `%s` leads to many rows of `%s`, not to one",
                                           relation->name, relation->target->name);
    diag_hint(message, "`JOIN %s.%s` goes along it in FROM", expr->words.items[0], relation->name);
    return false;
}

bool type_path(analysis *a, scope *s, sql_expr *expr) {
    const sql_words *words = &expr->words;
    scope_range *in = scope_find_range(a, s, NULL, words->items[0]);
    if (in && words->len == 2 && end_computed(a, expr, in, NULL, words->items[1]))
        return true;
    if (!in || !in->entity || !relation_named(in->entity, words->items[1]))
        return false;
    path_join *join = NULL;
    for (size_t i = 1; i + 1 < words->len; i++) {
        model_relation *relation = relation_named(in->entity, words->items[i]);
        if (!relation) {
            no_such_step(a, expr, in, words->items[i]);
            return true;
        }
        if (!leads_to_one(a, expr, relation))
            return true;
        int key = i + 2 == words->len ? key_column(in, relation, words->items[i + 1]) : -1;
        if (key >= 0) {
            end_path(a, expr, in, join, key);
            return true;
        }
        join = join_along(a, in, join, relation);
        in = join->to;
    }
    const char *last = words->items[words->len - 1];
    int column = range_column(in, last);
    const model_relation *whole = in->entity ? relation_named(in->entity, last) : NULL;
    if (column >= 0) {
        end_path(a, expr, in, join, column);
    } else if (end_computed(a, expr, in, join, last)) {
        return true;
    } else if (whole && leads_to_one(a, expr, whole)) {
        diag_message *message =
            analysis_error(a, DIAG_QUERY_PATH, expr->at,
                           "path ends in the relationship `%s`, not in a column", last);
        if (whole->ref_columns.len)
            diag_hint(message, "`….%s.%s` is its key", last, whole->ref_columns.items[0]->name);
    } else if (!whole) {
        no_such_step(a, expr, in, last);
    }
    return true;
}

/* --- the joins' text -------------------------------------------------------------------------------- */

/* Of the rows of one object in two tables. */
static const char *key_condition(analysis *a, const path_join *join) {
    return text_of_pairs(a->arena, &join->to->table->primary_key->columns, join->alias,
                         &join->from->table->primary_key->columns, join->from->name);
}

static void add_join(analysis *a, path_join *join) {
    const char *text = gen_printf(
        a->arena, "%s JOIN %s AS %s ON %s", join->left ? " LEFT" : "",
        text_of_table(a->arena, join->to->table), text_of_name(a->arena, join->alias),
        join->relation ? relation_condition(a->arena, join->relation, join->from->name, join->alias)
                       : key_condition(a, join));
    edit *made = lowering_replace(a->lowering, join->place, join->place, text);
    made->join = join;
}

void paths_note(analysis *a, sql_expr *expr) {
    gen_list_add(a->arena, &a->bare_columns, expr);
}

static bool sees(const scope *s, const scope *level) {
    for (; s; s = s->outer)
        if (s == level)
            return true;
    return false;
}

/* Whether a join that was added has a column of that name. */
static bool collides(const analysis *a, const scope *level, const char *name) {
    for (size_t i = 0; i < a->path_joins.len; i++) {
        const path_join *join = a->path_joins.items[i];
        if (!join->subquery && sees(level, join->to->scope) && range_column(join->to, name) >= 0)
            return true;
    }
    return false;
}

static bool adds_columns(const analysis *a, const scope *level) {
    for (size_t i = 0; i < a->path_joins.len; i++)
        if (!a->path_joins.items[i]->subquery && a->path_joins.items[i]->to->scope == level)
            return true;
    return false;
}

/* `*` without what the joins add. */
static void write_star(analysis *a, const sql_expr *star) {
    const scope *s = star->query->scope;
    const char *text = NULL;
    for (size_t i = 0; i < s->query->results.len; i++) {
        const sql_expr *expr = s->query->results.items[i]->expr;
        if (!expr || expr->at != star->at || !expr->range || !expr->range->name)
            continue;
        const char *one = text_of_column(a->arena, expr->range->name,
                                         expr->range->columns.items[expr->column].name);
        text = text ? gen_printf(a->arena, "%s, %s", text, one) : one;
    }
    if (text)
        lowering_replace(a->lowering, star->at, star->at + 1, text);
}

void paths_finish(analysis *a) {
    for (size_t i = 0; i < a->path_joins.len; i++)
        if (!a->path_joins.items[i]->subquery && a->path_joins.items[i]->uses.len)
            add_join(a, a->path_joins.items[i]);
    for (size_t i = 0; i < a->bare_columns.len && a->path_joins.len; i++) {
        const sql_expr *expr = a->bare_columns.items[i];
        if (expr->kind == SQL_COLUMN && expr->flag) {
            if (adds_columns(a, expr->query->scope))
                write_star(a, expr);
        } else if (expr->range && expr->range->name &&
                   collides(a, expr->range->scope, expr->words.items[0])) {
            const char *name = expr->range->columns.items[expr->column].name;
            lowering_replace(a->lowering, expr->at, path_end(a, expr->at),
                             text_of_column(a->arena, expr->range->name, name));
        }
    }
}
