/* Bytes of a file and the protocol's positions: lines, and UTF-16 code units in them. */
#include "diag/unicode.h"
#include "lsp/lsp_server.h"

/* How many bytes the character at an offset has, and how many code units. What is no character counts
 * as one of each. */
static uint32_t step(const source *file, uint32_t at, uint32_t *units) {
    uint32_t character = 0;
    size_t len = utf8_read(file->text + at, file->len - at, &character);
    *units = len == 4 ? 2 : 1;
    return len > 0 ? (uint32_t)len : 1;
}

json_t *lsp_position(const source *file, uint32_t offset) {
    uint32_t line = source_place(file, offset).line - 1, column = 0;
    for (uint32_t at = file->line_starts[line], units; at < offset; column += units)
        at += step(file, at, &units);
    return lsp_json(json_pack("{s:i, s:i}", "line", (int)line, "character", (int)column));
}

json_t *lsp_range(span at) {
    return lsp_json(json_pack("{s:o, s:o}", "start", lsp_position(at.source, at.start), "end",
                              lsp_position(at.source, at.end)));
}

json_t *lsp_location(lsp_server *server, span at) {
    orm_arena *arena = server->latest.arena;
    return lsp_json(json_pack("{s:o, s:o}", "uri",
                              lsp_text(lsp_uri_of(server, arena, at.source->path)), "range",
                              lsp_range(at)));
}

static uint32_t line_end(const source *file, uint32_t line) {
    uint32_t end = line + 1 < file->line_count ? file->line_starts[line + 1] - 1 : file->len;
    return end > file->line_starts[line] && file->text[end - 1] == '\r' ? end - 1 : end;
}

uint32_t lsp_offset(const source *file, const json_t *position) {
    json_int_t line = json_integer_value(json_object_get(position, "line"));
    json_int_t wanted = json_integer_value(json_object_get(position, "character"));
    if (line < 0)
        return 0;
    if (line >= file->line_count)
        return file->len;
    uint32_t at = file->line_starts[line], end = line_end(file, (uint32_t)line), units = 0;
    for (json_int_t column = 0; at < end && column < wanted; column += units)
        at += step(file, at, &units);
    return at;
}
