/* What revisions are called on a command line: `0002`, `release`, `head-1`, `+2`, `base`. */
#include <stdlib.h>
#include <string.h>

#include "diag/memory.h"
#include "history/history.h"

/* "`a` and `b`", "`a`, `b` and `c`". */
static const char *listed(orm_arena *arena, const revisions *all) {
    const char *text = "";
    for (size_t i = 0; i < all->len; i++) {
        const char *before = i == 0 ? "" : i + 1 < all->len ? ", " : " and ";
        text = gen_printf(arena, "%s%s`%s`", text, before, all->items[i]->id);
    }
    return text;
}

static diag_message *several_heads(const history *of, diag *sink) {
    diag_message *error =
        diag_error(sink, DIAG_REVISION_NAME, (span){0}, "the history has several heads: %s",
                   listed(of->arena, &of->heads));
    diag_hint(error, "choose one with --head, or join them with `ormgen migrate merge`");
    return error;
}

bool history_head(const history *of, const char *name, const revision **found, diag *sink) {
    *found = of->heads.len == 1 ? of->heads.items[0] : NULL;
    if (name != NULL)
        return history_find(of, name, found, sink);
    if (of->heads.len > 1)
        several_heads(of, sink);
    return of->heads.len <= 1;
}

/* ---- one word */

static const revision *labelled(const history *of, const char *name) {
    for (size_t i = 0; i < of->all.len; i++)
        for (size_t k = 0; k < of->all.items[i]->labels.len; k++)
            if (strcmp(of->all.items[i]->labels.items[k].text, name) == 0)
                return of->all.items[i];
    return NULL;
}

static bool not_found(const history *of, const char *name, diag *sink) {
    ORM__LIST(const char *) names = {0};
    for (size_t i = 0; i < of->all.len; i++) {
        gen_list_add(of->arena, &names, of->all.items[i]->id);
        for (size_t k = 0; k < of->all.items[i]->labels.len; k++)
            gen_list_add(of->arena, &names, of->all.items[i]->labels.items[k].text);
    }
    diag_message *error = diag_error(sink, DIAG_REVISION_NAME, (span){0},
                                     "there is no revision `%s` in `%s`", name, of->folder);
    const char *near = diag_nearest(name, names.items, names.len);
    if (near != NULL)
        diag_hint(error, "did you mean `%s`?", near);
    return false;
}

static bool find_start(const history *of, const char *name, const revision **found, diag *sink) {
    revisions fit = {0};
    for (size_t i = 0; i < of->all.len; i++)
        if (*name && strncmp(of->all.items[i]->id, name, strlen(name)) == 0)
            gen_list_add(of->arena, &fit, of->all.items[i]);
    if (fit.len == 0)
        return not_found(of, name, sink);
    if (fit.len > 1) {
        diag_error(sink, DIAG_REVISION_NAME, (span){0}, "`%s` is the start of %s", name,
                   listed(of->arena, &fit));
        return false;
    }
    *found = fit.items[0];
    return true;
}

static bool find_word(const history *of, const char *name, const revision **found, diag *sink) {
    *found = NULL;
    if (strcmp(name, "base") == 0)
        return true;
    if (strcmp(name, "head") == 0)
        return history_head(of, NULL, found, sink);
    *found = history_by_id(of, name);
    if (*found == NULL)
        *found = labelled(of, name);
    return *found != NULL || find_start(of, name, found, sink);
}

/* ---- so many from there */

/* The one revision of `next`, which are the parents or children of `of`. */
static bool only_one(const history *in, const revision *of, const revisions *next, long count,
                     const char *what, const revision **found, diag *sink) {
    if (next->len == 1) {
        *found = next->items[0];
        return true;
    }
    const char *from = of != NULL ? gen_printf(in->arena, "`%s`", of->id) : "the base";
    if (next->len == 0)
        diag_error(sink, DIAG_REVISION_NAME, (span){0}, "`%+ld`: %s has no %s", count, from, what);
    else
        diag_hint(diag_error(sink, DIAG_REVISION_NAME, (span){0}, "`%+ld`: %s has several: %s",
                             count, from, listed(in->arena, next)),
                  "write the id of the one that is meant");
    return false;
}

static revisions roots_of(const history *of) {
    revisions roots = {0};
    for (size_t i = 0; i < of->all.len; i++)
        if (of->all.items[i]->parents.len == 0)
            gen_list_add(of->arena, &roots, of->all.items[i]);
    return roots;
}

/* Before the first revision is the base, and nothing before that. */
static bool one_back(const history *of, long count, const revision **at, diag *sink) {
    const revision *from = *at;
    static const revisions none = {0};
    if (from != NULL && from->parents.len == 0) {
        *at = NULL;
        return true;
    }
    return only_one(of, from, from != NULL ? &from->parents : &none, count, "revision before it",
                    at, sink);
}

static bool one_on(const history *of, long count, const revision **at, diag *sink) {
    const revision *from = *at;
    const revisions next = from != NULL ? from->children : roots_of(of);
    return only_one(of, from, &next, count, "revision behind it", at, sink);
}

static bool walk(const history *of, long count, const revision **at, diag *sink) {
    bool fine = true;
    for (long left = count; left < 0 && fine; left++)
        fine = one_back(of, count, at, sink);
    for (long left = count; left > 0 && fine; left--)
        fine = one_on(of, count, at, sink);
    return fine;
}

/* Where the `+N` or `-N` at a name's end begins; NULL when it has none. */
static const char *count_of(const char *name) {
    size_t len = strlen(name), at = len;
    while (at > 0 && name[at - 1] >= '0' && name[at - 1] <= '9')
        at--;
    bool fits = at < len && len - at <= 6 && at > 0 && strchr("+-", name[at - 1]) != NULL;
    return fits ? name + at - 1 : NULL;
}

bool history_find_from(const history *of, const char *name, const revision *from,
                       const revision **found, diag *sink) {
    const char *count = count_of(name);
    *found = from;
    const char *start = count != NULL ? gen_copy(of->arena, name, (size_t)(count - name)) : name;
    if (*start && strcmp(start, "current") != 0 && !find_word(of, start, found, sink))
        return false;
    if (count == NULL)
        return true;
    return walk(of, strtol(count, NULL, 10), found, sink);
}

bool history_find(const history *of, const char *name, const revision **found, diag *sink) {
    if (count_of(name) == name || strncmp(name, "current", 7) == 0) {
        diag_hint(diag_error(sink, DIAG_REVISION_NAME, (span){0}, "`%s` counts from nowhere", name),
                  "write what it counts from: `head%s`", name);
        return false;
    }
    return history_find_from(of, name, NULL, found, sink);
}
