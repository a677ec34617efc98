/* Cursors of pages. */
#include "run/page_cursor.h"

#include <string.h>

#include "base/map.h"
#include "codec/wire.h"

enum { VERSION = 1, CHECKSUM = 8, KEY_HEAD = 8 };
static const uint32_t null_length = UINT32_MAX;

/* --- base64url ----------------------------------------------------------------------------------- */

static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

static char *encode_text(orm_arena *arena, const char *bytes, size_t len) {
    char *text = orm_arena_alloc(arena, len / 3 * 4 + 5);
    size_t used = 0;
    for (size_t at = 0; text && at < len; at += 3) {
        size_t count = len - at < 3 ? len - at : 3;
        uint32_t group = 0;
        for (size_t i = 0; i < 3; i++)
            group = group << 8 | (i < count ? (unsigned char)bytes[at + i] : 0);
        for (size_t i = 0; i <= count; i++)
            text[used++] = digits[group >> (18 - 6 * i) & 63];
    }
    if (text)
        text[used] = '\0';
    return text;
}

/* Decodes into `bytes`, which has room, and returns the length; -1 when the text is not what
 * encode_text writes. */
static ptrdiff_t decode_text(const char *text, size_t len, char *bytes) {
    size_t used = 0;
    for (size_t at = 0; at < len; at += 4) {
        size_t count = len - at < 4 ? len - at : 4;
        uint32_t group = 0;
        for (size_t i = 0; i < 4; i++) {
            const char *digit = i < count ? strchr(digits, text[at + i]) : digits;
            if (!digit)
                return -1;
            group = group << 6 | (uint32_t)(digit - digits);
        }
        size_t whole = count - 1;
        if (count == 1 || group & ((1u << (24 - 8 * whole)) - 1))
            return -1;
        for (size_t i = 0; i < whole; i++)
            bytes[used++] = (char)(group >> (16 - 8 * i));
    }
    return (ptrdiff_t)used;
}

/* --- writing --------------------------------------------------------------------------------------- */

static void write_key(orm__buffer *to, const orm_query_column *column, orm__cell cell) {
    orm__buffer_u32(to, column->type->oid);
    orm__buffer_u32(to, cell.data ? (uint32_t)cell.len : null_length);
    if (cell.data)
        orm__buffer_write(to, cell.data, (size_t)cell.len);
}

orm_status orm__page_cursor_write(const orm__query_run *run, const orm__result *result, int row,
                                  const char **out) {
    const orm_query *query = run->query;
    const orm_query_sort *sort = &query->sorts[run->sort];
    orm__buffer bytes = orm__buffer_on(&run->session->allocator);
    orm__buffer_byte(&bytes, VERSION);
    orm__buffer_write(&bytes, query->name, strlen(query->name) + 1);
    orm__buffer_write(&bytes, sort->name, strlen(sort->name) + 1);
    for (int i = 0; i < sort->key_count; i++)
        write_key(&bytes, &query->columns[sort->keys[i]],
                  orm__result_cell(result, row, sort->keys[i]));
    orm__buffer_u64(&bytes, orm__hash(orm__buffer_text(&bytes), bytes.len));
    *out =
        orm__buffer_failed(&bytes) ? NULL : encode_text(run->session->arena, bytes.data, bytes.len);
    orm__buffer_free(&bytes);
    return *out ? ORM_OK : orm__fail_nomem(&run->session->failure);
}

/* --- reading --------------------------------------------------------------------------------------- */

typedef struct reader {
    const char *at, *end;
} reader;

static bool take_name(reader *from, const char *name) {
    size_t len = strlen(name) + 1;
    if ((size_t)(from->end - from->at) < len || memcmp(from->at, name, len) != 0)
        return false;
    from->at += len;
    return true;
}

/* Whether the bytes are a value of the key's type; `*status` is ORM_NOMEM when that is not known. */
static bool is_value(const orm_query_column *column, orm__cell cell, orm_arena *scratch,
                     orm_status *status) {
    const char *why;
    void *value = orm_arena_zalloc(scratch, column->type->size);
    orm_status decoded =
        value ? orm__decode(column->type, cell.data, cell.len, scratch, value, &why) : ORM_NOMEM;
    if (decoded == ORM_NOMEM)
        *status = ORM_NOMEM;
    return decoded == ORM_OK;
}

static bool take_key(reader *from, const orm_query_column *column, orm_arena *scratch,
                     orm__cell *cell, orm_status *status) {
    if (from->end - from->at < KEY_HEAD || orm__wire_u32(from->at) != column->type->oid)
        return false;
    uint32_t len = orm__wire_u32(from->at + 4);
    from->at += KEY_HEAD;
    *cell = (orm__cell){.data = NULL};
    if (len == null_length)
        return column->flags & ORM_RESULT_NULLABLE;
    if (len > (size_t)(from->end - from->at))
        return false;
    /* A cell is followed by a NUL. */
    cell->data = orm_arena_copy(scratch, from->at, len);
    cell->len = (int)len;
    from->at += len;
    if (!cell->data)
        *status = ORM_NOMEM;
    return cell->data && is_value(column, *cell, scratch, status);
}

static bool read_keys(orm__query_run *run, reader from, orm_arena *scratch, orm_status *status) {
    const orm_query *query = run->query;
    const orm_query_sort *sort = &query->sorts[run->sort];
    if (from.end - from.at < 1 + CHECKSUM || *from.at != VERSION)
        return false;
    from.end -= CHECKSUM;
    if (orm__wire_u64(from.end) != orm__hash(from.at, (size_t)(from.end - from.at)))
        return false;
    from.at++;
    if (!take_name(&from, query->name) || !take_name(&from, sort->name))
        return false;
    for (size_t i = 0; i < run->keys.len; i++)
        if (!take_key(&from, &query->columns[sort->keys[i]], scratch, &run->keys.cells[i], status))
            return false;
    return from.at == from.end;
}

orm_status orm__page_cursor_read(orm__query_run *run, const char *text, orm_arena *scratch) {
    const orm_query_sort *sort = &run->query->sorts[run->sort];
    size_t len = strlen(text);
    char *bytes = orm_arena_alloc(scratch, len);
    run->keys.len = sort->key_count;
    run->keys.cells = orm_arena_alloc(scratch, run->keys.len * sizeof *run->keys.cells);
    if (!bytes || !run->keys.cells)
        return orm__fail_nomem(&run->session->failure);
    ptrdiff_t used = decode_text(text, len, bytes);
    orm_status status = ORM_VALUE;
    if (used >= 0 && read_keys(run, (reader){bytes, bytes + used}, scratch, &status))
        return ORM_OK;
    if (status == ORM_NOMEM)
        return orm__fail_nomem(&run->session->failure);
    return orm__query_fail(run, ORM_VALUE,
                           "the cursor is not one that this query gave for this sort");
}
