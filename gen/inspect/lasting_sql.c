/*
 * SQL that the server reads back as it wrote it.
 *
 * Three of PostgreSQL's own spellings do not last: read again they make another expression, which is
 * then spelled in another way. What they mean is the same, but a schema made of them would differ from
 * the database it came from.
 *
 *     (ARRAY['a'::varchar, 'b'::varchar])::text[]   casts each element when it is read: a cast of the
 *                                                   whole array to its own type keeps the elements
 *     EXTRACT(YEAR FROM d)                          was EXTRACT('YEAR' FROM d): words are folded
 *     SELECT 'x'::text                              was SELECT 'x': a constant has no name, what is cast
 *                                                   gets one
 */
#include <string.h>

#include "inspect/reader.h"
#include "postgres/sql_words.h"

typedef ORM__LIST(sql_token) token_list;

static token_list tokens_of(orm_arena *arena, const char *sql) {
    token_list all = {0};
    for (const char *at = sql;;) {
        sql_token token = sql_next(arena, &at);
        gen_list_add(arena, &all, token);
        if (token.kind == SQL_END)
            return all;
    }
}

static bool is_symbol(const token_list *all, size_t at, char symbol) {
    return at < all->len && all->items[at].kind == SQL_SYMBOL && *all->items[at].start == symbol;
}

static bool is_word(const token_list *all, size_t at, const char *word) {
    return at < all->len && all->items[at].kind == SQL_WORD && all->items[at].text &&
           strcmp(all->items[at].text, word) == 0;
}

static bool is_cast(const token_list *all, size_t at) {
    return is_symbol(all, at, ':') && is_symbol(all, at + 1, ':');
}

/* What closes the bracket at `open`; the end when nothing does. */
static size_t closed_at(const token_list *all, size_t open) {
    int depth = 0;
    for (size_t i = open; i < all->len; i++) {
        const sql_token *token = &all->items[i];
        if (token->kind != SQL_SYMBOL)
            continue;
        depth += strchr("([", *token->start) ? 1 : strchr(")]", *token->start) ? -1 : 0;
        if (depth == 0)
            return i;
    }
    return all->len;
}

/* The type that the first element of an array is cast to, from behind its "::" up to its modifiers or
 * the comma; NULL when it is not. */
static const char *element_type(orm_arena *arena, const token_list *all, size_t open,
                                size_t close) {
    size_t cast = 0;
    for (size_t i = open + 1; i < close && !is_symbol(all, i, ','); i++) {
        if (is_cast(all, i))
            cast = i + 2;
        else if (is_symbol(all, i, '(') || is_symbol(all, i, '['))
            i = closed_at(all, i);
    }
    size_t end = cast;
    while (end < close && (all->items[end].kind == SQL_WORD || all->items[end].kind == SQL_NAME ||
                           is_symbol(all, end, '.')))
        end++;
    if (!cast || end == cast)
        return NULL;
    const sql_token *last = &all->items[end - 1];
    const char *start = all->items[cast].start;
    return gen_copy(arena, start, (size_t)(last->start + last->len - start));
}

/* Whether "(ARRAY[…])::" stands there; *close is where its "]" does. */
static bool is_array_cast(const token_list *all, size_t at, size_t *close) {
    if (!is_word(all, at, "array") || !at || !is_symbol(all, at - 1, '(') ||
        !is_symbol(all, at + 1, '['))
        return false;
    *close = closed_at(all, at + 1);
    return is_symbol(all, *close + 1, ')') && is_cast(all, *close + 2);
}

/* "EXTRACT(YEAR FROM": the word is what has letters that would be folded. */
static bool is_capital_field(const token_list *all, size_t at) {
    if (!is_word(all, at, "extract") || !is_symbol(all, at + 1, '(') ||
        !is_word(all, at + 3, "from"))
        return false;
    const sql_token *field = &all->items[at + 2];
    return field->kind == SQL_WORD && strncmp(field->start, field->text, field->len) != 0;
}

