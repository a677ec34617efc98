/*
 * Optional parameters: each use must stand in a conjunct, or a SET item, that can be left out.
 *
 * What is found here becomes masks on the parts of clauses, from which lowering makes the shapes,
 * and ranges of bytes that prove nothing to nullability.
 */
#include <string.h>

#include "diag/memory.h"
#include "query/lowering.h"

static int parameter_index(const analysis *a, const char *name) {
    for (size_t i = 0; i < a->parameters.len; i++)
        if (strcmp(a->parameters.items[i].name, name) == 0)
            return (int)i;
    return -1;
}

static void unknown_parameter(analysis *a, const header_name *name) {
    diag_message *message = diag_error(a->sink, DIAG_QUERY_OPTIONAL, name->at,
                                       "the statement has no parameter `%s`", name->text);
    ORM__LIST(const char *) known = {0};
    for (size_t i = 0; i < a->parameters.len; i++)
        gen_list_add(a->arena, &known, a->parameters.items[i].name);
    const char *near = diag_nearest(name->text, known.items, known.len);
    if (near)
        diag_hint(message, "did you mean `%s`?", near);
}

static void mark_groups(lowering *l, analysis *a) {
    const query_statement *statement = l->statement;
    if (statement->optionals.len > QUERY_OPTIONAL_MAX)
        diag_error(a->sink, DIAG_QUERY_OPTIONAL, statement->optional_at,
                   "%zu optional parameters or groups are too many: at most %d",
                   statement->optionals.len, QUERY_OPTIONAL_MAX);
    for (size_t g = 0; g < statement->optionals.len && g < QUERY_OPTIONAL_MAX; g++) {
        const header_names *group = &statement->optionals.items[g];
        for (size_t i = 0; i < group->len; i++) {
            int index = parameter_index(a, group->items[i].text);
            if (index < 0)
                unknown_parameter(a, &group->items[i]);
            else if (a->parameters.items[index].group >= 0)
                diag_error(a->sink, DIAG_QUERY_OPTIONAL, group->items[i].at,
                           "`%s` is declared optional twice", group->items[i].text);
            else
                a->parameters.items[index].group = (int)g;
        }
    }
}

static clause *known_clause(lowering *l, const clause *found) {
    for (size_t i = 0; i < l->clauses.len; i++)
        if (l->clauses.items[i].keyword == found->keyword)
            return &l->clauses.items[i];
    gen_list_add(l->arena, &l->clauses, *found);
    return &l->clauses.items[l->clauses.len - 1];
}

static bool is_update(const lowering *l, const clause *in) {
    const sql_tokens *tokens = l->statement->tokens;
    for (size_t i = tokens_at(tokens, in->keyword); i-- > l->statement->first;)
        if (tokens->items[i].depth == in->depth && token_is_word(tokens, i, "update"))
            return !token_is_word(tokens, tokens_before(tokens, i), "do") &&
                   in->depth == tokens->items[l->statement->first].depth;
    return false;
}

/* Why a clause's parts may not be left out; NULL when they may. */
static const char *refusal(const lowering *l, const clause *in) {
    if (in->outer_join)
        return "the ON of an outer join";
    if (in->of_conflict)
        return "ON CONFLICT";
    if (in->kind == CLAUSE_SET && !is_update(l, in))
        return "this SET";
    return NULL;
}

static void cannot_stand(analysis *a, size_t token, const char *name, const char *what) {
    diag_message *message = diag_error(a->sink, DIAG_QUERY_OPTIONAL, token_span(a->tokens, token),
                                       "optional `%s` cannot stand in %s", name, what);
    diag_hint(message, "only a conjunct of WHERE, HAVING or an inner join's ON, or an item of "
                       "UPDATE's SET, can be left out");
}

