/*
 * Revisions as a graph: who follows whom, in which order they run, and what leads to what.
 *
 * Each is given its depth, one more than that of its deepest parent; by depth and then by id they
 * are in an order in which each stands behind its parents, the same on every machine.
 */
#include <stdlib.h>
#include <string.h>

#include "diag/memory.h"
#include "history/history.h"

/* ---- links */

static revision *by_id(const revisions *in, const char *id) {
    for (size_t i = 0; i < in->len; i++)
        if (strcmp(in->items[i]->id, id) == 0)
            return in->items[i];
    return NULL;
}

revision *history_by_id(const history *of, const char *id) {
    return by_id(&of->all, id);
}

static void unknown_parent(const history *of, const revision_word *name, diag *sink) {
    ORM__LIST(const char *) ids = {0};
    for (size_t i = 0; i < of->all.len; i++)
        gen_list_add(of->arena, &ids, of->all.items[i]->id);
    diag_message *error =
        diag_error(sink, DIAG_HISTORY, name->at, "the parent `%s` is no revision in `%s`",
                   name->text, of->folder);
    const char *near = diag_nearest(name->text, ids.items, ids.len);
    if (near != NULL)
        diag_hint(error, "did you mean `%s`?", near);
}

static void link_parents(history *of, revision *child, diag *sink) {
    for (size_t i = 0; i < child->parent_names.len; i++) {
        const revision_word *name = &child->parent_names.items[i];
        revision *parent = by_id(&of->all, name->text);
        if (parent == NULL)
            unknown_parent(of, name, sink);
        else if (by_id(&child->parents, parent->id) != NULL)
            diag_error(sink, DIAG_HISTORY, name->at, "the parent `%s` is named twice", name->text);
        else {
            gen_list_add(of->arena, &child->parents, parent);
            gen_list_add(of->arena, &parent->children, child);
        }
    }
}

static void check_ids(const history *of, diag *sink) {
    for (size_t i = 0; i < of->all.len; i++)
        for (size_t k = 0; k < i; k++) {
            const revision *a = of->all.items[k], *b = of->all.items[i];
            if (strcmp(a->id, b->id) != 0)
                continue;
            diag_message *error = diag_error(sink, DIAG_HISTORY, (span){b->file, 0, 1},
                                             "two migrations are revision `%s`", b->id);
            diag_note(error, (span){a->file, 0, 1}, "the other one is here");
        }
}

static const revision_word *label_named(const revision *of, const char *text) {
    for (size_t i = 0; i < of->labels.len; i++)
        if (strcmp(of->labels.items[i].text, text) == 0)
            return &of->labels.items[i];
    return NULL;
}

static void check_labels(const history *of, const revision *later, diag *sink) {
    for (size_t i = 0; i < later->labels.len; i++) {
        const revision_word *label = &later->labels.items[i];
        if (by_id(&of->all, label->text) != NULL)
            diag_error(sink, DIAG_HISTORY, label->at, "the label `%s` is a revision's id",
                       label->text);
        for (size_t k = 0; k < of->all.len && of->all.items[k] != later; k++) {
            const revision_word *other = label_named(of->all.items[k], label->text);
            if (other != NULL)
                diag_note(diag_error(sink, DIAG_HISTORY, label->at,
                                     "two revisions have the label `%s`", label->text),
                          other->at, "the other one is here");
        }
    }
}

/* ---- order */

/* The depth of a revision, 0 while one of its parents has none. */
static unsigned depth_of(const revision *of) {
    unsigned depth = 1;
    for (size_t i = 0; i < of->parents.len; i++) {
        unsigned above = of->parents.items[i]->depth;
        if (above == 0)
            return 0;
        depth = above >= depth ? above + 1 : depth;
    }
    return depth;
}

/* What has no depth in the end follows from itself. */
static void find_depths(history *of, diag *sink) {
    for (bool more = true; more;) {
        more = false;
        for (size_t i = 0; i < of->all.len; i++) {
            revision *each = of->all.items[i];
            if (each->depth == 0 && (each->depth = depth_of(each)) > 0)
                more = true;
        }
    }
    for (size_t i = 0; i < of->all.len; i++) {
        const revision *each = of->all.items[i];
        if (each->depth > 0)
            continue;
        diag_error(sink, DIAG_HISTORY, each->parent_names.items[0].at,
                   "revision `%s` follows from itself", each->id);
        return;
    }
}

static int compare_revisions(const void *left, const void *right) {
    const revision *a = *(revision *const *)left, *b = *(revision *const *)right;
    if (a->depth != b->depth)
        return a->depth < b->depth ? -1 : 1;
    return strcmp(a->id, b->id);
}

history *history_link(orm_arena *arena, const char *folder, const revisions *all, diag *sink) {
    size_t errors = diag_errors(sink);
    history *made = gen_new(arena, history);
    *made = (history){.arena = arena, .folder = folder, .all = *all};
    check_ids(made, sink);
    for (size_t i = 0; i < all->len; i++) {
        link_parents(made, all->items[i], sink);
        check_labels(made, all->items[i], sink);
    }
    if (diag_errors(sink) > errors)
        return NULL;
    find_depths(made, sink);
    if (diag_errors(sink) > errors)
        return NULL;
    if (all->len > 0)
        qsort(made->all.items, all->len, sizeof *made->all.items, compare_revisions);
    for (size_t i = 0; i < made->all.len; i++) {
        revision *each = made->all.items[i];
        each->order = i;
        each->lineage = lineage_hash(arena, each);
        if (each->children.len == 0)
            gen_list_add(arena, &made->heads, each);
    }
    return made;
}

bool *history_lineage(const history *of, const revision *head) {
    bool *in = gen_alloc(of->arena, of->all.len + 1);
    if (head == NULL)
        return in;
    in[head->order] = true;
    for (size_t i = head->order + 1; i-- > 0;)
        for (size_t k = 0; in[i] && k < of->all.items[i]->parents.len; k++)
            in[of->all.items[i]->parents.items[k]->order] = true;
    return in;
}
