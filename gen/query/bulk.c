/*
 * :bulk and :copy: one statement for many rows.
 *
 * A bulk statement's parameters are arrays, one element a row. They become the columns of
 * unnest($1, $2, …) beside the statement's own tables, so the whole batch is one statement. A copy
 * is an INSERT of plain parameters, whose table and columns are all that COPY needs.
 */
#include <string.h>

#include "diag/memory.h"
#include "postgres/quote.h"
#include "query/path_text.h"
#include "query/query_result.h"

static const char bulk_alias[] = "orm_bulk";

typedef struct batch {
    analysis *a;
    lowering *l;
    typed_query *query;
    const sql_tokens *tokens;
} batch;

static diag_message *refuse(const batch *b, span at, const char *why) {
    return diag_error(b->a->sink, DIAG_QUERY_BULK, at, "%s", why);
}

static const char *column_name(const batch *b, const query_parameter *parameter) {
    return text_of_name(b->a->arena, gen_printf(b->a->arena, "orm_%s", parameter->name));
}

static const char *element_name(const query_parameter *parameter) {
    const model_type *type = &parameter->type.model;
    return type->kind == TYPE_BUILTIN ? pg_type_cast_name(type->builtin) : parameter->type.spelling;
}

static bool is_array(const query_parameter *parameter) {
    return model_type_base(&parameter->type.model).dimensions > 0;
}

/* unnest would give a composite's fields as columns of their own, so that composites go through it as
 * text. */
static bool is_composite(const batch *b, const query_parameter *parameter) {
    const catalogue *cat = b->a->catalogue;
    const catalogue_type *type =
        catalogue_type_of(cat, catalogue_base_type(cat, parameter->type.oid));
    return type && type->kind == CATALOGUE_COMPOSITE;
}

/* The cast that a parameter, the array of all rows' values, has. Arrays are their text there: there
 * are no arrays of arrays. */
static const char *list_cast(const batch *b, const query_parameter *parameter) {
    if (is_array(parameter))
        return "::text[]";
    return gen_printf(b->a->arena, "::%s[]%s", element_name(parameter),
                      is_composite(b, parameter) ? "::text[]" : "");
}

/* The batch's column as the parameter's value. */
static const char *column_value(const batch *b, const query_parameter *parameter) {
    const char *column = gen_printf(b->a->arena, "%s.%s", bulk_alias, column_name(b, parameter));
    const model_type *type = &parameter->type.model;
    if (!is_array(parameter) && !is_composite(b, parameter))
        return column;
    bool by_text = is_array(parameter) && model_type_opaque(type);
    return gen_printf(b->a->arena, "(%s%s%s)", column, by_text ? "::text[]" : "",
                      model_type_cast(b->a->arena, type));
}

/* unnest($1::text[], $2::size[]::text[], …) AS orm_bulk (orm_name, …) */
static query_pieces unnest(const batch *b) {
    query_pieces pieces = {0};
    const char *before = "unnest(";
    const char *columns = "";
    for (size_t i = 0; i < b->query->parameters.len; i++) {
        const query_parameter *parameter = &b->query->parameters.items[i];
        gen_list_add(b->a->arena, &pieces, (query_piece){.text = before});
        gen_list_add(b->a->arena, &pieces, (query_piece){.parameter = (int)i});
        bool last = i + 1 == b->query->parameters.len;
        before = gen_printf(b->a->arena, "%s%s", list_cast(b, parameter), last ? "" : ", ");
        columns =
            gen_printf(b->a->arena, "%s%s%s", columns, i ? ", " : "", column_name(b, parameter));
    }
    const char *end = gen_printf(b->a->arena, "%s) AS %s (%s)", before, bulk_alias, columns);
    gen_list_add(b->a->arena, &pieces, (query_piece){.text = end});
    return pieces;
}

/* Each use of a parameter becomes one of the batch's column. */
static void use_columns(batch *b) {
    for (size_t i = 0; i < b->l->edits.len; i++) {
        edit *at = &b->l->edits.items[i];
        if (at->pieces.len != 1 || at->pieces.items[0].text)
            continue;
        const query_parameter *parameter =
            &b->query->parameters.items[at->pieces.items[0].parameter];
        at->pieces.items[0].text = column_value(b, parameter);
    }
}

static void insert_pieces(batch *b, uint32_t at, const char *before, const char *behind) {
    query_pieces pieces = {0}, inner = unnest(b);
    gen_list_add(b->a->arena, &pieces, (query_piece){.text = before});
    for (size_t i = 0; i < inner.len; i++)
        gen_list_add(b->a->arena, &pieces, inner.items[i]);
    gen_list_add(b->a->arena, &pieces, (query_piece){.text = behind});
    edit *made = lowering_edit(b->l, at, at);
    made->apart = true;
    made->pieces = pieces;
}

/* A token of the statement's own level; the statement's end when there is none. */
static size_t find_word(const batch *b, const char *word) {
    const query_statement *statement = b->l->statement;
    uint16_t depth = b->tokens->items[statement->first].depth;
    for (size_t i = statement->first; i < statement->end; i++)
        if (b->tokens->items[i].depth == depth && token_is_word(b->tokens, i, word))
            return i;
    return statement->end;
}

/* --- INSERT ------------------------------------------------------------------------------------- */

static bool late_parameter(const batch *b, size_t from) {
    for (size_t i = from; i < b->l->statement->end; i++) {
        if (b->tokens->items[i].kind != TOKEN_PARAMETER)
            continue;
        diag_message *message =
            refuse(b, token_span(b->tokens, i), "a bulk INSERT has its parameters in VALUES only");
        diag_hint(message, "in ON CONFLICT the row that was to be inserted is `excluded`");
        return true;
    }
    return false;
}

