/*
 * Fields: each becomes a column, a computed attribute or a relationship.
 *
 * A field whose type names an entity is a relationship; what it leads to is linked later
 * (relationships.c), and so are the columns of one that owns its key (keys.c).
 */
#include "model/build.h"

#include <string.h>
#include <strings.h>

/* --- what a column may be ------------------------------------------------------------------- */

static const struct serial_type {
    const char *name, *type;
} serial_types[] = {
    {"serial", "int4"},  {"serial2", "int2"},   {"serial4", "int4"},
    {"serial8", "int8"}, {"bigserial", "int8"}, {"smallserial", "int2"},
};

static const pg_type *serial_type_of(const ast_type *type) {
    if (type->name.name.quoted || type->name.schema.text)
        return NULL;
    for (size_t i = 0; i < sizeof serial_types / sizeof *serial_types; i++)
        if (strcmp(serial_types[i].name, type->name.name.text) == 0)
            return pg_type_internal(serial_types[i].type);
    return NULL;
}

static bool is_integer(const model_type *type) {
    const pg_type *builtin = scalar_builtin(type);
    return builtin && pg_type_is_integer(builtin);
}

static const ast_attribute *first_of(const ast_member *member, ast_attribute_kind kind) {
    return attribute_of(member->attributes, kind);
}

/* Two attributes that exclude each other; the later one is shown. */
static void check_pair(builder *b, const ast_member *member, ast_attribute_kind one,
                       ast_attribute_kind other) {
    const ast_attribute *first = first_of(member, one), *second = first_of(member, other);
    if (!first || !second)
        return;
    if (first->at.start > second->at.start) {
        const ast_attribute *swap = first;
        first = second;
        second = swap;
    }
    diag_note(diag_error(b->sink, DIAG_ATTRIBUTE_CONFLICT, second->at,
                         "column `%s` cannot have both `%s` and `%s`", member->name.text,
                         attribute_words(first), attribute_words(second)),
              first->at, "`%s` stands here", attribute_words(first));
}

static void check_word(builder *b, const ast_attribute *attribute, const char *const *words,
                       size_t count) {
    if (!attribute || !attribute->name.text)
        return;
    const char *list = "";
    for (size_t i = 0; i < count; i++) {
        if (strcmp(words[i], attribute->name.text) == 0)
            return;
        list = join_text(b->arena, list,
                         i == 0           ? ""
                         : i + 1 == count ? " or "
                                          : ", ",
                         words[i], (const char *)NULL);
    }
    diag_hint(diag_error(b->sink, DIAG_BAD_WORD, attribute->name.at, "`%s` cannot be `%s`",
                         attribute_words(attribute), attribute->name.text),
              "%s", list);
}

static void read_nullability(builder *b, const ast_member *member, bool nullable,
                             model_column *to) {
    const ast_attribute *said = first_of(member, ATTR_NULL);
    to->not_null = !nullable && !(said && said->flag);
    if (said && !said->flag && nullable) {
        diag_message *message =
            diag_error(b->sink, DIAG_BAD_NULLABILITY, said->at,
                       "column `%s` is `?` and `not null` at once", member->name.text);
        if (member->type.nullable)
            diag_note(message, member->type.nullable_at, "`?` says that it may be NULL");
    }
    const model_type *type = &to->type;
    if (!to->not_null && type->kind == TYPE_DOMAIN && type->dimensions == 0 &&
        type->domain->not_null) {
        diag_message *message = diag_error(b->sink, DIAG_BAD_NULLABILITY, member->type.at,
                                           "column `%s` may be NULL but its domain `%s` may not",
                                           member->name.text, type->domain->name.name);
        diag_hint(message, "declare the domain with `?`");
        diag_note(message, type->domain->name.at, "the domain `%s` is here",
                  type->domain->name.name);
    }
}

