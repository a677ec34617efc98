/* `ormgen fmt`: declarations, one after the other. What they are made of is in the files beside. */
#include "schema/format.h"

#include <string.h>

#include "diag/memory.h"
#include "schema/schema.h"

static const char *const decl_words[] = {
    [DECL_PACKAGE] = "package",
    [DECL_IMPORT] = "import",
    [DECL_EXTENSION] = "extension",
    [DECL_ENUM] = "enum",
    [DECL_DOMAIN] = "domain",
    [DECL_ALIAS] = "alias",
    [DECL_TYPE] = "type",
    [DECL_SEQUENCE] = "sequence",
    [DECL_MIXIN] = "mixin",
    [DECL_TABLE] = "table",
    [DECL_ENTITY] = "entity",
    [DECL_VIEW] = "view",
    [DECL_MATERIALIZED_VIEW] = "materialized view",
    [DECL_SQL] = "sql",
    [DECL_SQL_FILE] = "sql",
};

static bool has_type(const ast_decl *decl) {
    return decl->kind == DECL_DOMAIN || decl->kind == DECL_ALIAS;
}

static bool has_members(const ast_decl *decl) {
    return decl->body.source && decl->kind != DECL_SQL;
}

static void write_head(formatter *f, orm__buffer *out, const ast_decl *decl) {
    bool nullable = has_type(decl) && format_is_nullable(&decl->type, decl->attributes);
    orm__buffer_text_add(out, decl_words[decl->kind]);
    orm__buffer_byte(out, ' ');
    if (decl->kind == DECL_SQL)
        format_block(f, out, decl->body, 0);
    else if (decl->name.name.text)
        format_path(f, out, &decl->name);
    else
        format_slice(f, out, decl->sql.at);
    if (has_type(decl)) {
        orm__buffer_byte(out, ' ');
        format_type(f, out, &decl->type, nullable);
    }
    if (decl->sequence) {
        orm__buffer_byte(out, ' ');
        format_sequence(f, out, decl->sequence);
    }
    format_attributes(f, out, decl->attributes, ORDER_OF_FIELD, nullable);
}

static void write_members(formatter *f, orm__buffer *out, const ast_decl *decl, format_row *row) {
    format_rows rows = {0};
    format_row head = {.start = decl->at.start};
    format_take_behind(f, &head, decl->body.start);
    row->strays = head.strays;
    format_take_opening(f, &head, decl->body);
    for (size_t i = 0; i < decl->members.len; i++)
        gen_list_add(f->arena, &rows, format_member(f, &decl->members.items[i], FORMAT_INDENT));
    format_body(f, out, &rows, &head, decl->body, 0);
}

static format_row format_decl(formatter *f, const ast_decl *decl) {
    format_row row = {0};
    orm__buffer text = {0};
    format_take_above(f, &row, decl->at.start);
    write_head(f, &text, decl);
    if (has_members(decl))
        write_members(f, &text, decl, &row);
    format_take_behind(f, &row, decl->body.source ? decl->body.end : decl->at.end);
    row.rest = format_keep(f, &text);
    return row;
}

/* Declarations of several lines have an empty line above and below. */
static void write_decls(formatter *f, orm__buffer *out) {
    uint32_t before = 0;
    bool lines_before = false;
    for (size_t i = 0; i < f->file->decls.len; i++) {
        format_row row = format_decl(f, &f->file->decls.items[i]);
        bool lines = strchr(row.rest, '\n') != NULL;
        format_above(f, out, &row, before, lines || lines_before, 0);
        orm__buffer_text_add(out, row.rest);
        format_trailing(out, &row, format_width(row.rest), row.column);
        orm__buffer_byte(out, '\n');
        before = row.end;
        lines_before = lines;
    }
    format_rest(f, out, before, f->file->source->len, 0);
}

void schema_format(const ast_file *file, orm__buffer *out) {
    formatter f = {.arena = orm_arena_new(NULL), .file = file};
    if (!f.arena)
        gen_out_of_memory();
    f.kept = gen_alloc(f.arena, file->comments.len + 1);
    write_decls(&f, out);
    orm_arena_free(f.arena);
}
