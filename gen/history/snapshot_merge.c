/*
 * Two schemas that came of one, joined.
 *
 * All three are written as snapshots, whose texts are regular: a declaration, or a member of one, is
 * a line, with the lines inside its brackets. Each has a key: what it is and its name, or all of it
 * where it has none. Keys that only one side changed, added or left out are as that side has them;
 * where both changed one the same way that is what it becomes; else it is a conflict. The far sides
 * of relationships are left out, since writing the result invents them again.
 */
#include <string.h>

#include "diag/memory.h"
#include "history/history.h"
#include "migrate/statements.h"
#include "postgres/sql_words.h"
#include "schema/schema.h"

/* A declaration or a member. */
typedef struct piece {
    const char *key;
    const char *doc;  /* its `///` lines; "" when none */
    const char *head; /* without its body, blanks as one */
    const char *body; /* between the braces; NULL when it has no members that can be told apart */
} piece;

typedef ORM__LIST(piece) pieces;

typedef struct merger {
    orm_arena *arena;
    diag *sink;
    size_t conflicts;
} merger;

/* ---- taking a text apart */

static const char *line_end(const char *at) {
    return at + strcspn(at, "\n");
}

static const char *skip_blanks(const char *at) {
    return at + strspn(at, " \t\n");
}

/* The end of the line, or of the last line that brackets and quotes make of it. */
static const char *item_end(orm_arena *arena, const char *at) {
    int depth = 0;
    for (const char *from = at;;) {
        from += strspn(from, " \t");
        if (*from == '\0' || (*from == '\n' && depth <= 0))
            return from;
        if (strncmp(from, "//", 2) == 0) {
            from = line_end(from);
            continue;
        }
        if (*from == '\n') {
            from++;
            continue;
        }
        sql_token token = sql_next(arena, &from);
        if (token.kind == SQL_END)
            return at + strlen(at);
        if (token.kind == SQL_SYMBOL)
            depth += (strchr("([{", *token.start) != NULL) - (strchr(")]}", *token.start) != NULL);
    }
}

/* The tokens of a text, a blank between each two, up to `end`. */
static const char *normal(orm_arena *arena, const char *text, const char *end) {
    orm__buffer out = {0};
    const char *at = text;
    for (sql_token token = sql_next(arena, &at); token.kind != SQL_END && token.start < end;
         token = sql_next(arena, &at)) {
        if (out.len)
            orm__buffer_byte(&out, ' ');
        orm__buffer_write(&out, token.start, token.len);
    }
    return gen_keep(arena, &out);
}

static bool starts_with(const char *text, const char *start) {
    return strncmp(text, start, strlen(start)) == 0;
}

/* Where the members of a declaration begin, at its `{`; NULL when there are none. */
static const char *find_body(orm_arena *arena, const char *text, const char *end) {
    static const char *const with_members[] = {"enum ", "type ", "table ", "mixin "};
    for (size_t i = 0; i < sizeof with_members / sizeof *with_members; i++)
        if (starts_with(text, with_members[i])) {
            const char *at = text;
            for (sql_token token = sql_next(arena, &at); token.kind != SQL_END && token.start < end;
                 token = sql_next(arena, &at))
                if (token.kind == SQL_SYMBOL && *token.start == '{')
                    return token.start;
        }
    return NULL;
}

/* SQL is known by what it makes. */
static const char *sql_key(orm_arena *arena, const char *text, const char *end) {
    const char *open = strchr(text, '{');
    sql_statements made = {0};
    if (open != NULL && open < end) {
        const char *close = end;
        while (close > open && *close != '}')
            close--;
        statements_split(arena, gen_copy(arena, open + 1, (size_t)(close - open - 1)), false, 0,
                         &made);
    }
    return made.len > 0 ? gen_printf(arena, "sql %s", made.items[0]->subject) : "sql";
}

/* Members that have no name, up to where they say what they are. */
static const char *const nameless[] = {"unique (", "check (",       "index ", "unique index ",
                                       "exclude ", "foreign key (", "like ",  "index ("};

static bool is_nameless(const char *text) {
    for (size_t i = 0; i < sizeof nameless / sizeof *nameless; i++)
        if (starts_with(text, nameless[i]))
            return true;
    return false;
}

