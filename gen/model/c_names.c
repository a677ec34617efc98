/*
 * Names in C: everything that generated code names is claimed in one set.
 *
 * generated_names.def lists what is generated from each entity, column, relationship and type; a
 * name that comes up twice, or that C has taken, is an error at both lines with its cure. Each pair
 * of things is reported once, for the first name they share.
 */
#include "model/build.h"
#include "model/c_claims.h"
#include "model/name_conditions.h"

#include <string.h>

typedef struct c_names {
    builder *b;
    c_claims *claims;
} c_names;

static c_subject *new_subject(c_names *names, const char *what, const char *name, const char *owner,
                              span at) {
    return c_subject_new(names->claims, what, name, owner, at);
}

/* --- what each thing gives --------------------------------------------------------------------- */

typedef struct name_rule {
    unsigned when;
    const char *before, *after;
} name_rule;

#define ENTITY_NAME(before, after)
#define COLUMN_NAME(when, before, after)
#define COLUMN_MACRO(when, before, after)
#define RELATION_NAME(when, before, after)
#define RELATION_MACRO(when, before, after)
#define TYPE_NAME(when, before, after)
#define TYPE_MACRO(when, before, after)

static const name_rule entity_rules[] = {
#undef ENTITY_NAME
#define ENTITY_NAME(before, after) {ANY, before, after},
#include "model/generated_names.def"
#undef ENTITY_NAME
#define ENTITY_NAME(before, after)
};

static const name_rule column_rules[] = {
#undef COLUMN_NAME
#undef COLUMN_MACRO
#define COLUMN_NAME(when, before, after)  {when, before, after},
#define COLUMN_MACRO(when, before, after) {(when) | MACRO, before, after},
#include "model/generated_names.def"
#undef COLUMN_NAME
#undef COLUMN_MACRO
#define COLUMN_NAME(when, before, after)
#define COLUMN_MACRO(when, before, after)
};

static const name_rule relation_rules[] = {
#undef RELATION_NAME
#undef RELATION_MACRO
#define RELATION_NAME(when, before, after)  {when, before, after},
#define RELATION_MACRO(when, before, after) {(when) | MACRO, before, after},
#include "model/generated_names.def"
#undef RELATION_NAME
#undef RELATION_MACRO
#define RELATION_NAME(when, before, after)
#define RELATION_MACRO(when, before, after)
};

static const name_rule type_rules[] = {
#undef TYPE_NAME
#undef TYPE_MACRO
#define TYPE_NAME(when, before, after)  {when, before, after},
#define TYPE_MACRO(when, before, after) {(when) | MACRO, before, after},
#include "model/generated_names.def"
};

#undef ENTITY_NAME
#undef COLUMN_NAME
#undef COLUMN_MACRO
#undef RELATION_NAME
#undef RELATION_MACRO
#undef TYPE_NAME
#undef TYPE_MACRO

/* Claims `before` stem `after` of every rule whose needs are met. */
static void claim_rules(c_names *names, c_subject *subject, const name_rule *rules, size_t count,
                        unsigned is, const char *lower, const char *upper) {
    for (size_t i = 0; i < count; i++) {
        const name_rule *rule = &rules[i];
        unsigned needs = rule->when & ~(unsigned)MACRO;
        if ((needs & is) != needs)
            continue;
        c_claim_name(names->claims, subject,
                     join_text(names->b->arena, rule->before, rule->when & MACRO ? upper : lower,
                               rule->after, (const char *)NULL));
    }
}

/* The same for what is prefixed by its entity: entity _ before name after. */
static void claim_member_rules(c_names *names, c_subject *subject, const name_rule *rules,
                               size_t count, unsigned is, const model_entity *entity,
                               const char *name) {
    orm_arena *arena = names->b->arena;
    const char *upper = c_upper_case(arena, name);
    for (size_t i = 0; i < count; i++) {
        const name_rule *rule = &rules[i];
        unsigned needs = rule->when & ~(unsigned)MACRO;
        bool macro = rule->when & MACRO;
        if ((needs & is) == needs)
            c_claim_name(names->claims, subject,
                         join_text(arena, macro ? entity->c_macro : entity->c_name, "_",
                                   rule->before, macro ? upper : name, rule->after,
                                   (const char *)NULL));
    }
}

