/*
 * Relationships: the far sides are linked to the side that has the key.
 *
 * An inverse names its owner; a join stands for itself; many-to-many is in join_tables.c. Here is
 * also what all of them have: order, filter and cascades.
 */
#include "model/build.h"

#include <string.h>

static const ast_attribute *said(const draft_relation *draft, ast_attribute_kind kind) {
    return attribute_of(draft->member->attributes, kind);
}

/* --- inverses --------------------------------------------------------------------------------- */

/* The table that an entity's key is in; children of one table share it. */
static bool leads_to(const model_relation *owner, const draft_table *wanted) {
    for (const model_entity *at = wanted->entity; at; at = at->parent)
        if (owner->target == at)
            return true;
    return owner->target == wanted->entity;
}

static void report_unknown_inverse(builder *b, const draft_relation *draft, const ast_name *name) {
    diag_message *message =
        diag_error(b->sink, DIAG_UNKNOWN_INVERSE, name->at, "`%s` has no relationship `%s`",
                   draft->to->entity->name, name->text);
    name_list names = {0};
    for (size_t i = 0; i < draft->to->members.len; i++) {
        const draft_relation *other = draft->to->members.items[i].relation;
        if (other && other->to && leads_to(other->relation, draft->from))
            gen_list_add(b->arena, &names, other->relation->name);
    }
    if (names.len == 1)
        diag_hint(message, "did you mean `%s`?", names.items[0]);
    else
        hint_nearest(message, name->text, &names);
}

/* The owner that `inverse` names; NULL, and reported, when it is none that leads back. */
static draft_relation *find_owner(builder *b, const draft_relation *draft, const ast_name *name) {
    const draft_member *member = NULL;
    for (const draft_table *at = draft->to; at && !member; at = at->parent)
        member = find_member(at, name->text);
    if (!member || (!member->relation && !member->column)) {
        report_unknown_inverse(b, draft, name);
        return NULL;
    }
    draft_relation *owner = member->relation;
    if (owner && !owner->to)
        return NULL;
    diag_message *message = NULL;
    if (!owner)
        message = diag_error(b->sink, DIAG_INVERSE_MISMATCH, name->at,
                             "`%s` is a column of `%s`, not a relationship", name->text,
                             draft->to->entity->name);
    else if (owner->relation->kind != RELATION_OWNER)
        message = diag_error(b->sink, DIAG_INVERSE_MISMATCH, name->at,
                             "`%s` of `%s` has no foreign key of its own", name->text,
                             draft->to->entity->name);
    else if (!leads_to(owner->relation, draft->from))
        message = diag_error(b->sink, DIAG_INVERSE_MISMATCH, name->at,
                             "`%s` of `%s` leads to `%s`, not to `%s`", name->text,
                             draft->to->entity->name, owner->relation->target->name,
                             draft->from->entity->name);
    if (!message)
        return owner;
    diag_note(message, member->ast->name.at, "`%s` is declared here", name->text);
    return NULL;
}

static void check_one_to_one(builder *b, const draft_relation *draft, const draft_relation *owner) {
    const model_relation *relation = owner->relation;
    if (draft->relation->many || owner->from->table->kind != TABLE_PLAIN ||
        !relation->columns.len || model_columns_unique(owner->from->table, &relation->columns))
        return;
    diag_message *message =
        diag_error(b->sink, DIAG_INVERSE_NOT_UNIQUE, draft->relation->type_at,
                   "several `%s` can have one `%s`, so `%s` is no single one",
                   draft->to->entity->name, draft->from->entity->name, draft->relation->name);
    diag_hint(message, "write `%s[]`, or add `unique` to `%s`",
              draft->member->type.name.name.written, relation->name);
    diag_note(message, relation->at, "`%s` is declared here", relation->name);
}

/* A filtered or read-only list may stand beside the one that keeps both sides in step. */
static bool is_partial(const draft_relation *draft) {
    return draft->relation->readonly || said(draft, ATTR_WHERE);
}

static void pair(builder *b, draft_relation *draft, draft_relation *owner) {
    model_relation *mine = draft->relation, *theirs = owner->relation;
    mine->inverse = theirs;
    mine->foreign_key = theirs->foreign_key;
    mine->columns = theirs->ref_columns;
    mine->ref_columns = theirs->columns;
    if (is_partial(draft)) {
        mine->readonly = true;
        return;
    }
    if (!theirs->inverse) {
        theirs->inverse = mine;
        return;
    }
    diag_message *message =
        diag_error(b->sink, DIAG_INVERSE_MISMATCH, mine->at, "`%s` has an inverse already, `%s`",
                   theirs->name, theirs->inverse->name);
    diag_hint(message, "add `readonly` to one of them");
    diag_note(message, theirs->inverse->at, "`%s` is declared here", theirs->inverse->name);
}

static void link_inverse(builder *b, draft_relation *draft) {
    const ast_attribute *inverse = said(draft, ATTR_INVERSE);
    if (!inverse || !inverse->name.text)
        return;
    draft_relation *owner = find_owner(b, draft, &inverse->name);
    if (!owner)
        return;
    check_one_to_one(b, draft, owner);
    pair(b, draft, owner);
}

/* --- joins ------------------------------------------------------------------------------------- */

static draft_table *side_named(draft_relation *draft, const char *name) {
    if (strcmp(name, "this") == 0)
        return draft->from;
    return strcmp(name, draft->relation->name) == 0 ? draft->to : NULL;
}

