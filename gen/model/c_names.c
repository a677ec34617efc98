/*
 * Names in C: one global set of everything that generated code names.
 *
 * generated_names.def lists what is generated from each entity, column, relationship and type; a
 * name that comes up twice, or that C has taken, is an error at both lines with its cure. Each pair
 * of things is reported once, for the first name they share.
 */
#include "model/build.h"
#include "model/c_words.h"

#include <string.h>

/* What a generated name is made for. */
typedef struct c_subject {
    const char *what;  /* "column"; NULL for a word of C, and `name` is then who has it */
    const char *name;  /* as in the schema */
    const char *owner; /* "Employee"; NULL for what stands by itself */
    const char *cure;
    span at;
    bool reported;
} c_subject;

typedef struct c_names {
    builder *b;
    orm__map subjects; /* c_subject by name; those of C itself say only who has it */
    orm__map files;    /* the same of file names */
} c_names;

static const char cure_as[] = "name it in C: `as …`";

/* --- spelling --------------------------------------------------------------------------------- */

static bool is_upper(char c) {
    return c >= 'A' && c <= 'Z';
}

static bool is_lower_or_digit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

void snake_case(orm__buffer *out, const char *name) {
    for (const char *at = name; *at; at++) {
        bool starts =
            is_upper(*at) && at > name &&
            (is_lower_or_digit(at[-1]) || (is_upper(at[-1]) && at[1] >= 'a' && at[1] <= 'z'));
        if (starts)
            orm__buffer_byte(out, '_');
        orm__buffer_byte(out, is_upper(*at) ? (char)(*at + ('a' - 'A')) : *at);
    }
}

static const char *upper_case(orm_arena *arena, const char *text) {
    char *upper = gen_strdup(arena, text);
    for (char *at = upper; *at; at++) {
        if (*at >= 'a' && *at <= 'z')
            *at = (char)(*at - ('a' - 'A'));
        else if (!is_upper(*at) && !is_lower_or_digit(*at) && (unsigned char)*at < 0x80)
            *at = '_';
    }
    return upper;
}

static bool is_part(const char *name) {
    for (; *name; name++)
        if (!is_upper(*name) && !is_lower_or_digit(*name) && *name != '_')
            return false;
    return true;
}

static bool is_whole(const char *name) {
    return is_part(name) && *name != '_' && !(*name >= '0' && *name <= '9') && *name;
}

/* --- claims ----------------------------------------------------------------------------------- */

static const char *describe(builder *b, const c_subject *subject) {
    const char *text =
        join_text(b->arena, subject->what, " `", subject->name, "`", (const char *)NULL);
    return subject->owner
               ? join_text(b->arena, text, " of `", subject->owner, "`", (const char *)NULL)
               : text;
}

static void report_word(c_names *names, c_subject *subject, const char *c_name,
                        const char *taken_by) {
    subject->reported = true;
    diag_hint(diag_error(names->b->sink, DIAG_C_WORD, subject->at, "%s would be `%s` in C, %s",
                         describe(names->b, subject), c_name, taken_by),
              "%s", subject->cure);
}

static void report_taken(c_names *names, c_subject *subject, const c_subject *first,
                         const char *c_name) {
    subject->reported = true;
    diag_message *message = diag_error(
        names->b->sink, DIAG_C_NAME_TAKEN, subject->at, "%s would be `%s` in C, which %s has taken",
        describe(names->b, subject), c_name, describe(names->b, first));
    diag_hint(message, "%s", subject->cure);
    diag_note(message, first->at, "the %s `%s` is here", first->what, first->name);
}

static void *or_end(void *slot) {
    if (!slot)
        gen_out_of_memory();
    return slot;
}

static void claim_name(c_names *names, c_subject *subject, const char *c_name) {
    if (subject->reported)
        return;
    if (strncmp(c_name, "orm_", 4) == 0 || strncmp(c_name, "ORM_", 4) == 0) {
        report_word(names, subject, c_name, "but `orm_` names are liborm's");
        return;
    }
    void **slot = or_end(orm__map_enter(&names->subjects, names->b->arena, c_name));
    const c_subject *first = *slot;
    if (!first)
        *slot = subject;
    else if (!first->what)
        report_word(names, subject, c_name, first->name);
    else
        report_taken(names, subject, first, c_name);
}

