/*
 * Many to many: relationships through a table.
 *
 * A declared table must have a foreign key to each side. One that is not declared is made when both
 * sides name it: the two keys, which are its primary key and cascade.
 */
#include "model/build.h"
#include "model/c_claims.h"

#include <string.h>

static const ast_attribute *through_of(const draft_relation *draft) {
    return attribute_of(draft->member->attributes, ATTR_THROUGH);
}

/* The name in `(mine to theirs)`; NULL when there is none. */
static const ast_name *side_name(const draft_relation *draft, size_t side) {
    const ast_attribute *through = through_of(draft);
    return through->names.len == 2 && through->names.items[side].text ? &through->names.items[side]
                                                                      : NULL;
}

/* --- tables made implicitly --------------------------------------------------------------------- */

/* The sides that name one undeclared table. */
typedef struct join_sides {
    const ast_path *path;
    ORM__LIST(draft_relation *) sides;
} join_sides;

static const char *snake(orm_arena *arena, const char *name) {
    orm__buffer out = {0};
    snake_case(&out, name);
    return gen_keep(arena, &out);
}

static void add_join_columns(builder *b, draft_table *draft, draft_table *side,
                             const ast_name *given, const draft_relation *from,
                             model_columns *out) {
    const model_columns *key = key_of(b, side);
    const char *stem = given ? given->text : snake(b->arena, side->entity->name);
    for (size_t i = 0; i < key->len; i++) {
        model_column *made = gen_new(b->arena, model_column);
        made->name = made->c_name =
            join_text(b->arena, stem, "_", key->items[i]->name, (const char *)NULL);
        made->table = draft->table;
        made->type = key->items[i]->type;
        made->collation_schema = key->items[i]->collation_schema;
        made->collation = key->items[i]->collation;
        made->not_null = true;
        made->at = made->type_at = through_of(from)->at;
        made->position = (int)draft->table->columns.len;
        check_length(b, made->name, made->at);
        if (model_column_named(draft->table, made->name)) {
            diag_hint(diag_error(b->sink, DIAG_AMBIGUOUS_KEY, made->at,
                                 "both sides of `%s` would be the column `%s`",
                                 draft->table->name.name, made->name),
                      "name them: `through %s (one to other)`", draft->table->name.name);
            return;
        }
        gen_list_add(b->arena, &draft->table->columns, made);
        gen_list_add(b->arena, out, made);
    }
    if (!key->len)
        diag_note(diag_error(b->sink, DIAG_NO_TARGET_KEY, through_of(from)->at,
                             "`%s` has no primary key for `%s` to refer to", side->entity->name,
                             draft->table->name.name),
                  side->entity->at, "`%s` is here", side->entity->name);
}

static void add_join_key(builder *b, draft_table *draft, const model_columns *columns,
                         draft_table *side) {
    model_constraint *key = new_constraint(b, draft, CONSTRAINT_FOREIGN_KEY, draft->table->name.at);
    key->columns = *columns;
    key->ref_columns = *key_of(b, side);
    key->ref_table = side->table;
    key->ref_schema = side->table->name.schema;
    key->ref_name = side->table->name.name;
    for (size_t i = 0; i < key->ref_columns.len; i++)
        gen_list_add(b->arena, &key->ref_column_names, key->ref_columns.items[i]->name);
    key->on_delete = ACTION_CASCADE;
    finish_constraint(b, draft, key, NULL, NULL);
}

static draft_table *new_join_table(builder *b, const draft_relation *from) {
    draft_table *draft = gen_new(b->arena, draft_table);
    draft->table = gen_new(b->arena, model_table);
    draft->table->name = make_name(b, &through_of(from)->path, NULL);
    draft->assembled = true;
    draft->key = STEP_DONE;
    return draft;
}

static void make_join_table(builder *b, draft_relation *one, draft_relation *other) {
    draft_table *draft = new_join_table(b, one);
    model_table *table = draft->table;
    if (!claim_relation(b, table->name.schema, table->name.name, "table", table->name.at, NULL))
        return;
    size_t errors = diag_errors(b->sink);
    model_columns mine = {0}, theirs = {0};
    add_join_columns(b, draft, one->from, side_name(one, 0), one, &mine);
    add_join_columns(b, draft, one->to, side_name(one, 1), one, &theirs);
    if (diag_errors(b->sink) != errors)
        return;
    model_constraint *key = new_constraint(b, draft, CONSTRAINT_PRIMARY_KEY, table->name.at);
    for (size_t i = 0; i < table->columns.len; i++)
        gen_list_add(b->arena, &key->columns, table->columns.items[i]);
    table->primary_key = key;
    finish_constraint(b, draft, key, NULL, NULL);
    add_join_key(b, draft, &mine, one->from);
    add_join_key(b, draft, &theirs, one->to);
    name_put(b, &b->tables, name_key(b, table->name.schema, table->name.name), draft);
    gen_list_add(b->arena, &b->model->tables, table);
    one->relation->through_implicit = other->relation->through_implicit = true;
}

