/*
 * What a statement gives and takes: its columns, entities and parameters, once it is typed.
 *
 * A column's type is what the server reports, so a domain's is its base. What its field is called
 * in C is for member_names.c.
 */
#include "query/query_result.h"

#include <string.h>

#include "diag/memory.h"
#include "query/family_plan.h"

model_column *result_origin(const result_column *result) {
    for (int steps = 0; result && steps < 100; steps++) {
        const sql_expr *expr = result->expr;
        if (!expr || expr->kind != SQL_COLUMN || !expr->range || expr->column < 0)
            return NULL;
        const scope_column *column = &expr->range->columns.items[expr->column];
        if (column->column)
            return column->column;
        result = column->result;
    }
    return NULL;
}

static bool contains(const char *const *names, size_t count, const char *name) {
    for (size_t i = 0; i < count; i++)
        if (strcmp(names[i], name) == 0)
            return true;
    return false;
}

/* --- columns ----------------------------------------------------------------------------------- */

/* A record's fields have types that only the statement knows. */
static bool check_type(analysis *a, const typed_query *query, const result_column *result) {
    bool record = result->type == OID_RECORD || result->type == OID_RECORD_ARRAY;
    if (!record || !query_reads_rows(query))
        return true;
    diag_message *message =
        analysis_error(a, DIAG_QUERY_RESULT, result->at, "column `%s` has the type %s",
                       result->name, spelling_of(a, result->type));
    diag_hint(message, "list its fields instead, or read it as JSON: `to_json(…)`");
    return false;
}

/* Of an entity's column the model says how it is read (see model_type_read_cast). */
void result_set_type(analysis *a, const typed_query *query, query_column *column,
                     uint32_t result_type) {
    uint32_t type = catalogue_base_type(a->catalogue, result_type);
    column->type = schema_query_type(a->schema, type);
    const model_type *read =
        column->attribute ? family_column_type(column->attribute) : &column->type.model;
    column->read = query_reads_rows(query) ? model_type_read_cast(a->arena, read) : "";
    column->sent = column->type.spelling;
    if (*column->read == '\0')
        return;
    uint32_t element = catalogue_element_type(a->catalogue, type);
    uint32_t plain =
        model_type_opaque(read) ? (uint32_t)OID_TEXT : catalogue_base_type(a->catalogue, element);
    bool list = model_type_base(read).dimensions > 0;
    uint32_t sent = list ? catalogue_type_of(a->catalogue, plain)->array : plain;
    column->sent = spelling_of(a, sent);
}

static void add_column(analysis *a, const lowering *l, typed_query *query, result_column *result) {
    if (!result->type || !check_type(a, query, result))
        return;
    bool named = strcmp(result->name, "?column?") != 0 || !result->expr;
    query_column column = {.name = result->name,
                           .at = analysis_span(a, named ? result->at : expr_start(result->expr)),
                           .entity = result->entity,
                           .column = result_origin(result),
                           .attribute = result->attribute};
    result_set_type(a, query, &column, result->type);
    column.table = column.column ? column.column->table : NULL;
    column.nullable = result_nullable(a, result);
    bool not_null = contains(l->not_null.items, l->not_null.len, result->name);
    bool nullable = contains(l->nullable.items, l->nullable.len, result->name);
    if (result->entity < 0 && (not_null || nullable)) {
        column.nullable = nullable;
        column.overridden = true;
    }
    gen_list_add(a->arena, &query->columns, column);
}

/* --- entities ---------------------------------------------------------------------------------- */

static void check_entity_name(analysis *a, const typed_query *query, const entity_item *item) {
    for (size_t i = 0; i < query->columns.len; i++)
        if (query->columns.items[i].entity < 0 &&
            strcmp(query->columns.items[i].name, item->name) == 0)
            analysis_error(a, DIAG_QUERY_RESULT, item->at,
                           "a column and an entity are both named `%s`", item->name);
    for (size_t i = 0; i < query->entities.len; i++)
        if (strcmp(query->entities.items[i].name, item->name) == 0)
            analysis_error(a, DIAG_QUERY_RESULT, item->at, "two entities are named `%s`",
                           item->name);
}

static void add_entity(analysis *a, typed_query *query, const entity_item *item) {
    check_entity_name(a, query, item);
    query_entity made = {.name = item->name,
                         .entity = item->range->entity,
                         .first = item->first,
                         .nullable = item->nullable || range_absent(item->range),
                         .deleted = item->range->target &&
                                    item->range->scope->query->kind == STATEMENT_DELETE,
                         .count = item->count,
                         .at = analysis_span(a, item->at)};
    gen_list_add(a->arena, &query->entities, made);
}

/* --- parameters -------------------------------------------------------------------------------- */

