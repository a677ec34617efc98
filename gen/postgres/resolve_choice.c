/*
 * The choice among candidates, functions and operators alike.
 *
 * Of those that accept the arguments, in turn: those that take most arguments' very types; those that
 * take most of them as they are or as their category's preferred type; those whose parameters fit
 * what unknown arguments most likely are; and at last, should all known arguments have one type, the
 * one that would accept it everywhere. A step that would leave nothing leaves everything.
 */
#include "postgres/resolve_choice.h"

#include <string.h>

#include "diag/memory.h"

typedef struct choice {
    const catalogue *cat;
    uint32_t *types;  /* of the arguments, domains taken off */
    char *categories; /* of the known arguments, later the guesses for the unknown ones */
    bool *preferred;  /* of unknown ones: whether some candidate takes a preferred type */
    size_t count;
    resolve_candidates *list;
} choice;

/* --- adding ------------------------------------------------------------------------------- */

static bool has_same_types(const resolve_candidate *a, const resolve_candidate *b) {
    size_t given = a->count - a->defaults;
    return given == b->count - b->defaults &&
           (given == 0 || memcmp(a->types, b->types, given * sizeof *a->types) == 0);
}

/* Below 0 when the first is to be taken, above when the second is, 0 when nothing tells them
 * apart. */
static int preference(const resolve_candidate *a, const resolve_candidate *b) {
    if (a->path != b->path)
        return a->path - b->path;
    return (a->expanded > 0) - (b->expanded > 0);
}

void resolve_add_candidate(const catalogue *cat, resolve_candidates *list, const uint32_t *types,
                           size_t count, const resolve_candidate *candidate) {
    if (!resolve_accepts(cat, types, candidate->types, count))
        return;
    for (size_t i = 0; i < list->len; i++) {
        resolve_candidate *old = &list->items[i];
        if (!has_same_types(candidate, old))
            continue;
        int order = preference(candidate, old);
        if (order < 0)
            *old = *candidate;
        else if (order == 0)
            old->object = NULL;
        return;
    }
    gen_list_add(catalogue_arena(cat), list, *candidate);
}

/* --- the steps ---------------------------------------------------------------------------- */

typedef bool fits_well(const choice *c, size_t argument, uint32_t type);

static bool is_exact(const choice *c, size_t argument, uint32_t type) {
    return c->types[argument] == type;
}

static bool is_exact_or_preferred(const choice *c, size_t argument, uint32_t type) {
    return is_exact(c, argument, type) ||
           resolve_is_preferred(c->cat, type, c->categories[argument]);
}

/* Keeps the candidates with most known arguments that fit well. */
static void keep_best(choice *c, fits_well *fits) {
    size_t best = 0, kept = 0;
    for (size_t i = 0; i < c->list->len; i++) {
        size_t score = 0;
        for (size_t k = 0; k < c->count; k++)
            score += c->types[k] != OID_UNKNOWN && fits(c, k, c->list->items[i].types[k]);
        if (score > best) {
            best = score;
            kept = 0;
        }
        if (score == best)
            c->list->items[kept++] = c->list->items[i];
    }
    c->list->len = kept;
}

/* Guesses an unknown argument's category: a string if some candidate takes one there, else what
 * all of them take. */
static bool guess_category(choice *c, size_t argument) {
    bool conflict = false;
    char guess = '\0';
    for (size_t i = 0; i < c->list->len; i++) {
        uint32_t type = c->list->items[i].types[argument];
        char category = resolve_category(c->cat, type);
        bool preferred = resolve_is_preferred(c->cat, type, 0);
        if (category == guess) {
            c->preferred[argument] |= preferred;
        } else if (guess == '\0' || category == 'S') {
            guess = category;
            c->preferred[argument] = preferred;
        } else {
            conflict = true;
        }
    }
    c->categories[argument] = guess;
    return !conflict || guess == 'S';
}

static bool fits_guesses(const choice *c, const resolve_candidate *candidate) {
    for (size_t k = 0; k < c->count; k++) {
        if (c->types[k] != OID_UNKNOWN)
            continue;
        if (resolve_category(c->cat, candidate->types[k]) != c->categories[k])
            return false;
        if (c->preferred[k] && !resolve_is_preferred(c->cat, candidate->types[k], 0))
            return false;
    }
    return true;
}

static void keep_likely(choice *c) {
    for (size_t k = 0; k < c->count; k++)
        if (c->types[k] == OID_UNKNOWN && !guess_category(c, k))
            return;
    size_t kept = 0;
    for (size_t i = 0; i < c->list->len; i++)
        if (fits_guesses(c, &c->list->items[i])) {
            resolve_candidate likely = c->list->items[i];
            c->list->items[i] = c->list->items[kept];
            c->list->items[kept++] = likely;
        }
    if (kept > 0)
        c->list->len = kept;
}

/* The type of all known arguments; 0 when there is not just one. */
static uint32_t only_known_type(const choice *c) {
    uint32_t known = 0;
    for (size_t k = 0; k < c->count; k++) {
        if (c->types[k] == OID_UNKNOWN || c->types[k] == known)
            continue;
        if (known)
            return 0;
        known = c->types[k];
    }
    return known;
}

static void keep_uniform(choice *c) {
    uint32_t known = only_known_type(c);
    if (!known)
        return;
    for (size_t k = 0; k < c->count; k++)
        c->types[k] = known;
    size_t accepting = 0, last = 0;
    for (size_t i = 0; i < c->list->len; i++)
        if (resolve_accepts(c->cat, c->types, c->list->items[i].types, c->count)) {
            accepting++;
            last = i;
        }
    if (accepting != 1)
        return;
    c->list->items[0] = c->list->items[last];
    c->list->len = 1;
}

static void narrow(choice *c) {
    bool unknown = false;
    for (size_t k = 0; k < c->count; k++) {
        c->types[k] = catalogue_base_type(c->cat, c->types[k]);
        c->categories[k] = resolve_category(c->cat, c->types[k]);
        unknown |= c->types[k] == OID_UNKNOWN;
    }
    keep_best(c, is_exact);
    if (c->list->len > 1)
        keep_best(c, is_exact_or_preferred);
    if (c->list->len > 1 && unknown)
        keep_likely(c);
    if (c->list->len > 1 && unknown)
        keep_uniform(c);
}

const resolve_candidate *resolve_choose(const catalogue *cat, const uint32_t *types, size_t count,
                                        resolve_candidates *list, bool *several) {
    if (list->len > 1) {
        orm_arena *arena = catalogue_arena(cat);
        choice c = {.cat = cat,
                    .types = gen_alloc(arena, count * sizeof *types),
                    .categories = gen_alloc(arena, count),
                    .preferred = gen_alloc(arena, count * sizeof(bool)),
                    .count = count,
                    .list = list};
        memcpy(c.types, types, count * sizeof *types);
        narrow(&c);
    }
    *several = list->len > 1 || (list->len == 1 && !list->items[0].object);
    return list->len == 1 && list->items[0].object ? &list->items[0] : NULL;
}
