/*
 * Paths in FROM: `JOIN e.department d`, `JOIN e.projects p`, `FROM e.projects p`.
 *
 * The joined table takes the path's place and the relationship's condition becomes its ON, beside
 * what the user wrote there; elsewhere than after JOIN the path becomes a LATERAL subquery.
 */
#include <string.h>

#include "diag/memory.h"
#include "query/lowering.h"
#include "query/path_text.h"

typedef struct from_path {
    analysis *a;
    sql_from *from;
    const scope_range *start;
    const model_relation *relation;
    const char *alias, *through;
    size_t first, behind; /* tokens of the path and its alias */
} from_path;

static size_t behind_alias(const from_path *p) {
    const sql_tokens *tokens = p->a->tokens;
    size_t at = tokens_after_path(tokens, p->first);
    if (!p->from->alias.name)
        return at;
    if (token_is_word(tokens, at, "as"))
        at = tokens_next(tokens, at);
    return tokens_next(tokens, at);
}

static uint32_t end_of(const from_path *p) {
    return p->a->tokens->items[tokens_before(p->a->tokens, p->behind)].end;
}

static const char *table_text(const from_path *p) {
    orm_arena *arena = p->a->arena;
    const char *table =
        gen_printf(arena, "%s AS %s", text_of_table(arena, p->relation->target->table),
                   text_of_name(arena, p->alias));
    if (p->relation->kind != RELATION_THROUGH)
        return table;
    return gen_printf(arena, "(%s AS %s JOIN %s ON %s)", text_of_table(arena, p->relation->through),
                      text_of_name(arena, p->through), table,
                      relation_far_condition(arena, p->relation, p->through, p->alias));
}

static const char *condition_text(const from_path *p) {
    bool through = p->relation->kind == RELATION_THROUGH;
    return relation_condition(p->a->arena, p->relation, p->start->name,
                              through ? p->through : p->alias);
}

/* The user's own ON is kept behind the relationship's condition. */
static void add_condition(const from_path *p) {
    analysis *a = p->a;
    const sql_tokens *tokens = a->tokens;
    if (!token_is_word(tokens, p->behind, "on")) {
        edit *on = lowering_replace(a->lowering, end_of(p), end_of(p),
                                    gen_printf(a->arena, " ON %s", condition_text(p)));
        on->late = true; /* joins of paths from this table belong before its ON */
        return;
    }
    size_t body = tokens_next(tokens, p->behind);
    size_t end = clause_end(tokens, body, a->statement->end, CLAUSE_ON);
    uint32_t last = tokens->items[tokens_before(tokens, end)].end;
    edit *open =
        lowering_replace(a->lowering, tokens->items[p->behind].end, tokens->items[body].start,
                         gen_printf(a->arena, " %s AND (", condition_text(p)));
    open->apart = true;
    edit *close = lowering_replace(a->lowering, last, last, ")");
    close->apart = true;
}

/* (SELECT p.* FROM projects p WHERE …) p: what stands before it is visible inside. */
static const char *lateral_text(const from_path *p) {
    orm_arena *arena = p->a->arena;
    const char *table = table_text(p);
    const char *name = text_of_name(arena, p->alias);
    return gen_printf(arena, "LATERAL (SELECT %s.* FROM %s WHERE %s) AS %s", name, table,
                      condition_text(p), name);
}

static void lower(const from_path *p) {
    const sql_tokens *tokens = p->a->tokens;
    uint32_t start = tokens->items[p->first].start;
    size_t before = tokens_before(tokens, p->first);
    bool joined = token_is_word(tokens, before, "join");
    size_t kind = joined ? tokens_before(tokens, before) : before;
    if (joined && token_is_word(tokens, kind, "cross"))
        joined = false;
    lowering_replace(p->a->lowering, start, end_of(p), joined ? table_text(p) : lateral_text(p));
    if (joined)
        add_condition(p);
}

bool type_path_from(analysis *a, scope *s, sql_from *from, scope_range **made) {
    bool outer = s->lateral;
    s->lateral = true; /* a path sees what stands before it */
    const scope_range *start = scope_find_range(a, s, NULL, from->schema);
    s->lateral = outer;
    model_relation *relation =
        start && start->entity ? relation_named(start->entity, from->name) : NULL;
    if (!relation)
        return false;
    const char *alias = from->alias.name ? from->alias.name : from->name;
    from_path p = {.a = a,
                   .from = from,
                   .start = start,
                   .relation = relation,
                   .alias = alias,
                   .through = gen_printf(a->arena, "%s_%s", start->name, alias),
                   .first = tokens_at(a->tokens, from->at)};
    p.behind = behind_alias(&p);
    lower(&p);
    *made = scope_add_range(a, s, from, alias);
    range_of_table(a, *made, relation->target->table);
    return true;
}