static void read_identity(builder *b, const ast_member *member, model_column *to) {
    const ast_attribute *identity = first_of(member, ATTR_IDENTITY);
    if (!identity)
        return;
    to->identity = identity->flag ? IDENTITY_ALWAYS : IDENTITY_BY_DEFAULT;
    read_sequence(b, identity->sequence, &to->identity_options);
    if (identity->sequence && identity->sequence->name.text) {
        check_length(b, identity->sequence->name.text, identity->sequence->name.at);
        to->identity_sequence = identity->sequence->name.text;
    }
    if (!is_integer(&to->type) || to->type.kind == TYPE_DOMAIN)
        diag_hint(diag_error(b->sink, DIAG_BAD_IDENTITY, identity->at,
                             "column `%s` of type `%s` cannot be an identity", to->name,
                             type_text(b, &to->type)),
                  "only smallint, int and bigint can");
    else if (!to->not_null)
        diag_error(b->sink, DIAG_BAD_IDENTITY, identity->at,
                   "the identity column `%s` cannot be NULL", to->name);
}

static void check_conflicts(builder *b, const ast_member *member) {
    check_pair(b, member, ATTR_DEFAULT, ATTR_GENERATED);
    check_pair(b, member, ATTR_DEFAULT, ATTR_IDENTITY);
    check_pair(b, member, ATTR_GENERATED, ATTR_IDENTITY);
    check_pair(b, member, ATTR_GENERATED, ATTR_VERSION);
    check_pair(b, member, ATTR_GENERATED, ATTR_UPDATED);
    check_pair(b, member, ATTR_GENERATED, ATTR_BACKFILL);
    check_pair(b, member, ATTR_IDENTITY, ATTR_VERSION);
    check_pair(b, member, ATTR_IDENTITY, ATTR_BACKFILL);
    check_pair(b, member, ATTR_VERSION, ATTR_UPDATED);
}

/* The version is counted up, the time of change set, by the runtime with each UPDATE. */
static void read_upkeep(builder *b, const ast_member *member, model_column *to) {
    const ast_attribute *version = first_of(member, ATTR_VERSION);
    const ast_attribute *updated = first_of(member, ATTR_UPDATED);
    to->version = version != NULL;
    to->updated = updated != NULL;
    if (version && (!is_integer(&to->type) || !to->not_null))
        diag_hint(diag_error(b->sink, DIAG_BAD_VERSION, version->at,
                             "column `%s` cannot count versions", to->name),
                  "a version is a required smallint, int or bigint");
    const pg_type *builtin = scalar_builtin(&to->type);
    if (updated && (!builtin || strncmp(builtin->internal, "timestamp", 9) != 0))
        diag_hint(diag_error(b->sink, DIAG_BAD_VERSION, updated->at,
                             "column `%s` cannot hold the time of a change", to->name),
                  "an updated column is a timestamptz or timestamp");
}

static void read_storage(builder *b, const ast_member *member, model_column *to) {
    static const char *const storages[] = {"plain", "external", "extended", "main"};
    static const char *const compressions[] = {"pglz", "lz4", "default"};
    static const char *const loads[] = {"lazy"};
    check_word(b, first_of(member, ATTR_STORAGE), storages, 4);
    check_word(b, first_of(member, ATTR_COMPRESSION), compressions, 3);
    check_word(b, first_of(member, ATTR_LOAD), loads, 1);
    to->storage = attribute_name(member->attributes, ATTR_STORAGE);
    to->compression = attribute_name(member->attributes, ATTR_COMPRESSION);
    to->lazy = first_of(member, ATTR_LOAD) != NULL;
    const ast_attribute *collate = first_of(member, ATTR_COLLATE);
    if (!collate)
        return;
    to->collation_schema = collate->path.schema.text;
    to->collation = collate->path.name.text;
    const pg_type *builtin = scalar_builtin(&to->type);
    if (builtin && builtin->category != PG_STRING)
        diag_error(b->sink, DIAG_ATTRIBUTE_MISPLACED, collate->at,
                   "column `%s` of type `%s` has no collation", to->name, type_text(b, &to->type));
}

