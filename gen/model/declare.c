/*
 * Declarations: everything the schema names, and what is named twice.
 *
 * After this pass every type, mixin, table and entity is in the builder's maps; nothing inside of
 * them has been looked at yet, except for the labels of enums.
 */
#include "model/build.h"

#include <string.h>

/* Reports a second declaration and where the first one stands. */
static void report_double(builder *b, diag_code code, const char *what, const char *name, span at,
                          span first) {
    diag_note(diag_error(b->sink, code, at, "%s `%s` is declared twice", what, name), first,
              "first declared here");
}

static void declare_package(builder *b, const ast_decl *decl) {
    check_attributes(b, decl->attributes, PLACE_PACKAGE);
    b->model->package = decl->name.name.text;
    const char *prefix = attribute_name(decl->attributes, ATTR_PREFIX);
    if (prefix)
        b->model->prefix = prefix;
    b->model->default_schema = attribute_name(decl->attributes, ATTR_SCHEMA);
    remember_schema(b, b->model->default_schema);
    const ast_attribute *server = attribute_of(decl->attributes, ATTR_SERVER);
    if (!server || !server->sql.text)
        return;
    const char *number = server->sql.text;
    if (strcmp(number, "15") == 0 || strcmp(number, "16") == 0 || strcmp(number, "17") == 0)
        b->model->server = 10 + (number[1] - '0');
    else
        diag_hint(diag_error(b->sink, DIAG_BAD_PACKAGE, server->sql.at,
                             "there is no support for PostgreSQL `%s`", number),
                  "15, 16 or 17");
}

/* The package comes first, since its schema is part of every other name. */
static void declare_packages(builder *b) {
    const ast_decl *first = NULL;
    for (size_t f = 0; f < b->file_count; f++) {
        for (size_t i = 0; i < b->files[f]->decls.len; i++) {
            const ast_decl *decl = &b->files[f]->decls.items[i];
            if (decl->kind != DECL_PACKAGE || !decl->name.name.text)
                continue;
            if (first)
                diag_note(diag_error(b->sink, DIAG_DUPLICATE_PACKAGE, decl->at,
                                     "a schema has one package line"),
                          first->at, "the first one is here");
            else
                declare_package(b, first = decl);
        }
    }
}

/* Types, and the row types of tables, share one namespace. */
static bool claim_type(builder *b, const model_name *name, const char *what) {
    const char *key = name_key(b, name->schema, name->name);
    const claim *taken = orm__map_get(&b->type_names, key);
    if (!taken) {
        claim *made = gen_new(b->arena, claim);
        *made = (claim){what, name->at};
        name_put(b, &b->type_names, key, made);
        return true;
    }
    if (strcmp(what, taken->what) == 0)
        report_double(b, DIAG_DUPLICATE_TYPE, what, name->name, name->at, taken->at);
    else
        diag_note(diag_error(b->sink, DIAG_DUPLICATE_TYPE, name->at,
                             "%s `%s` has the name of %s %s", what, name->name,
                             article(taken->what), taken->what),
                  taken->at, "the %s `%s` is here", taken->what, name->name);
    return false;
}

/* Without a schema PostgreSQL would find its own type first. */
static void check_shadowing(builder *b, const model_name *name, const char *what) {
    if (name->schema || !pg_type_internal(name->name))
        return;
    diag_hint(diag_error(b->sink, DIAG_DUPLICATE_TYPE, name->at,
                         "%s `%s` has the name of one of PostgreSQL's own types", what, name->name),
              "PostgreSQL would always find its own; choose another name or a schema");
}

static declared_type *declare_type(builder *b, const ast_decl *decl, declared_kind kind,
                                   const model_name *name, const char *what) {
    declared_type *made = gen_new(b->arena, declared_type);
    made->kind = kind;
    made->decl = decl;
    gen_list_add(b->arena, &b->declared, made);
    check_shadowing(b, name, what);
    if (claim_type(b, name, what))
        name_put(b, &b->types, name_key(b, name->schema, name->name), made);
    return made;
}

static void declare_alias(builder *b, const ast_decl *decl) {
    check_attributes(b, decl->attributes, PLACE_ALIAS);
    declared_type *made = gen_new(b->arena, declared_type);
    made->kind = DECLARED_ALIAS;
    made->decl = decl;
    gen_list_add(b->arena, &b->declared, made);
    const declared_type *first = orm__map_get(&b->aliases, decl->name.name.text);
    if (first)
        report_double(b, DIAG_DUPLICATE_TYPE, "alias", decl->name.name.text, decl->name.name.at,
                      first->decl->name.name.at);
    else
        name_put(b, &b->aliases, decl->name.name.text, made);
}