/* "table employees", "column name", "primary key". */
static const char *key_of(orm_arena *arena, const char *text, const char *end, bool member) {
    static const char *const unique_words[] = {"primary key (", "partition by "};
    const char *all = normal(arena, text, end);
    if (starts_with(text, "sql {") || starts_with(text, "sql\n"))
        return sql_key(arena, text, end);
    for (size_t i = 0; member && i < sizeof unique_words / sizeof *unique_words; i++)
        if (starts_with(all, unique_words[i]))
            return unique_words[i];
    if (member && is_nameless(all))
        return all;
    const char *at = text, *last = text;
    size_t words = member ? 1 : starts_with(text, "materialized") ? 3 : 2;
    for (; words > 0; words--) {
        sql_token token = sql_next(arena, &at);
        last = token.start + token.len;
        while (*at == '.') {
            at++;
            token = sql_next(arena, &at);
            last = token.start + token.len;
        }
    }
    return normal(arena, text, last);
}

/* The far side of a relationship. */
static bool is_far_side(const char *key, const char *head) {
    const char *word = strstr(head, " inverse ");
    return word != NULL && !is_nameless(key) && strchr(head, '(') == NULL;
}

static piece piece_of(orm_arena *arena, const char *text, const char *end, bool member) {
    piece made = {.key = key_of(arena, text, end, member), .doc = ""};
    const char *open = member ? NULL : find_body(arena, text, end);
    if (open == NULL) {
        made.head = gen_copy(arena, text, (size_t)(end - text));
        return made;
    }
    const char *close = end;
    while (*close != '}')
        close--;
    made.head = gen_copy(arena, text, (size_t)(open - text));
    made.body = gen_copy(arena, open + 1, (size_t)(close - open - 1));
    return made;
}

static pieces take_apart(orm_arena *arena, const char *text, bool member) {
    pieces all = {0};
    const char *doc = "";
    for (const char *at = skip_blanks(text); *at; at = skip_blanks(at)) {
        if (starts_with(at, "//")) {
            const char *end = line_end(at);
            if (starts_with(at, "///"))
                doc = gen_printf(arena, "%s%.*s\n", doc, (int)(end - at), at);
            at = end;
            continue;
        }
        const char *end = item_end(arena, at);
        piece made = piece_of(arena, at, end, member);
        made.doc = doc;
        doc = "";
        if (!member || !is_far_side(made.key, normal(arena, at, end)))
            gen_list_add(arena, &all, made);
        at = end;
    }
    return all;
}

/* ---- putting it together */

static const piece *find(const pieces *in, const char *key) {
    for (size_t i = 0; i < in->len; i++)
        if (strcmp(in->items[i].key, key) == 0)
            return &in->items[i];
    return NULL;
}

/* How a piece reads but for blanks: "" when it is not there. */
static const char *reading(const merger *m, const piece *of) {
    if (of == NULL)
        return "";
    return gen_printf(m->arena, "%s%s", of->doc,
                      normal(m->arena, of->head, of->head + strlen(of->head)));
}

static const char *text_of(const merger *m, const pieces *all) {
    const char *text = "";
    for (size_t i = 0; i < all->len; i++) {
        const piece *each = &all->items[i];
        text = each->body != NULL ? gen_printf(m->arena, "%s%s%s{\n%s}\n\n", text, each->doc,
                                               each->head, each->body)
                                  : gen_printf(m->arena, "%s%s%s\n", text, each->doc, each->head);
    }
    return text;
}

static void conflict(merger *m, const char *where, const char *key, bool gone) {
    m->conflicts++;
    diag_error(m->sink, DIAG_MERGE_CONFLICT, (span){0}, "%s%s%s: %s", where, *where ? ": " : "",
               key,
               gone ? "one branch changed it, the other one took it away"
                    : "the branches changed it in different ways");
}

/* Adds a piece behind the nearest one that stands before it in its own side. */
static void insert_piece(const merger *m, pieces *to, const piece *made, const pieces *side,
                         size_t at) {
    const piece *before = NULL;
    while (before == NULL && at > 0)
        before = find(to, side->items[--at].key);
    size_t behind = before != NULL ? (size_t)(before - to->items) + 1 : 0;
    gen_list_add(m->arena, to, *made);
    for (size_t i = to->len - 1; i > behind; i--)
        to->items[i] = to->items[i - 1];
    to->items[behind] = *made;
}

