/* Types queries twice, and says what is different. */
#include "compile_hits.h"

#include <stdarg.h>
#include <string.h>

#include "compile_queries.h"
#include "diag/memory.h"
#include "pull/pull.h"
#include "query/query_file.h"
#include "schema/schema.h"

/* ---- the two models */

/* A database's tables are no entities yet. */
static const model *with_entities(orm_arena *arena, const model *of) {
    orm__buffer text = {0};
    diag *quiet = diag_new(arena);
    if (of->entities.len > 0 || of->tables.len == 0)
        return of;
    pull_write(of, &text);
    if (orm__buffer_failed(&text))
        gen_out_of_memory();
    const source *file = source_of_text(arena, "", orm__buffer_text(&text), text.len);
    orm__buffer_free(&text);
    const ast_file *tree = schema_parse(arena, file, quiet);
    model *made = diag_errors(quiet) > 0 ? NULL : model_build(arena, &tree, 1, quiet);
    if (made != NULL)
        made->invented = true;
    return made;
}

/* ---- two typings compared */

/* What is different about a query, as one text; empty when nothing is. */
typedef struct differences {
    orm_arena *arena;
    const char *text;
} differences;

static void ORM__PRINTF(2, 3) note(differences *to, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    const char *one = gen_vprintf(to->arena, format, arguments);
    va_end(arguments);
    to->text = gen_printf(to->arena, "%s%s%s", to->text, *to->text != '\0' ? "; " : "", one);
}

static const query_column *same_column(const typed_query *in, const query_column *of) {
    for (size_t i = 0; i < in->columns.len; i++) {
        const query_column *each = &in->columns.items[i];
        if (each->entity == of->entity && strcmp(each->name, of->name) == 0)
            return each;
    }
    return NULL;
}

static const query_parameter *same_parameter(const typed_query *in, const query_parameter *of) {
    for (size_t i = 0; i < in->parameters.len; i++)
        if (strcmp(in->parameters.items[i].name, of->name) == 0)
            return &in->parameters.items[i];
    return NULL;
}

static bool is_text(const query_type *type) {
    const model_type *of = &type->model;
    return of->kind == TYPE_BUILTIN && of->dimensions == 0 && of->builtin->category == PG_STRING;
}

/* Text of one kind is as good as of another to a program. */
static void compare_values(differences *to, const char *name, const query_type *before,
                           const query_type *after, int nulls) {
    if (strcmp(before->spelling, after->spelling) != 0 && !(is_text(before) && is_text(after)))
        note(to, "%s is %s, and was %s", name, after->spelling, before->spelling);
    if (nulls != 0)
        note(to, "%s %s NULL", name, nulls > 0 ? "may be" : "is never");
}

static void compare_columns(differences *to, const typed_query *before, const typed_query *after) {
    for (size_t i = 0; i < before->columns.len; i++) {
        const query_column *was = &before->columns.items[i], *is = same_column(after, was);
        const char *owner = was->entity < 0 ? "" : before->entities.items[was->entity].name;
        const char *name = gen_printf(to->arena, "`%s%s%s`", owner, *owner ? "." : "", was->name);
        if (was->hidden)
            continue;
        if (is == NULL)
            note(to, "%s is gone", name);
        else
            compare_values(to, name, &was->type, &is->type, is->nullable - was->nullable);
    }
}

static void compare_parameters(differences *to, const typed_query *before,
                               const typed_query *after) {
    for (size_t i = 0; i < before->parameters.len; i++) {
        const query_parameter *was = &before->parameters.items[i];
        const query_parameter *is = same_parameter(after, was);
        if (is != NULL && was->use != PARAMETER_CURSOR)
            compare_values(to, gen_printf(to->arena, "`:%s`", was->name), &was->type, &is->type,
                           is->nullable - was->nullable);
    }
}

/* ---- what an INSERT leaves out */

static bool is_required(const model_column *of) {
    bool filled = of->default_value.sql != NULL || of->generated.sql != NULL ||
                  of->identity != IDENTITY_NONE || of->serial_sequence != NULL ||
                  (of->type.kind == TYPE_DOMAIN && of->type.domain->default_value.sql != NULL);
    return of->not_null && !filled;
}

static bool is_given(const query_insert *by, const model_column *column) {
    for (size_t i = 0; i < by->given.len; i++)
        if (by->given.items[i] == column)
            return true;
    return false;
}