static void report_sides(builder *b, const join_sides *join) {
    const draft_relation *one = join->sides.items[0];
    const char *name = join->path->name.text;
    if (join->sides.len == 1) {
        diag_hint(diag_error(b->sink, DIAG_THROUGH_ONE_SIDED, join->path->name.at,
                             "there is no table `%s`, and only `%s` names it", name,
                             one->from->entity->name),
                  "declare the table, or add a list of `%s` through `%s` to `%s`",
                  one->from->entity->name, name, one->to->entity->name);
        return;
    }
    diag_message *message = diag_error(
        b->sink, DIAG_THROUGH_ONE_SIDED, through_of(join->sides.items[1])->path.name.at,
        "`%s` does not lead back along `%s`", join->sides.items[1]->relation->name, name);
    diag_hint(message, "an undeclared table has two sides that name each other");
    for (size_t i = 0; i < join->sides.len; i++)
        if (i != 1)
            diag_note(message, join->sides.items[i]->relation->at, "`%s` names it too",
                      join->sides.items[i]->relation->name);
}

/* A relationship to oneself may be alone: it says itself which key is whose. */
static void make_for_sides(builder *b, const join_sides *join) {
    draft_relation *one = join->sides.items[0];
    bool alone = join->sides.len == 1 && one->from == one->to && side_name(one, 0);
    draft_relation *other = join->sides.len == 2 ? join->sides.items[1] : one;
    if (alone || (join->sides.len == 2 && one->to == other->from && other->to == one->from))
        make_join_table(b, one, other);
    else
        report_sides(b, join);
}

void make_join_tables(builder *b) {
    orm__map by_name = {0};
    ORM__LIST(join_sides *) joins = {0};
    for (size_t i = 0; i < b->drafts.len; i++)
        for (size_t k = 0; k < b->drafts.items[i]->members.len; k++) {
            draft_relation *draft = b->drafts.items[i]->members.items[k].relation;
            if (!draft || !draft->to || draft->relation->kind != RELATION_THROUGH)
                continue;
            const ast_path *path = &through_of(draft)->path;
            if (!path->name.text || find_table(b, path->schema.text, path->name.text))
                continue;
            const char *key = name_key(b, path->schema.text, path->name.text);
            join_sides *join = orm__map_get(&by_name, key);
            if (!join) {
                join = gen_new(b->arena, join_sides);
                join->path = path;
                name_put(b, &by_name, key, join);
                gen_list_add(b->arena, &joins, join);
            }
            gen_list_add(b->arena, &join->sides, draft);
        }
    for (size_t i = 0; i < joins.len; i++)
        make_for_sides(b, joins.items[i]);
}

/* --- foreign keys of the table ------------------------------------------------------------------ */

/* Whether the key is what `name` means: a relationship's, or that of a column. */
static bool is_named(const draft_table *table, const model_constraint *key, const char *name) {
    const draft_member *member = table->decl ? find_member(table, name) : NULL;
    if (member && member->relation)
        return member->relation->relation->foreign_key == key;
    for (size_t i = 0; i < key->columns.len; i++) {
        const char *column = key->columns.items[i]->name;
        size_t len = strlen(name);
        if (strcmp(column, name) == 0 ||
            (!table->decl && strncmp(column, name, len) == 0 && column[len] == '_'))
            return true;
    }
    return false;
}

/* The foreign keys of the table that lead to one side. */
typedef struct key_choice {
    const model_constraint *first, *second;
} key_choice;

static key_choice keys_to(const draft_table *table, const model_table *side, const ast_name *name) {
    key_choice choice = {0};
    for (size_t i = 0; i < table->table->constraints.len; i++) {
        const model_constraint *key = table->table->constraints.items[i];
        if (key->kind != CONSTRAINT_FOREIGN_KEY || key->ref_table != side ||
            (name && !is_named(table, key, name->text)))
            continue;
        if (!choice.first)
            choice.first = key;
        else if (!choice.second)
            choice.second = key;
    }
    return choice;
}

static void report_missing(builder *b, const draft_relation *draft, const draft_table *table,
                           const draft_table *side, const ast_name *name) {
    diag_message *message;
    if (name)
        message = diag_error(b->sink, DIAG_THROUGH_KEY_MISSING, name->at,
                             "`%s` of table `%s` is no key to `%s`", name->text,
                             table->table->name.name, side->entity->name);
    else
        message = diag_error(b->sink, DIAG_THROUGH_KEY_MISSING, through_of(draft)->path.name.at,
                             "table `%s` has no key to `%s`", table->table->name.name,
                             side->entity->name);
    if (!name)
        diag_hint(message, "add a relationship to `%s` to it", side->entity->name);
    diag_note(message, table->table->name.at, "`%s` is declared here", table->table->name.name);
}

