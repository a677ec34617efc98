/*
 * Random programs over a family of entities, against a plain array that says what there must be; and
 * one program on every amount of memory.
 *
 * A program makes, changes, relates and deletes things of all kinds, flushes, rolls back and commits.
 * After each commit a fresh session must find just what the array holds, each row as what it is,
 * whatever it is asked as. SEED=n runs the one program of that seed.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "things.h"

#include "support/ration.c"

enum { PROGRAMS = 150, STEPS = 60, ROWS = 400, NONE = -1 };

typedef enum kind { THING, LEAF, BOX, CRATE, KINDS } kind;

/* What a row must be. */
typedef struct row {
    bool alive;
    kind kind;
    int32_t value, more, planks; /* of each: value; of leaves weight, of boxes size; of crates */
    int inside, lid;
    thing *object;
} row;

typedef struct world {
    row rows[ROWS];
    int count;
} world;

typedef struct program {
    orm_engine *engine;
    orm_session *session;
    unsigned seed;
    uint64_t state;
    int step;
    world now, committed;
} program;

static void fail(const program *p, const char *why) {
    const orm_error *error = orm_session_error(p->session);
    printf("seed %u, step %d: %s (%s: %s)\n", p->seed, p->step, why, orm_status_name(error->status),
           error->message);
    exit(1);
}

static void must(const program *p, orm_status status, const char *what) {
    if (status != ORM_OK)
        fail(p, what);
}

static int roll(program *p, int below) {
    p->state = p->state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return (int)((p->state >> 33) % (uint64_t)below);
}

/* A living row of a kind at least as special; NONE when a few rolls find none. */
static int pick(program *p, kind least) {
    for (int i = 0; i < 20 && p->now.count > 0; i++) {
        int found = roll(p, p->now.count);
        const row *at = &p->now.rows[found];
        bool fits = least == THING || at->kind == least || (least == BOX && at->kind == CRATE);
        if (at->alive && fits)
            return found;
    }
    return NONE;
}

/* --- steps -------------------------------------------------------------------------------------- */

static void name_of(const program *p, int number, char out[32]) {
    snprintf(out, 32, "%u.%d", p->seed, number);
}

static thing *new_object(orm_session *s, kind of) {
    switch (of) {
    case THING:
        return thing_new(s);
    case LEAF:
        return leaf_as_thing(leaf_new(s));
    case BOX:
        return box_as_thing(box_new(s));
    case CRATE:
        return crate_as_thing(crate_new(s));
    case KINDS:
        break;
    }
    return NULL;
}

static void set_values(program *p, row *of) {
    leaf *l = thing_as_leaf(of->object);
    box *b = thing_as_box(of->object);
    crate *c = thing_as_crate(of->object);
    of->value = roll(p, 5);
    of->more = roll(p, 5);
    of->planks = roll(p, 5);
    thing_set_value(of->object, of->value);
    if (l)
        leaf_set_weight(l, of->more);
    if (b)
        box_set_size(b, of->more);
    if (c)
        crate_set_planks(c, (orm_opt_int32){.present = of->planks > 0, .value = of->planks});
}

static void make(program *p) {
    char name[32];
    if (p->now.count == ROWS)
        return;
    row *made = &p->now.rows[p->now.count];
    *made = (row){.alive = true, .kind = (kind)roll(p, KINDS), .inside = NONE, .lid = NONE};
    made->object = new_object(p->session, made->kind);
    name_of(p, p->now.count++, name);
    thing_set_name(made->object, name);
    set_values(p, made);
}

static void change(program *p) {
    int found = pick(p, THING);
    row *of = &p->now.rows[found == NONE ? 0 : found];
    if (found == NONE)
        return;
    if (roll(p, 2)) {
        of->value = roll(p, 5);
        thing_set_value(of->object, of->value);
    } else {
        set_values(p, of);
    }
}

static void put_inside(program *p) {
    int found = pick(p, THING), other = roll(p, 4) ? pick(p, THING) : NONE;
    if (found == NONE || found == other)
        return;
    p->now.rows[found].inside = other;
    thing_set_inside(p->now.rows[found].object, other == NONE ? NULL : p->now.rows[other].object);
}

static void put_lid(program *p) {
    int found = pick(p, BOX), other = roll(p, 4) ? pick(p, BOX) : NONE;
    if (found == NONE || found == other)
        return;
    p->now.rows[found].lid = other;
    box_set_lid(thing_as_box(p->now.rows[found].object),
                other == NONE ? NULL : thing_as_box(p->now.rows[other].object));
}

/* What refers to it lets go first, as nobody tells the session what the database does then. */
static void discard(program *p) {
    int found = pick(p, THING);
    if (found == NONE)
        return;
    for (int i = 0; i < p->now.count; i++) {
        row *at = &p->now.rows[i];
        if (at->alive && at->inside == found) {
            thing_set_inside(at->object, NULL);
            at->inside = NONE;
        }
        if (at->alive && at->lid == found) {
            box_set_lid(thing_as_box(at->object), NULL);
            at->lid = NONE;
        }
    }
    must(p, thing_delete(p->now.rows[found].object), "delete");
    p->now.rows[found].alive = false;
}