/* --- casts without a name -------------------------------------------------------------------------- */

/* An item of a select's list, as far as it has been read. */
typedef struct select_item {
    size_t depth;
    bool cast;  /* and nothing else is done with it */
    bool named; /* by AS, or by what is done with it */
} select_item;

static bool ends_item(const token_list *all, size_t at) {
    static const char *const words[] = {"from",   "where", "union",  "intersect",
                                        "except", "group", "order",  "having",
                                        "window", "limit", "offset", "fetch"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (is_word(all, at, words[i]))
            return true;
    return all->items[at].kind == SQL_END || is_symbol(all, at, ';') || is_symbol(all, at, ')') ||
           is_symbol(all, at, ',');
}

static void read_part(const token_list *all, size_t at, select_item *item) {
    bool symbol = all->items[at].kind == SQL_SYMBOL;
    if (is_cast(all, at) || (at && is_cast(all, at - 1)))
        item->cast = true;
    else if (is_word(all, at, "as") || (symbol && !strchr("([].", *all->items[at].start)))
        item->named = true;
}

static const char *kept(orm_arena *arena, orm__buffer *out) {
    if (orm__buffer_failed(out))
        gen_out_of_memory();
    const char *made = gen_copy(arena, orm__buffer_text(out), out->len);
    orm__buffer_free(out);
    return made;
}

static const char *without_names(orm_arena *arena, const char *sql) {
    token_list all = tokens_of(arena, sql);
    ORM__LIST(select_item) open = {0};
    orm__buffer out = {0};
    const char *done = sql;
    size_t depth = 0;
    for (size_t i = 0; i < all.len; i++) {
        select_item *item = open.len ? &open.items[open.len - 1] : NULL;
        bool inside = item && item->depth == depth;
        if (inside && ends_item(&all, i)) {
            const char *end = all.items[i - 1].start + all.items[i - 1].len;
            if (item->cast && !item->named) {
                orm__buffer_write(&out, done, (size_t)(end - done));
                orm__buffer_text_add(&out, " AS \"?column?\"");
                done = end;
            }
            *item = (select_item){.depth = depth};
            open.len -= !is_symbol(&all, i, ',');
        } else if (inside) {
            read_part(&all, i, item);
        }
        if (is_word(&all, i, "select"))
            gen_list_add(arena, &open, (select_item){.depth = depth});
        depth += is_symbol(&all, i, '(') || is_symbol(&all, i, '[');
        depth -= depth && (is_symbol(&all, i, ')') || is_symbol(&all, i, ']'));
    }
    orm__buffer_text_add(&out, done);
    return kept(arena, &out);
}

/* --- arrays and fields ------------------------------------------------------------------------------- */

static const char *with_lasting_words(orm_arena *arena, const char *sql) {
    token_list all = tokens_of(arena, sql);
    orm__buffer out = {0};
    const char *done = sql;
    for (size_t i = 0; i < all.len; i++) {
        size_t close = 0;
        const char *type = NULL;
        if (is_array_cast(&all, i, &close))
            type = element_type(arena, &all, i + 1, close);
        if (type) {
            const char *end = all.items[close].start + 1;
            orm__buffer_write(&out, done, (size_t)(end - done));
            orm__buffer_printf(&out, "::%s[]", type);
            done = end;
        } else if (is_capital_field(&all, i)) {
            const sql_token *field = &all.items[i + 2];
            orm__buffer_write(&out, done, (size_t)(field->start - done));
            orm__buffer_printf(&out, "'%.*s'", (int)field->len, field->start);
            done = field->start + field->len;
        }
    }
    orm__buffer_text_add(&out, done);
    return kept(arena, &out);
}

const char *lasting_sql(orm_arena *arena, const char *sql) {
    if (sql && (strstr(sql, "(ARRAY[") || strstr(sql, "EXTRACT(")))
        sql = with_lasting_words(arena, sql);
    if (sql && strstr(sql, "SELECT") && strstr(sql, "::"))
        sql = without_names(arena, sql);
    return sql;
}
