/* Puts a statement's text together from the file's bytes and the edits. */
#include "query/lowering.h"

#include <stdlib.h>
#include <string.h>

#include "diag/memory.h"
#include "query/path_text.h"

uint32_t lowering_start(const lowering *l) {
    return l->statement->tokens->items[l->statement->first].start;
}

uint32_t lowering_end(const lowering *l) {
    const sql_tokens *tokens = l->statement->tokens;
    return tokens->items[tokens_before(tokens, l->statement->end)].end;
}

edit *lowering_edit(lowering *l, uint32_t start, uint32_t end) {
    edit made = {.start = start, .end = end, .order = l->edits.len};
    gen_list_add(l->arena, &l->edits, made);
    l->sorted = false;
    return &l->edits.items[l->edits.len - 1];
}

edit *lowering_replace(lowering *l, uint32_t start, uint32_t end, const char *text) {
    edit *made = lowering_edit(l, start, end);
    gen_list_add(l->arena, &made->pieces, (query_piece){.text = text});
    return made;
}

static int by_place(const void *a, const void *b) {
    const edit *left = a, *right = b;
    if (left->start != right->start)
        return left->start < right->start ? -1 : 1;
    if (left->end != right->end)
        return left->end < right->end ? -1 : 1;
    if (left->late != right->late)
        return left->late ? 1 : -1;
    return left->order < right->order ? -1 : left->order > right->order;
}

uint32_t lowering_mask_at(const lowering *l, uint32_t at) {
    for (size_t i = 0; i < l->clauses.len; i++) {
        const clause_part *part = clause_part_at(&l->clauses.items[i], at);
        if (part)
            return part->mask;
    }
    for (size_t i = 0; i < l->statement->sorts.len; i++) {
        span keys = l->statement->sorts.items[i].keys;
        if (at >= keys.start && at < keys.end)
            return 1u << (QUERY_SORT_BIT + i);
    }
    return 0;
}

void lowering_entity(lowering *l, const sql_target *target, const char *columns) {
    const sql_tokens *tokens = l->statement->tokens;
    size_t at = tokens_at(tokens, target->value->at);
    uint32_t start = tokens->items[at].start, end = tokens->items[at].end;
    if (target->name) {
        at = tokens_next(tokens, at);
        if (token_is_word(tokens, at, "as"))
            at = tokens_next(tokens, at);
        end = tokens->items[at].end;
    }
    lowering_replace(l, start, end, columns);
}

/* --- what may be missing ---------------------------------------------------------------------- */

/* Bytes with one condition. */
typedef struct stretch {
    uint32_t end;
    uint32_t any, also;
} stretch;

/* The masks of the parts before `index`, or 0 when one of them is always there. */
static uint32_t masks_before(const clause *of, size_t index) {
    uint32_t masks = 0;
    for (size_t i = 0; i < index; i++) {
        if (of->parts.items[i].mask == 0)
            return 0;
        masks |= of->parts.items[i].mask;
    }
    return masks;
}

/* The condition of the byte at `at` inside a clause. */
static stretch stretch_in(const clause *of, uint32_t at) {
    if (at < of->body) {
        bool keyword = of->kind == CLAUSE_WHERE || of->kind == CLAUSE_HAVING;
        return (stretch){.end = of->body, .any = keyword ? masks_before(of, of->parts.len) : 0};
    }
    for (size_t i = 0; i < of->parts.len; i++) {
        const clause_part *part = &of->parts.items[i];
        if (at < part->start)
            return (stretch){.end = part->start, .any = part->mask, .also = masks_before(of, i)};
        if (at < part->end)
            return (stretch){.end = part->end, .any = part->mask};
    }
    return (stretch){.end = of->end};
}

static stretch stretch_at(const lowering *l, uint32_t at, uint32_t end) {
    for (size_t i = 0; i < l->clauses.len; i++) {
        const clause *of = &l->clauses.items[i];
        if (at >= of->keyword && at < of->end)
            return stretch_in(of, at);
        if (of->keyword > at && of->keyword < end)
            end = of->keyword;
    }
    return (stretch){.end = end};
}

/* --- pieces ------------------------------------------------------------------------------------ */

static void add_piece(lowering *l, query_pieces *to, query_piece piece) {
    query_piece *last = to->len ? &to->items[to->len - 1] : NULL;
    bool joins = last && last->text && piece.text && last->any == piece.any &&
                 last->also == piece.also && last->none == piece.none;
    if (joins) {
        uint32_t len = (uint32_t)strlen(last->text);
        for (size_t i = 0; i < piece.origins.len; i++) {
            query_origin origin = piece.origins.items[i];
            origin.out += len;
            gen_list_add(l->arena, &last->origins, origin);
        }
        last->text = gen_printf(l->arena, "%s%s", last->text, piece.text);
    } else if (!piece.text || *piece.text)
        gen_list_add(l->arena, to, piece);
}

/* A piece inside bytes that have a condition of their own. */
static query_piece conditioned(query_piece piece, uint32_t any, uint32_t also) {
    if (any && piece.any && any != piece.any)
        piece.also = piece.also ? piece.also : any;
    else if (any)
        piece.any = any;
    if (also)
        piece.also = also;
    return piece;
}

static uint32_t join_mask(const lowering *l, const path_join *join) {
    uint32_t masks = 0;
    for (size_t i = 0; i < join->uses.len; i++) {
        uint32_t mask = lowering_mask_at(l, join->uses.items[i]);
        if (mask == 0)
            return 0;
        masks |= mask;
    }
    return masks;
}

static void render_edit(lowering *l, const edit *from, uint32_t mask, const stretch *in,
                        query_pieces *to) {
    uint32_t any = in->any ? in->any : mask;
    uint32_t joined = from->join ? join_mask(l, from->join) : 0;
    for (size_t i = 0; i < from->pieces.len; i++) {
        query_piece piece = from->pieces.items[i];
        if (from->apart) {
            add_piece(l, to, piece);
            continue;
        }
        if (joined && joined != any)
            piece = conditioned(piece, joined, 0);
        add_piece(l, to, conditioned(piece, any, in->also));
    }
}

static void render_text(lowering *l, uint32_t start, uint32_t end, uint32_t mask,
                        query_pieces *to) {
    const char *text = l->statement->tokens->source->text;
    while (start < end) {
        stretch in = stretch_at(l, start, end);
        uint32_t stop = in.end < end ? in.end : end;
        query_piece piece = {.text = gen_copy(l->arena, text + start, stop - start),
                             .any = in.any ? in.any : mask,
                             .also = in.also};
        gen_list_add(l->arena, &piece.origins, (query_origin){.in = start, .len = stop - start});
        add_piece(l, to, piece);
        start = stop;
    }
}

void lowering_render(lowering *l, uint32_t start, uint32_t end, uint32_t mask, query_pieces *to) {
    if (!l->sorted && l->edits.len)
        qsort(l->edits.items, l->edits.len, sizeof *l->edits.items, by_place);
    l->sorted = true;
    uint32_t at = start;
    for (size_t i = 0; i < l->edits.len; i++) {
        const edit *next = &l->edits.items[i];
        if (next->start < at || next->start > end || (next->start == end && next->end > end))
            continue;
        render_text(l, at, next->start, mask, to);
        /* an insertion at a part's end belongs to the part */
        bool inserted = next->start == next->end && next->start > start;
        stretch in = stretch_at(l, next->start - inserted, end);
        render_edit(l, next, mask, &in, to);
        at = next->end;
    }
    render_text(l, at, end, mask, to);
}