/* One object a row, whatever it is asked as. */
static void ask(program *p) {
    int found = pick(p, THING);
    if (found == NONE)
        return;
    const row *of = &p->now.rows[found];
    must(p, orm_session_flush(p->session), "flush");
    int32_t id = thing_id(of->object);
    thing *as_thing;
    leaf *as_leaf;
    box *as_box;
    crate *as_crate;
    must(p, thing_find(p->session, id, &as_thing), "find a thing");
    must(p, leaf_find(p->session, id, &as_leaf), "find a leaf");
    must(p, box_find(p->session, id, &as_box), "find a box");
    must(p, crate_find(p->session, id, &as_crate), "find a crate");
    if (as_thing != of->object || (as_leaf != NULL) != (of->kind == LEAF) ||
        (as_box != NULL) != (of->kind >= BOX) || (as_crate != NULL) != (of->kind == CRATE))
        fail(p, "a row is found as what it is not");
}

static void expire(program *p) {
    int found = pick(p, THING);
    if (found == NONE)
        return;
    must(p, orm_session_flush(p->session), "flush");
    must(p, orm_object_expire((orm_object *)p->now.rows[found].object), "expire");
    must(p, thing_refresh(p->now.rows[found].object), "refresh");
}

/* --- looking ------------------------------------------------------------------------------------ */

static kind kind_of(thing *object) {
    if (thing_as_crate(object))
        return CRATE;
    if (thing_as_box(object))
        return BOX;
    return thing_as_leaf(object) ? LEAF : THING;
}

/* Names end in the row's number. */
static int number_of(const thing *object) {
    return object ? (int)strtol(strrchr(thing_name(object), '.') + 1, NULL, 10) : NONE;
}

static void compare(const program *p, thing *object, const row *must_be) {
    static const char *const kinds[] = {"thing", "leaf", "box", "crate"};
    thing *around = NULL;
    box *lid = NULL;
    leaf *l = thing_as_leaf(object);
    box *b = thing_as_box(object);
    crate *c = thing_as_crate(object);
    must(p, thing_load_inside(object, &around), "load inside");
    if (b)
        must(p, box_load_lid(b, &lid), "load lid");
    bool same = must_be->alive && kind_of(object) == must_be->kind &&
                strcmp(thing_kind(object), kinds[must_be->kind]) == 0 &&
                thing_value(object) == must_be->value && number_of(around) == must_be->inside;
    if (l)
        same = same && leaf_weight(l) == must_be->more;
    if (b)
        same = same && box_size(b) == must_be->more && number_of(box_as_thing(lid)) == must_be->lid;
    if (c)
        same = same && crate_planks(c).present == (must_be->planks > 0) &&
               (must_be->planks == 0 || crate_planks(c).value == must_be->planks);
    if (!same)
        fail(p, "a row is not what it must be");
}

static void look(program *p) {
    program fresh = *p;
    thing_list all;
    leaf_list leaves;
    box_list boxes;
    crate_list crates;
    size_t counts[KINDS] = {0}, alive = 0;
    if (orm_session_open(p->engine, NULL, &fresh.session) != ORM_OK)
        fail(p, "no session");
    must(&fresh, thing_all(fresh.session, &all), "all things");
    if (orm_session_statement_count(fresh.session) != 1)
        fail(&fresh, "a list is more than a statement");
    for (size_t i = 0; i < all.len; i++)
        compare(&fresh, all.items[i], &p->now.rows[number_of(all.items[i])]);
    if (orm_session_statement_count(fresh.session) > 3)
        fail(&fresh, "two relationships are more than two statements");
    must(&fresh, leaf_all(fresh.session, &leaves), "all leaves");
    must(&fresh, box_all(fresh.session, &boxes), "all boxes");
    must(&fresh, crate_all(fresh.session, &crates), "all crates");
    for (int i = 0; i < p->now.count; i++) {
        alive += p->now.rows[i].alive;
        counts[p->now.rows[i].kind] += p->now.rows[i].alive;
    }
    if (all.len != alive || leaves.len != counts[LEAF] || crates.len != counts[CRATE] ||
        boxes.len != counts[BOX] + counts[CRATE])
        fail(&fresh, "rows are missing, or too many");
    orm_session_close(fresh.session);
}

/* --- programs ----------------------------------------------------------------------------------- */

static void end_transaction(program *p) {
    if (roll(p, 3) == 0) {
        must(p, orm_session_rollback(p->session), "rollback");
        p->now = p->committed;
        return;
    }
    must(p, orm_session_commit(p->session), "commit");
    p->committed = p->now;
    look(p);
}

