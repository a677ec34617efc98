/*
 * What a flush sends, told from the two states alone; each function is a line of the table under
 * "Order" in docs/session.md. The programs leave out deferrable constraints, cycles between tables and
 * keys of their own, so that those lines never count.
 */
#include "model.h"

#include <string.h>

typedef enum table { DEPARTMENTS, EMPLOYEES, PROJECTS, BADGES, LOCKERS, TABLES } table;

/* Bits of the columns of a row that are to be written. */
typedef unsigned columns;

typedef struct change {
    bool is_new, is_gone;
    columns changed; /* 0 unless the row is there before and after */
} change;

typedef struct changes {
    change rows[TABLES][MOST];
    bool early[TABLES][MOST]; /* deleted to make way for others */
} changes;

static change compare(bool before, bool now, columns differ) {
    return (change){
        .is_new = !before && now, .is_gone = before && !now, .changed = before && now ? differ : 0};
}

static columns bit(int number, int before, int now) {
    return before != now ? 1U << number : 0;
}

static void find_changes(const model *a, const model *b, changes *out) {
    memset(out, 0, sizeof *out);
    for (int i = 0; i < MOST; i++) {
        const model_department *d = &a->departments[i], *e = &b->departments[i];
        out->rows[DEPARTMENTS][i] =
            compare(d->here, e->here, bit(0, d->name, e->name) | bit(1, d->budget, e->budget));
        const model_employee *p = &a->employees[i], *q = &b->employees[i];
        out->rows[EMPLOYEES][i] = compare(
            p->here, q->here,
            bit(0, p->name, q->name) | bit(1, p->email, q->email) | bit(2, p->phone, q->phone) |
                bit(3, p->department, q->department) | bit(4, p->manager, q->manager));
        out->rows[PROJECTS][i] = compare(a->projects[i].here, b->projects[i].here,
                                         bit(0, a->projects[i].name, b->projects[i].name));
        out->rows[BADGES][i] = compare(a->badges[i].here, b->badges[i].here,
                                       bit(0, a->badges[i].number, b->badges[i].number));
        const model_locker *l = &a->lockers[i], *m = &b->lockers[i];
        out->rows[LOCKERS][i] =
            compare(l->here, m->here, bit(0, l->label, m->label) | bit(1, l->holder, m->holder));
    }
}

/* --- 1: keys ------------------------------------------------------------------------------------ */

static int keys(const changes *of) {
    int count = 0;
    for (int t = 0; t < TABLES; t++)
        for (int i = 0; i < MOST; i++)
            count += of->rows[t][i].is_new;
    return count > 1;
}

/* --- 4: deletes that make way -------------------------------------------------------------------- */

/* Whether a row that is new, or changed in this column, has the value afterwards. */
static bool email_is_taken(const changes *of, const model *now, int email) {
    for (int i = 0; i < MOST; i++) {
        const change *row = &of->rows[EMPLOYEES][i];
        if ((row->is_new || row->changed & 1U << 1) && now->employees[i].email == email)
            return true;
    }
    return false;
}

static bool owner_is_taken(const changes *of, const model *now, int owner) {
    for (int i = 0; i < MOST; i++)
        if (of->rows[BADGES][i].is_new && now->badges[i].owner == owner)
            return true;
    return false;
}

static bool holder_is_taken(const changes *of, const model *now, int holder) {
    for (int i = 0; i < MOST; i++) {
        const change *row = &of->rows[LOCKERS][i];
        if ((row->is_new || row->changed & 1U << 1) && now->lockers[i].holder == holder)
            return true;
    }
    return false;
}

/* Deleted rows that refer to one which goes early go with it. */
static bool is_early(const changes *of, const model *before, int employee) {
    return employee != NONE && before->employees[employee].here && of->early[EMPLOYEES][employee];
}