static void add_label(builder *b, model_enum *to, const ast_member *member) {
    const char *label = member->name.text;
    if (member->kind != MEMBER_LABEL || !label)
        return;
    check_attributes(b, member->attributes, PLACE_LABEL);
    check_length(b, label, member->name.at);
    for (size_t i = 0; i < to->labels.len; i++) {
        if (strcmp(to->labels.items[i].label, label) != 0)
            continue;
        diag_note(diag_error(b->sink, DIAG_DUPLICATE_LABEL, member->name.at,
                             "enum `%s` has the label `%s` twice", to->name.name, label),
                  to->labels.items[i].at, "first written here");
        return;
    }
    const ast_attribute *was = attribute_of(member->attributes, ATTR_WAS);
    model_enum_label made = {
        .label = label,
        .was = was ? was->path.name.text : NULL,
        .doc = member->doc,
        .at = member->name.at,
    };
    gen_list_add(b->arena, &to->labels, made);
}

static void declare_enum(builder *b, const ast_decl *decl) {
    check_attributes(b, decl->attributes, PLACE_ENUM);
    model_enum *made = gen_new(b->arena, model_enum);
    made->name = make_name(b, &decl->name, decl->attributes);
    made->doc = decl->doc;
    for (size_t i = 0; i < decl->members.len; i++)
        add_label(b, made, &decl->members.items[i]);
    declare_type(b, decl, DECLARED_ENUM, &made->name, "enum")->enumeration = made;
    gen_list_add(b->arena, &b->model->enums, made);
}

static void declare_domain(builder *b, const ast_decl *decl) {
    check_attributes(b, decl->attributes, PLACE_DOMAIN);
    model_domain *made = gen_new(b->arena, model_domain);
    made->name = make_name(b, &decl->name, decl->attributes);
    made->doc = decl->doc;
    declare_type(b, decl, DECLARED_DOMAIN, &made->name, "domain")->domain = made;
    gen_list_add(b->arena, &b->model->domains, made);
}

static void declare_composite(builder *b, const ast_decl *decl) {
    check_attributes(b, decl->attributes, PLACE_COMPOSITE);
    model_composite *made = gen_new(b->arena, model_composite);
    made->name = make_name(b, &decl->name, decl->attributes);
    made->doc = decl->doc;
    claim_relation(b, made->name.schema, made->name.name, "type", made->name.at, NULL);
    declare_type(b, decl, DECLARED_COMPOSITE, &made->name, "type")->composite = made;
    gen_list_add(b->arena, &b->model->composites, made);
}

static void declare_sequence(builder *b, const ast_decl *decl) {
    check_attributes(b, decl->attributes, PLACE_SEQUENCE);
    model_sequence *made = gen_new(b->arena, model_sequence);
    made->name = make_name(b, &decl->name, decl->attributes);
    made->doc = decl->doc;
    made->unlogged = attribute_of(decl->attributes, ATTR_UNLOGGED) != NULL;
    claim_relation(b, made->name.schema, made->name.name, "sequence", made->name.at, NULL);
    gen_list_add(b->arena, &b->model->sequences, made);
}

/* The types that PostgreSQL's own and some well-known extensions bring. */
static const struct extension_types {
    const char *extension, *types[6];
} extension_types[] = {
    {"citext", {"citext"}},
    {"hstore", {"hstore"}},
    {"ltree", {"ltree", "lquery", "ltxtquery"}},
    {"cube", {"cube"}},
    {"seg", {"seg"}},
    {"intarray", {"query_int"}},
    {"isn", {"ean13", "isbn", "isbn13", "issn", "upc"}},
    {"postgis", {"geometry", "geography", "box2d", "box3d"}},
    {"postgis_raster", {"raster"}},
    {"vector", {"vector", "halfvec", "sparsevec"}},
    {"btree_gist", {NULL}},
    {"btree_gin", {NULL}},
    {"pg_trgm", {NULL}},
    {"pgcrypto", {NULL}},
    {"uuid-ossp", {NULL}},
    {"unaccent", {NULL}},
    {"fuzzystrmatch", {NULL}},
    {"pg_stat_statements", {NULL}},
    {"tablefunc", {NULL}},
    {"postgres_fdw", {NULL}},
    {"bloom", {NULL}},
    {"plpgsql", {NULL}},
};