static void check_serial(builder *b, const ast_member *member) {
    const ast_type *type = &member->type;
    const char *name = type->name.name.written;
    if (type->nullable)
        diag_error(b->sink, DIAG_BAD_SERIAL, type->nullable_at, "`%s` cannot be NULL", name);
    if (type->dimensions)
        diag_error(b->sink, DIAG_BAD_SERIAL, type->at, "there are no arrays of `%s`", name);
    static const ast_attribute_kind excluded[] = {ATTR_DEFAULT, ATTR_GENERATED, ATTR_IDENTITY};
    for (size_t i = 0; i < sizeof excluded / sizeof *excluded; i++) {
        const ast_attribute *other = first_of(member, excluded[i]);
        if (other)
            diag_error(b->sink, DIAG_BAD_SERIAL, other->at, "`%s` has a default already", name);
    }
}

static void read_type(builder *b, const draft_table *draft, const ast_member *member,
                      model_column *to) {
    const pg_type *serial = serial_type_of(&member->type);
    bool nullable = false;
    if (!serial) {
        resolve_type(b, &member->type, &member->name, &to->type, &nullable);
    } else {
        check_serial(b, member);
        to->type = (model_type){
            .kind = TYPE_BUILTIN, .builtin = serial, .name = serial->name, .at = member->type.at};
        if (draft->table->name.name)
            to->serial_sequence = model_sequence_name(b->arena, draft->table->name.name, to->name);
    }
    read_nullability(b, member, nullable, to);
}

static void read_values(builder *b, const ast_member *member, model_column *to) {
    const ast_attribute *generated = first_of(member, ATTR_GENERATED);
    const ast_attribute *backfill = first_of(member, ATTR_BACKFILL);
    const ast_attribute *default_value = first_of(member, ATTR_DEFAULT);
    to->default_value = read_default(b, default_value, &to->type);
    if (generated)
        to->generated = (expression){generated->sql.text, generated->sql.at};
    if (backfill)
        to->backfill = (expression){backfill->sql.text, backfill->sql.at};
    if (to->not_null && to->default_value.sql && strcasecmp(to->default_value.sql, "null") == 0)
        diag_hint(diag_error(b->sink, DIAG_BAD_DEFAULT, to->default_value.at,
                             "column `%s` is required, so NULL cannot be its default", to->name),
                  "write the type with `?`");
}

static void set_c_name(const ast_member *member, const char **to) {
    const ast_attribute *as = attribute_of(member->attributes, ATTR_AS);
    *to = as && as->name.text ? as->name.written : member->name.text;
}

static void make_column(builder *b, draft_table *draft, draft_member *member) {
    const ast_member *ast = member->ast;
    check_attributes(b, ast->attributes, PLACE_COLUMN);
    check_conflicts(b, ast);
    model_column *made = member->column = gen_new(b->arena, model_column);
    const ast_attribute *was = first_of(ast, ATTR_WAS);
    made->name = ast->name.text;
    made->was = was ? was->path.name.text : NULL;
    made->doc = ast->doc;
    made->table = draft->table;
    made->at = ast->name.at;
    made->type_at = ast->type.at;
    made->mixin = member->mixin;
    set_c_name(ast, &made->c_name);
    read_type(b, draft, ast, made);
    read_identity(b, ast, made);
    read_upkeep(b, ast, made);
    read_storage(b, ast, made);
    read_values(b, ast, made);
}

static void make_computed(builder *b, draft_table *draft, draft_member *member) {
    const ast_member *ast = member->ast;
    check_attributes(b, ast->attributes, PLACE_COMPUTED);
    const ast_attribute *computed = first_of(ast, ATTR_COMPUTED);
    model_computed *made = member->computed = gen_new(b->arena, model_computed);
    made->name = ast->name.text;
    made->doc = ast->doc;
    made->at = ast->name.at;
    made->sql = (expression){computed->sql.text, computed->sql.at};
    set_c_name(ast, &made->c_name);
    resolve_type(b, &ast->type, &ast->name, &made->type, &made->nullable);
    const ast_attribute *null = first_of(ast, ATTR_NULL);
    made->nullable = made->nullable || (null && null->flag);
    gen_list_add(b->arena, &draft->entity->computed, *made);
}

