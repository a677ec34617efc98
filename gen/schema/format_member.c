/* Members of tables, views, types and enums, and partitions. */
#include <string.h>

#include "diag/memory.h"
#include "schema/format.h"

static void write_method(formatter *f, orm__buffer *out, const ast_member *member) {
    if (member->method.text) {
        orm__buffer_text_add(out, " using ");
        format_name(f, out, &member->method);
    }
    orm__buffer_byte(out, ' ');
}

static void write_foreign_key(formatter *f, orm__buffer *out, const ast_member *member) {
    orm__buffer_text_add(out, "foreign key ");
    format_names(f, out, &member->columns);
    orm__buffer_text_add(out, " references ");
    format_path(f, out, &member->target);
    if (member->target_columns.len) {
        orm__buffer_byte(out, ' ');
        format_names(f, out, &member->target_columns);
    }
}

static void write_columns(formatter *f, orm__buffer *out, const char *words,
                          const ast_member *member) {
    orm__buffer_text_add(out, words);
    format_names(f, out, &member->columns);
}

/* Where a block's `{` is: behind the word `sql`. */
static span block_of(span at) {
    const char *brace = memchr(at.source->text + at.start, '{', at.end - at.start);
    return (span){at.source, (uint32_t)(brace - at.source->text), at.end};
}

/* Lists that would be too long for a line are broken. */
static void write_indexed(formatter *f, orm__buffer *out, const ast_member *member, int indent,
                          bool broken) {
    orm__buffer_text_add(out, member->kind == MEMBER_EXCLUDE ? "exclude"
                              : member->unique               ? "unique index"
                                                             : "index");
    write_method(f, out, member);
    format_elements(f, out, &member->elements, broken ? indent : -1);
}

static void write_member(formatter *f, orm__buffer *out, const ast_member *member, int indent,
                         bool broken) {
    switch (member->kind) {
    case MEMBER_FIELD:
        break;
    case MEMBER_PRIMARY_KEY:
        write_columns(f, out, "primary key ", member);
        break;
    case MEMBER_UNIQUE:
        write_columns(f, out, "unique ", member);
        break;
    case MEMBER_CHECK:
        orm__buffer_text_add(out, "check (");
        format_slice(f, out, member->sql.at);
        orm__buffer_byte(out, ')');
        break;
    case MEMBER_INDEX:
    case MEMBER_EXCLUDE:
        write_indexed(f, out, member, indent, broken);
        break;
    case MEMBER_FOREIGN_KEY:
        write_foreign_key(f, out, member);
        break;
    case MEMBER_PARTITION_BY:
        format_partitions(f, out, member->partition_by, indent);
        break;
    case MEMBER_LIKE:
        orm__buffer_text_add(out, "like ");
        format_path(f, out, &member->target);
        break;
    case MEMBER_SQL:
        orm__buffer_text_add(out, "sql ");
        format_block(f, out, block_of(member->at), indent);
        break;
    case MEMBER_LABEL:
        format_name(f, out, &member->name);
        break;
    }
}

static void format_field(formatter *f, const ast_member *member, format_row *row) {
    orm__buffer name = {0}, type = {0}, rest = {0};
    bool nullable = format_is_nullable(&member->type, member->attributes);
    format_name(f, &name, &member->name);
    format_type(f, &type, &member->type, nullable);
    format_attributes(f, &rest, member->attributes, ORDER_OF_FIELD, nullable);
    row->name = format_keep(f, &name);
    row->type = format_keep(f, &type);
    row->rest = format_keep(f, &rest);
    row->rest += *row->rest == ' ';
}

static const char *format_other(formatter *f, const ast_member *member, int indent, bool broken) {
    orm__buffer out = {0};
    write_member(f, &out, member, indent, broken);
    format_attributes(f, &out, member->attributes, ORDER_OF_CONSTRAINT, false);
    return format_keep(f, &out);
}

static bool too_long(const char *text, int indent) {
    return !strchr(text, '\n') && format_width(text) + (uint32_t)indent > FORMAT_WIDTH;
}

format_row format_member(formatter *f, const ast_member *member, int indent) {
    format_row row = {0};
    format_take_above(f, &row, member->at.start);
    if (member->kind == MEMBER_FIELD)
        format_field(f, member, &row);
    else
        row.rest = format_other(f, member, indent, false);
    if (member->elements.len > 1 && too_long(row.rest, indent))
        row.rest = format_other(f, member, indent, true);
    format_take_behind(f, &row, member->at.end);
    return row;
}

/* ---- partitions */

static void write_values(formatter *f, orm__buffer *out, const char *word, const ast_sqls *values) {
    orm__buffer_text_add(out, word);
    for (size_t i = 0; i < values->len; i++) {
        orm__buffer_text_add(out, i ? ", " : "(");
        format_slice(f, out, values->items[i].at);
    }
    orm__buffer_byte(out, ')');
}

static void write_bound(formatter *f, orm__buffer *out, const ast_partition *partition) {
    switch (partition->bound) {
    case BOUND_DEFAULT:
        orm__buffer_text_add(out, "default");
        break;
    case BOUND_RANGE:
        write_values(f, out, "from ", &partition->from);
        write_values(f, out, " to ", &partition->to);
        break;
    case BOUND_LIST:
        write_values(f, out, "in ", &partition->from);
        break;
    case BOUND_HASH:
        orm__buffer_text_add(out, "with (modulus ");
        format_slice(f, out, partition->modulus.at);
        orm__buffer_text_add(out, ", remainder ");
        format_slice(f, out, partition->remainder.at);
        orm__buffer_byte(out, ')');
        break;
    }
}

static format_row format_partition(formatter *f, const ast_partition *partition, int indent) {
    format_row row = {.type = ""};
    orm__buffer name = {0}, rest = {0};
    format_take_above(f, &row, partition->at.start);
    format_path(f, &name, &partition->name);
    write_bound(f, &rest, partition);
    format_attributes(f, &rest, partition->attributes, ORDER_OF_CONSTRAINT, false);
    if (partition->by) {
        orm__buffer_byte(&rest, ' ');
        format_partitions(f, &rest, partition->by, indent);
    }
    row.name = format_keep(f, &name);
    row.rest = format_keep(f, &rest);
    format_take_behind(f, &row, partition->at.end);
    return row;
}

void format_partitions(formatter *f, orm__buffer *out, const ast_partition_by *by, int indent) {
    format_rows rows = {0};
    orm__buffer_text_add(out, "partition by ");
    format_name(f, out, &by->method);
    orm__buffer_byte(out, ' ');
    format_elements(f, out, &by->key, -1);
    if (!by->body.source)
        return;
    format_row head = {.start = by->body.start};
    format_take_opening(f, &head, by->body);
    for (size_t i = 0; i < by->partitions.len; i++)
        gen_list_add(f->arena, &rows,
                     format_partition(f, &by->partitions.items[i], indent + FORMAT_INDENT));
    format_body(f, out, &rows, &head, by->body, indent);
}