static void mark_part(lowering *l, analysis *a, size_t token, const char *name, int group,
                      const clause *found) {
    clause *in = known_clause(l, found);
    clause_part *part = clause_part_at(in, a->tokens->items[token].start);
    uint32_t mask = 1u << group;
    if (part->mask && part->mask != mask) {
        const header_names *other = NULL;
        for (size_t g = 0; g < l->statement->optionals.len; g++)
            if (part->mask == 1u << g)
                other = &l->statement->optionals.items[g];
        const char *second = other && other->len ? other->items[0].text : "";
        diag_message *message =
            diag_error(a->sink, DIAG_QUERY_OPTIONAL, token_span(a->tokens, token),
                       "`%s` and `%s` share a conjunct but are no group", second, name);
        diag_hint(message, "write `-- optional: (%s, %s)`", second, name);
        return;
    }
    part->mask = mask;
    optional_range range = {.start = part->start, .end = part->end, .group = group};
    gen_list_add(a->arena, &a->optional_ranges, range);
}

static void check_use(lowering *l, analysis *a, size_t token) {
    const char *name = token_name(a->arena, a->tokens, token);
    int index = parameter_index(a, name);
    if (index < 0 || a->parameters.items[index].group < 0)
        return;
    clause found;
    const char *what;
    if (!clause_around(a->arena, a->tokens, l->statement->first, l->statement->end, token, &found,
                       &what)) {
        cannot_stand(a, token, name, what);
        return;
    }
    const char *refused = refusal(l, &found);
    if (refused)
        cannot_stand(a, token, name, refused);
    else
        mark_part(l, a, token, name, a->parameters.items[index].group, &found);
}

/* Whether the statement itself changes rows: FOR UPDATE and DO UPDATE do not count. */
static bool changes_rows(const lowering *l) {
    const sql_tokens *tokens = l->statement->tokens;
    uint16_t depth = tokens->items[l->statement->first].depth;
    for (size_t i = l->statement->first; i < l->statement->end; i++) {
        bool verb = token_is_word(tokens, i, "update") || token_is_word(tokens, i, "delete");
        if (!verb || tokens->items[i].depth != depth)
            continue;
        size_t before = tokens_before(tokens, i);
        bool first = i == l->statement->first || token_is(tokens, before, ')');
        if (first)
            return true;
    }
    return false;
}

static bool all_may_be_missing(const clause *in) {
    for (size_t i = 0; i < in->parts.len; i++)
        if (in->parts.items[i].mask == 0)
            return false;
    return in->parts.len > 0;
}

/* An UPDATE or DELETE must never lose its last condition. */
static void check_changes(lowering *l, analysis *a) {
    bool changes = changes_rows(l);
    for (size_t i = 0; changes && i < l->clauses.len; i++) {
        const clause *in = &l->clauses.items[i];
        if (in->kind != CLAUSE_WHERE || !all_may_be_missing(in))
            continue;
        span at = {a->file, in->parts.items[0].start, in->parts.items[0].end};
        diag_message *message =
            diag_error(a->sink, DIAG_QUERY_OPTIONAL, at,
                       "with every optional conjunct gone the statement would change all rows");
        diag_hint(message, "keep at least one conjunct that is not optional");
    }
}

/* An inner join whose conditions are all gone still needs one. */
static void complete_joins(lowering *l) {
    for (size_t i = 0; i < l->clauses.len; i++) {
        const clause *in = &l->clauses.items[i];
        if (in->kind != CLAUSE_ON || !all_may_be_missing(in))
            continue;
        uint32_t masks = 0;
        for (size_t p = 0; p < in->parts.len; p++)
            masks |= in->parts.items[p].mask;
        edit *made = lowering_edit(l, in->body, in->body);
        gen_list_add(l->arena, &made->pieces, (query_piece){.text = "TRUE", .none = masks});
    }
}

void lowering_optionals(lowering *l, analysis *a) {
    if (l->statement->optionals.len == 0)
        return;
    mark_groups(l, a);
    for (size_t i = l->statement->first; i < l->statement->end; i++)
        if (a->tokens->items[i].kind == TOKEN_PARAMETER && i != l->sort_token)
            check_use(l, a, i);
    check_changes(l, a);
    complete_joins(l);
}
