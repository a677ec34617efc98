/* What every part of the analysis uses: places in the file, messages, walks over expressions. */
#include "query/analysis.h"

#include <string.h>

#include "diag/memory.h"

static bool in_word(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           (unsigned char)c >= 0x80;
}

/* Without tokens, in a view's select or a header: the dotted name. */
static span word_span(const source *file, uint32_t at) {
    uint32_t end = at;
    while (end < file->len &&
           (in_word(file->text[end]) || (file->text[end] == '.' && in_word(file->text[end + 1]))))
        end++;
    return (span){file, at, end > at ? end : at + 1};
}

span analysis_span(const analysis *a, uint32_t at) {
    if (at == SQL_NOWHERE) {
        at = a->tokens ? a->tokens->items[a->statement->first].start : 0;
    } else if (!a->tokens) {
        return word_span(a->file, at);
    }
    if (!a->tokens)
        return (span){a->file, 0, 0};
    size_t index = tokens_at(a->tokens, at);
    span found = token_span(a->tokens, index);
    if (found.start != at)
        return word_span(a->file, at); /* inside a header's comment */
    token_kind kind = a->tokens->items[index].kind;
    if (kind != TOKEN_WORD && kind != TOKEN_QUOTED)
        return found;
    size_t after = tokens_after_path(a->tokens, index);
    return span_join(found, token_span(a->tokens, tokens_before(a->tokens, after)));
}

diag_message *analysis_error(analysis *a, diag_code code, uint32_t at, const char *format, ...) {
    va_list arguments;
    char text[512];
    va_start(arguments, format);
    vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    return diag_error(a->sink, code, analysis_span(a, at), "%s", text);
}

const char *spelling_of(const analysis *a, uint32_t type) {
    return catalogue_spelling(a->catalogue, type);
}

void expr_visit_parts(sql_expr *expr, expr_visitor *visit, void *context) {
    if (expr->left)
        visit(context, expr->left);
    for (size_t i = 0; i < expr->args.len; i++)
        if (expr->args.items[i])
            visit(context, expr->args.items[i]);
    if (expr->right)
        visit(context, expr->right);
    if (!expr->call)
        return;
    for (size_t i = 0; i < expr->call->order.len; i++)
        visit(context, expr->call->order.items[i].expr);
    if (expr->call->filter)
        visit(context, expr->call->filter);
    const sql_window *over = expr->call->over;
    for (size_t i = 0; over && i < over->partition.len; i++)
        visit(context, over->partition.items[i]);
    for (size_t i = 0; over && i < over->order.len; i++)
        visit(context, over->order.items[i].expr);
}

static void least_place(void *context, sql_expr *expr) {
    uint32_t *least = context;
    if (expr->at < *least)
        *least = expr->at;
    expr_visit_parts(expr, least_place, least);
}

uint32_t expr_start(const sql_expr *expr) {
    uint32_t least = SQL_NOWHERE;
    least_place(&least, (sql_expr *)expr);
    return least;
}

static char folded(char c) {
    return (char)(c >= 'A' && c <= 'Z' ? c | 0x20 : c);
}

bool sql_may_name(const char *sql, const char *name) {
    size_t len = strlen(name);
    for (; *sql; sql++) {
        size_t i = 0;
        while (i < len && folded(sql[i]) == folded(name[i]))
            i++;
        if (i == len)
            return true;
    }
    return false;
}

static bool same_text(const char *a, const char *b) {
    return a == b || (a && b && strcmp(a, b) == 0);
}

static bool same_words(const sql_words *a, const sql_words *b) {
    if (a->len != b->len)
        return false;
    for (size_t i = 0; i < a->len; i++)
        if (strcmp(a->items[i], b->items[i]) != 0)
            return false;
    return true;
}

static bool same_call(const sql_call *a, const sql_call *b) {
    if (!a || !b)
        return a == b;
    bool plain = !a->over && !b->over && !a->order.len && !b->order.len && !a->filter && !b->filter;
    return plain && a->star == b->star && a->distinct == b->distinct;
}

bool expr_same(const sql_expr *a, const sql_expr *b) {
    if (!a || !b)
        return a == b;
    if (a->kind != b->kind || a->flag != b->flag || a->query || b->query)
        return false;
    if (a->kind == SQL_COLUMN)
        return a->range && a->range == b->range && a->column == b->column;
    if (a->number != b->number || a->type != b->type || !same_text(a->text, b->text) ||
        !same_words(&a->words, &b->words) || a->args.len != b->args.len ||
        !same_call(a->call, b->call))
        return false;
    for (size_t i = 0; i < a->args.len; i++)
        if (!expr_same(a->args.items[i], b->args.items[i]))
            return false;
    return expr_same(a->left, b->left) && expr_same(a->right, b->right);
}
