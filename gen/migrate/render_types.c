/* Steps for schemas, extensions and types. */
#include <string.h>

#include "migrate/render.h"
#include "postgres/quote.h"

/* --- schemas and extensions ---------------------------------------------------------------------- */

void render_SCHEMA_ADD(renderer *r, const operation *of) {
    write_schema(&r->w, of->to.schema);
    take(r, STEP_INSIDE, NULL);
}

void render_SCHEMA_DROP(renderer *r, const operation *of) {
    write_statement(r, "DROP SCHEMA ", &(model_name){.name = of->from.schema}, "");
    take(r, STEP_INSIDE, NULL);
}

void render_EXTENSION_ADD(renderer *r, const operation *of) {
    write_extension(&r->w, of->to.extension);
    take(r, STEP_INSIDE, NULL);
}

void render_EXTENSION_DROP(renderer *r, const operation *of) {
    write_statement(r, "DROP EXTENSION ", &(model_name){.name = of->from.extension->name}, "");
    take(r, STEP_INSIDE, NULL);
}

void render_EXTENSION_VERSION(renderer *r, const operation *of) {
    write_text(&r->w, "ALTER EXTENSION ");
    write_name(&r->w, of->to.extension->name);
    write_text(&r->w, " UPDATE TO ");
    pg_quote_text(r->w.out, of->to.extension->version);
    write_end(&r->w);
    take(r, STEP_INSIDE, NULL);
}

void render_EXTENSION_SCHEMA(renderer *r, const operation *of) {
    const char *schema = of->to.extension->schema;
    write_text(&r->w, "ALTER EXTENSION ");
    write_name(&r->w, of->to.extension->name);
    write_text(&r->w, " SET SCHEMA ");
    write_name(&r->w, schema ? schema : "public");
    write_end(&r->w);
    take(r, STEP_INSIDE, NULL);
}

/* --- enums ------------------------------------------------------------------------------------------ */

void render_ENUM_ADD(renderer *r, const operation *of) {
    write_enum(&r->w, of->to.enumeration);
    take(r, STEP_INSIDE, NULL);
}

void render_ENUM_DROP(renderer *r, const operation *of) {
    write_drop(r, of, "DROP TYPE ", &of->from.enumeration->name);
    take(r, STEP_INSIDE, NULL);
}

void render_ENUM_RENAME(renderer *r, const operation *of) {
    rename_object(r, of, "ALTER TYPE ", &of->from.enumeration->name, &of->to.enumeration->name);
}

/* Behind the label before it, which is there by now; the first one before its next that is. */
void render_LABEL_ADD(renderer *r, const operation *of) {
    const model_enum *now = of->to.enumeration;
    size_t at = (size_t)(of->to.label - now->labels.items), next = at + 1;
    write_text(&r->w, "ALTER TYPE ");
    write_path(&r->w, &of->from.enumeration->name);
    write_text(&r->w, " ADD VALUE ");
    pg_quote_text(r->w.out, of->to.label->label);
    while (next < now->labels.len && !pairing_old(&r->plan->pairs, &now->labels.items[next]))
        next++;
    if (at > 0) {
        write_text(&r->w, " AFTER ");
        pg_quote_text(r->w.out, now->labels.items[at - 1].label);
    } else if (next < now->labels.len) {
        write_text(&r->w, " BEFORE ");
        pg_quote_text(r->w.out, now->labels.items[next].label);
    }
    write_end(&r->w);
    take(r, STEP_AFTER, NULL);
    r->committed = true;
}

void render_LABEL_RENAME(renderer *r, const operation *of) {
    const rename_ends ends = ends_within(r, of, of->from.label->label, of->to.label->label);
    write_text(&r->w, "ALTER TYPE ");
    write_path(&r->w, &of->from.enumeration->name);
    write_text(&r->w, " RENAME VALUE ");
    pg_quote_text(r->w.out, ends.from.name);
    write_text(&r->w, " TO ");
    pg_quote_text(r->w.out, ends.to.name);
    write_end(&r->w);
    take(r, STEP_INSIDE, NULL);
}

/* --- types that are made again ---------------------------------------------------------------------- */

