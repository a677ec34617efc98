/* Random schemas, made and changed as trees of parts; see schema_parts.h. */
#include "support/schema_pair.h"

#include <string.h>

#include "support/schema_parts.h"

typedef struct maker {
    orm_arena *arena;
    uint64_t state;
    unsigned made;
} maker;

static unsigned below(maker *m, unsigned end) {
    m->state ^= m->state << 13;
    m->state ^= m->state >> 7;
    m->state ^= m->state << 17;
    return (unsigned)(m->state >> 33) % end;
}

/* --- making ------------------------------------------------------------------------------------ */

static const struct {
    const char *letter;
    bool renames, moves;
} facts[] = {
#define PART(kind, letter, renames, moves) [PART_##kind] = {letter, renames, moves},
    PART_KINDS(PART)
#undef PART
};

/* Which parts a part may have, and how many of each. */
static const struct {
    part_kind inside, kind;
    unsigned least, most;
} nests[] = {
    {PART_SCHEMA, PART_ENUM, 0, 2},         {PART_SCHEMA, PART_DOMAIN, 0, 2},
    {PART_SCHEMA, PART_COMPOSITE, 0, 1},    {PART_SCHEMA, PART_RANGE, 0, 1},
    {PART_SCHEMA, PART_SEQUENCE, 0, 2},     {PART_SCHEMA, PART_FUNCTION, 0, 3},
    {PART_SCHEMA, PART_TABLE, 1, 4},        {PART_TABLE, PART_HEIR, 0, 1},
    {PART_SCHEMA, PART_VIEW, 0, 3},         {PART_ENUM, PART_LABEL, 2, 4},
    {PART_COMPOSITE, PART_ATTRIBUTE, 1, 3}, {PART_TABLE, PART_COLUMN, 1, 6},
    {PART_TABLE, PART_UNIQUE, 0, 1},        {PART_TABLE, PART_CHECK, 0, 2},
    {PART_TABLE, PART_KEY, 0, 2},           {PART_TABLE, PART_INDEX, 0, 3},
    {PART_TABLE, PART_EXCLUSION, 0, 1},     {PART_TABLE, PART_PARTITION, 0, 3},
    {PART_TABLE, PART_TRIGGER, 0, 1},       {PART_TABLE, PART_POLICY, 0, 1},
    {PART_TABLE, PART_GRANT, 0, 1},         {PART_TABLE, PART_STATISTICS, 0, 1},
    {PART_TABLE, PART_RULE, 0, 1},          {PART_TABLE, PART_SETTING, 0, 2},
    {PART_HEIR, PART_COLUMN, 1, 2},         {PART_HEIR, PART_CHECK, 0, 1},
    {PART_HEIR, PART_INDEX, 0, 1},
};

static part *make_part(maker *m, part_kind kind) {
    part *made = gen_new(m->arena, part);
    made->kind = kind;
    made->serial = ++m->made;
    made->name = gen_printf(m->arena, "%s%u", facts[kind].letter, made->serial);
    for (int i = 0; i < PART_NUMBERS; i++)
        made->number[i] = below(m, 1000);
    for (size_t i = 0; i < sizeof nests / sizeof *nests; i++) {
        if (nests[i].inside != kind)
            continue;
        unsigned count = nests[i].least + below(m, nests[i].most - nests[i].least + 1);
        while (count--) {
            part *inner = make_part(m, nests[i].kind);
            gen_list_add(m->arena, &made->parts, inner);
        }
    }
    return made;
}

/* --- changing ------------------------------------------------------------------------------------ */

/* The first ones stay where some are needed. */
static bool may_go(const part *in, const part *one) {
    unsigned before = 0;
    for (size_t i = 0; in->parts.items[i] != one; i++)
        before += in->parts.items[i]->kind == one->kind;
    for (size_t i = 0; i < sizeof nests / sizeof *nests; i++)
        if (nests[i].inside == in->kind && nests[i].kind == one->kind)
            return before >= nests[i].least;
    return true;
}

static part *changed(maker *m, const part *from, unsigned rate);

