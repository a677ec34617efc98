/* Inside the formatter: how the pieces of a schema are written. See schema.h for what it promises.
 *
 * What was written by people stays theirs, to the letter: names with their quotes, text, SQL.
 * Only what lies between is written anew. */
#ifndef ORMGEN_SCHEMA_FORMAT_H
#define ORMGEN_SCHEMA_FORMAT_H

#include "base/buffer.h"
#include "schema/ast.h"

typedef struct formatter {
    orm_arena *arena;
    const ast_file *file;
    bool *kept;          /* for each comment: it was written as part of some SQL */
    size_t next_comment; /* the first that is not settled yet */
} formatter;

/* A member of a block, ready to be lined up with others. */
typedef struct format_row {
    const char *name, *type;       /* NULL unless it is a field */
    const char *rest;              /* all else; "" when there is nothing */
    size_t comments, comments_end; /* those above it */
    const char *strays;            /* comments from inside it, one a line; NULL when none */
    const char *trailing;          /* comments behind it; NULL when none */
    uint32_t column;               /* where those stand in the source, 0 when that is no guide */
    uint32_t start, end;           /* in the source; the end of what trails it */
} format_row;

typedef ORM__LIST(format_row) format_rows;

enum { FORMAT_WIDTH = 100, FORMAT_INDENT = 4 };

/* format_pieces.c: each writes one construct, in one line unless SQL in it has more. */
void format_slice(formatter *f, orm__buffer *out, span at);
void format_name(formatter *f, orm__buffer *out, const ast_name *name);
void format_path(formatter *f, orm__buffer *out, const ast_path *path);
void format_names(formatter *f, orm__buffer *out, const ast_names *names);
void format_type(formatter *f, orm__buffer *out, const ast_type *type, bool nullable);
void format_options(formatter *f, orm__buffer *out, const ast_options *options);
void format_sequence(formatter *f, orm__buffer *out, const ast_sequence *sequence);
/* `indent` < 0: in one line; else one entry a line at that indent. */
void format_elements(formatter *f, orm__buffer *out, const ast_elements *elements, int indent);
void format_block(formatter *f, orm__buffer *out, span block, int indent);

/* format_attributes.c */
typedef enum format_order { ORDER_OF_FIELD, ORDER_OF_CONSTRAINT } format_order;
/* Each with a blank before it; more room around those of a field that hold SQL. `nullable`: the
 * type says what `null` and `not null` would. */
void format_attributes(formatter *f, orm__buffer *out, const ast_attribute *first,
                       format_order order, bool nullable);
bool format_is_nullable(const ast_type *type, const ast_attribute *first);

/* format_member.c */
format_row format_member(formatter *f, const ast_member *member, int indent);
void format_partitions(formatter *f, orm__buffer *out, const ast_partition_by *by, int indent);

/* format_rows.c: blocks, comments and blank lines. The comments above a row are taken before it is
 * formatted, those in and behind it after. */
void format_take_above(formatter *f, format_row *row, uint32_t start);
void format_take_behind(formatter *f, format_row *row, uint32_t end);
/* Those behind a `{` on its line, as what trails `head`. */
void format_take_opening(formatter *f, format_row *head, span body);
/* Writes ` { … }`: in one line when it was in one and fits behind what is in `out`. */
void format_body(formatter *f, orm__buffer *out, const format_rows *rows, const format_row *head,
                 span body, int indent);
/* Writes the comments behind a line that takes `width` columns, at `column` or further right. */
void format_trailing(orm__buffer *out, const format_row *row, uint32_t width, uint32_t column);
/* Writes what stands above a row. `before` is where the row above it ends, 0 for the first;
 * `blank`: an empty line is wanted in any case. */
void format_above(formatter *f, orm__buffer *out, const format_row *row, uint32_t before,
                  bool blank, int indent);
/* Writes the comments that are left before an offset, as the last lines of a block. */
void format_rest(formatter *f, orm__buffer *out, uint32_t before, uint32_t end, int indent);
/* The columns that the last line of a text takes. */
uint32_t format_width(const char *text);
const char *format_keep(formatter *f, orm__buffer *text);
void format_indent(orm__buffer *out, int indent);

#endif