static void move_away(renderer *r, const char *verb, const char *drop, const model_name *name) {
    const model_name old = {.schema = name->schema, .name = derived_name(r, name->name, "__old")};
    write_text(&r->w, verb);
    write_path(&r->w, name);
    write_text(&r->w, " RENAME TO ");
    write_name(&r->w, old.name);
    write_end(&r->w);
    take(r, STEP_AFTER, NULL);
    orm__buffer text = {0};
    orm__buffer_text_add(&text, drop);
    pg_quote_path(&text, old.schema, old.name);
    if (orm__buffer_failed(&text))
        gen_out_of_memory();
    gen_list_add(r->arena, &r->left, gen_strdup(r->arena, orm__buffer_text(&text)));
    orm__buffer_free(&text);
}

/* Gives a column that had the old type the new one, by way of `through`. */
static void move_column(renderer *r, const model_column *old, const model_column *column,
                        const char *through) {
    const char *brackets = column->type.dimensions ? "[]" : "";
    write_alter(r, column->table);
    if (old->default_value.sql) {
        write_text(&r->w, "ALTER COLUMN ");
        write_name(&r->w, column->name);
        write_text(&r->w, " DROP DEFAULT, ");
    }
    write_text(&r->w, "ALTER COLUMN ");
    write_name(&r->w, column->name);
    write_text(&r->w, " TYPE ");
    write_type(&r->w, &column->type);
    write_text(&r->w, " USING ");
    write_name(&r->w, column->name);
    write_text(&r->w, gen_printf(r->arena, "::%s%s::", through, brackets));
    write_type(&r->w, &column->type);
    if (column->default_value.sql) {
        write_text(&r->w, ", ALTER COLUMN ");
        write_name(&r->w, column->name);
        write_text(&r->w, " SET DEFAULT ");
        write_operand(&r->w, column->default_value.sql);
    }
    write_end(&r->w);
    take(r, STEP_INSIDE, rewrites_table);
}

static void move_columns(renderer *r, const void *type, const char *through) {
    for (size_t i = 0; i < r->plan->to->tables.len; i++) {
        const model_table *table = r->plan->to->tables.items[i];
        for (size_t k = 0; k < table->columns.len; k++) {
            const model_column *column = table->columns.items[k];
            bool has = (column->type.kind == TYPE_ENUM && column->type.enumeration == type) ||
                       (column->type.kind == TYPE_DOMAIN && column->type.domain == type);
            const model_column *old = pairing_old(&r->plan->pairs, column);
            if (has && old && table->kind == TABLE_PLAIN && !column->inherited &&
                old->type.kind == column->type.kind)
                move_column(r, old, column, through);
        }
    }
}

void render_ENUM_REBUILD(renderer *r, const operation *of) {
    const model_enum *now = of->to.enumeration;
    move_away(r, "ALTER TYPE ", "DROP TYPE ", &now->name);
    write_enum(&r->w, now);
    take(r, STEP_INSIDE, NULL);
    move_columns(r, now, "text");
}

void render_DOMAIN_REBUILD(renderer *r, const operation *of) {
    const model_domain *now = of->to.domain;
    move_away(r, "ALTER DOMAIN ", "DROP DOMAIN ", &now->name);
    write_domain(&r->w, now);
    take(r, STEP_INSIDE, NULL);
    size_t start = r->w.out->len;
    write_type(&r->w, &now->type);
    const char *base = gen_strdup(r->arena, r->w.out->data + start);
    r->w.out->len = start;
    move_columns(r, now, base);
}

/* --- domains ------------------------------------------------------------------------------------------ */

void render_DOMAIN_ADD(renderer *r, const operation *of) {
    if (is_first(&r->w, of->to.domain))
        write_domain(&r->w, of->to.domain);
    take(r, STEP_INSIDE, NULL);
}

void render_DOMAIN_DROP(renderer *r, const operation *of) {
    write_drop(r, of, "DROP DOMAIN ", &of->from.domain->name);
    take(r, STEP_INSIDE, NULL);
}

void render_DOMAIN_RENAME(renderer *r, const operation *of) {
    rename_object(r, of, "ALTER DOMAIN ", &of->from.domain->name, &of->to.domain->name);
}

void render_DOMAIN_DEFAULT(renderer *r, const operation *of) {
    const char *value = of->to.domain->default_value.sql;
    write_text(&r->w, "ALTER DOMAIN ");
    write_path(&r->w, &of->to.domain->name);
    write_text(&r->w, value ? " SET DEFAULT " : " DROP DEFAULT");
    if (value)
        write_operand(&r->w, value);
    write_end(&r->w);
    take(r, STEP_INSIDE, NULL);
}

