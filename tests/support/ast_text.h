/*
 * A syntax tree as text, without its places: two trees with one text mean the same.
 *
 * Attributes are sorted, because their order means nothing, and `int null` is `int?`. Comments are
 * listed at the end, sorted, because the formatter may move them, but must not lose one.
 */
#ifndef SUPPORT_AST_TEXT_H
#define SUPPORT_AST_TEXT_H

#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "schema/ast.h"

static void ast_text_word(orm__buffer *out, const char *label, const char *text) {
    if (text != NULL)
        orm__buffer_printf(out, " %s=<%s>", label, text);
}

static void ast_text_name(orm__buffer *out, const char *label, const ast_name *name) {
    if (name->text != NULL)
        orm__buffer_printf(out, " %s=%s<%s>%s", label, name->quoted ? "quoted" : "", name->text,
                           name->written);
}

static void ast_text_path(orm__buffer *out, const char *label, const ast_path *path) {
    ast_text_name(out, "schema", &path->schema);
    ast_text_name(out, label, &path->name);
}

static void ast_text_names(orm__buffer *out, const char *label, const ast_names *names) {
    for (size_t i = 0; i < names->len; i++)
        ast_text_name(out, label, &names->items[i]);
}

static void ast_text_type(orm__buffer *out, const ast_type *type, bool nullable) {
    ast_text_path(out, "type", &type->name);
    ast_text_word(out, "modifiers", type->modifiers.text);
    for (int i = 0; i < type->dimensions; i++)
        orm__buffer_printf(out, "[%d]", (int)type->bounds[i]);
    orm__buffer_text_add(out, nullable ? " NULL" : "");
}

static void ast_text_options(orm__buffer *out, const ast_options *options) {
    for (size_t i = 0; i < options->len; i++) {
        ast_text_path(out, "option", &options->items[i].name);
        ast_text_word(out, options->items[i].value_quoted ? "text" : "value",
                      options->items[i].value);
    }
}

static void ast_text_elements(orm__buffer *out, const ast_elements *elements) {
    for (size_t i = 0; i < elements->len; i++) {
        const ast_element *element = &elements->items[i];
        orm__buffer_printf(out, " element(%d %d", element->direction, element->nulls);
        ast_text_name(out, "column", &element->column);
        ast_text_word(out, "expression", element->expression.text);
        ast_text_path(out, "collate", &element->collation);
        ast_text_path(out, "opclass", &element->opclass);
        ast_text_options(out, &element->opclass_options);
        ast_text_word(out, "with", element->exclude_with.text);
        orm__buffer_byte(out, ')');
    }
}

static void ast_text_sequence(orm__buffer *out, const ast_sequence *sequence) {
    if (sequence == NULL)
        return;
    orm__buffer_printf(out, " sequence(%d%d%d%d", sequence->no_minvalue, sequence->no_maxvalue,
                       sequence->cycle, sequence->no_cycle);
    if (sequence->as != NULL)
        ast_text_type(out, sequence->as, false);
    ast_text_word(out, "start", sequence->start.text);
    ast_text_word(out, "increment", sequence->increment.text);
    ast_text_word(out, "minvalue", sequence->minvalue.text);
    ast_text_word(out, "maxvalue", sequence->maxvalue.text);
    ast_text_word(out, "cache", sequence->cache.text);
    ast_text_path(out, "owner", &sequence->owned_by_table);
    ast_text_name(out, "column", &sequence->owned_by_column);
    orm__buffer_byte(out, ')');
}

static void ast_text_attributes(orm__buffer *out, const ast_attribute *first);

static void ast_text_attribute(orm__buffer *out, const ast_attribute *one) {
    orm__buffer_printf(out, "\n      %d flag=%d action=%d", (int)one->kind, one->flag,
                       (int)one->action);
    ast_text_name(out, "name", &one->name);
    ast_text_names(out, "column", &one->names);
    ast_text_path(out, "path", &one->path);
    for (size_t i = 0; i < one->paths.len; i++)
        ast_text_path(out, "path", &one->paths.items[i]);
    ast_text_word(out, "sql", one->sql.text);
    ast_text_options(out, &one->options);
    ast_text_elements(out, &one->elements);
    ast_text_sequence(out, one->sequence);
    if (one->of != NULL) {
        orm__buffer_text_add(out, " of {");
        ast_text_attributes(out, one->of);
        orm__buffer_text_add(out, "}");
    }
}

static void ast_text_attributes(orm__buffer *out, const ast_attribute *first) {
    for (int kind = 0; kind < ATTR_KIND_COUNT; kind++)
        for (const ast_attribute *one = first; one != NULL; one = one->next)
            if ((int)one->kind == kind)
                ast_text_attribute(out, one);
}

