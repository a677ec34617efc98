/* Spliced text and where its bytes came from. */
#include "query/spliced_text.h"

#include "diag/memory.h"

static void add_segment(sql_text *text, uint32_t in, uint32_t len) {
    gen_list_add(text->arena, &text->segments,
                 (sql_segment){.out = (uint32_t)text->buffer.len, .in = in, .len = len});
}

void sql_text_keep(sql_text *text, const char *file, uint32_t start, uint32_t end) {
    add_segment(text, start, end - start);
    orm__buffer_write(&text->buffer, file + start, end - start);
}

void sql_text_put(sql_text *text, const char *put, uint32_t in) {
    add_segment(text, in, 0);
    orm__buffer_text_add(&text->buffer, put);
}

uint32_t sql_text_origin(const sql_text *text, uint32_t out) {
    size_t low = 0, high = text->segments.len;
    while (low + 1 < high) {
        size_t middle = (low + high) / 2;
        if (text->segments.items[middle].out <= out)
            low = middle;
        else
            high = middle;
    }
    if (text->segments.len == 0)
        return out;
    const sql_segment *segment = &text->segments.items[low];
    uint32_t into = out - segment->out;
    return segment->in + (into < segment->len ? into : segment->len);
}

void sql_text_free(sql_text *text) {
    orm__buffer_free(&text->buffer);
}