void render_DOMAIN_NULLABILITY(renderer *r, const operation *of) {
    bool required = of->to.domain->not_null;
    write_statement(r, "ALTER DOMAIN ", &of->to.domain->name,
                    required ? " SET NOT NULL" : " DROP NOT NULL");
    take(r, STEP_INSIDE, required ? "reads all tables that have the domain" : NULL);
}

void render_DOMAIN_CHECK_ADD(renderer *r, const operation *of) {
    const model_name *domain = &of->to.domain->name;
    model_constraint check = *of->to.constraint;
    check.not_valid = true;
    write_text(&r->w, "ALTER DOMAIN ");
    write_path(&r->w, domain);
    write_text(&r->w, " ADD ");
    write_constraint(&r->w, &check);
    write_end(&r->w);
    take(r, STEP_INSIDE, NULL);
    if (of->to.constraint->not_valid)
        return;
    write_text(&r->w, "ALTER DOMAIN ");
    write_path(&r->w, domain);
    write_text(&r->w, " VALIDATE CONSTRAINT ");
    write_name(&r->w, check.name);
    write_end(&r->w);
    take(r, STEP_AFTER, NULL);
}

void render_DOMAIN_CHECK_DROP(renderer *r, const operation *of) {
    write_text(&r->w, "ALTER DOMAIN ");
    write_path(&r->w, &of->from.domain->name);
    write_text(&r->w, " DROP CONSTRAINT ");
    write_name(&r->w, of->from.constraint->name);
    write_end(&r->w);
    take(r, STEP_INSIDE, NULL);
}

void render_DOMAIN_CHECK_RENAME(renderer *r, const operation *of) {
    const rename_ends ends = ends_within(r, of, of->from.constraint->name, of->to.constraint->name);
    write_text(&r->w, "ALTER DOMAIN ");
    write_path(&r->w, &of->to.domain->name);
    write_inner_rename(r, " RENAME CONSTRAINT ", &ends);
    take(r, STEP_INSIDE, NULL);
}

/* --- composites ------------------------------------------------------------------------------------- */

void render_COMPOSITE_ADD(renderer *r, const operation *of) {
    if (is_first(&r->w, of->to.composite))
        write_composite(&r->w, of->to.composite);
    take(r, STEP_INSIDE, NULL);
}

void render_COMPOSITE_DROP(renderer *r, const operation *of) {
    write_drop(r, of, "DROP TYPE ", &of->from.composite->name);
    take(r, STEP_INSIDE, NULL);
}

void render_COMPOSITE_RENAME(renderer *r, const operation *of) {
    rename_object(r, of, "ALTER TYPE ", &of->from.composite->name, &of->to.composite->name);
}

static void write_attribute(renderer *r, const migrate_object *of, const char *verb,
                            const char *before_type) {
    write_text(&r->w, "ALTER TYPE ");
    write_path(&r->w, &of->composite->name);
    write_text(&r->w, verb);
    write_name(&r->w, of->attribute->name);
    if (before_type) {
        write_text(&r->w, before_type);
        write_type(&r->w, &of->attribute->type);
        write_collation(&r->w, of->attribute->collation_schema, of->attribute->collation);
    }
    write_end(&r->w);
}

void render_ATTRIBUTE_ADD(renderer *r, const operation *of) {
    write_attribute(r, &of->to, " ADD ATTRIBUTE ", " ");
    write_comment(&r->w, "COLUMN", &of->to.composite->name, of->to.attribute->name,
                  of->to.attribute->doc);
    take(r, STEP_INSIDE, NULL);
}

void render_ATTRIBUTE_DROP(renderer *r, const operation *of) {
    write_attribute(r, &of->from, " DROP ATTRIBUTE ", NULL);
    take(r, STEP_INSIDE, NULL);
}

void render_ATTRIBUTE_TYPE(renderer *r, const operation *of) {
    write_attribute(r, &of->to, " ALTER ATTRIBUTE ", " TYPE ");
    take(r, STEP_INSIDE, NULL);
}

void render_ATTRIBUTE_RENAME(renderer *r, const operation *of) {
    const rename_ends ends = ends_within(r, of, of->from.attribute->name, of->to.attribute->name);
    write_text(&r->w, "ALTER TYPE ");
    write_path(&r->w, &of->to.composite->name);
    write_inner_rename(r, " RENAME ATTRIBUTE ", &ends);
    take(r, STEP_INSIDE, NULL);
}
