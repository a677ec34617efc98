/* The texts of a query's shapes, and where in the file their bytes came from. */
#include <string.h>

#include "diag/memory.h"
#include "query/query.h"

static bool is_there(const query_piece *piece, uint32_t shape) {
    return (!piece->any || (piece->any & shape)) && (!piece->also || (piece->also & shape)) &&
           !(piece->none & shape);
}

static size_t number_of(orm_arena *arena, query_text *text, int parameter) {
    for (size_t i = 0; i < text->parameters.len; i++)
        if (text->parameters.items[i] == parameter)
            return i + 1;
    gen_list_add(arena, &text->parameters, parameter);
    return text->parameters.len;
}

query_text query_text_of(orm_arena *arena, const typed_query *query, uint32_t shape) {
    query_text text = {0};
    orm__buffer sql = {0};
    for (size_t i = 0; i < query->pieces.len; i++) {
        const query_piece *piece = &query->pieces.items[i];
        if (!is_there(piece, shape))
            continue;
        if (piece->text)
            orm__buffer_text_add(&sql, piece->text);
        else
            orm__buffer_printf(&sql, "$%zu", number_of(arena, &text, piece->parameter));
    }
    text.sql = gen_keep(arena, &sql);
    return text;
}

uint32_t query_full_shape(const typed_query *query) {
    uint32_t shape = (1u << query->optional_count) - 1;
    return query->sorts.len ? shape | 1u << QUERY_SORT_BIT : shape;
}

/* --- where it came from ------------------------------------------------------------------------- */

static bool in_word(char c) {
    return c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           ((unsigned char)c & 0x80);
}

static span word_at(const source *file, uint32_t at) {
    uint32_t end = at;
    while (end < file->len && (in_word(file->text[end]) || (end > at && file->text[end] == '.' &&
                                                            in_word(file->text[end + 1]))))
        end++;
    return (span){file, at, end > at ? end : at < file->len ? at + 1 : at};
}

/* The file's byte for byte `at` of a piece, or the last one before it. */
static uint32_t origin_in(const query_piece *piece, size_t at, uint32_t before) {
    for (size_t i = 0; i < piece->origins.len && piece->origins.items[i].out <= at; i++) {
        const query_origin *origin = &piece->origins.items[i];
        size_t into = at - origin->out;
        before = origin->in + (uint32_t)(into < origin->len ? into : origin->len);
    }
    return before;
}

span query_text_origin(const typed_query *query, uint32_t shape, size_t at) {
    uint32_t origin = query->at.start;
    orm_arena *arena = orm_arena_new(NULL);
    if (!arena)
        gen_out_of_memory();
    query_text text = {0};
    for (size_t i = 0; i < query->pieces.len; i++) {
        const query_piece *piece = &query->pieces.items[i];
        if (!is_there(piece, shape))
            continue;
        size_t number = piece->text ? 0 : number_of(arena, &text, piece->parameter);
        size_t len = piece->text ? strlen(piece->text) : strlen(gen_printf(arena, "$%zu", number));
        if (piece->text)
            origin = origin_in(piece, at < len ? at : len, origin);
        if (at < len)
            break;
        at -= len;
    }
    orm_arena_free(arena);
    return word_at(query->at.source, origin);
}

/* --- all shapes --------------------------------------------------------------------------------- */

static bool one_bit(uint32_t bits) {
    return bits && !(bits & (bits - 1));
}

bool query_has_shape(const typed_query *query, uint32_t shape) {
    uint32_t sort_bits = shape & (((1u << QUERY_SORT_MAX) - 1) << QUERY_SORT_BIT);
    uint32_t groups = shape & ((1u << QUERY_SORT_BIT) - 1);
    bool cursor = shape & 1u << QUERY_CURSOR_BIT;
    if (groups >> query->optional_count || (query->set_mask && !(query->set_mask & groups)))
        return false;
    if (query->sorts.len ? !one_bit(sort_bits) : sort_bits != 0)
        return false;
    return !(sort_bits >> (QUERY_SORT_BIT + query->sorts.len)) &&
           (!cursor || query->cardinality == QUERY_PAGE);
}

static void visit_sorts(const typed_query *query, uint32_t groups, query_shape_visitor *visit,
                        void *context) {
    size_t sorts = query->sorts.len ? query->sorts.len : 1;
    for (size_t i = 0; i < sorts; i++)
        for (uint32_t cursor = 0; cursor < 2; cursor++) {
            uint32_t sort = query->sorts.len ? 1u << (QUERY_SORT_BIT + i) : 0;
            uint32_t shape = groups | sort | cursor << QUERY_CURSOR_BIT;
            if (query_has_shape(query, shape))
                visit(context, query, shape);
        }
}

void query_each_shape(const typed_query *query, query_shape_visitor *visit, void *context) {
    for (uint32_t groups = 0; groups < 1u << query->optional_count; groups++)
        visit_sorts(query, groups, visit, context);
}
