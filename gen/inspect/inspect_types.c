/*
 * Types: a map of all there are, and the enums, domains and composites of the wanted schemas.
 *
 * Range types, shells and base types have no structure in the model. To columns they are opaque.
 */
#include <string.h>

#include "inspect/reader.h"

/* --- the use of a type -------------------------------------------------------------------------- */

/* A table's row type always goes with its schema: alone, a table's name is no type. */
static void read_type_names(reader *r) {
    answer found = ask(r, "SELECT t.oid, n.nspname, t.typname, t.typarray, t.typcollation,"
                          "  EXISTS (SELECT FROM pg_class c WHERE c.oid = t.typrelid"
                          "   AND c.relkind <> 'c')"
                          " FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace"
                          " WHERE NOT EXISTS (SELECT FROM pg_type e WHERE e.typarray = t.oid)");
    for (size_t i = 0; i < found.rows; i++) {
        const char *schema = cell(&found, i, 1);
        type_entry entry = {.schema = is_true(&found, i, 5) ? schema : schema_name(schema),
                            .name = cell(&found, i, 2),
                            .collation = cell(&found, i, 4)};
        type_entry *scalar = gen_new(r->arena, type_entry);
        *scalar = entry;
        if (!orm__map_put(&r->types, r->arena, cell(&found, i, 0), scalar))
            gen_out_of_memory();
        type_entry *array = gen_new(r->arena, type_entry);
        *array = entry;
        array->array = true;
        if (!orm__map_put(&r->types, r->arena, cell(&found, i, 3), array))
            gen_out_of_memory();
    }
}

/* What stands in the last parentheses: "numeric(10,2)[]" has "10,2". */
static const char *modifiers_in(reader *r, const char *spelled) {
    const char *open = spelled ? strrchr(spelled, '(') : NULL;
    const char *close = open ? strchr(open, ')') : NULL;
    if (!close)
        return NULL;
    size_t len = (size_t)(close - open) - 1;
    /* numeric(10,0) is numeric(10). */
    if (strncmp(spelled, "numeric", 7) == 0 && len > 2 && strncmp(close - 2, ",0", 2) == 0)
        len -= 2;
    return gen_copy(r->arena, open + 1, len);
}

/* "interval day to second(3)" has "day to second". */
static const char *interval_fields(reader *r, const char *spelled) {
    static const char word[] = "interval ";
    if (!spelled || strncmp(spelled, word, strlen(word)) != 0)
        return NULL;
    const char *from = spelled + strlen(word);
    return gen_copy(r->arena, from, strcspn(from, "(["));
}

static void set_kind(const type_entry *entry, model_type *out) {
    if (entry->enumeration) {
        out->kind = TYPE_ENUM;
        out->enumeration = entry->enumeration;
    } else if (entry->domain) {
        out->kind = TYPE_DOMAIN;
        out->domain = entry->domain;
    } else if (entry->composite) {
        out->kind = TYPE_COMPOSITE;
        out->composite = entry->composite;
    } else {
        out->kind = TYPE_OPAQUE;
    }
}

model_type type_of(reader *r, const char *oid, const char *spelled, const char *dimensions) {
    const type_entry *entry = orm__map_get(&r->types, oid);
    if (!entry)
        return (model_type){.kind = TYPE_OPAQUE, .name = "unknown"};
    model_type made = {.schema = entry->schema, .name = entry->name};
    bool own = made.schema && strcmp(made.schema, "pg_catalog") == 0;
    made.builtin = own ? pg_type_internal(made.name) : NULL;
    if (made.builtin) {
        made.schema = NULL;
        made.name = made.builtin->name;
        made.interval_fields =
            strcmp(made.builtin->internal, "interval") == 0 ? interval_fields(r, spelled) : NULL;
    } else {
        set_kind(entry, &made);
    }
    made.modifiers = modifiers_in(r, spelled);
    bool several = dimensions && strcmp(dimensions, "0") != 0;
    made.dimensions = !entry->array ? 0 : several ? *dimensions - '0' : 1;
    return made;
}

bool has_own_collation(reader *r, const char *type_oid, const char *collation_oid) {
    const type_entry *entry = orm__map_get(&r->types, type_oid);
    return strcmp(collation_oid, "0") != 0 && entry && strcmp(entry->collation, collation_oid) != 0;
}

/* --- enums -------------------------------------------------------------------------------------- */

static type_entry *entry_at(reader *r, const answer *found, size_t row) {
    return orm__map_get(&r->types, cell(found, row, 0));
}

/* The array's entry follows its element's. */
static void share_with_array(reader *r, const type_entry *scalar, const char *array_oid) {
    type_entry *array = orm__map_get(&r->types, array_oid);
    if (!array)
        return;
    array->enumeration = scalar->enumeration;
    array->domain = scalar->domain;
    array->composite = scalar->composite;
}

