/* The order in which a schema's things are written, and its types and statements. */
#include "pull/pull.h"

#include <stdlib.h>
#include <string.h>

#include "diag/memory.h"
#include "pull/old_names.h"

/* --- extensions, types and sequences -------------------------------------------------------------- */

static void put_extensions(pull_writer *w) {
    const model *in = w->plan->model;
    for (size_t i = 0; i < in->extensions.len; i++) {
        const model_extension *extension = in->extensions.items[i];
        put_doc(w, extension->doc);
        put_text(w, "extension ");
        put_name(w, extension->name);
        put_named(w, "schema", extension->schema);
        put_text(w, "\n");
    }
    put_text(w, "\n");
}

static void put_quoted(pull_writer *w, const char *text) {
    orm__buffer_byte(w->out, '\'');
    for (; *text; text++) {
        if (*text == '\'')
            orm__buffer_byte(w->out, '\'');
        orm__buffer_byte(w->out, *text);
    }
    orm__buffer_byte(w->out, '\'');
}

static bool is_word(const char *label) {
    return *label && label[strspn(label, "abcdefghijklmnopqrstuvwxyz_0123456789")] == '\0' &&
           !strchr("0123456789", *label);
}

static void put_enum(pull_writer *w, const model_enum *of) {
    const pull_type *names = pull_type_of(w->plan, &of->name);
    put_doc(w, of->doc);
    put_text(w, "enum ");
    put_path(w, of->name.schema, of->name.name);
    put_named(w, "as", names->c_name);
    put_was_of_enum(w, of);
    put_text(w, " {\n");
    for (size_t i = 0; i < of->labels.len; i++) {
        const char *label = of->labels.items[i].label;
        if (is_word(label))
            put_text(w, label);
        else
            put_quoted(w, label);
        put_named(w, "as", names->labels[i]);
        put_was_of_label(w, of, &of->labels.items[i]);
        put_text(w, "\n");
    }
    put_text(w, "}\n\n");
}

static void put_domain(pull_writer *w, const model_domain *of) {
    put_doc(w, of->doc);
    put_text(w, "domain ");
    put_path(w, of->name.schema, of->name.name);
    put_text(w, " ");
    put_type(w, &of->type);
    put_text(w, of->not_null ? "" : "?");
    put_was_of_domain(w, of);
    put_collation(w, of->collation_schema, of->collation);
    put_default(w, of->default_value.sql);
    const char *usual = gen_printf(w->arena, "%s_check", of->name.name);
    for (size_t i = 0; i < of->checks.len; i++) {
        const model_constraint *check = of->checks.items[i];
        put_texts(w, " check (", check->check.sql, ")", (const char *)NULL);
        put_named(w, "named", strcmp(check->name, usual) == 0 ? NULL : check->name);
        put_was_of_check(w, of, check);
    }
    put_text(w, "\n\n");
}

static void put_composite(pull_writer *w, const model_composite *of) {
    put_doc(w, of->doc);
    put_text(w, "type ");
    put_path(w, of->name.schema, of->name.name);
    put_named(w, "as", pull_type_of(w->plan, &of->name)->c_name);
    put_was_of_composite(w, of);
    put_text(w, " {\n");
    for (size_t i = 0; i < of->attributes.len; i++) {
        const model_attribute *attribute = &of->attributes.items[i];
        put_doc(w, attribute->doc);
        put_name(w, attribute->name);
        put_text(w, " ");
        put_type(w, &attribute->type);
        put_named(w, "as", names_of_attribute(w->arena, attribute->name));
        put_was_of_attribute(w, of, attribute);
        put_collation(w, attribute->collation_schema, attribute->collation);
        put_text(w, "\n");
    }
    put_text(w, "}\n\n");
}

static void put_sequence(pull_writer *w, const model_sequence *of) {
    put_doc(w, of->doc);
    put_text(w, "sequence ");
    put_path(w, of->name.schema, of->name.name);
    size_t start = w->out->len;
    put_sequence_options(w, NULL, &of->options);
    if (of->owner_table) {
        bool any = w->out->len > start;
        w->out->len -= any;
        put_text(w, any ? " owned by " : " (owned by ");
        put_path(w, of->owner_schema, of->owner_table);
        put_text(w, ".");
        put_name(w, of->owner_column);
        put_text(w, ")");
    }
    put_text(w, of->unlogged ? " unlogged" : "");
    put_was_of_sequence(w, of);
    put_text(w, "\n");
}

void put_types(pull_writer *w) {
    const model *in = w->plan->model;
    for (size_t i = 0; i < in->enums.len; i++)
        put_enum(w, in->enums.items[i]);
    for (size_t i = 0; i < in->domains.len; i++)
        put_domain(w, in->domains.items[i]);
    for (size_t i = 0; i < in->composites.len; i++)
        put_composite(w, in->composites.items[i]);
    for (size_t i = 0; i < in->sequences.len; i++)
        put_sequence(w, in->sequences.items[i]);
    put_text(w, "\n");
}

/* --- statements and views ------------------------------------------------------------------------------ */

static void put_statements_first(pull_writer *w) {
    const model *in = w->plan->model;
    for (size_t i = 0; i < in->statements.len; i++) {
        if (!in->statements.items[i].first)
            continue;
        put_sql(w, in->statements.items[i].sql.sql, 0);
        put_text(w, "\n");
    }
}

/* A view or a statement, by its place among both. */
typedef struct placed {
    size_t order;
    const pull_table *view; /* NULL for a statement */
    const char *sql;
} placed;

static int compare_placed(const void *a, const void *b) {
    const placed *left = a, *right = b;
    return left->order < right->order ? -1 : left->order > right->order;
}

static bool is_view(const pull_table *table) {
    return table->table->kind == TABLE_VIEW || table->table->kind == TABLE_MATERIALIZED_VIEW;
}

static void put_views_and_statements(pull_writer *w) {
    const model *in = w->plan->model;
    ORM__LIST(placed) all = {0};
    for (size_t i = 0; i < w->plan->all.len; i++)
        if (is_view(w->plan->all.items[i]))
            gen_list_add(
                w->arena, &all,
                (placed){w->plan->all.items[i]->table->order, w->plan->all.items[i], NULL});
    for (size_t i = 0; i < in->statements.len; i++)
        if (!in->statements.items[i].first)
            gen_list_add(
                w->arena, &all,
                (placed){in->statements.items[i].order, NULL, in->statements.items[i].sql.sql});
    if (all.len)
        qsort(all.items, all.len, sizeof *all.items, compare_placed);
    for (size_t i = 0; i < all.len; i++) {
        if (all.items[i].view) {
            put_table(w, all.items[i].view);
            continue;
        }
        put_sql(w, all.items[i].sql, 0);
        put_text(w, "\n");
    }
}

void pull_write(const model *of, orm__buffer *out) {
    pull_writer w = {.out = out, .arena = of->arena, .plan = pull_plan_make(of)};
    put_extensions(&w);
    put_types(&w);
    put_statements_first(&w);
    for (size_t i = 0; i < w.plan->all.len; i++)
        if (!is_view(w.plan->all.items[i]))
            put_table(&w, w.plan->all.items[i]);
    put_views_and_statements(&w);
}