#define CLAIM(names, subject, rules, ...)                                                          \
    claim_rules(names, subject, rules, sizeof(rules) / sizeof *(rules), __VA_ARGS__)
#define CLAIM_MEMBER(names, subject, rules, ...)                                                   \
    claim_member_rules(names, subject, rules, sizeof(rules) / sizeof *(rules), __VA_ARGS__)

/* --- types ------------------------------------------------------------------------------------- */

/* `as` or the name in the database, with the prefix of the package. */
static const char *type_name(c_names *names, const ast_decl *decl) {
    const ast_attribute *as = attribute_of(decl->attributes, ATTR_AS);
    const char *own = as && as->name.text ? as->name.written : decl->name.name.text;
    return join_text(names->b->arena, names->b->model->prefix, own, (const char *)NULL);
}

static void name_label(c_names *names, const model_enum *of, const ast_member *member,
                       model_enum_label *label) {
    orm_arena *arena = names->b->arena;
    const ast_attribute *as = attribute_of(member->attributes, ATTR_AS);
    const char *own = as && as->name.text ? as->name.written : label->label;
    label->c_name = join_text(arena, c_upper_case(arena, of->c_name), "_", c_upper_case(arena, own),
                              (const char *)NULL);
    c_subject *subject = new_subject(names, "label", label->label, of->name.name, label->at);
    if (!c_name_is_part(label->c_name) || !*own)
        c_report_spelling(names->claims, subject, label->c_name);
    c_claim_name(names->claims, subject, label->c_name);
}

static void name_enum(c_names *names, const declared_type *declared) {
    model_enum *of = declared->enumeration;
    of->c_name = type_name(names, declared->decl);
    c_subject *subject = new_subject(names, "enum", of->name.name, NULL, of->name.at);
    if (!c_name_is_whole(of->c_name))
        c_report_spelling(names->claims, subject, of->c_name);
    CLAIM(names, subject, type_rules, ENUM, of->c_name, c_upper_case(names->b->arena, of->c_name));
    size_t next = 0;
    for (size_t i = 0; i < declared->decl->members.len && next < of->labels.len; i++) {
        const ast_member *member = &declared->decl->members.items[i];
        if (subject->reported || member->name.text != of->labels.items[next].label)
            continue;
        name_label(names, of, member, &of->labels.items[next++]);
    }
}

static void name_composite(c_names *names, const declared_type *declared) {
    model_composite *of = declared->composite;
    of->c_name = type_name(names, declared->decl);
    c_subject *subject = new_subject(names, "type", of->name.name, NULL, of->name.at);
    if (!c_name_is_whole(of->c_name))
        c_report_spelling(names->claims, subject, of->c_name);
    CLAIM(names, subject, type_rules, COMPOSITE, of->c_name,
          c_upper_case(names->b->arena, of->c_name));
    for (size_t i = 0; i < of->attributes.len; i++) {
        const model_attribute *attribute = &of->attributes.items[i];
        c_subject *field =
            new_subject(names, "attribute", attribute->name, of->name.name, attribute->at);
        const char *word = c_word_owner(names->claims, attribute->c_name);
        if (!c_name_is_whole(attribute->c_name))
            c_report_spelling(names->claims, field, attribute->c_name);
        else if (word && strstr(word, "a word of"))
            c_report_word(names->claims, field, attribute->c_name, word);
    }
}

/* --- entities ---------------------------------------------------------------------------------- */

static void set_entity_name(c_names *names, model_entity *entity) {
    orm__buffer out = {0};
    orm__buffer_text_add(&out, names->b->model->prefix);
    snake_case(&out, entity->name);
    if (orm__buffer_failed(&out))
        gen_out_of_memory();
    entity->c_name = gen_copy(names->b->arena, orm__buffer_text(&out), out.len);
    entity->c_bare = entity->c_name + strlen(names->b->model->prefix);
    entity->c_macro = c_upper_case(names->b->arena, entity->c_name);
    orm__buffer_free(&out);
}

static bool is_enum(const model_column *column) {
    model_type base = model_type_base(&column->type);
    return base.kind == TYPE_ENUM && base.dimensions == 0;
}