static void report_ambiguous(builder *b, const draft_relation *draft, const draft_table *table,
                             const draft_table *side, const key_choice *choice) {
    const char *first = choice->first->columns.items[0]->name;
    const char *second = choice->second->columns.items[0]->name;
    diag_message *message = diag_error(b->sink, DIAG_AMBIGUOUS_KEY, through_of(draft)->path.name.at,
                                       "table `%s` has two keys to `%s`, `%s` and `%s`",
                                       table->table->name.name, side->entity->name, first, second);
    diag_hint(message, "say which is whose: `through %s (mine to theirs)`",
              table->table->name.name);
    diag_note(message, choice->first->at, "`%s` is here", first);
    diag_note(message, choice->second->at, "`%s` is here", second);
}

/* Whether some key of the table could not be made; what is missing has been reported then. */
static bool is_broken(const draft_table *table) {
    for (size_t i = 0; i < table->members.len; i++) {
        const draft_relation *relation = table->members.items[i].relation;
        if (relation && relation->relation->kind == RELATION_OWNER &&
            !relation->relation->foreign_key)
            return true;
    }
    return false;
}

static const model_constraint *choose_key(builder *b, const draft_relation *draft,
                                          const draft_table *table, const draft_table *side,
                                          const ast_name *name) {
    key_choice choice = keys_to(table, side->table, name);
    if (choice.first && !choice.second)
        return choice.first;
    if (!choice.first && !is_broken(table))
        report_missing(b, draft, table, side, name);
    else if (choice.first)
        report_ambiguous(b, draft, table, side, &choice);
    return NULL;
}

void link_through(builder *b, draft_relation *draft) {
    const ast_attribute *through = through_of(draft);
    if (!through->path.name.text)
        return;
    draft_table *table = find_table(b, through->path.schema.text, through->path.name.text);
    if (!table)
        return;
    const model_constraint *mine = choose_key(b, draft, table, draft->from, side_name(draft, 0));
    if (!mine && draft->from == draft->to)
        return;
    const model_constraint *theirs = choose_key(b, draft, table, draft->to, side_name(draft, 1));
    if (!mine || !theirs)
        return;
    model_relation *relation = draft->relation;
    relation->through = table->table;
    relation->columns = mine->ref_columns;
    relation->through_mine = mine->columns;
    relation->through_theirs = theirs->columns;
    relation->ref_columns = theirs->ref_columns;
    relation->readonly = relation->readonly || attribute_of(draft->member->attributes, ATTR_WHERE);
    if (mine == theirs)
        diag_error(b->sink, DIAG_THROUGH_KEY_MISSING, through->at, "both sides of `%s` are one key",
                   relation->name);
}

/* --- both sides --------------------------------------------------------------------------------- */

static bool same_key(const model_columns *a, const model_columns *b) {
    return a->len && b->len && a->items[0] == b->items[0];
}

static model_relation *other_side(const model_relation *of) {
    for (size_t i = 0; i < of->target->relations.len; i++) {
        model_relation *other = of->target->relations.items[i];
        if (other != of && other->through == of->through && other->target == of->entity &&
            !other->readonly && same_key(&of->through_mine, &other->through_theirs) &&
            same_key(&of->through_theirs, &other->through_mine))
            return other;
    }
    return NULL;
}

/* Two lists over the same keys in the same direction would not see each other's changes. */
static void check_double(builder *b, const model_relation *relation) {
    for (size_t i = 0; i < relation->entity->relations.len; i++) {
        const model_relation *other = relation->entity->relations.items[i];
        if (other == relation)
            return;
        if (other->through != relation->through || other->readonly ||
            !same_key(&other->through_mine, &relation->through_mine))
            continue;
        diag_message *message =
            diag_error(b->sink, DIAG_INVERSE_MISMATCH, relation->at,
                       "`%s` and `%s` are the same relationship", other->name, relation->name);
        diag_hint(message, "add `readonly` to one of them");
        diag_note(message, other->at, "`%s` is declared here", other->name);
    }
}

void pair_throughs(builder *b) {
    for (size_t i = 0; i < b->model->entities.len; i++) {
        const model_entity *entity = b->model->entities.items[i];
        for (size_t k = 0; k < entity->relations.len; k++) {
            model_relation *relation = entity->relations.items[k];
            if (!relation->through || relation->readonly)
                continue;
            relation->inverse = other_side(relation);
            check_double(b, relation);
        }
    }
}