static void find_early(changes *of, const model *before, const model *now) {
    for (int i = 0; i < MOST; i++) {
        const model_locker *locker = &before->lockers[i];
        of->early[EMPLOYEES][i] =
            of->rows[EMPLOYEES][i].is_gone && email_is_taken(of, now, before->employees[i].email);
        of->early[BADGES][i] =
            of->rows[BADGES][i].is_gone && owner_is_taken(of, now, before->badges[i].owner);
        of->early[LOCKERS][i] = of->rows[LOCKERS][i].is_gone && locker->holder != NONE &&
                                holder_is_taken(of, now, locker->holder);
    }
    for (int round = 0; round < MOST; round++)
        for (int i = 0; i < MOST; i++) {
            of->early[EMPLOYEES][i] |= of->rows[EMPLOYEES][i].is_gone &&
                                       is_early(of, before, before->employees[i].manager);
            of->early[BADGES][i] |=
                of->rows[BADGES][i].is_gone && is_early(of, before, before->badges[i].owner);
            of->early[LOCKERS][i] |=
                of->rows[LOCKERS][i].is_gone && is_early(of, before, before->lockers[i].holder);
        }
}

/* --- 3: letting go ------------------------------------------------------------------------------- */

static int releases(const changes *of, const model *before, const model *now) {
    int count = 0;
    for (int i = 0; i < MOST; i++) {
        int holder = before->lockers[i].holder;
        bool moves = of->rows[LOCKERS][i].changed & 1U << 1 && holder != NONE;
        count += moves && (holder_is_taken(of, now, holder) || is_early(of, before, holder));
        count += of->rows[EMPLOYEES][i].changed & 1U << 4 &&
                 is_early(of, before, before->employees[i].manager);
    }
    return count;
}

/* --- 6: inserts, 9: updates, 4 and 11: deletes ---------------------------------------------------- */

/* A department's budget has a default: rows with and without one do not go together. */
static int inserts(const changes *of, const model *now) {
    bool made[TABLES + 1] = {false};
    int count = 0;
    for (int t = 0; t < TABLES; t++)
        for (int i = 0; i < MOST; i++)
            if (of->rows[t][i].is_new)
                made[t == DEPARTMENTS && now->departments[i].budget != NONE ? TABLES : t] = true;
    for (int t = 0; t <= TABLES; t++)
        count += made[t];
    return count;
}

/* --- 7: references that are written afterwards ----------------------------------------------------- */

/* The only new row of a flush has no key yet when it refers to itself. */
static int lone_cycle(const changes *of, const model *now) {
    int count = 0;
    for (int i = 0; i < MOST; i++)
        count += of->rows[EMPLOYEES][i].is_new && now->employees[i].manager == i;
    return keys(of) ? 0 : count;
}

static int updates(const changes *of) {
    int count = 0;
    for (int t = 0; t < TABLES; t++) {
        bool seen[32] = {false};
        for (int i = 0; i < MOST; i++) {
            columns changed = of->rows[t][i].changed;
            count += changed && !seen[changed];
            seen[changed] = true;
        }
    }
    return count;
}

static int deletes(const changes *of) {
    int count = 0;
    for (int t = 0; t < TABLES; t++) {
        bool early = false, late = false;
        for (int i = 0; i < MOST; i++) {
            early |= of->early[t][i];
            late |= of->rows[t][i].is_gone && !of->early[t][i];
        }
        count += early + late;
    }
    return count;
}

/* --- 10: pairs ------------------------------------------------------------------------------------ */

/* Pairs of rows that are deleted go with them. */
static int pairs(const model *before, const model *now) {
    bool removed = false, added = false;
    for (int p = 0; p < MOST; p++)
        for (int e = 0; e < MOST; e++) {
            bool had = before->projects[p].here && before->projects[p].members[e];
            bool has = now->projects[p].here && now->projects[p].members[e];
            added |= has && !had;
            removed |= had && !has && now->projects[p].here && now->employees[e].here;
        }
    return removed + added;
}

int statements_between(const model *before, const model *now) {
    changes of;
    find_changes(before, now, &of);
    find_early(&of, before, now);
    return keys(&of) + releases(&of, before, now) + inserts(&of, now) + lone_cycle(&of, now) +
           updates(&of) + pairs(before, now) + deletes(&of);
}
