/* Proofs as lines of a migration's header. */
#include "history/proof_notes.h"

#include <string.h>

#include "diag/memory.h"

/* Lock modes, the weakest first. */
static size_t strength_of(const char *mode) {
    static const char *const modes[] = {
        "ACCESS SHARE", "ROW SHARE",           "ROW EXCLUSIVE", "SHARE UPDATE EXCLUSIVE",
        "SHARE",        "SHARE ROW EXCLUSIVE", "EXCLUSIVE",     "ACCESS EXCLUSIVE"};
    size_t at = 0;
    while (at < sizeof modes / sizeof *modes && strcmp(modes[at], mode) != 0)
        at++;
    return at;
}

typedef ORM__LIST(proof_lock) lock_list;

/* The strongest lock on each relation, in the order in which they were first taken. */
static void add_lock(orm_arena *arena, lock_list *to, proof_lock lock) {
    for (size_t i = 0; i < to->len; i++)
        if (strcmp(to->items[i].relation, lock.relation) == 0) {
            if (strength_of(lock.mode) > strength_of(to->items[i].mode))
                to->items[i].mode = lock.mode;
            return;
        }
    gen_list_add(arena, to, lock);
}

/* Each relation once. */
static const char *rewritten_by(orm_arena *arena, const proof_steps *steps) {
    ORM__LIST(const char *) names = {0};
    const char *text = "";
    for (size_t i = 0; i < steps->len; i++)
        for (size_t k = 0; k < steps->items[i].rewritten.len; k++) {
            const char *name = steps->items[i].rewritten.items[k];
            bool said = false;
            for (size_t n = 0; n < names.len && !said; n++)
                said = strcmp(names.items[n], name) == 0;
            if (said)
                continue;
            text = gen_printf(arena, "%s%s%s", text, *text ? ", " : "", name);
            gen_list_add(arena, &names, name);
        }
    return text;
}

static const char *note_of(orm_arena *arena, const char *notes, const char *key, const char *text) {
    return gen_printf(arena, "%s-- %s: %s\n", notes, key, text);
}

const char *proof_notes(orm_arena *arena, const proof *of, bool reversible) {
    lock_list locks = {0};
    const char *notes = note_of(arena, "", "proven",
                                reversible ? "up, down and up again" : "up; there is no way down");
    const char *locked = "", *rewritten = rewritten_by(arena, &of->up);
    for (size_t i = 0; i < of->up.len; i++) {
        const proof_step *step = &of->up.items[i];
        for (size_t k = 0; k < step->locks.len; k++)
            add_lock(arena, &locks, step->locks.items[k]);
    }
    for (size_t i = 0; i < locks.len; i++)
        locked = gen_printf(arena, "%s%s%s on %s", locked, *locked ? ", " : "", locks.items[i].mode,
                            locks.items[i].relation);
    if (*locked)
        notes = note_of(arena, notes, "locks", locked);
    if (*rewritten)
        notes = note_of(arena, notes, "rewrites", rewritten);
    for (size_t i = 0; i < of->notes.len; i++)
        notes = note_of(arena, notes, "not tried", of->notes.items[i]);
    return notes;
}
