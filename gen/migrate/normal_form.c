/*
 * Normal forms: a typed expression written out with all that typing found.
 *
 * A form is only ever compared. What the tree cannot tell in full (windows, subqueries, XML) and
 * what does not type has no form of its own; its tokens stand for it.
 */
#include "migrate/normal_form.h"

#include <string.h>

#include "diag/memory.h"
#include "migrate/normal_tokens.h"
#include "migrate/normal_write.h"
#include "postgres/quote.h"

normalizer *normalizer_new(orm_arena *arena, const model *of, const pairing *renames) {
    normalizer *n = gen_new(arena, normalizer);
    *n = (normalizer){.arena = arena, .model = of, .renames = renames};
    return n;
}

/* A query whose only column is the expression, over what it sees. */
static sql_text query_around(normalizer *n, const char *sql, const normal_context *context) {
    sql_text text = {.arena = n->arena};
    orm__buffer_text_add(&text.buffer, "SELECT (");
    orm__buffer_text_add(&text.buffer, sql);
    orm__buffer_text_add(&text.buffer, "\n)");
    if (context->table) {
        orm__buffer_text_add(&text.buffer, " FROM ");
        pg_quote_path(&text.buffer, context->table->name.schema, context->table->name.name);
    }
    if (context->domain) {
        orm__buffer_text_add(&text.buffer, " FROM (SELECT CAST(NULL AS ");
        orm__buffer_text_add(&text.buffer,
                             catalogue_spelling(schema_catalogue(n->schema),
                                                schema_type(n->schema, &context->domain->type)));
        orm__buffer_text_add(&text.buffer, ") AS value) AS v");
    }
    gen_list_add(n->arena, &text.segments, (sql_segment){.len = (uint32_t)text.buffer.len});
    return text;
}

static bool convert_result(analysis *a, sql_expr *value, const normal_context *context,
                           uint32_t *want) {
    *want = context->condition ? OID_BOOL
            : context->result  ? schema_type(a->schema, context->result)
                               : 0;
    if (!*want)
        coerce_unknown(a, value);
    return !*want || coerce(a, value, *want, CATALOGUE_ASSIGNMENT);
}

static bool write_typed(normalizer *n, const char *sql, const normal_context *context,
                        orm__buffer *out) {
    sql_text text = query_around(n, sql, context);
    sql_error error;
    analysis a = {.arena = n->arena,
                  .sink = n->sink,
                  .schema = n->schema,
                  .catalogue = schema_catalogue(n->schema),
                  .round = 1};
    a.file =
        source_of_text(n->arena, "expression", orm__buffer_text(&text.buffer), text.buffer.len);
    a.root = sql_parse(n->arena, &text, &error);
    sql_text_free(&text);
    if (!a.root || a.root->targets.len != 1 || !a.root->targets.items[0].value)
        return false;
    size_t before = diag_errors(n->sink);
    uint32_t want = 0;
    a.root->keep_unknown = true;
    type_query(&a, NULL, a.root);
    sql_expr *value = a.root->targets.items[0].value;
    if (!value->type || !convert_result(&a, value, context, &want) || diag_errors(n->sink) > before)
        return false;
    form f = {.n = n, .catalogue = a.catalogue, .out = *out};
    bool written = form_expr(&f, value, want);
    *out = f.out;
    return written;
}

/* A default of NULL is none, except a domain's, which hides the domain's own. */
static bool is_no_default(const normal_context *context, const char *text) {
    return context->result && context->result->kind != TYPE_DOMAIN &&
           strncmp(text, "null@", 5) == 0;
}

const char *normal_form(normalizer *n, const char *sql, const normal_context *context) {
    if (!sql)
        return NULL;
    if (!n->schema) {
        n->sink = diag_new(n->arena);
        n->schema = query_schema_new(n->arena, n->model, NULL, n->sink);
    }
    orm__buffer out = {0};
    const char *text = NULL;
    if (write_typed(n, sql, context, &out))
        text = gen_copy(n->arena, orm__buffer_text(&out), out.len);
    if (orm__buffer_failed(&out))
        gen_out_of_memory();
    orm__buffer_free(&out);
    if (!text)
        return normal_tokens(n->arena, sql, context->table, n->renames);
    return is_no_default(context, text) ? NULL : text;
}
