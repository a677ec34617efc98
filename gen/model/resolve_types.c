/*
 * Types: what a spelling stands for.
 *
 * Aliases come first, then PostgreSQL's own, then what the schema declares, then what extensions
 * and `sql { }` bring, which is opaque. Aliases are resolved on demand and may stand in any order.
 */
#include "model/build.h"

#include <string.h>

#include "postgres/catalogue.h"

static model_type text_type(span at) {
    return (model_type){
        .kind = TYPE_BUILTIN, .builtin = pg_type_internal("text"), .name = "text", .at = at};
}

static void set_builtin(model_type *out, const pg_type *builtin) {
    out->kind = TYPE_BUILTIN;
    out->builtin = builtin;
    out->name = builtin->name;
}

/* --- aliases ------------------------------------------------------------------------------- */

static void resolve_alias(builder *b, declared_type *alias) {
    const ast_decl *decl = alias->decl;
    if (alias->step == STEP_DONE)
        return;
    if (alias->step == STEP_BUSY) {
        diag_error(b->sink, DIAG_TYPE_CYCLE, decl->name.name.at, "alias `%s` stands for itself",
                   decl->name.name.text);
        alias->alias = text_type(decl->type.at);
        alias->step = STEP_DONE;
        return;
    }
    alias->step = STEP_BUSY;
    model_type resolved;
    bool nullable;
    resolve_type(b, &decl->type, NULL, &resolved, &nullable);
    if (alias->step == STEP_DONE)
        return;
    alias->alias = resolved;
    alias->alias_nullable = nullable;
    alias->step = STEP_DONE;
}

static void use_alias(builder *b, declared_type *alias, const ast_type *type, model_type *out,
                      bool *nullable) {
    resolve_alias(b, alias);
    int dimensions = out->dimensions;
    *out = alias->alias;
    out->dimensions += dimensions;
    out->at = type->at;
    *nullable = *nullable || alias->alias_nullable;
    if (type->modifiers.text)
        diag_note(diag_error(b->sink, DIAG_BAD_MODIFIERS, type->modifiers.at,
                             "the alias `%s` takes no modifiers", type->name.name.text),
                  alias->decl->name.name.at, "it is declared here");
}

/* --- types of the schema and of others ------------------------------------------------------- */

static void use_declared(builder *b, const declared_type *declared, const ast_type *type,
                         model_type *out) {
    const model_name *name = NULL;
    switch (declared->kind) {
    case DECLARED_ALIAS:
        return;
    case DECLARED_ENUM:
        out->kind = TYPE_ENUM;
        out->enumeration = declared->enumeration;
        name = &declared->enumeration->name;
        break;
    case DECLARED_DOMAIN:
        out->kind = TYPE_DOMAIN;
        out->domain = declared->domain;
        name = &declared->domain->name;
        break;
    case DECLARED_COMPOSITE:
        out->kind = TYPE_COMPOSITE;
        out->composite = declared->composite;
        name = &declared->composite->name;
        break;
    }
    out->schema = name->schema;
    out->name = name->name;
    if (type->modifiers.text)
        diag_error(b->sink, DIAG_BAD_MODIFIERS, type->modifiers.at,
                   "the type `%s` takes no modifiers", name->name);
}

/* A type that PostgreSQL keeps for its own tables. */
static bool is_catalogue_type(const builder *b, const char *name) {
    const catalogue *all = catalogue_new(b->arena, b->model->server);
    return catalogue_type_named(all, NULL, name) != NULL;
}

/* A type of PostgreSQL's own tables or of the information schema, or a table's row: said with its
 * schema, since a table's name alone is more likely a relationship that was meant. */
static bool is_qualified_type(const builder *b, const ast_path *name) {
    const char *schema = name->schema.text;
    return schema &&
           (strcmp(schema, "information_schema") == 0 ||
            (strcmp(schema, "pg_catalog") == 0 && is_catalogue_type(b, name->name.text)) ||
            orm__map_get(&b->tables, name_key(b, schema, name->name.text)) ||
            (strcmp(schema, "public") == 0 &&
             orm__map_get(&b->tables, name_key(b, NULL, name->name.text))));
}