/* VALUES (…) becomes SELECT … FROM unnest(…). */
static void bulk_insert(batch *b) {
    const sql_query *source_query = b->a->root->source;
    size_t values = find_word(b, "values");
    bool one_row = source_query && source_query->kind == STATEMENT_VALUES &&
                   source_query->rows.len == 1 && values < b->l->statement->end;
    if (!one_row) {
        refuse(b, b->l->statement->cardinality_at, "a bulk INSERT has VALUES with one row");
        return;
    }
    for (size_t i = 0; i < source_query->rows.items[0].len; i++)
        if (source_query->rows.items[0].items[i]->kind == SQL_DEFAULT) {
            refuse(b, analysis_span(b->a, source_query->rows.items[0].items[i]->at),
                   "a bulk INSERT cannot write DEFAULT: leave the column out");
            return;
        }
    size_t open = tokens_next(b->tokens, values), close = tokens_closing(b->tokens, open);
    if (late_parameter(b, close))
        return;
    lowering_replace(b->l, b->tokens->items[values].start, b->tokens->items[open].end, "SELECT ");
    lowering_replace(b->l, b->tokens->items[close].start, b->tokens->items[close].end, "");
    insert_pieces(b, b->tokens->items[close].end, " FROM ", "");
}

/* --- UPDATE and DELETE --------------------------------------------------------------------------- */

/* Joins the batch to the statement's FROM (USING), before WHERE. */
static void bulk_change(batch *b, const char *from_word) {
    size_t where = find_word(b, "where");
    size_t behind = where < b->l->statement->end ? where : find_word(b, "returning");
    uint32_t at = b->tokens->items[tokens_before(b->tokens, behind)].end;
    bool has_from = b->a->root->from.len > 0;
    const char *before = has_from ? ", " : gen_printf(b->a->arena, " %s ", from_word);
    insert_pieces(b, at, before, "");
}

static bool check_parameters(const batch *b) {
    if (b->query->parameters.len == 0) {
        refuse(b, b->l->statement->cardinality_at, "a bulk statement needs parameters");
        return false;
    }
    for (size_t i = 0; i < b->query->parameters.len; i++) {
        const query_parameter *parameter = &b->query->parameters.items[i];
        if (parameter->optional >= 0) {
            refuse(b, parameter->at, "a bulk statement has no optional parameters");
            return false;
        }
    }
    return true;
}

void bulk_fill(analysis *a, lowering *l, typed_query *query) {
    batch b = {.a = a, .l = l, .query = query, .tokens = l->statement->tokens};
    if (a->root->kind < STATEMENT_INSERT || a->root->kind > STATEMENT_DELETE || a->root->ctes.len) {
        diag_message *message = refuse(&b, l->statement->cardinality_at,
                                       "only INSERT, UPDATE and DELETE, without WITH, can be bulk");
        diag_hint(message, "`= ANY (:values)` takes an array anywhere");
        return;
    }
    if (query->returns_rows) {
        diag_message *message =
            refuse(&b, l->statement->cardinality_at, "a bulk statement gives no rows");
        diag_hint(message, "leave RETURNING out");
        return;
    }
    if (!check_parameters(&b))
        return;
    use_columns(&b);
    if (a->root->kind == STATEMENT_INSERT)
        bulk_insert(&b);
    else
        bulk_change(&b, a->root->kind == STATEMENT_UPDATE ? "FROM" : "USING");
    for (size_t i = 0; i < query->parameters.len; i++)
        query->parameters.items[i].array = true;
}

/* --- COPY ------------------------------------------------------------------------------------------ */

static bool copies(const batch *b) {
    const sql_query *root = b->a->root;
    bool plain = root->kind == STATEMENT_INSERT && root->source &&
                 root->source->kind == STATEMENT_VALUES && root->source->rows.len == 1 &&
                 root->conflict == CONFLICT_NONE && !root->returning.len && !root->ctes.len &&
                 root->columns.len == root->source->rows.items[0].len;
    if (!plain)
        return false;
    const sql_exprs *row = &root->source->rows.items[0];
    for (size_t i = 0; i < row->len; i++)
        if (row->items[i]->kind != SQL_PARAMETER || row->items[i]->number != (int)i)
            return false;
    return b->query->optional_count == 0;
}

void copy_fill(analysis *a, lowering *l, typed_query *query) {
    batch b = {.a = a, .l = l, .query = query, .tokens = l->statement->tokens};
    if (!copies(&b)) {
        diag_message *message =
            refuse(&b, l->statement->cardinality_at,
                   "a copy is a plain INSERT of parameters, a different one for each column");
        diag_hint(message, "INSERT INTO t (a, b) VALUES (:a, :b)");
        return;
    }
    const sql_query *root = a->root;
    const char *columns = "";
    for (size_t i = 0; i < root->columns.len; i++) {
        columns = gen_printf(a->arena, "%s%s%s", columns, i ? ", " : "",
                             text_of_name(a->arena, root->columns.items[i].name));
        const analysis_parameter *parameter = &a->parameters.items[i];
        int column = range_column(root->target->range, root->columns.items[i].name);
        uint32_t type = root->target->range->columns.items[column].type;
        if (parameter->type != type)
            query->parameters.items[i].type = schema_query_type(a->schema, type);
    }
    query->copy_table = gen_printf(a->arena, "%s (%s)",
                                   text_of_table(a->arena, root->target->range->table), columns);
}
