/*
 * Names for C, where SQL's make none.
 *
 * The names that generated code gives are those of model/generated_names.def. A thing whose names
 * are all free keeps its own; else its name gets an ending, then a number. Constraints cannot be
 * renamed in C, so an entity is named such that their names are free too.
 */
#include <string.h>

#include "diag/memory.h"
#include "model/c_words.h"
#include "model/name_conditions.h"
#include "pull/pull_plan.h"

typedef enum rule_kind { OF_ENTITY, OF_COLUMN, OF_RELATION, OF_TYPE } rule_kind;

static const struct name_rule {
    rule_kind kind;
    unsigned when;
    const char *before, *after;
} rules[] = {
#define ENTITY_NAME(before, after)          {OF_ENTITY, ANY, before, after},
#define COLUMN_NAME(when, before, after)    {OF_COLUMN, when, before, after},
#define COLUMN_MACRO(when, before, after)   {OF_COLUMN, (when) | MACRO, before, after},
#define RELATION_NAME(when, before, after)  {OF_RELATION, when, before, after},
#define RELATION_MACRO(when, before, after) {OF_RELATION, (when) | MACRO, before, after},
#define TYPE_NAME(when, before, after)      {OF_TYPE, when, before, after},
#define TYPE_MACRO(when, before, after)     {OF_TYPE, (when) | MACRO, before, after},
#include "model/generated_names.def"
};

typedef ORM__LIST(const char *) name_set;

/* --- spelling ------------------------------------------------------------------------------------ */

static bool is_lower(char c) {
    return c >= 'a' && c <= 'z';
}

static bool is_upper(char c) {
    return c >= 'A' && c <= 'Z';
}

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

static bool is_wordly(char c) {
    return is_lower(c) || is_upper(c) || is_digit(c);
}

static char lower(char c) {
    return is_upper(c) ? (char)(c + ('a' - 'A')) : c;
}

static char upper(char c) {
    return is_lower(c) ? (char)(c - ('a' - 'A')) : c;
}

static bool is_part(const char *name) {
    for (const char *at = name; *at; at++)
        if (!is_wordly(*at) && *at != '_')
            return false;
    return *name != '\0';
}

/* With `_` for what C cannot spell; letters beyond ASCII are left out. */
static const char *spelled(orm_arena *arena, const char *name) {
    char *made = gen_alloc(arena, strlen(name) + 1), *to = made;
    for (const char *at = name; *at; at++)
        if ((unsigned char)*at < 0x80)
            *to++ = is_wordly(*at) ? *at : '_';
    return *made ? made : "_";
}

static const char *in_capitals(orm_arena *arena, const char *name) {
    char *made = gen_alloc(arena, strlen(name) + 1);
    for (size_t i = 0; name[i]; i++)
        made[i] = is_wordly(name[i]) ? upper(name[i]) : '_';
    return made;
}

/* "film_actor" is FilmActor. */
static const char *in_camels(orm_arena *arena, const char *name) {
    char *made = gen_alloc(arena, strlen(name) + 2), *to = made;
    bool start = true;
    if (is_digit(*name))
        *to++ = 'T';
    for (; *name; name++) {
        if (is_wordly(*name))
            *to++ = start ? upper(*name) : *name;
        start = !is_wordly(*name) && (unsigned char)*name < 0x80;
    }
    return *made ? made : "Table";
}

const char *names_snake(orm_arena *arena, const char *name) {
    char *made = gen_alloc(arena, strlen(name) * 2 + 1), *to = made;
    for (const char *at = name; *at; at++) {
        bool begins =
            is_upper(*at) && at > name &&
            (is_lower(at[-1]) || is_digit(at[-1]) || (is_upper(at[-1]) && is_lower(at[1])));
        if (begins || (!is_wordly(*at) && (unsigned char)*at < 0x80 && to > made))
            *to++ = '_';
        if (is_wordly(*at))
            *to++ = lower(*at);
    }
    while (to > made && to[-1] == '_')
        *--to = '\0';
    return made;
}

/* --- taking ---------------------------------------------------------------------------------------- */

static void put(pull_plan *plan, orm__map *map, const char *key) {
    if (!orm__map_put(map, plan->arena, key, plan))
        gen_out_of_memory();
}

static bool is_free(const pull_plan *plan, const char *name) {
    return strncmp(name, "orm_", 4) != 0 && strncmp(name, "ORM_", 4) != 0 &&
           !orm__map_get(&plan->taken, name);
}