const char *extension_of_type(const char *type) {
    for (size_t i = 0; i < sizeof extension_types / sizeof *extension_types; i++)
        for (size_t k = 0; k < 6 && extension_types[i].types[k]; k++)
            if (strcmp(extension_types[i].types[k], type) == 0)
                return extension_types[i].extension;
    return NULL;
}

static void declare_extension_types(builder *b, model_extension *extension) {
    for (size_t i = 0; i < sizeof extension_types / sizeof *extension_types; i++) {
        if (strcmp(extension_types[i].extension, extension->name) != 0)
            continue;
        for (size_t k = 0; k < 6 && extension_types[i].types[k]; k++)
            name_put(b, &b->sql_types, extension_types[i].types[k], extension);
        return;
    }
    b->foreign_types = true;
}

static void declare_extension(builder *b, const ast_decl *decl) {
    const char *name = decl->name.name.text;
    check_attributes(b, decl->attributes, PLACE_EXTENSION);
    for (size_t i = 0; i < b->model->extensions.len; i++) {
        if (strcmp(b->model->extensions.items[i]->name, name) != 0)
            continue;
        report_double(b, DIAG_DUPLICATE_EXTENSION, "extension", name, decl->name.name.at,
                      b->model->extensions.items[i]->at);
        return;
    }
    model_extension *made = gen_new(b->arena, model_extension);
    made->name = name;
    made->schema = attribute_name(decl->attributes, ATTR_SCHEMA);
    const ast_attribute *version = attribute_of(decl->attributes, ATTR_VERSION);
    made->version = version ? version->sql.text : NULL;
    made->doc = decl->doc;
    made->at = decl->name.name.at;
    remember_schema(b, made->schema);
    declare_extension_types(b, made);
    gen_list_add(b->arena, &b->model->extensions, made);
}

static void declare_mixin(builder *b, const ast_decl *decl) {
    const char *name = decl->name.name.text;
    check_attributes(b, decl->attributes, PLACE_MIXIN);
    const ast_decl *first = orm__map_get(&b->mixins, name);
    if (first)
        report_double(b, DIAG_DUPLICATE_MIXIN, "mixin", name, decl->name.name.at,
                      first->name.name.at);
    else
        name_put(b, &b->mixins, name, (void *)(uintptr_t)decl);
}

/* --- tables, views and entities ---------------------------------------------------------------- */

static void declare_entity_name(builder *b, draft_table *draft) {
    model_entity *entity = draft->entity;
    const draft_table *first = find_entity(b, entity->name);
    if (!first) {
        name_put(b, &b->entities, entity->name, draft);
        return;
    }
    diag_message *message = diag_error(b->sink, DIAG_DUPLICATE_ENTITY, entity->at,
                                       "entity `%s` is declared twice", entity->name);
    if (!entity->has_entity_name)
        diag_hint(message, "an entity has the name of its table unless it says `as …`");
    diag_note(message, first->entity->at, "first declared here");
}

static draft_table *new_draft(builder *b, const ast_decl *decl) {
    draft_table *draft = gen_new(b->arena, draft_table);
    draft->decl = decl;
    draft->entity = gen_new(b->arena, model_entity);
    draft->entity->doc = decl->doc;
    gen_list_add(b->arena, &b->drafts, draft);
    gen_list_add(b->arena, &b->model->entities, draft->entity);
    return draft;
}

static void read_table_options(builder *b, model_table *table, const ast_decl *decl) {
    const ast_attribute *with = attribute_of(decl->attributes, ATTR_WITH);
    if (with)
        add_options(b, &table->options, &with->options);
    table->unlogged = attribute_of(decl->attributes, ATTR_UNLOGGED) != NULL;
    table->tablespace = attribute_tablespace(decl->attributes, NULL);
    table->access_method = attribute_name(decl->attributes, ATTR_USING);
}