static void name_column(c_names *names, const model_entity *entity, const model_column *column) {
    c_subject *subject = new_subject(names, "column", column->name, entity->name, column->at);
    if (column->relation)
        subject->cure = "name the column: `via …`";
    if (model_entity_readonly(entity))
        subject->cure = "give it another name in the select: `AS …`";
    if (!c_name_is_part(column->c_name) || !*column->c_name)
        c_report_spelling(names->claims, subject, column->c_name);
    bool fixed = column->generated.sql || column == model_entity_root(entity)->discriminator ||
                 model_entity_readonly(entity);
    unsigned is = (fixed ? 0u : (unsigned)SETTABLE) | (is_enum(column) ? (unsigned)ENUM : 0u);
    CLAIM_MEMBER(names, subject, column_rules, is, entity, column->c_name);
}

static void name_relation(c_names *names, const model_entity *entity,
                          const model_relation *relation) {
    c_subject *subject =
        new_subject(names, "relationship", relation->name, entity->name, relation->at);
    if (!c_name_is_part(relation->c_name) || !*relation->c_name)
        c_report_spelling(names->claims, subject, relation->c_name);
    unsigned writable = relation->many ? MANY_WRITABLE : ONE_WRITABLE;
    CLAIM_MEMBER(names, subject, relation_rules, relation->readonly ? 0u : writable, entity,
                 relation->c_name);
}

static void name_computed(c_names *names, const model_entity *entity,
                          const model_computed *computed) {
    c_subject *subject =
        new_subject(names, "attribute", computed->name, entity->name, computed->at);
    if (!c_name_is_part(computed->c_name))
        c_report_spelling(names->claims, subject, computed->c_name);
    CLAIM_MEMBER(names, subject, column_rules, 0u, entity, computed->c_name);
}

/* A constraint has no `as`, so a letter that C cannot spell is a `_`, too. */
static const char *macro_part(orm_arena *arena, const char *name) {
    char *part = gen_strdup(arena, c_upper_case(arena, name));
    for (char *at = part; *at; at++)
        if ((unsigned char)*at >= 0x80)
            *at = '_';
    return part;
}

/* employees_email_key of Employee is EMPLOYEE_EMAIL_KEY. */
static const char *constraint_macro(c_names *names, const model_entity *entity, const char *name) {
    const char *table = entity->table->name.name;
    size_t len = strlen(table);
    if (strncmp(name, table, len) == 0 && name[len] == '_')
        name += len + 1;
    return join_text(names->b->arena, entity->c_macro, "_", macro_part(names->b->arena, name),
                     (const char *)NULL);
}

static void claim_constraint(c_names *names, const model_entity *entity, const char *what,
                             const char *name, const char *c_name, span at) {
    c_subject *subject = new_subject(names, what, name, entity->table->name.name, at);
    subject->cure = "give it another name: `named …`";
    if (!c_name_is_whole(c_name))
        c_report_spelling(names->claims, subject, c_name);
    c_claim_name(names->claims, subject, c_name);
    c_claim_name(names->claims, subject,
                 join_text(names->b->arena, "ON_", c_name, (const char *)NULL));
}

static void name_constraints(c_names *names, const model_entity *entity) {
    model_table *table = entity->table;
    for (size_t i = 0; i < table->constraints.len; i++) {
        model_constraint *each = table->constraints.items[i];
        each->c_name = constraint_macro(names, entity, each->name);
        claim_constraint(names, entity, "constraint", each->name, each->c_name, each->at);
    }
    for (size_t i = 0; i < table->indexes.len; i++) {
        model_index *each = table->indexes.items[i];
        if (!each->unique)
            continue;
        each->c_name = constraint_macro(names, entity, each->name);
        claim_constraint(names, entity, "index", each->name, each->c_name, each->at);
    }
}

static void name_fields(c_names *names, const model_entity *entity, const model_entity *of) {
    for (size_t i = 0; i < of->fields.len; i++) {
        const model_field *field = &of->fields.items[i];
        if (field->column && !field->column->shares && !model_entity_readonly(of))
            name_column(names, entity, field->column);
        else if (field->relation)
            name_relation(names, entity, field->relation);
    }
    for (size_t i = 0; i < of->computed.len; i++)
        name_computed(names, entity, &of->computed.items[i]);
}