/* A type that is declared where this compiler does not look. */
static bool use_foreign(builder *b, const ast_type *type, model_type *out) {
    const char *name = type->name.name.text;
    const model_extension *extension = orm__map_get(&b->sql_types, name);
    if (!extension && !is_qualified_type(b, &type->name) &&
        (!b->foreign_types || type->entity_like))
        return false;
    out->kind = TYPE_OPAQUE;
    out->name = name;
    out->schema = type->name.schema.text;
    if (!out->schema && extension)
        out->schema = extension->schema;
    out->modifiers = type->modifiers.text;
    return true;
}

static const pg_type *builtin_of(const ast_path *name) {
    bool catalog = name->schema.text && strcmp(name->schema.text, "pg_catalog") == 0;
    if (name->schema.text && !catalog)
        return NULL;
    return catalog || name->name.quoted ? pg_type_internal(name->name.text)
                                        : pg_type_named(name->name.text);
}

static bool find_type(builder *b, const ast_type *type, model_type *out, bool *nullable) {
    const ast_path *name = &type->name;
    declared_type *alias =
        name->schema.text || name->name.quoted ? NULL : orm__map_get(&b->aliases, name->name.text);
    if (alias) {
        use_alias(b, alias, type, out, nullable);
        return true;
    }
    const pg_type *builtin = builtin_of(name);
    if (builtin) {
        set_builtin(out, builtin);
        check_modifiers(b, type, out);
        return true;
    }
    const declared_type *declared =
        orm__map_get(&b->types, name_key(b, name->schema.text, name->name.text));
    if (declared) {
        use_declared(b, declared, type, out);
        return true;
    }
    return use_foreign(b, type, out);
}

static void report_unknown(builder *b, const ast_type *type, const ast_name *member) {
    const char *written = type->name.name.written;
    diag_message *message =
        type->entity_like && member
            ? diag_error(b->sink, DIAG_UNKNOWN_ENTITY, type->name.name.at,
                         "relation `%s` refers to unknown entity `%s`", member->text, written)
        : type->name.schema.text ? diag_error(b->sink, DIAG_UNKNOWN_TYPE, type->name.name.at,
                                              "there is no type `%s` in the schema `%s`",
                                              type->name.name.text, type->name.schema.text)
                                 : diag_error(b->sink, DIAG_UNKNOWN_TYPE, type->name.name.at,
                                              "there is no type `%s`", written);
    static const char *const kinds[] = {"index", "unique", "check", "exclude"};
    for (size_t i = 0; member && type->modifiers.text && i < sizeof kinds / sizeof *kinds; i++) {
        if (strcmp(member->text, kinds[i]) == 0) {
            diag_hint(message, "to name it: `%s (%s) named %s`", kinds[i], type->modifiers.text,
                      written);
            return;
        }
    }
    hint_type(b, message, type);
}

bool resolve_type(builder *b, const ast_type *type, const ast_name *member, model_type *out,
                  bool *nullable) {
    *nullable = type->nullable;
    *out = (model_type){.at = type->at, .dimensions = type->dimensions};
    if (type->name.name.text && find_type(b, type, out, nullable))
        return true;
    if (type->name.name.text)
        report_unknown(b, type, member);
    *out = text_type(type->at);
    return false;
}

draft_table *entity_of_type(builder *b, const ast_type *type) {
    const ast_path *name = &type->name;
    if (!name->name.text || name->schema.text || type->modifiers.text)
        return NULL;
    draft_table *found = find_entity(b, name->name.written);
    if (!found || type->entity_like)
        return found;
    bool is_type = orm__map_get(&b->aliases, name->name.text) || builtin_of(name) ||
                   orm__map_get(&b->types, name_key(b, NULL, name->name.text));
    return is_type ? NULL : found;
}

const pg_type *scalar_builtin(const model_type *type) {
    model_type base = model_type_base(type);
    return base.kind == TYPE_BUILTIN && base.dimensions == 0 ? base.builtin : NULL;
}

const char *type_text(builder *b, const model_type *type) {
    const char *name = type->name ? type->name : "?";
    const char *text =
        type->modifiers ? join_text(b->arena, name, "(", type->modifiers, ")", (const char *)NULL)
                        : name;
    return type->dimensions ? join_text(b->arena, text, "[]", (const char *)NULL) : text;
}