static void report_file(c_names *names, c_subject *subject, const c_subject *first,
                        const char *file) {
    subject->reported = true;
    diag_message *message =
        first->what ? diag_error(names->b->sink, DIAG_C_NAME_TAKEN, subject->at,
                                 "%s would be written to `%s.h`, as is %s",
                                 describe(names->b, subject), file, describe(names->b, first))
                    : diag_error(names->b->sink, DIAG_C_WORD, subject->at,
                                 "%s would be written to `%s.h`, %s", describe(names->b, subject),
                                 file, first->name);
    diag_hint(message, "%s", subject->cure);
    if (first->what && first->at.source)
        diag_note(message, first->at, "the %s `%s` is here", first->what, first->name);
}

static void claim_file(c_names *names, c_subject *subject, const char *file) {
    if (subject->reported)
        return;
    void **slot = or_end(orm__map_enter(&names->files, names->b->arena, file));
    if (*slot)
        report_file(names, subject, *slot, file);
    else
        *slot = subject;
}

static void report_spelling(c_names *names, c_subject *subject, const char *c_name) {
    subject->reported = true;
    diag_hint(diag_error(names->b->sink, DIAG_NOT_A_C_NAME, subject->at,
                         "%s cannot be written in C as `%s`", describe(names->b, subject), c_name),
              "%s", subject->cure);
}

static c_subject *new_subject(c_names *names, const char *what, const char *name, const char *owner,
                              span at) {
    c_subject *made = gen_new(names->b->arena, c_subject);
    *made = (c_subject){what, name, owner, cure_as, at, false};
    return made;
}

/* --- what each thing gives --------------------------------------------------------------------- */

/* Who has a name of the list; each line of it says which of these it needs. */
enum {
    ANY = 0,
    SETTABLE = 1,
    ENUM = 2,
    COMPOSITE = 4,
    ONE_WRITABLE = 8,
    MANY_WRITABLE = 16,
    MACRO = 32
};

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
        claim_name(names, subject,
                   join_text(names->b->arena, rule->before, rule->when & MACRO ? upper : lower,
                             rule->after, (const char *)NULL));
    }
}