/* Takes all of the names, or none. */
static bool take_all(pull_plan *plan, const name_set *names) {
    for (size_t i = 0; i < names->len; i++)
        if (!is_free(plan, names->items[i]))
            return false;
    for (size_t i = 0; i < names->len; i++)
        put(plan, &plan->taken, names->items[i]);
    return true;
}

/* The names that something gives; `of` is its entity's name with a `_`, or "". */
static void add_names(const pull_plan *plan, rule_kind kind, unsigned is, const char *of,
                      const char *name, name_set *out) {
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++) {
        const struct name_rule *rule = &rules[i];
        unsigned needs = rule->when & ~(unsigned)MACRO;
        bool macro = rule->when & MACRO;
        if (rule->kind == kind && (needs & is) == needs)
            gen_list_add(plan->arena, out,
                         gen_printf(plan->arena, "%s%s%s%s",
                                    macro ? in_capitals(plan->arena, of) : of, rule->before,
                                    macro ? in_capitals(plan->arena, name) : name, rule->after));
    }
}

void names_begin(pull_plan *plan) {
    for (const c_word *word = c_words(); word->word; word++)
        put(plan, &plan->taken, word->word);
    for (const c_word *word = c_headers(); word->word; word++)
        put(plan, &plan->files, word->word);
    put(plan, &plan->files, plan->model->package);
    put(plan, &plan->files, gen_printf(plan->arena, "%s_types", plan->model->package));
}

/* The name itself at first, then with numbers. */
static const char *numbered(orm_arena *arena, const char *name, unsigned attempt) {
    return attempt == 0 ? name : gen_printf(arena, "%s_%u", name, attempt + 1);
}

/* --- types --------------------------------------------------------------------------------------- */

static const char *whole(orm_arena *arena, const char *name) {
    const char *made = spelled(arena, name);
    return *made == '_' || is_digit(*made) ? gen_printf(arena, "t_%s", made) : made;
}

static const char *name_label(pull_plan *plan, const char *stem, const char *label) {
    const char *base = spelled(plan->arena, label);
    bool own = *label && strlen(base) == strlen(label);
    for (unsigned attempt = 0;; attempt++) {
        const char *name = numbered(plan->arena, base, attempt);
        const char *macro = gen_printf(plan->arena, "%s%s", stem, in_capitals(plan->arena, name));
        if (!is_free(plan, macro))
            continue;
        put(plan, &plan->taken, macro);
        return attempt == 0 && own ? NULL : name;
    }
}

void names_of_type(pull_plan *plan, const model_name *name, const model_enum *labels) {
    orm_arena *arena = plan->arena;
    const char *base = whole(arena, name->name), *chosen;
    for (unsigned attempt = 0;; attempt++) {
        name_set names = {0};
        chosen = numbered(arena, base, attempt);
        add_names(plan, OF_TYPE, labels ? ENUM : COMPOSITE, "", chosen, &names);
        if (take_all(plan, &names))
            break;
    }
    pull_type *made = gen_new(arena, pull_type);
    made->c_name = strcmp(chosen, name->name) == 0 ? NULL : chosen;
    size_t count = labels ? labels->labels.len : 0;
    made->labels = gen_alloc(arena, (count + 1) * sizeof *made->labels);
    const char *stem = in_capitals(arena, gen_printf(arena, "%s_", chosen));
    for (size_t i = 0; i < count; i++)
        made->labels[i] = name_label(plan, stem, labels->labels.items[i].label);
    const char *key = gen_printf(arena, "%s\xff%s", name->schema ? name->schema : "", name->name);
    if (!orm__map_put(&plan->types, arena, key, made))
        gen_out_of_memory();
}

/* A member of a struct, which only has to be no word of C. */
const char *names_of_attribute(orm_arena *arena, const char *name) {
    const char *made = whole(arena, name);
    for (const c_word *word = c_words(); word->word; word++)
        if (strcmp(word->word, made) == 0)
            return gen_printf(arena, "%s_", made);
    return strcmp(made, name) == 0 ? NULL : made;
}

/* --- entities -------------------------------------------------------------------------------------- */

static bool is_view(const model_table *table) {
    return table->kind == TABLE_VIEW || table->kind == TABLE_MATERIALIZED_VIEW;
}

/* Names that are inferred are the select's own, which C may not be able to spell. */
bool pull_says_columns(const model_table *view) {
    for (size_t i = 0; i < view->columns.len; i++)
        if (!is_part(view->columns.items[i]->name))
            return true;
    return view->opaque;
}

static bool is_inferred(const model_table *table) {
    return is_view(table) && !pull_says_columns(table);
}