static void add_parameter(analysis *a, typed_query *query, const analysis_parameter *from) {
    if (from->type == OID_UNKNOWN || !from->type) {
        diag_message *message =
            analysis_error(a, DIAG_QUERY_PARAMETER, from->at,
                           "the type of parameter `%s` cannot be told from its use", from->name);
        diag_hint(message, "cast it: `:%s::text`", from->name);
    }
    query_parameter made = {.name = from->name,
                            .at = analysis_span(a, from->at),
                            .nullable = from->takes_null && !from->refuses_null,
                            .optional = from->group};
    bool limits = from->is_limit && query->cardinality == QUERY_PAGE;
    made.use = limits ? PARAMETER_LIMIT : PARAMETER_PLAIN;
    made.type = schema_query_type(a->schema, from->type);
    gen_list_add(a->arena, &query->parameters, made);
}

static uint32_t set_mask(const lowering *l) {
    for (size_t i = 0; i < l->clauses.len; i++) {
        const clause *in = &l->clauses.items[i];
        uint32_t masks = 0;
        for (size_t p = 0; in->kind == CLAUSE_SET && p < in->parts.len; p++) {
            if (in->parts.items[p].mask == 0)
                return 0;
            masks |= in->parts.items[p].mask;
        }
        if (masks)
            return masks;
    }
    return 0;
}

/* What changes rows can stand in FROM neither by itself nor in WITH. */
static bool is_selectable(const sql_query *root) {
    for (size_t i = 0; i < root->ctes.len; i++)
        if (root->ctes.items[i]->query->kind >= STATEMENT_INSERT)
            return false;
    return root->results.len > 0 && root->kind < STATEMENT_INSERT;
}

void result_fill(analysis *a, lowering *l, typed_query *query) {
    const sql_query *root = a->root;
    query->optional_count = l->statement->optionals.len;
    query->inserts = a->inserts;
    query->set_mask = set_mask(l);
    query->returns_rows = root->results.len > 0;
    query->selectable = is_selectable(root);
    query->command = root->kind == STATEMENT_COMMAND;
    for (size_t i = 0; i < a->parameters.len; i++)
        add_parameter(a, query, &a->parameters.items[i]);
    for (size_t i = 0; i < root->results.len; i++)
        add_column(a, l, query, root->results.items[i]);
    for (size_t i = 0; i < root->entities.len; i++)
        add_entity(a, query, root->entities.items[i]);
    result_name_members(a, query);
}

/* --- cardinality ------------------------------------------------------------------------------- */

static void impossible(analysis *a, const char *why, const char *hint) {
    const query_statement *statement = a->statement;
    diag_message *message =
        diag_error(a->sink, DIAG_QUERY_CARDINALITY, statement->cardinality_at, "`:%s` %s",
                   query_cardinality_word(statement->cardinality), why);
    diag_hint(message, "%s", hint);
}

static bool never_one(const sql_query *root) {
    bool none = root->limit && root->limit->kind == SQL_INTEGER && root->limit->number == 0;
    return none || (root->kind == STATEMENT_VALUES && root->rows.len > 1 && !root->limit);
}

void result_check_cardinality(analysis *a, const typed_query *query) {
    const sql_query *root = a->root;
    bool changes = root->kind >= STATEMENT_INSERT;
    if (query->command && (query_reads_rows(query) || query->cardinality == QUERY_ROWS)) {
        impossible(a, "is about rows, of which the statement tells nothing", "use `:exec`");
        return;
    }
    switch (query->cardinality) {
    case QUERY_ONE:
    case QUERY_MAYBE:
    case QUERY_MANY:
    case QUERY_EACH:
        if (!query->returns_rows && changes)
            impossible(a, "needs rows, but the statement gives none",
                       "add RETURNING, or use `:exec` or `:rows`");
        else if (query->cardinality == QUERY_ONE && never_one(root))
            impossible(a, "cannot hold: the statement never gives one row", "use `:many`");
        break;
    case QUERY_PAGE:
        break;
    case QUERY_ROWS:
        if (!changes)
            impossible(a, "counts rows that were changed, and SELECT changes none",
                       "use `:many`, or `:one` with count(*)");
        else if (query->returns_rows)
            impossible(a, "counts rows, but the statement has RETURNING", "use `:many`");
        break;
    case QUERY_EXEC:
        if (changes && query->returns_rows)
            impossible(a, "gives nothing, but the statement has RETURNING",
                       "use `:one` or `:many`, or leave RETURNING out");
        break;
    case QUERY_BULK:
    case QUERY_COPY:
    case QUERY_CARDINALITY_COUNT:
        break;
    }
}

const char *query_cardinality_word(query_cardinality cardinality) {
    static const char *const words[] = {
#define QUERY_CARDINALITY(name, word, summary) word,
        QUERY_CARDINALITIES(QUERY_CARDINALITY)
#undef QUERY_CARDINALITY
    };
    return words[cardinality];
}