/* The same for what is prefixed by its entity: entity _ before name after. */
static void claim_member_rules(c_names *names, c_subject *subject, const name_rule *rules,
                               size_t count, unsigned is, const model_entity *entity,
                               const char *name) {
    orm_arena *arena = names->b->arena;
    const char *upper = upper_case(arena, name);
    for (size_t i = 0; i < count; i++) {
        const name_rule *rule = &rules[i];
        unsigned needs = rule->when & ~(unsigned)MACRO;
        bool macro = rule->when & MACRO;
        if ((needs & is) == needs)
            claim_name(names, subject,
                       join_text(arena, macro ? entity->c_macro : entity->c_name, "_", rule->before,
                                 macro ? upper : name, rule->after, (const char *)NULL));
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
    label->c_name = join_text(arena, upper_case(arena, of->c_name), "_", upper_case(arena, own),
                              (const char *)NULL);
    c_subject *subject = new_subject(names, "label", label->label, of->name.name, label->at);
    if (!is_part(label->c_name) || !*own)
        report_spelling(names, subject, label->c_name);
    claim_name(names, subject, label->c_name);
}

static void name_enum(c_names *names, const declared_type *declared) {
    model_enum *of = declared->enumeration;
    of->c_name = type_name(names, declared->decl);
    c_subject *subject = new_subject(names, "enum", of->name.name, NULL, of->name.at);
    if (!is_whole(of->c_name))
        report_spelling(names, subject, of->c_name);
    CLAIM(names, subject, type_rules, ENUM, of->c_name, upper_case(names->b->arena, of->c_name));
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
    if (!is_whole(of->c_name))
        report_spelling(names, subject, of->c_name);
    CLAIM(names, subject, type_rules, COMPOSITE, of->c_name,
          upper_case(names->b->arena, of->c_name));
    for (size_t i = 0; i < of->attributes.len; i++) {
        const model_attribute *attribute = &of->attributes.items[i];
        c_subject *field =
            new_subject(names, "attribute", attribute->name, of->name.name, attribute->at);
        const c_subject *word = orm__map_get(&names->subjects, attribute->c_name);
        if (!is_whole(attribute->c_name))
            report_spelling(names, field, attribute->c_name);
        else if (word && !word->what && strstr(word->name, "a word of"))
            report_word(names, field, attribute->c_name, word->name);
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
    entity->c_macro = upper_case(names->b->arena, entity->c_name);
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
    if (!is_part(column->c_name) || !*column->c_name)
        report_spelling(names, subject, column->c_name);
    unsigned is =
        (column->generated.sql ? 0u : (unsigned)SETTABLE) | (is_enum(column) ? (unsigned)ENUM : 0u);
    CLAIM_MEMBER(names, subject, column_rules, is, entity, column->c_name);
}

static void name_relation(c_names *names, const model_entity *entity,
                          const model_relation *relation) {
    c_subject *subject =
        new_subject(names, "relationship", relation->name, entity->name, relation->at);
    if (!is_part(relation->c_name) || !*relation->c_name)
        report_spelling(names, subject, relation->c_name);
    unsigned writable = relation->many ? MANY_WRITABLE : ONE_WRITABLE;
    CLAIM_MEMBER(names, subject, relation_rules, relation->readonly ? 0u : writable, entity,
                 relation->c_name);
}

static void name_computed(c_names *names, const model_entity *entity,
                          const model_computed *computed) {
    c_subject *subject =
        new_subject(names, "attribute", computed->name, entity->name, computed->at);
    if (!is_part(computed->c_name))
        report_spelling(names, subject, computed->c_name);
    CLAIM_MEMBER(names, subject, column_rules, 0u, entity, computed->c_name);
}

/* employees_email_key of Employee is EMPLOYEE_EMAIL_KEY. */
static const char *constraint_macro(c_names *names, const model_entity *entity, const char *name) {
    const char *table = entity->table->name.name;
    size_t len = strlen(table);
    if (strncmp(name, table, len) == 0 && name[len] == '_')
        name += len + 1;
    return join_text(names->b->arena, entity->c_macro, "_", upper_case(names->b->arena, name),
                     (const char *)NULL);
}

static void claim_constraint(c_names *names, const model_entity *entity, const char *what,
                             const char *name, const char *c_name, span at) {
    c_subject *subject = new_subject(names, what, name, entity->table->name.name, at);
    subject->cure = "give it another name: `named …`";
    if (!is_whole(c_name))
        report_spelling(names, subject, c_name);
    claim_name(names, subject, c_name);
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

static void name_entity(c_names *names, model_entity *entity) {
    set_entity_name(names, entity);
    c_subject *subject = new_subject(names, "entity", entity->name, NULL, entity->at);
    subject->cure = entity->has_entity_name ? "give it another name, or all a `prefix`"
                                            : "name it in C: `as …`";
    if (!is_whole(entity->c_name))
        report_spelling(names, subject, entity->c_name);
    claim_file(names, subject, entity->c_name);
    CLAIM(names, subject, entity_rules, 0u, entity->c_name, entity->c_macro);
    if (subject->reported)
        return;
    for (size_t i = 0; i < entity->fields.len; i++) {
        if (entity->fields.items[i].column)
            name_column(names, entity, entity->fields.items[i].column);
        else
            name_relation(names, entity, entity->fields.items[i].relation);
    }
    for (size_t i = 0; i < entity->computed.len; i++)
        name_computed(names, entity, &entity->computed.items[i]);
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
    if (!is_whole(in->package))
        report_spelling(names, subject, in->package);
    const ast_attribute *prefix = attribute_of(line->attributes, ATTR_PREFIX);
    if (prefix && *in->prefix && !is_whole(in->prefix))
        diag_error(names->b->sink, DIAG_NOT_A_C_NAME, prefix->at,
                   "no name in C can begin with `%s`", in->prefix);
}

/* A package is a header, and one for its types. */
static void name_package(c_names *names) {
    const ast_decl *line = package_line(names->b);
    const char *package = names->b->model->package;
    c_subject *subject =
        new_subject(names, "package", package, NULL, line ? line->name.name.at : (span){0});
    subject->cure = "choose another name";
    if (line)
        check_package(names, line, subject);
    claim_file(names, subject, package);
    claim_file(names, subject, join_text(names->b->arena, package, "_types", (const char *)NULL));
}

/* The words of C are subjects that nobody in the schema is. */
static void add_words(c_names *names, const c_word *words, orm__map *to) {
    for (; words->word; words++)
        name_put(names->b, to, words->word,
                 new_subject(names, NULL, words->owner, NULL, (span){0}));
}

void make_c_names(builder *b) {
    c_names names = {.b = b};
    add_words(&names, c_words(), &names.subjects);
    add_words(&names, c_headers(), &names.files);
    name_package(&names);
    for (size_t i = 0; i < b->declared.len; i++) {
        if (b->declared.items[i]->kind == DECLARED_ENUM)
            name_enum(&names, b->declared.items[i]);
        else if (b->declared.items[i]->kind == DECLARED_COMPOSITE)
            name_composite(&names, b->declared.items[i]);
    }
    for (size_t i = 0; i < b->model->entities.len; i++)
        name_entity(&names, b->model->entities.items[i]);
}