/* --- domains and composites ------------------------------------------------------------------ */

static bool is_serial(const ast_type *type) {
    const char *name = type->name.name.text;
    return name && !type->name.name.quoted && strstr(name, "serial") != NULL;
}

/* Whether following domains from here leads back to the first. */
static bool leads_back(const model_domain *first) {
    const model_domain *at = first;
    do {
        if (at->type.kind != TYPE_DOMAIN)
            return false;
        at = at->type.domain;
    } while (at != first && at->type.name);
    return at == first;
}

static void read_collation(const ast_attribute *attributes, const char **schema,
                           const char **name) {
    const ast_attribute *collate = attribute_of(attributes, ATTR_COLLATE);
    *schema = collate ? collate->path.schema.text : NULL;
    *name = collate ? collate->path.name.text : NULL;
}

static void add_domain_check(builder *b, model_domain *domain, const ast_attribute *attribute) {
    model_constraint *made = gen_new(b->arena, model_constraint);
    made->kind = CONSTRAINT_CHECK;
    made->at = attribute->at;
    made->check = (expression){attribute->sql.text, attribute->sql.at};
    const ast_attribute *named = attribute_of(attribute->of, ATTR_NAMED);
    const ast_attribute *was = attribute_of(attribute->of, ATTR_WAS);
    made->was = was ? was->path.name.text : NULL;
    made->name_given = named && named->name.text;
    made->name = made->name_given
                     ? named->name.text
                     : conventional_name(b->arena, domain->name.name, &(name_list){0}, "check");
    if (made->name_given)
        check_length(b, made->name, named->name.at);
    for (size_t i = 0; i < domain->checks.len; i++) {
        if (strcmp(domain->checks.items[i]->name, made->name) != 0)
            continue;
        diag_message *message =
            diag_error(b->sink, DIAG_DUPLICATE_CONSTRAINT, made->at,
                       "domain `%s` has two constraints `%s`", domain->name.name, made->name);
        diag_hint(message, "name one of them: `check (…) named …`");
        diag_note(message, domain->checks.items[i]->at, "the first one is here");
        return;
    }
    if (made->check.sql)
        gen_list_add(b->arena, &domain->checks, made);
}

/* Domains may stand in any order, so that the base is looked at as it is written. */
static void check_base_nullability(builder *b, const model_domain *domain) {
    const model_domain *base = domain->type.domain;
    for (size_t i = 0; i < b->declared.len; i++) {
        const declared_type *declared = b->declared.items[i];
        if (declared->kind != DECLARED_DOMAIN || declared->domain != base ||
            declared->decl->type.nullable || base == domain)
            continue;
        diag_message *message = diag_error(b->sink, DIAG_BAD_NULLABILITY, domain->type.at,
                                           "domain `%s` may be NULL but its base `%s` may not",
                                           domain->name.name, base->name.name);
        diag_hint(message, "declare `%s` with `?`", base->name.name);
        diag_note(message, base->name.at, "the domain `%s` is here", base->name.name);
    }
}

static void resolve_domain(builder *b, const declared_type *declared) {
    model_domain *domain = declared->domain;
    const ast_decl *decl = declared->decl;
    bool nullable = false;
    const draft_table *entity = entity_of_type(b, &decl->type);
    if (entity || is_serial(&decl->type)) {
        diag_error(b->sink, DIAG_BAD_DOMAIN, decl->type.at,
                   entity ? "a domain cannot be over the entity `%s`"
                          : "a domain cannot be over `%s`, which is no type but a default",
                   decl->type.name.name.written);
        domain->type = text_type(decl->type.at);
    } else {
        resolve_type(b, &decl->type, NULL, &domain->type, &nullable);
    }
    const ast_attribute *null = attribute_of(decl->attributes, ATTR_NULL);
    nullable = nullable || (null && null->flag);
    domain->not_null = !nullable;
    if (nullable && domain->type.kind == TYPE_DOMAIN && !domain->type.dimensions)
        check_base_nullability(b, domain);
    read_collation(decl->attributes, &domain->collation_schema, &domain->collation);
    for (const ast_attribute *each = decl->attributes; each; each = each->next)
        if (each->kind == ATTR_CHECK)
            add_domain_check(b, domain, each);
}