/* Order is a difference only among the labels of an enum. */
static void change_order(maker *m, part *of, unsigned rate) {
    for (size_t i = 1; i < of->parts.len; i++) {
        part *a = of->parts.items[i - 1], *b = of->parts.items[i];
        if (a->kind != b->kind || (a->kind != PART_LABEL && a->kind != PART_COLUMN) ||
            below(m, rate * 6) != 0)
            continue;
        of->parts.items[i - 1] = b;
        of->parts.items[i] = a;
    }
}

static void change_parts(maker *m, const part *from, part *to, unsigned rate) {
    to->parts = (part_list){0};
    for (size_t i = 0; i < from->parts.len; i++) {
        const part *each = from->parts.items[i];
        if (below(m, rate * 3) == 0 && may_go(from, each))
            continue;
        part *made = changed(m, each, rate);
        gen_list_add(m->arena, &to->parts, made);
    }
    for (size_t i = 0; i < sizeof nests / sizeof *nests; i++) {
        if (nests[i].inside != from->kind || below(m, rate * 2) != 0)
            continue;
        part *made = make_part(m, nests[i].kind);
        gen_list_add(m->arena, &to->parts, made);
    }
    change_order(m, to, rate);
}

static part *changed(maker *m, const part *from, unsigned rate) {
    part *made = gen_new(m->arena, part);
    *made = *from;
    made->before = from;
    if (facts[from->kind].renames && below(m, rate * 3) == 0)
        made->name = gen_printf(m->arena, "%s%u", facts[from->kind].letter, ++m->made);
    for (int i = 0; i < PART_NUMBERS; i++)
        if (below(m, rate * 3) == 0 && !(i == 0 && from->kind == PART_COLUMN))
            made->number[i] = below(m, 1000);
    change_parts(m, from, made, rate);
    return made;
}

/* --- looking around ------------------------------------------------------------------------------ */

unsigned parts_count(const part *in, part_kind kind) {
    unsigned count = 0;
    for (size_t i = 0; i < in->parts.len; i++)
        count += in->parts.items[i]->kind == kind;
    return count;
}

const part *parts_nth(const part *in, part_kind kind, unsigned n) {
    unsigned count = parts_count(in, kind);
    n = count ? n % count : 0;
    for (size_t i = 0; i < in->parts.len; i++)
        if (in->parts.items[i]->kind == kind && n-- == 0)
            return in->parts.items[i];
    return NULL;
}

/* Moves are told by the last number. */
static const char *schema_of(const part *of) {
    bool moved = facts[of->kind].moves && of->number[PART_NUMBERS - 1] % 8 == 0;
    return moved ? "aux" : "public";
}

static const char *path_in(const part_writer *w, const part *of, const char *usual) {
    const char *schema = schema_of(of);
    return strcmp(schema, usual) == 0 ? of->name : gen_printf(w->arena, "%s.%s", schema, of->name);
}

const char *part_path(const part_writer *w, const part *of) {
    return path_in(w, of, "public");
}

const char *part_old_path(const part_writer *w, const part *of) {
    return path_in(w, of->before, schema_of(of));
}

void put_was(part_writer *w, const part *of) {
    if (of->before && strcmp(part_old_path(w, of), of->name) != 0)
        put(w, " was %s", part_old_path(w, of));
}

void put_doc(part_writer *w, const part *of, unsigned at) {
    static const char *const docs[] = {
        "", "", "", "", "/// What it is.\n", "/// What it's \\ for.\n", "/// Two\n/// lines.\n"};
    put(w, "%s", CHOOSE(of, at, docs));
}

/* --- the pair ------------------------------------------------------------------------------------ */

schema_pair schema_pair_of(orm_arena *arena, uint64_t seed) {
    maker m = {.arena = arena, .state = seed * UINT64_C(0x9E3779B97F4A7C15) | 1};
    for (int i = 0; i < 8; i++)
        below(&m, 2);
    const part *from = make_part(&m, PART_SCHEMA);
    unsigned rate = 1 + below(&m, 8);
    const part *to = changed(&m, from, rate);
    return (schema_pair){parts_text(arena, from), parts_text(arena, to)};
}