/* employees_email_key of Employee is EMPLOYEE_EMAIL_KEY. */
static void add_constraint(const pull_plan *plan, const model_table *table, const char *c_name,
                           const char *name, name_set *out) {
    size_t len = strlen(table->name.name);
    if (strncmp(name, table->name.name, len) == 0 && name[len] == '_')
        name += len + 1;
    gen_list_add(plan->arena, out,
                 in_capitals(plan->arena, gen_printf(plan->arena, "%s_%s", c_name, name)));
}

static void add_constraints(const pull_plan *plan, const model_table *table, const char *c_name,
                            name_set *out) {
    for (size_t i = 0; i < table->constraints.len; i++)
        add_constraint(plan, table, c_name, table->constraints.items[i]->name, out);
    for (size_t i = 0; i < table->indexes.len; i++)
        if (table->indexes.items[i]->unique)
            add_constraint(plan, table, c_name, table->indexes.items[i]->name, out);
}

/* A view's columns that are inferred cannot be renamed. */
static void add_view_columns(const pull_plan *plan, const model_table *table, const char *c_name,
                             name_set *out) {
    const char *of = gen_printf(plan->arena, "%s_", c_name);
    for (size_t i = 0; is_inferred(table) && i < table->columns.len; i++)
        add_names(plan, OF_COLUMN, SETTABLE, of, table->columns.items[i]->name, out);
}

static bool try_entity(pull_plan *plan, pull_table *table, const char *name) {
    name_set names = {0};
    const char *c_name = names_snake(plan->arena, name);
    if (orm__map_get(&plan->files, c_name) || orm__map_get(&plan->entities, name))
        return false;
    add_names(plan, OF_ENTITY, ANY, "", c_name, &names);
    add_constraints(plan, table->table, c_name, &names);
    add_view_columns(plan, table->table, c_name, &names);
    if (!take_all(plan, &names))
        return false;
    put(plan, &plan->files, c_name);
    put(plan, &plan->entities, name);
    table->entity = name;
    table->c_name = c_name;
    return true;
}

void names_of_entity(pull_plan *plan, pull_table *table) {
    const model_name *name = &table->table->name;
    const char *base = in_camels(plan->arena, name->name);
    if (try_entity(plan, table, base))
        return;
    if (name->schema) {
        base = gen_printf(plan->arena, "%s%s", in_camels(plan->arena, name->schema), base);
        if (try_entity(plan, table, base))
            return;
    }
    base = gen_printf(plan->arena, "%s%s", base, is_view(table->table) ? "View" : "Row");
    const char *wanted = base;
    for (unsigned number = 2; !try_entity(plan, table, wanted); number++)
        wanted = gen_printf(plan->arena, "%s%u", base, number);
}

/* --- members ----------------------------------------------------------------------------------------- */

static bool is_enum(const model_column *column) {
    model_type base = model_type_base(&column->type);
    return base.kind == TYPE_ENUM && base.dimensions == 0;
}

static const char *name_column(pull_plan *plan, const pull_table *table,
                               const model_column *column) {
    const char *of = gen_printf(plan->arena, "%s_", table->c_name);
    const char *base = spelled(plan->arena, column->name);
    unsigned is =
        (column->generated.sql ? 0u : (unsigned)SETTABLE) | (is_enum(column) ? (unsigned)ENUM : 0u);
    for (unsigned attempt = 0;; attempt++) {
        name_set names = {0};
        const char *name = numbered(plan->arena, base, attempt);
        add_names(plan, OF_COLUMN, is, of, name, &names);
        if (take_all(plan, &names))
            return strcmp(name, column->name) == 0 ? NULL : name;
    }
}

void names_of_columns(pull_plan *plan, pull_table *table) {
    const model_columns *columns = &table->table->columns;
    table->column_names = gen_alloc(plan->arena, (columns->len + 1) * sizeof(const char *));
    for (size_t i = 0; i < columns->len; i++) {
        put(plan, &table->members, columns->items[i]->name);
        if (!is_inferred(table->table))
            table->column_names[i] = name_column(plan, table, columns->items[i]);
    }
}

bool names_take_relation(pull_plan *plan, pull_table *table, const char *name, bool many) {
    enum { MAX_NAME = 50 };
    name_set names = {0};
    if (!is_part(name) || is_digit(*name) || strlen(name) > MAX_NAME ||
        strcmp(name, names_snake(plan->arena, name)) != 0 || orm__map_get(&table->members, name))
        return false;
    add_names(plan, OF_RELATION, many ? MANY_WRITABLE : ONE_WRITABLE,
              gen_printf(plan->arena, "%s_", table->c_name), name, &names);
    if (!take_all(plan, &names))
        return false;
    put(plan, &table->members, name);
    return true;
}