static void compare_inserts(differences *to, const model *from, const typed_query *after) {
    for (size_t i = 0; i < after->inserts.len; i++) {
        const query_insert *insert = &after->inserts.items[i];
        const model_table *before = model_table_before(from, insert->table);
        for (size_t k = 0; before != NULL && k < insert->table->columns.len; k++) {
            const model_column *is = insert->table->columns.items[k];
            const model_column *was = model_column_before(before, is);
            if (is_required(is) && !is_given(insert, is) && (was == NULL || !is_required(was)))
                note(to, "it leaves out `%s`, which `%s` requires", is->name,
                     insert->table->name.name);
        }
    }
}

/* ---- each query */

/* The queries of all files, as each of the schemas has them. */
typedef struct hits {
    orm_arena *arena;
    const model *from, *to;
    compile_sources files;
    query_statements statements;
    const query_set *before, *after;
    diag *said_before, *said_after;
} hits;

/* From its name to the next one's. */
static span statement_span(const query_statements *all, size_t at) {
    span whole = all->items[at]->name.at;
    bool last = at + 1 == all->len || all->items[at + 1]->name.at.source != whole.source;
    whole.end = last ? whole.source->len : all->items[at + 1]->name.at.start;
    return whole;
}

static void report_changes(const hits *h, const typed_query *before, const typed_query *after,
                           diag *sink) {
    differences found = {.arena = h->arena, .text = ""};
    compare_columns(&found, before, after);
    compare_parameters(&found, before, after);
    compare_inserts(&found, h->from, after);
    if (*found.text != '\0')
        diag_warning(sink, DIAG_QUERY_HIT, before->at, "the query `%s` is not what it was: %s",
                     before->name, found.text);
}

/* Whether it fitted before. Not all that a schema can say is in a model with invented names: what
 * fails there in another way may have. */
static bool did_fit(const hits *h, const typed_query *was, const diag_said *then,
                    const diag_said *now) {
    bool same = then->text != NULL && then->code == now->code && then->at.start == now->at.start &&
                strcmp(then->text, now->text) == 0;
    return was != NULL || (h->from->invented && then->code != DIAG_QUERY_TABLE && !same);
}

static void report_break(const char *name, const diag_said *now, diag *sink) {
    diag_message *warning = diag_warning(
        sink, DIAG_QUERY_HIT, now->at, "the query `%s` does not fit any more: %s", name, now->text);
    if (now->hint != NULL)
        diag_hint(warning, "%s", now->hint);
}

static void type_all(hits *h) {
    h->before = query_compile(h->arena, h->from, h->files.items, h->files.len, h->said_before);
    h->after = query_compile(h->arena, h->to, h->files.items, h->files.len, h->said_after);
    for (size_t i = 0; i < h->files.len; i++)
        query_file_read(h->arena, h->files.items[i], &h->statements, diag_new(h->arena));
}

static void compare(const hits *h, diag *sink) {
    for (size_t i = 0; i < h->statements.len; i++) {
        const query_statement *each = h->statements.items[i];
        const span whole = statement_span(&h->statements, i);
        const typed_query *was = query_named(h->before, each->name.text);
        const typed_query *is = query_named(h->after, each->name.text);
        const diag_said now = diag_first_error(h->said_after, whole);
        const diag_said then = diag_first_error(h->said_before, whole);
        if (was != NULL && is != NULL)
            report_changes(h, was, is, sink);
        else if (now.text != NULL && did_fit(h, was, &then, &now))
            report_break(each->name.text, &now, sink);
    }
}

void compile_hits(orm_arena *arena, const model *from, const model *to,
                  const compile_paths *queries, diag *sink) {
    diag *quiet = diag_new(arena);
    hits h = {.arena = arena,
              .from = with_entities(arena, from),
              .to = with_entities(arena, to),
              .said_before = diag_new(arena),
              .said_after = diag_new(arena)};
    if (h.from == NULL || h.to == NULL ||
        !compile_query_sources(NULL, arena, queries->items, queries->len, &h.files, quiet))
        return;
    if (h.from->invented && !h.to->invented)
        model_take_relations(h.from, h.to);
    else if (h.to->invented && !h.from->invented)
        model_take_relations(h.to, h.from);
    type_all(&h);
    compare(&h, sink);
}