static void read_enums(reader *r) {
    answer found = ask(
        r, "SELECT t.oid, n.nspname, t.typname, t.typarray, obj_description(t.oid, 'pg_type'),"
           "  e.enumlabel"
           " FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace"
           " LEFT JOIN pg_enum e ON e.enumtypid = t.oid"
           " WHERE t.typtype = 'e' AND n.oid = ANY ($1::oid[])" NOT_OF_EXTENSION("pg_type", "t.oid")
               OURS_FIRST "t.typname, e.enumsortorder");
    for (size_t i = 0; i < found.rows; i++) {
        type_entry *entry = entry_at(r, &found, i);
        if (!entry->enumeration) {
            model_enum *made = entry->enumeration = gen_new(r->arena, model_enum);
            made->name = name_at(&found, i, 1);
            const char *object = gen_printf(r->arena, "TYPE %s", sql_path(r, &made->name));
            made->doc = take_comment(r, NULL, object, cell(&found, i, 4));
            share_with_array(r, entry, cell(&found, i, 3));
            gen_list_add(r->arena, &r->model->enums, made);
        }
        if (cell(&found, i, 5))
            gen_list_add(r->arena, &entry->enumeration->labels,
                         (model_enum_label){.label = cell(&found, i, 5)});
    }
}

/* --- domains and composites ----------------------------------------------------------------------- */

/* All are made before the first is filled, since they may be made of each other. */
static answer declare_domains(reader *r) {
    answer found = ask(
        r,
        "SELECT t.oid, n.nspname, t.typname, t.typarray, obj_description(t.oid, 'pg_type'),"
        "  t.typbasetype, CASE WHEN t.typtypmod >= 0 THEN format_type(t.typbasetype, t.typtypmod)"
        "  END, t.typndims, t.typnotnull, pg_get_expr(t.typdefaultbin, 0), t.typcollation,"
        "  cn.nspname, c.collname"
        " FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace"
        " LEFT JOIN pg_collation c ON c.oid = t.typcollation"
        " LEFT JOIN pg_namespace cn ON cn.oid = c.collnamespace"
        " WHERE t.typtype = 'd' AND n.oid = ANY ($1::oid[])" NOT_OF_EXTENSION("pg_type", "t.oid")
            OURS_FIRST "t.typname");
    for (size_t i = 0; i < found.rows; i++) {
        type_entry *entry = entry_at(r, &found, i);
        model_domain *made = entry->domain = gen_new(r->arena, model_domain);
        made->name = name_at(&found, i, 1);
        share_with_array(r, entry, cell(&found, i, 3));
        gen_list_add(r->arena, &r->model->domains, made);
    }
    return found;
}

static void fill_domain(reader *r, const answer *found, size_t row, model_domain *domain) {
    const char *object = gen_printf(r->arena, "DOMAIN %s", sql_path(r, &domain->name));
    domain->doc = take_comment(r, NULL, object, cell(found, row, 4));
    domain->type = type_of(r, cell(found, row, 5), cell(found, row, 6), cell(found, row, 7));
    domain->not_null = is_true(found, row, 8);
    domain->default_value.sql = bare_expression(r->arena, cell(found, row, 9));
    if (!has_own_collation(r, cell(found, row, 5), cell(found, row, 10)))
        return;
    domain->collation_schema = catalogue_name(cell(found, row, 11));
    domain->collation = cell(found, row, 12);
}

enum { D_DOMAIN, D_NAME, D_EXPRESSION, D_COMMENT, D_VALID, D_DEFINITION, D_CALLS };

static const char check_query[] =
    "SELECT c.contypid, c.conname, pg_get_expr(c.conbin, 0), obj_description(c.oid, 'pg_constraint'),"
    "  c.convalidated, pg_get_constraintdef(c.oid),"
    "  EXISTS (SELECT FROM pg_depend d JOIN pg_proc p ON p.oid = d.refobjid"
    "   WHERE d.classid = 'pg_constraint'::regclass AND d.objid = c.oid"
    "   AND d.refclassid = 'pg_proc'::regclass AND p.pronamespace = ANY ($1::oid[]))"
    " FROM pg_constraint c WHERE c.contype = 'c' AND c.contypid <> 0"
    " AND c.connamespace = ANY ($1::oid[]) ORDER BY c.conname";

static void add_domain_check(reader *r, const answer *found, size_t row, model_domain *domain) {
    model_constraint *made = gen_new(r->arena, model_constraint);
    made->kind = CONSTRAINT_CHECK;
    made->name = cell(found, row, D_NAME);
    made->check.sql = bare_expression(r->arena, cell(found, row, D_EXPRESSION));
    gen_list_add(r->arena, &domain->checks, made);
}

/* What calls a function of the schema comes behind that one, and is a statement as is what is not
 * validated. */
static void read_domain_checks(reader *r, bool calling) {
    answer found = ask(r, check_query);
    for (size_t i = 0; i < found.rows; i++) {
        const type_entry *entry = entry_at(r, &found, i);
        if (!entry || !entry->domain || is_true(&found, i, D_CALLS) != calling)
            continue;
        const char *path = sql_path(r, &entry->domain->name);
        const char *name = sql_name(r, cell(&found, i, D_NAME));
        if (calling || !is_true(&found, i, D_VALID))
            add_early_statement(r, gen_printf(r->arena, "ALTER DOMAIN %s ADD CONSTRAINT %s %s",
                                              path, name, cell(&found, i, D_DEFINITION)));
        else
            add_domain_check(r, &found, i, entry->domain);
        add_comment(r, NULL, gen_printf(r->arena, "CONSTRAINT %s ON DOMAIN %s", name, path),
                    cell(&found, i, D_COMMENT));
    }
}