/* The attributes of what has a type, less those that only say whether it may be NULL. */
static void ast_text_typed(orm__buffer *out, const ast_type *type, const ast_attribute *first) {
    bool nullable = type->nullable, contradicted = false;
    for (const ast_attribute *one = first; one != NULL; one = one->next)
        nullable |= one->kind == ATTR_NULL && one->flag;
    for (const ast_attribute *one = first; one != NULL; one = one->next)
        contradicted |= one->kind == ATTR_NULL && !one->flag && nullable;
    ast_text_type(out, type, nullable);
    orm__buffer_text_add(out, contradicted ? " NOT NULL" : "");
    for (int kind = 0; kind < ATTR_KIND_COUNT; kind++)
        for (const ast_attribute *one = first; one != NULL; one = one->next)
            if ((int)one->kind == kind && kind != ATTR_NULL)
                ast_text_attribute(out, one);
}

static void ast_text_sqls(orm__buffer *out, const char *label, const ast_sqls *values) {
    for (size_t i = 0; i < values->len; i++)
        ast_text_word(out, label, values->items[i].text);
}

static void ast_text_partitioning(orm__buffer *out, const ast_partition_by *by) {
    if (by == NULL)
        return;
    ast_text_name(out, "partition by", &by->method);
    ast_text_elements(out, &by->key);
    for (size_t i = 0; i < by->partitions.len; i++) {
        const ast_partition *one = &by->partitions.items[i];
        orm__buffer_printf(out, "\n    partition %d", (int)one->bound);
        ast_text_path(out, "name", &one->name);
        ast_text_sqls(out, "from", &one->from);
        ast_text_sqls(out, "to", &one->to);
        ast_text_word(out, "modulus", one->modulus.text);
        ast_text_word(out, "remainder", one->remainder.text);
        ast_text_word(out, "doc", one->doc);
        ast_text_attributes(out, one->attributes);
        orm__buffer_text_add(out, " {");
        ast_text_partitioning(out, one->by);
        orm__buffer_text_add(out, "}");
    }
}

static void ast_text_member(orm__buffer *out, const ast_member *member) {
    orm__buffer_printf(out, "\n  member %d unique=%d", (int)member->kind, member->unique);
    ast_text_word(out, "doc", member->doc);
    ast_text_name(out, "name", &member->name);
    ast_text_name(out, "using", &member->method);
    ast_text_elements(out, &member->elements);
    ast_text_names(out, "column", &member->columns);
    ast_text_path(out, "target", &member->target);
    ast_text_names(out, "refers", &member->target_columns);
    ast_text_word(out, "sql", member->sql.text);
    ast_text_partitioning(out, member->partition_by);
    if (member->kind == MEMBER_FIELD)
        ast_text_typed(out, &member->type, member->attributes);
    else
        ast_text_attributes(out, member->attributes);
}

static void ast_text_decl(orm__buffer *out, const ast_decl *decl) {
    orm__buffer_printf(out, "\ndecl %d", (int)decl->kind);
    ast_text_word(out, "doc", decl->doc);
    ast_text_path(out, "name", &decl->name);
    ast_text_sequence(out, decl->sequence);
    ast_text_word(out, "sql", decl->sql.text);
    if (decl->kind == DECL_DOMAIN || decl->kind == DECL_ALIAS)
        ast_text_typed(out, &decl->type, decl->attributes);
    else
        ast_text_attributes(out, decl->attributes);
    for (size_t i = 0; i < decl->members.len; i++)
        ast_text_member(out, &decl->members.items[i]);
}

/* A comment without the slashes it begins with: the formatter may take one away. */
static span ast_text_inside(const ast_comment *comment) {
    span at = comment->at;
    const char *text = at.source->text;
    if (text[at.start] == '/' && text[at.start + 1] == '/')
        while (at.start < at.end && text[at.start] == '/')
            at.start++;
    return at;
}

static int ast_text_compare_comments(const void *left, const void *right) {
    span a = ast_text_inside(left), b = ast_text_inside(right);
    uint32_t a_len = a.end - a.start, b_len = b.end - b.start;
    int order =
        memcmp(a.source->text + a.start, b.source->text + b.start, a_len < b_len ? a_len : b_len);
    return order != 0 ? order : a_len < b_len ? -1 : a_len > b_len;
}

static void ast_text_comments(orm__buffer *out, const ast_comments *comments) {
    if (comments->len == 0)
        return;
    ast_comment *sorted = malloc(comments->len * sizeof *sorted);
    if (sorted == NULL)
        abort();
    memcpy(sorted, comments->items, comments->len * sizeof *sorted);
    qsort(sorted, comments->len, sizeof *sorted, ast_text_compare_comments);
    for (size_t i = 0; i < comments->len; i++) {
        span at = ast_text_inside(&sorted[i]);
        orm__buffer_printf(out, "\ncomment <%.*s>", (int)(at.end - at.start),
                           at.source->text + at.start);
    }
    free(sorted);
}

static void ast_text(orm__buffer *out, const ast_file *file) {
    for (size_t i = 0; i < file->decls.len; i++)
        ast_text_decl(out, &file->decls.items[i]);
    ast_text_comments(out, &file->comments);
}

#endif