static void check_domain_cycle(builder *b, model_domain *domain) {
    if (!leads_back(domain))
        return;
    diag_error(b->sink, DIAG_TYPE_CYCLE, domain->name.at, "domain `%s` is based on itself",
               domain->name.name);
    domain->type = text_type(domain->type.at);
}

static void add_attribute(builder *b, model_composite *to, const ast_member *member) {
    if (member->kind != MEMBER_FIELD)
        diag_error(b->sink, DIAG_MEMBER_MISPLACED, member->at,
                   "type `%s` holds attributes and nothing else", to->name.name);
    if (member->kind != MEMBER_FIELD || !member->name.text)
        return;
    check_attributes(b, member->attributes, PLACE_COMPOSITE_FIELD);
    check_length(b, member->name.text, member->name.at);
    for (size_t i = 0; i < to->attributes.len; i++) {
        if (strcmp(to->attributes.items[i].name, member->name.text) != 0)
            continue;
        diag_note(diag_error(b->sink, DIAG_DUPLICATE_FIELD, member->name.at,
                             "type `%s` has two attributes `%s`", to->name.name, member->name.text),
                  to->attributes.items[i].at, "the first one is here");
        return;
    }
    const ast_attribute *was = attribute_of(member->attributes, ATTR_WAS);
    const ast_attribute *as = attribute_of(member->attributes, ATTR_AS);
    model_attribute made = {
        .name = member->name.text,
        .c_name = as && as->name.text ? as->name.written : member->name.text,
        .was = was ? was->path.name.text : NULL,
        .doc = member->doc,
        .at = member->name.at,
    };
    bool nullable;
    resolve_type(b, &member->type, &member->name, &made.type, &nullable);
    read_collation(member->attributes, &made.collation_schema, &made.collation);
    gen_list_add(b->arena, &to->attributes, made);
}

/* Whether a type contains the composite. The search looks at no more than `*budget` attributes,
 * since other types may contain themselves. */
static bool contains(const model_type *type, const model_composite *wanted, int *budget) {
    model_type base = model_type_base(type);
    if (base.kind != TYPE_COMPOSITE)
        return false;
    if (base.composite == wanted)
        return true;
    for (size_t i = 0; i < base.composite->attributes.len && --*budget > 0; i++)
        if (contains(&base.composite->attributes.items[i].type, wanted, budget))
            return true;
    return false;
}

static void check_composite_cycle(builder *b, const model_composite *composite) {
    for (size_t i = 0; i < composite->attributes.len; i++) {
        model_attribute *attribute = &composite->attributes.items[i];
        int budget = 1000;
        if (!contains(&attribute->type, composite, &budget))
            continue;
        diag_error(b->sink, DIAG_TYPE_CYCLE, attribute->type.at, "type `%s` contains itself",
                   composite->name.name);
        attribute->type = text_type(attribute->type.at);
    }
}

static void resolve_declared(builder *b, declared_type *declared) {
    switch (declared->kind) {
    case DECLARED_ALIAS:
        resolve_alias(b, declared);
        return;
    case DECLARED_ENUM:
        return;
    case DECLARED_DOMAIN:
        resolve_domain(b, declared);
        return;
    case DECLARED_COMPOSITE:
        for (size_t i = 0; i < declared->decl->members.len; i++)
            add_attribute(b, declared->composite, &declared->decl->members.items[i]);
        return;
    }
}

void resolve_types(builder *b) {
    for (size_t i = 0; i < b->declared.len; i++)
        resolve_declared(b, b->declared.items[i]);
    for (size_t i = 0; i < b->model->domains.len; i++)
        check_domain_cycle(b, b->model->domains.items[i]);
    for (size_t i = 0; i < b->model->composites.len; i++)
        check_composite_cycle(b, b->model->composites.items[i]);
    for (size_t i = 0; i < b->declared.len; i++) {
        const declared_type *declared = b->declared.items[i];
        if (declared->kind == DECLARED_DOMAIN)
            declared->domain->default_value = read_default(
                b, attribute_of(declared->decl->attributes, ATTR_DEFAULT), &declared->domain->type);
    }
    read_sequences(b);
}