/* --- relationships ---------------------------------------------------------------------------- */

static load_strategy read_load(builder *b, const ast_member *member) {
#define LOAD_WORD(word, strategy) word,
    static const char *const loads[] = {LOAD_WORDS(LOAD_WORD)};
#undef LOAD_WORD
    const ast_attribute *load = first_of(member, ATTR_LOAD);
    check_word(b, load, loads, sizeof loads / sizeof *loads);
    return load && load->name.text ? load_strategy_named(load->name.text) : LOAD_DEFAULT;
}

/* Which side of what it is, by its attributes. */
static attribute_place place_of_relation(const ast_member *member) {
    static const struct {
        ast_attribute_kind attribute;
        attribute_place spot;
    } sides[] = {
        {ATTR_INVERSE, PLACE_INVERSE}, {ATTR_THROUGH, PLACE_THROUGH}, {ATTR_JOIN, PLACE_JOIN}};
    for (size_t i = 0; i < sizeof sides / sizeof *sides; i++)
        if (first_of(member, sides[i].attribute))
            return sides[i].spot;
    return PLACE_OWNER;
}

/* The relationships of the target that could be this one's other side. */
static name_list possible_inverses(builder *b, const draft_table *target, const char *entity) {
    name_list names = {0};
    for (size_t i = 0; i < target->decl->members.len; i++) {
        const ast_member *member = &target->decl->members.items[i];
        if (member->kind == MEMBER_FIELD && member->name.text && member->type.name.name.written &&
            strcmp(member->type.name.name.written, entity) == 0 &&
            place_of_relation(member) == PLACE_OWNER && !member->type.dimensions)
            gen_list_add(b->arena, &names, member->name.text);
    }
    return names;
}

static void report_incomplete(builder *b, const draft_table *draft, const ast_member *member,
                              const draft_table *target) {
    name_list owners = possible_inverses(b, target, draft->entity->name);
    if (owners.len > 1) {
        diag_message *message = diag_error(b->sink, DIAG_AMBIGUOUS_KEY, member->type.at,
                                           "list `%s` could be the inverse of `%s` or of `%s`",
                                           member->name.text, owners.items[0], owners.items[1]);
        diag_hint(message, "say which: `inverse %s`", owners.items[0]);
        for (size_t i = 0; i < owners.len; i++) {
            const draft_member *owner = find_member(target, owners.items[i]);
            if (owner)
                diag_note(message, owner->ast->name.at, "`%s` leads to `%s`", owners.items[i],
                          draft->entity->name);
        }
        return;
    }
    diag_message *message =
        diag_error(b->sink, DIAG_RELATION_INCOMPLETE, member->type.at,
                   "list `%s` does not say how it is stored", member->name.text);
    if (owners.len == 1)
        diag_hint(message, "add `inverse %s`", owners.items[0]);
    else
        diag_hint(message, "add `inverse …`, `through …` or `join (…)`");
}

/* Whether it can be linked; what cannot stays a hole. */
static bool check_shape(builder *b, const draft_table *draft, const ast_member *member,
                        attribute_place spot, const draft_table *target) {
    const ast_type *type = &member->type;
    bool many = type->dimensions > 0;
    const char *name = type->name.name.written;
    if (many && type->nullable)
        diag_hint(diag_error(b->sink, DIAG_RELATION_NULLABILITY, type->nullable_at,
                             "list `%s` is never NULL", member->name.text),
                  "an empty list has no items; write `%s[]`", name);
    size_t errors = diag_errors(b->sink);
    if (type->dimensions > 1)
        diag_error(b->sink, DIAG_RELATION_INCOMPLETE, type->at,
                   "a relationship leads to one `%s` or to a list of them", name);
    else if (spot == PLACE_OWNER && many)
        report_incomplete(b, draft, member, target);
    else if (spot == PLACE_OWNER && is_view(target) && !is_view(draft))
        diag_hint(diag_error(b->sink, DIAG_RELATION_INCOMPLETE, type->at,
                             "no foreign key can refer to `%s`, which is a view", name),
                  "say what belongs together: `join (%s.… = this.…)`", member->name.text);
    else if (spot == PLACE_THROUGH && !many)
        diag_hint(diag_error(b->sink, DIAG_RELATION_INCOMPLETE, type->at,
                             "a relationship through a table leads to many"),
                  "write `%s[]`", name);
    else if ((spot == PLACE_INVERSE || spot == PLACE_JOIN) && !many && !type->nullable)
        diag_hint(diag_error(b->sink, DIAG_RELATION_NULLABILITY, type->at,
                             "there may be no `%s` on the other side of `%s`", name,
                             member->name.text),
                  "write `%s?`", name);
    return diag_errors(b->sink) == errors;
}