/* employee_as_person, person_as_employee. */
static void name_conversions(c_names *names, c_subject *subject, const model_entity *entity,
                             const model_entity *parent) {
    orm_arena *arena = names->b->arena;
    c_claim_name(names->claims, subject,
                 join_text(arena, entity->c_name, "_as_", parent->c_bare, (const char *)NULL));
    c_claim_name(names->claims, subject,
                 join_text(arena, parent->c_name, "_as_", entity->c_bare, (const char *)NULL));
}

static void name_entity(c_names *names, model_entity *entity) {
    c_subject *subject = new_subject(names, "entity", entity->name, NULL, entity->at);
    subject->cure = entity->has_entity_name ? "give it another name, or all a `prefix`"
                                            : "name it in C: `as …`";
    if (!c_name_is_whole(entity->c_name))
        c_report_spelling(names->claims, subject, entity->c_name);
    c_claim_file(names->claims, subject, entity->c_name);
    CLAIM(names, subject, entity_rules, 0u, entity->c_name, entity->c_macro);
    if (subject->reported)
        return;
    for (const model_entity *of = entity; of; of = of->parent) {
        name_fields(names, entity, of);
        if (of != entity)
            name_conversions(names, subject, entity, of);
    }
    if (entity->table->entity == entity)
        name_constraints(names, entity);
}

/* --- all ---------------------------------------------------------------------------------------- */

static const ast_decl *package_line(const builder *b) {
    for (size_t f = 0; f < b->file_count; f++)
        for (size_t i = 0; i < b->files[f]->decls.len; i++)
            if (b->files[f]->decls.items[i].kind == DECL_PACKAGE &&
                b->files[f]->decls.items[i].name.name.text)
                return &b->files[f]->decls.items[i];
    return NULL;
}

static void check_package(c_names *names, const ast_decl *line, c_subject *subject) {
    const model *in = names->b->model;
    if (!c_name_is_whole(in->package))
        c_report_spelling(names->claims, subject, in->package);
    const ast_attribute *prefix = attribute_of(line->attributes, ATTR_PREFIX);
    if (prefix && *in->prefix && !c_name_is_whole(in->prefix))
        diag_error(names->b->sink, DIAG_NOT_A_C_NAME, prefix->at,
                   "no name in C can begin with `%s`", in->prefix);
}

/* A package is a header, one for its types, and the names in the one for its revision. */
static void name_package(c_names *names) {
    const ast_decl *line = package_line(names->b);
    const char *package = names->b->model->package;
    c_subject *subject =
        new_subject(names, "package", package, NULL, line ? line->name.name.at : (span){0});
    subject->cure = "choose another name";
    if (line)
        check_package(names, line, subject);
    c_claim_file(names->claims, subject, package);
    c_claim_file(names->claims, subject,
                 join_text(names->b->arena, package, "_types", (const char *)NULL));
    c_claim_name(names->claims, subject,
                 join_text(names->b->arena, package, "_revision", (const char *)NULL));
    c_claim_name(names->claims, subject,
                 join_text(names->b->arena, "heads_of_", package, (const char *)NULL));
}

void make_c_names(builder *b) {
    c_names names = {.b = b, .claims = c_claims_new(b->arena, b->sink)};
    b->model->claims = names.claims;
    c_claims_add_words(names.claims);
    name_package(&names);
    for (size_t i = 0; i < b->declared.len; i++) {
        if (b->declared.items[i]->kind == DECLARED_ENUM)
            name_enum(&names, b->declared.items[i]);
        else if (b->declared.items[i]->kind == DECLARED_COMPOSITE)
            name_composite(&names, b->declared.items[i]);
    }
    for (size_t i = 0; i < b->model->entities.len; i++)
        set_entity_name(&names, b->model->entities.items[i]);
    for (size_t i = 0; i < b->model->entities.len; i++)
        name_entity(&names, b->model->entities.items[i]);
}

void model_name_views(const model *in, diag *sink) {
    builder b = {.arena = in->arena, .sink = sink, .model = (model *)(uintptr_t)in};
    c_names names = {.b = &b, .claims = in->claims};
    for (size_t e = 0; e < in->entities.len; e++) {
        const model_entity *entity = in->entities.items[e];
        for (size_t i = 0; model_entity_readonly(entity) && i < entity->table->columns.len; i++)
            name_column(&names, entity, entity->table->columns.items[i]);
    }
}