static void declare_table(builder *b, const ast_decl *decl, table_kind kind, attribute_place spot,
                          const char *what) {
    check_attributes(b, decl->attributes, spot);
    draft_table *draft = new_draft(b, decl);
    model_table *table = gen_new(b->arena, model_table);
    draft->table = draft->entity->table = table;
    table->name = make_name(b, &decl->name, decl->attributes);
    table->kind = kind;
    table->order = b->order++;
    table->doc = decl->doc;
    b->tables_begun = true;
    table->entity = draft->entity;
    read_table_options(b, table, decl);

    const ast_attribute *as = attribute_of(decl->attributes, ATTR_AS);
    draft->entity->has_entity_name = as && as->name.text;
    draft->entity->name = draft->entity->has_entity_name ? as->name.written : table->name.name;
    draft->entity->at = draft->entity->has_entity_name ? as->name.at : table->name.at;
    declare_entity_name(b, draft);

    if (claim_relation(b, table->name.schema, table->name.name, what, table->name.at, NULL)) {
        name_put(b, &b->tables, name_key(b, table->name.schema, table->name.name), draft);
        if (!orm__map_get(&b->type_names, name_key(b, table->name.schema, table->name.name)))
            claim_type(b, &table->name, what);
    }
    gen_list_add(b->arena, &b->model->tables, table);
}

static void declare_entity(builder *b, const ast_decl *decl) {
    check_attributes(b, decl->attributes, PLACE_ENTITY);
    draft_table *draft = new_draft(b, decl);
    draft->entity->name = decl->name.name.written;
    draft->entity->at = decl->name.name.at;
    draft->entity->has_entity_name = true;
    declare_entity_name(b, draft);
}

/* --- SQL ------------------------------------------------------------------------------------- */

/* Remembers the types that `create type` and `create domain` in a piece of SQL make. */
static void find_created_types(builder *b, const char *sql) {
    bool created = false;
    for (const char *at = sql;;) {
        sql_token token = sql_next(b->arena, &at);
        if (token.kind == SQL_END)
            return;
        bool creates = created && token.kind == SQL_WORD &&
                       (strcmp(token.text, "type") == 0 || strcmp(token.text, "domain") == 0);
        created = token.kind == SQL_WORD && strcmp(token.text, "create") == 0;
        if (!creates)
            continue;
        sql_token name = sql_next(b->arena, &at);
        while (*at == '.') {
            at++;
            name = sql_next(b->arena, &at);
        }
        if (name.text)
            name_put(b, &b->sql_types, name.text, gen_new(b->arena, model_extension));
    }
}

static void declare_sql(builder *b, const ast_decl *decl) {
    if (!decl->sql.text)
        return;
    model_statement made = {
        .sql = {.at = decl->sql.at}, .first = !b->tables_begun, .order = b->order++};
    if (decl->kind == DECL_SQL_FILE) {
        made.path = decl->sql.text;
        b->foreign_types = true;
    } else {
        made.sql.sql = decl->sql.text;
        find_created_types(b, decl->sql.text);
    }
    gen_list_add(b->arena, &b->model->statements, made);
}

static void declare(builder *b, const ast_decl *decl) {
    bool named = decl->name.name.text != NULL;
    if (!named && decl->kind != DECL_SQL && decl->kind != DECL_SQL_FILE)
        return;
    switch (decl->kind) {
    case DECL_PACKAGE:
    case DECL_IMPORT:
        return;
    case DECL_EXTENSION:
        declare_extension(b, decl);
        return;
    case DECL_ENUM:
        declare_enum(b, decl);
        return;
    case DECL_DOMAIN:
        declare_domain(b, decl);
        return;
    case DECL_ALIAS:
        declare_alias(b, decl);
        return;
    case DECL_TYPE:
        declare_composite(b, decl);
        return;
    case DECL_SEQUENCE:
        declare_sequence(b, decl);
        return;
    case DECL_MIXIN:
        declare_mixin(b, decl);
        return;
    case DECL_TABLE:
        declare_table(b, decl, TABLE_PLAIN, PLACE_TABLE, "table");
        return;
    case DECL_ENTITY:
        declare_entity(b, decl);
        return;
    case DECL_VIEW:
        declare_table(b, decl, TABLE_VIEW, PLACE_VIEW, "view");
        return;
    case DECL_MATERIALIZED_VIEW:
        declare_table(b, decl, TABLE_MATERIALIZED_VIEW, PLACE_MATERIALIZED_VIEW,
                      "materialized view");
        return;
    case DECL_SQL:
    case DECL_SQL_FILE:
        declare_sql(b, decl);
        return;
    }
}

void declare_all(builder *b) {
    declare_packages(b);
    for (size_t f = 0; f < b->file_count; f++) {
        b->tables_begun = false;
        for (size_t i = 0; i < b->files[f]->decls.len; i++)
            declare(b, &b->files[f]->decls.items[i]);
    }
}