static relation_kind kind_of_relation(attribute_place spot, bool many) {
    if (spot == PLACE_INVERSE)
        return many ? RELATION_MANY : RELATION_ONE;
    if (spot == PLACE_THROUGH)
        return RELATION_THROUGH;
    return spot == PLACE_JOIN || many ? RELATION_JOIN : RELATION_OWNER;
}

static void make_relation(builder *b, draft_table *draft, draft_member *member,
                          draft_table *target) {
    const ast_member *ast = member->ast;
    attribute_place spot = place_of_relation(ast);
    bool many = ast->type.dimensions > 0;
    if (spot != PLACE_OWNER || !many)
        check_attributes(b, ast->attributes, spot);
    bool good = target && check_shape(b, draft, ast, spot, target);

    draft_relation *made = member->relation = gen_new(b->arena, draft_relation);
    model_relation *relation = made->relation = gen_new(b->arena, model_relation);
    made->member = ast;
    made->from = draft;
    made->to = good ? target : NULL;
    relation->name = ast->name.text;
    relation->doc = ast->doc;
    relation->at = ast->name.at;
    relation->type_at = ast->type.at;
    relation->entity = draft->entity;
    relation->target = target ? target->entity : NULL;
    relation->kind = kind_of_relation(spot, many);
    relation->many = many;
    relation->nullable = !many && ast->type.nullable;
    relation->load = read_load(b, ast);
    relation->readonly = spot == PLACE_JOIN || first_of(ast, ATTR_READONLY) != NULL ||
                         is_view(draft) || (target && is_view(target));
    set_c_name(ast, &relation->c_name);
    gen_list_add(b->arena, &draft->entity->relations, relation);
}

/* --- all fields ------------------------------------------------------------------------------- */

static bool is_double(builder *b, const draft_table *draft, const ast_member *member) {
    const draft_member *first = find_member(draft, member->name.text);
    if (first->ast == member)
        return false;
    diag_note(diag_error(b->sink, DIAG_DUPLICATE_FIELD, member->name.at,
                         "`%s` has two members `%s`", draft->entity->name, member->name.text),
              first->ast->name.at, "the first one is here");
    return true;
}

static void make_field(builder *b, draft_table *draft, draft_member *member) {
    const ast_member *ast = member->ast;
    if (ast->kind != MEMBER_FIELD || !ast->name.text || !ast->type.name.name.text ||
        is_double(b, draft, ast))
        return;
    check_length(b, ast->name.text, ast->name.at);
    draft_table *target = entity_of_type(b, &ast->type);
    if (target) {
        make_relation(b, draft, member, target);
    } else if (first_of(ast, ATTR_COMPUTED)) {
        make_computed(b, draft, member);
    } else if (!ast->type.entity_like) {
        make_column(b, draft, member);
    } else {
        model_type type;
        bool nullable;
        size_t errors = diag_errors(b->sink);
        if (resolve_type(b, &ast->type, &ast->name, &type, &nullable) ||
            diag_errors(b->sink) == errors)
            make_column(b, draft, member);
        else
            make_relation(b, draft, member, NULL);
    }
}

void make_columns(builder *b) {
    for (size_t i = 0; i < b->drafts.len; i++) {
        draft_table *draft = b->drafts.items[i];
        for (size_t k = 0; k < draft->members.len; k++)
            make_field(b, draft, &draft->members.items[k]);
    }
}