typedef void step_of(program *p);

static void flush(program *p) {
    must(p, orm_session_flush(p->session), "flush");
}

static void run_program(orm_engine *engine, unsigned seed) {
    static step_of *const steps[] = {make,       make,    make,    change, change, put_inside,
                                     put_inside, put_lid, discard, ask,    expire, flush};
    static program p;
    p = (program){.engine = engine, .seed = seed, .state = seed};
    if (orm_session_open(engine, NULL, &p.session) != ORM_OK)
        exit(1);
    for (p.step = 0; p.step < STEPS; p.step++) {
        if (roll(&p, 15) == 0)
            end_transaction(&p);
        else
            steps[roll(&p, (int)(sizeof steps / sizeof *steps))](&p);
    }
    end_transaction(&p);
    must(&p, orm_session_execute(p.session, "DELETE FROM things"), "clean up");
    must(&p, orm_session_commit(p.session), "clean up");
    orm_session_close(p.session);
}

/* --- memory ------------------------------------------------------------------------------------- */

/* Reads, makes, changes and deletes rows of all kinds. */
static orm_status use_everything(orm_session *s) {
    thing_list all;
    orm_status status = thing_all(s, &all);
    for (size_t i = 0; i < all.len && status == ORM_OK; i++) {
        thing *around;
        status = thing_load_inside(all.items[i], &around);
        thing_set_value(all.items[i], 9);
        if (thing_as_box(all.items[i]))
            box_set_size(thing_as_box(all.items[i]), 9);
    }
    for (int i = 0; i < 2 * KINDS && status == ORM_OK; i++) {
        thing *made = new_object(s, (kind)(i % KINDS));
        char name[32];
        snprintf(name, sizeof name, "new %d", i);
        thing_set_name(made, name);
        thing_set_value(made, i);
        leaf_set_weight(thing_as_leaf(made), i);
        box_set_size(thing_as_box(made), i);
        thing_set_inside(made, all.items[0]);
    }
    if (status == ORM_OK)
        status = orm_session_flush(s);
    for (size_t i = 1; i < all.len && status == ORM_OK; i++)
        status = thing_delete(all.items[i]);
    return status == ORM_OK ? orm_session_flush(s) : status;
}

static orm_status fill(orm_session *s) {
    thing *last = NULL;
    for (int i = 0; i < KINDS; i++) {
        thing *made = new_object(s, (kind)i);
        char name[32];
        snprintf(name, sizeof name, "old %d", i);
        thing_set_name(made, name);
        thing_set_value(made, i);
        leaf_set_weight(thing_as_leaf(made), i);
        box_set_size(thing_as_box(made), i);
        thing_set_inside(made, last);
        last = made;
    }
    return orm_session_commit(s);
}

static void unchanged(orm_session *s) {
    thing_list all;
    if (thing_all(s, &all) != ORM_OK || all.len != KINDS || thing_value(all.items[3]) != 3 ||
        orm_session_rollback(s) != ORM_OK) {
        printf("a program without memory left its traces\n");
        exit(1);
    }
}

static void on_any_memory(void) {
    ration r = {.left = SIZE_MAX};
    orm_allocator allocator = ration_allocator(&r);
    orm_engine *engine;
    orm_session *whole;
    orm_status status = orm_engine_open(getenv("DATABASE_URL"),
                                        &(orm_engine_options){.allocator = &allocator}, &engine);
    if (status != ORM_OK || orm_session_open(engine, NULL, &whole) != ORM_OK ||
        fill(whole) != ORM_OK)
        exit(1);
    size_t given = 0;
    for (status = ORM_NOMEM; status == ORM_NOMEM; given++) {
        orm_session *s;
        if (orm_session_open(engine, NULL, &s) != ORM_OK)
            exit(1);
        r.left = given;
        status = use_everything(s);
        r.left = SIZE_MAX;
        if (status != ORM_OK && status != ORM_NOMEM)
            printf("%zu requests: %s: %s\n", given, orm_status_name(status),
                   orm_session_error(s)->message);
        orm_session_close(s);
        orm_session_clear(whole);
        unchanged(whole);
    }
    orm_session_close(whole);
    orm_engine_close(engine);
    printf("%s, %zu bytes are kept\n",
           status == ORM_OK && given > 50 ? "any memory is enough to fail well" : "it went wrong",
           r.held);
}

int main(void) {
    orm_engine *engine;
    const char *seed = getenv("SEED");
    if (orm_engine_open(getenv("DATABASE_URL"), NULL, &engine) != ORM_OK)
        return 1;
    unsigned first = seed ? (unsigned)strtoul(seed, NULL, 10) : 1;
    for (unsigned i = 0; i < (seed ? 1 : PROGRAMS); i++)
        run_program(engine, first + i);
    orm_engine_close(engine);
    printf("the programs agree with the array\n");
    on_any_memory();
    return 0;
}
