/* Enums, domains and composite types, each after those it is made of, and after tables whose rows
 * it holds. */
#include "ddl/writer.h"
#include "postgres/quote.h"

#include <string.h>

enum { LINE = 100 };

/* --- enums -------------------------------------------------------------------------------------- */

static bool fits_on_a_line(const model_enum *of) {
    size_t len = strlen("CREATE TYPE  AS ENUM ();") + strlen(of->name.name);
    for (size_t i = 0; i < of->labels.len; i++)
        len += strlen(of->labels.items[i].label) + strlen("'', ");
    return len <= LINE;
}

void write_enum(ddl_writer *w, const model_enum *of) {
    bool line = fits_on_a_line(of);
    write_text(w, "CREATE TYPE ");
    write_path(w, &of->name);
    write_text(w, " AS ENUM (");
    for (size_t i = 0; i < of->labels.len; i++) {
        write_text(w, i ? "," : "");
        write_text(w, !line ? "\n    " : i ? " " : "");
        pg_quote_text(w->out, of->labels.items[i].label);
    }
    write_text(w, line ? ")" : "\n)");
    write_end(w);
    write_comment(w, "TYPE", &of->name, NULL, of->doc);
    write_text(w, "\n");
}

/* --- domains and composites ----------------------------------------------------------------------- */

static void write_declared(ddl_writer *w, const model_type *type);

void write_domain(ddl_writer *w, const model_domain *domain) {
    write_declared(w, &domain->type);
    write_text(w, "CREATE DOMAIN ");
    write_path(w, &domain->name);
    write_text(w, " AS ");
    write_type(w, &domain->type);
    write_collation(w, domain->collation_schema, domain->collation);
    if (domain->default_value.sql) {
        write_text(w, " DEFAULT ");
        write_operand(w, domain->default_value.sql);
    }
    if (domain->not_null)
        write_text(w, " NOT NULL");
    for (size_t i = 0; i < domain->checks.len; i++) {
        write_text(w, "\n    ");
        write_constraint(w, domain->checks.items[i]);
    }
    write_end(w);
    write_comment(w, "DOMAIN", &domain->name, NULL, domain->doc);
    write_text(w, "\n");
}

void write_composite(ddl_writer *w, const model_composite *of) {
    for (size_t i = 0; i < of->attributes.len; i++)
        write_declared(w, &of->attributes.items[i].type);
    write_text(w, "CREATE TYPE ");
    write_path(w, &of->name);
    write_text(w, " AS (");
    for (size_t i = 0; i < of->attributes.len; i++) {
        const model_attribute *attribute = &of->attributes.items[i];
        write_text(w, i ? ",\n    " : "\n    ");
        write_name(w, attribute->name);
        write_text(w, " ");
        write_type(w, &attribute->type);
        write_collation(w, attribute->collation_schema, attribute->collation);
    }
    write_text(w, of->attributes.len ? "\n)" : ")");
    write_end(w);
    write_comment(w, "TYPE", &of->name, NULL, of->doc);
    for (size_t i = 0; i < of->attributes.len; i++)
        write_comment(w, "COLUMN", &of->name, of->attributes.items[i].name,
                      of->attributes.items[i].doc);
    write_text(w, "\n");
}

/* The type that another one needs, unless it is out already; of rows their table. */
static void write_declared(ddl_writer *w, const model_type *type) {
    if (type->kind == TYPE_DOMAIN && is_first(w, type->domain))
        write_domain(w, type->domain);
    else if (type->kind == TYPE_COMPOSITE && is_first(w, type->composite))
        write_composite(w, type->composite);
    const model_table *rows = model_type_row(w->model, type);
    if (rows)
        write_table(w, rows);
}

void write_types(ddl_writer *w, bool late) {
    const model *of = w->model;
    for (size_t i = 0; i < of->enums.len && !late; i++)
        write_enum(w, of->enums.items[i]);
    for (size_t i = 0; i < of->domains.len; i++)
        if (model_domain_late(of, of->domains.items[i]) == late &&
            is_first(w, of->domains.items[i]))
            write_domain(w, of->domains.items[i]);
    for (size_t i = 0; i < of->composites.len; i++)
        if (model_composite_late(of, of->composites.items[i]) == late &&
            is_first(w, of->composites.items[i]))
            write_composite(w, of->composites.items[i]);
}