static pieces merge(merger *m, const pieces *base, const pieces *ours, const pieces *theirs,
                    const char *where);

/* The members of a declaration that both sides still have. */
static const char *merge_bodies(merger *m, const piece *base, const piece *ours,
                                const piece *theirs) {
    const pieces none = {0};
    const pieces b = base ? take_apart(m->arena, base->body, true) : none;
    const pieces o = take_apart(m->arena, ours->body, true);
    const pieces t = take_apart(m->arena, theirs->body, true);
    const pieces merged = merge(m, &b, &o, &t, ours->key);
    return text_of(m, &merged);
}

/* What becomes of a key that ours has. False when it goes. */
static bool settle(merger *m, const piece *base, const piece *ours, const piece *theirs,
                   const char *where, piece *made) {
    const char *was = reading(m, base), *mine = reading(m, ours), *other = reading(m, theirs);
    bool kept = strcmp(mine, was) == 0;
    *made = *ours;
    if (theirs == NULL) {
        bool same_body = base && (!ours->body || strcmp(ours->body, base->body) == 0);
        if (base != NULL && !(kept && same_body))
            conflict(m, where, ours->key, true);
        return base == NULL;
    }
    if (!kept && strcmp(other, was) != 0 && strcmp(mine, other) != 0)
        conflict(m, where, ours->key, false);
    if (kept)
        *made = *theirs;
    if (ours->body != NULL && theirs->body != NULL)
        made->body = merge_bodies(m, base, ours, theirs);
    return true;
}

/* Whether what is left of `base` stands in its order. */
static bool keeps_order(const pieces *base, const pieces *side) {
    size_t at = 0;
    for (size_t i = 0; i < base->len; i++) {
        const piece *found = find(side, base->items[i].key);
        if (found != NULL && (size_t)(found - side->items) < at)
            return false;
        at = found != NULL ? (size_t)(found - side->items) : at;
    }
    return true;
}

/* The order is that of the side that changed it, as those of an enum's values. */
static pieces merge(merger *m, const pieces *base, const pieces *ours, const pieces *theirs,
                    const char *where) {
    pieces merged = {0};
    if (keeps_order(base, ours) && !keeps_order(base, theirs)) {
        const pieces *swapped = ours;
        ours = theirs;
        theirs = swapped;
    }
    for (size_t i = 0; i < ours->len; i++) {
        const piece *mine = &ours->items[i];
        piece made;
        if (settle(m, find(base, mine->key), mine, find(theirs, mine->key), where, &made))
            gen_list_add(m->arena, &merged, made);
    }
    for (size_t i = 0; i < theirs->len; i++) {
        const piece *other = &theirs->items[i], *was = find(base, other->key);
        if (find(ours, other->key) != NULL)
            continue;
        bool changed = was != NULL && (strcmp(reading(m, was), reading(m, other)) != 0 ||
                                       (other->body && strcmp(was->body, other->body) != 0));
        if (changed)
            conflict(m, where, other->key, true);
        if (was == NULL)
            insert_piece(m, &merged, other, theirs, i);
    }
    return merged;
}

/* A schema's snapshot in pieces. */
static bool pieces_of(merger *m, const model *of, pieces *out) {
    orm__buffer text = {0};
    bool fine = snapshot_write(m->arena, of, "", &text, m->sink);
    if (fine)
        *out = take_apart(m->arena, gen_copy(m->arena, orm__buffer_text(&text), text.len), false);
    orm__buffer_free(&text);
    return fine;
}

model *snapshot_merge(orm_arena *arena, const model *base, const model *ours, const model *theirs,
                      diag *sink) {
    merger m = {.arena = arena, .sink = sink};
    pieces b, o, t;
    if (!pieces_of(&m, base, &b) || !pieces_of(&m, ours, &o) || !pieces_of(&m, theirs, &t))
        return NULL;
    const pieces merged = merge(&m, &b, &o, &t, "");
    if (m.conflicts > 0)
        return NULL;
    const char *text = text_of(&m, &merged);
    const source *file = source_of_text(arena, "merged.orm", text, strlen(text));
    size_t errors = diag_errors(sink);
    const ast_file *tree = schema_parse(arena, file, sink);
    return diag_errors(sink) > errors ? NULL : model_build(arena, &tree, 1, sink);
}
