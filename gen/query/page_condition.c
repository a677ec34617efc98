/*
 * The condition with which a page goes on from the last row of the one before. When all keys run the
 * same way and none can be NULL it is a row comparison, which an index serves; else it is written
 * out key by key.
 */
#include "diag/memory.h"
#include "query/page_keys.h"

typedef struct condition {
    const pager *p;
    uint32_t any, also;
    query_pieces pieces;
} condition;

static void put(condition *c, const char *text) {
    page_add_text(c->p, text, c->any, c->also, &c->pieces);
}

static void put_key(condition *c, const page_key *key) {
    page_add_key(c->p, key, c->any, c->also, &c->pieces);
}

static void put_value(condition *c, const page_key *key) {
    query_piece piece = {.parameter = key->parameter, .any = c->any, .also = c->also};
    gen_list_add(c->p->a->arena, &c->pieces, piece);
}

static bool runs_one_way(const page_keys *keys) {
    for (size_t i = 0; i < keys->len; i++)
        if (keys->items[i].nullable || keys->items[i].descending != keys->items[0].descending)
            return false;
    return true;
}

static void put_row(condition *c, const page_keys *keys) {
    const char *separator = keys->len > 1 ? "(" : "";
    for (size_t i = 0; i < keys->len; i++, separator = ", ") {
        put(c, separator);
        put_key(c, &keys->items[i]);
    }
    put(c, keys->len > 1 ? ") " : " ");
    put(c, keys->items[0].descending ? "< " : "> ");
    separator = keys->len > 1 ? "(" : "";
    for (size_t i = 0; i < keys->len; i++, separator = ", ") {
        put(c, separator);
        put_value(c, &keys->items[i]);
    }
    put(c, keys->len > 1 ? ")" : "");
}

/* Rows whose key comes behind the cursor's, NULLs where the sort puts them. */
static void put_behind(condition *c, const page_key *key) {
    if (key->nullable)
        put(c, "(");
    put_key(c, key);
    put(c, key->descending ? " < " : " > ");
    put_value(c, key);
    if (!key->nullable)
        return;
    put(c, " OR (");
    put_value(c, key);
    put(c, key->nulls_first ? " IS NULL AND " : " IS NOT NULL AND ");
    put_key(c, key);
    put(c, key->nulls_first ? " IS NOT NULL))" : " IS NULL))");
}

static void put_same(condition *c, const page_key *key) {
    put_key(c, key);
    put(c, key->nullable ? " IS NOT DISTINCT FROM " : " = ");
    put_value(c, key);
}

static void put_stepwise(condition *c, const page_keys *keys) {
    for (size_t i = 0; i < keys->len; i++) {
        put(c, "(");
        put_behind(c, &keys->items[i]);
        if (i + 1 == keys->len)
            break;
        put(c, " OR (");
        put_same(c, &keys->items[i]);
        put(c, " AND ");
    }
    for (size_t i = 0; i < keys->len; i++)
        put(c, i == 0 ? ")" : "))");
}

query_pieces page_condition(const pager *p, const page_keys *keys, uint32_t sort) {
    condition c = {.p = p,
                   .any = sort ? sort : 1u << QUERY_CURSOR_BIT,
                   .also = sort ? 1u << QUERY_CURSOR_BIT : 0};
    if (runs_one_way(keys))
        put_row(&c, keys);
    else
        put_stepwise(&c, keys);
    return c.pieces;
}

void page_place_condition(pager *p, const query_pieces *conditions) {
    const query_statement *statement = p->l->statement;
    const uint32_t cursor = 1u << QUERY_CURSOR_BIT;
    clause where;
    query_pieces pieces = {0};
    uint32_t at;
    if (clause_main_where(p->a->arena, p->a->tokens, statement->first, statement->end, &where)) {
        uint32_t masks = 0;
        for (size_t i = 0; i < p->l->clauses.len; i++) {
            clause *known = &p->l->clauses.items[i];
            if (known->keyword != where.keyword)
                continue;
            for (size_t part = 0; part < known->parts.len; part++)
                masks = known->parts.items[part].mask ? masks | known->parts.items[part].mask
                                                      : masks | cursor;
            clause_part end = {.start = known->end, .end = known->end, .mask = cursor};
            gen_list_add(p->a->arena, &known->parts, end);
        }
        bool either = p->a->root->where->kind == SQL_OR;
        at = where.end;
        if (either) {
            edit *open = lowering_replace(p->l, where.body, where.body, "(");
            open->apart = true;
            open->pieces.items[0].any = cursor;
            page_add_text(p, ")", cursor, 0, &pieces);
        }
        page_add_text(p, " AND ", cursor, masks & cursor ? 0 : masks, &pieces);
    } else {
        at = clause_where_place(p->a->tokens, statement->first, statement->end);
        page_add_text(p, "WHERE ", cursor, 0, &pieces);
    }
    for (size_t i = 0; i < conditions->len; i++)
        gen_list_add(p->a->arena, &pieces, conditions->items[i]);
    if (p->a->root->where == NULL)
        page_add_text(p, " ", cursor, 0, &pieces);
    edit *made = lowering_edit(p->l, at, at);
    made->apart = true;
    made->pieces = pieces;
}