void read_calling_checks(reader *r) {
    read_domain_checks(r, true);
}

static void read_composites(reader *r) {
    answer found = ask(
        r, "SELECT t.oid, n.nspname, t.typname, t.typarray, obj_description(t.oid, 'pg_type'),"
           "  c.oid"
           " FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
           " JOIN pg_type t ON t.oid = c.reltype"
           " WHERE c.relkind = 'c' AND n.oid = ANY ($1::oid[])" NOT_OF_EXTENSION("pg_type", "t.oid")
               OURS_FIRST "t.typname");
    for (size_t i = 0; i < found.rows; i++) {
        type_entry *entry = entry_at(r, &found, i);
        model_composite *made = entry->composite = gen_new(r->arena, model_composite);
        made->name = name_at(&found, i, 1);
        const char *object = gen_printf(r->arena, "TYPE %s", sql_path(r, &made->name));
        made->doc = take_comment(r, NULL, object, cell(&found, i, 4));
        share_with_array(r, entry, cell(&found, i, 3));
        gen_list_add(r->arena, &r->model->composites, made);
    }
}

static void read_attributes(reader *r) {
    answer found = ask(
        r, "SELECT c.reltype, a.attname, a.atttypid,"
           "  CASE WHEN a.atttypmod >= 0 THEN format_type(a.atttypid, a.atttypmod) END,"
           "  a.attndims, a.attcollation, n.nspname, l.collname, col_description(c.oid, a.attnum)"
           " FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid"
           " LEFT JOIN pg_collation l ON l.oid = a.attcollation"
           " LEFT JOIN pg_namespace n ON n.oid = l.collnamespace"
           " WHERE c.relkind = 'c' AND c.relnamespace = ANY ($1::oid[]) AND a.attnum > 0"
           " AND NOT a.attisdropped ORDER BY c.oid, a.attnum");
    for (size_t i = 0; i < found.rows; i++) {
        const type_entry *entry = entry_at(r, &found, i);
        if (!entry || !entry->composite)
            continue;
        model_attribute made = {.name = cell(&found, i, 1)};
        made.type = type_of(r, cell(&found, i, 2), cell(&found, i, 3), cell(&found, i, 4));
        if (has_own_collation(r, cell(&found, i, 2), cell(&found, i, 5))) {
            made.collation_schema = catalogue_name(cell(&found, i, 6));
            made.collation = cell(&found, i, 7);
        }
        const char *object = gen_printf(
            r->arena, "COLUMN %s.%s", sql_path(r, &entry->composite->name), sql_name(r, made.name));
        made.doc = take_comment(r, NULL, object, cell(&found, i, 8));
        gen_list_add(r->arena, &entry->composite->attributes, made);
    }
}

/* What differs between versions is read by name from the whole row. */
void read_collations(reader *r) {
    answer found = ask(
        r, "SELECT format('CREATE COLLATION %I.%I (PROVIDER = %s%s%s%s)', n.nspname, o.collname,"
           "  CASE o.collprovider WHEN 'i' THEN 'icu' WHEN 'b' THEN 'builtin' ELSE 'libc' END,"
           "  CASE WHEN o.collisdeterministic THEN '' ELSE ', DETERMINISTIC = false' END,"
           "  CASE WHEN o.collprovider = 'c' THEN format(', LC_COLLATE = %L, LC_CTYPE = %L',"
           "    o.collcollate, o.collctype) ELSE format(', LOCALE = %L',"
           "    coalesce(to_jsonb(o) ->> 'colllocale', to_jsonb(o) ->> 'colliculocale')) END,"
           "  coalesce(', RULES = ' || quote_literal(to_jsonb(o) ->> 'collicurules'), '')),"
           "  format('COLLATION %I.%I', n.nspname, o.collname),"
           "  obj_description(o.oid, 'pg_collation')"
           " FROM pg_collation o JOIN pg_namespace n ON n.oid = o.collnamespace"
           " WHERE n.oid = ANY ($1::oid[])" NOT_OF_EXTENSION("pg_collation", "o.oid") OURS_FIRST
        "o.collname");
    for (size_t i = 0; i < found.rows; i++) {
        add_early_statement(r, cell(&found, i, 0));
        add_comment(r, NULL, cell(&found, i, 1), cell(&found, i, 2));
    }
}

void read_types(reader *r) {
    read_type_names(r);
    read_enums(r);
    answer domains = declare_domains(r);
    read_composites(r);
    for (size_t i = 0; i < domains.rows; i++)
        fill_domain(r, &domains, i, r->model->domains.items[i]);
    read_domain_checks(r, false);
    read_attributes(r);
}