/* Checks every `this.column` and `name.column`; functions of a schema look like `a.b (`. */
static void check_join(builder *b, draft_relation *draft, const expression *join) {
    unsigned sides = 0;
    size_t errors = diag_errors(b->sink);
    for (const char *at = join->sql;;) {
        sql_token table = sql_next(b->arena, &at);
        if (table.kind == SQL_END)
            break;
        if (!table.text || *at != '.')
            continue;
        draft_table *side = side_named(draft, table.text);
        at++;
        sql_token column = sql_next(b->arena, &at);
        const char *after = at;
        bool call = *sql_next(b->arena, &after).start == '(';
        if (!side || !column.text) {
            if (!call && column.text && *at != '.')
                diag_hint(diag_error(b->sink, DIAG_UNKNOWN_COLUMN, sql_token_span(join, &table),
                                     "`%s` is neither side of this join", table.text),
                          "the sides are `%s` and `this`", draft->relation->name);
            continue;
        }
        sides |= side == draft->from && strcmp(table.text, "this") == 0 ? 1u : 2u;
        if (side->table->kind == TABLE_PLAIN && !find_column(side, column.text))
            hint_column(b,
                        diag_error(b->sink, DIAG_UNKNOWN_COLUMN, sql_token_span(join, &column),
                                   "`%s` has no column `%s`", side->entity->name, column.text),
                        side, column.text);
    }
    if (sides != 3 && diag_errors(b->sink) == errors)
        diag_hint(diag_error(b->sink, DIAG_RELATION_INCOMPLETE, join->at,
                             "this join does not compare `%s` with `this`", draft->relation->name),
                  "write `%s.column = this.column`", draft->relation->name);
}

/* --- what all have ------------------------------------------------------------------------------ */

static const struct cascade_word {
    const char *word;
    unsigned flag;
} cascades[] = {
    {"save", CASCADE_SAVE},
    {"delete", CASCADE_DELETE},
    {"orphan", CASCADE_ORPHAN},
    {"passive", CASCADE_PASSIVE},
};

static unsigned cascade_of(builder *b, const ast_name *name) {
    for (size_t i = 0; name->text && i < sizeof cascades / sizeof *cascades; i++)
        if (strcmp(cascades[i].word, name->text) == 0)
            return cascades[i].flag;
    if (name->text)
        diag_hint(
            diag_error(b->sink, DIAG_BAD_WORD, name->at, "there is no cascade `%s`", name->text),
            "save, delete, orphan or passive");
    return 0;
}

static void report_cascade(builder *b, const ast_attribute *cascade, const char *what,
                           const char *cure) {
    diag_hint(diag_error(b->sink, DIAG_BAD_CASCADE, cascade->at, "%s", what), "%s", cure);
}

static void read_cascade(builder *b, draft_relation *draft) {
    model_relation *relation = draft->relation;
    const ast_attribute *cascade = said(draft, ATTR_CASCADE);
    relation->cascade = relation->readonly ? 0 : CASCADE_SAVE;
    if (!cascade)
        return;
    relation->cascade = 0;
    for (size_t i = 0; i < cascade->names.len; i++)
        relation->cascade |= cascade_of(b, &cascade->names.items[i]);
    bool far_side = relation->kind == RELATION_ONE || relation->kind == RELATION_MANY;
    if (relation->kind == RELATION_JOIN)
        return;
    if (said(draft, ATTR_READONLY))
        diag_error(b->sink, DIAG_RELATION_READONLY, cascade->at,
                   "`%s` is read-only, so nothing can cascade along it", relation->name);
    else if (relation->cascade & (CASCADE_ORPHAN | CASCADE_PASSIVE) && !far_side)
        report_cascade(b, cascade, "`orphan` and `passive` belong to the side without the key",
                       "write them on the inverse");
    else if (relation->cascade & CASCADE_ORPHAN && !(relation->cascade & CASCADE_DELETE))
        report_cascade(b, cascade, "`orphan` goes with `delete`", "`cascade (delete, orphan)`");
}

static void finish_relation(builder *b, draft_relation *draft) {
    const ast_attribute *order = said(draft, ATTR_ORDER_BY), *where = said(draft, ATTR_WHERE);
    if (where)
        draft->relation->where = (expression){where->sql.text, where->sql.at};
    if (order)
        make_elements(b, draft->to, &order->elements, &draft->relation->order_by);
    read_cascade(b, draft);
}

static void link_relation(builder *b, draft_relation *draft) {
    const ast_attribute *join = said(draft, ATTR_JOIN);
    switch (draft->relation->kind) {
    case RELATION_OWNER:
        break;
    case RELATION_ONE:
    case RELATION_MANY:
        link_inverse(b, draft);
        break;
    case RELATION_THROUGH:
        link_through(b, draft);
        break;
    case RELATION_JOIN:
        if (join && join->sql.text) {
            draft->relation->join = (expression){join->sql.text, join->sql.at};
            check_join(b, draft, &draft->relation->join);
        }
        break;
    }
    finish_relation(b, draft);
}

void link_relationships(builder *b) {
    make_join_tables(b);
    for (size_t i = 0; i < b->drafts.len; i++)
        for (size_t k = 0; k < b->drafts.items[i]->members.len; k++) {
            draft_relation *draft = b->drafts.items[i]->members.items[k].relation;
            if (draft && draft->to)
                link_relation(b, draft);
        }
    pair_throughs(b);
}
