/* The header's loads: which relationships of which entity of the result are fetched with it. */
#include <stdlib.h>
#include <string.h>

#include "diag/memory.h"
#include "query/family_plan.h"
#include "query/query_result.h"

static diag_message *wrong(analysis *a, span at, const char *format, const char *one,
                           const char *other) {
    const char *text =
        gen_printf(a->arena, "%s%s%s%s", format, one, other ? "` of `" : "", other ? other : "");
    return diag_error(a->sink, DIAG_QUERY_LOAD, at, "%s`", text);
}

/* The entity item whose relationship the path starts with; -1 when that is not certain. */
static int start_entity(analysis *a, const typed_query *query, const header_load *load,
                        size_t *first) {
    const header_name *head = &load->path.items[0];
    int found = -1;
    *first = 0;
    for (size_t i = 0; i < query->entities.len; i++) {
        const query_entity *item = &query->entities.items[i];
        if (load->path.len > 1 && strcmp(item->name, head->text) == 0) {
            *first = 1;
            return (int)i;
        }
        if (!relation_named(item->entity, head->text))
            continue;
        if (found >= 0) {
            diag_message *message =
                wrong(a, head->at, "several entities here have `", head->text, NULL);
            diag_hint(message, "write `%s.%s`", query->entities.items[found].name, head->text);
            return -1;
        }
        found = (int)i;
    }
    if (found >= 0)
        return found;
    const model_entity *only = query->entities.len == 1 ? query->entities.items[0].entity : NULL;
    diag_message *message =
        wrong(a, head->at, "no entity here has the relationship `", head->text, NULL);
    ORM__LIST(const char *) known = {0};
    for (size_t i = 0; only && i < only->relations.len; i++)
        gen_list_add(a->arena, &known, only->relations.items[i]->name);
    const char *near = diag_nearest(head->text, known.items, known.len);
    if (near)
        diag_hint(message, "did you mean `%s`?", near);
    return -1;
}

static bool follow(analysis *a, const header_load *load, size_t first, const model_entity *entity,
                   query_load *to) {
    for (size_t i = first; i < load->path.len; i++) {
        const header_name *step = &load->path.items[i];
        model_relation *relation = relation_named(entity, step->text);
        if (!relation) {
            wrong(a, step->at, "there is no relationship `", step->text, entity->name);
            return false;
        }
        gen_list_add(a->arena, &to->path, relation);
        entity = relation->target;
    }
    return to->path.len > 0;
}

static bool read_options(analysis *a, const header_load *load, query_load *to) {
    bool filters = load->where.source, orders = load->order_by.source;
    to->as = load->as.text;
    if (load->limit.text) {
        char *end;
        to->limit = strtol(load->limit.text, &end, 10);
        if (*end || to->limit <= 0) {
            diag_error(a->sink, DIAG_QUERY_LOAD, load->limit.at,
                       "a load's limit is a positive number");
            return false;
        }
    }
    bool partial = filters || orders || to->limit;
    if (partial && !to->as) {
        diag_message *message =
            diag_error(a->sink, DIAG_QUERY_LOAD, load->at,
                       "a filtered, ordered or limited load needs a list of its own in the row");
        diag_hint(message, "write `as name` behind it: a relationship is only ever complete");
        return false;
    }
    const model_relation *last = to->path.items[to->path.len - 1];
    if (partial && (to->path.len > 1 || !last->many)) {
        diag_error(a->sink, DIAG_QUERY_LOAD, load->at,
                   "only a relationship to many, one step from the row, can be loaded in part");
        return false;
    }
    to->where = filters ? load_sql(a, load->where, last, false) : NULL;
    to->order_by = orders ? load_sql(a, load->order_by, last, true) : NULL;
    return (!filters || to->where) && (!orders || to->order_by);
}

/* --- how ---------------------------------------------------------------------------------------- */

/* The result's own statement is the program's, and is left as it is. */
static void warn_of_first_level(analysis *a, const header_load *load, load_strategy strategy) {
    const header_name *word = &load->strategy;
    bool other = strategy == LOAD_JOINED || strategy == LOAD_SUBQUERY;
    if (other && load->path.len == 1)
        diag_hint(
            diag_warning(a->sink, DIAG_QUERY_LOAD, word->at,
                         "what a query itself loads is loaded by selectin, not `%s`", word->text),
            "below the first level it can be had: `%s.… %s`", load->path.items[0].text, word->text);
}

static bool read_strategy(analysis *a, const header_load *load, query_load *to) {
#define LOAD_WORD(word, strategy) word,
    static const char *const words[] = {LOAD_WORDS(LOAD_WORD)};
#undef LOAD_WORD
    const header_name *word = &load->strategy;
    if (!word->text)
        return true;
    to->strategy = load_strategy_named(word->text);
    if (to->strategy != LOAD_DEFAULT && !to->as) {
        warn_of_first_level(a, load, to->strategy);
        return true;
    }
    if (to->as) {
        diag_error(a->sink, DIAG_QUERY_LOAD, word->at,
                   "a list of the row's own is loaded by one statement, and in no other way");
        return false;
    }
    diag_message *message =
        diag_error(a->sink, DIAG_QUERY_LOAD, word->at, "there is no strategy `%s`", word->text);
    const char *near = diag_nearest(word->text, words, sizeof words / sizeof *words);
    if (near)
        diag_hint(message, "did you mean `%s`?", near);
    else
        diag_hint(message,
                  "`selectin`, `joined`, `subquery`, `raise`, `lazy` and `alone` are there");
    return false;
}

static bool add_only(analysis *a, const family_plan *family, const model_entity *entity,
                     const header_name *name, query_load *to) {
    ORM__LIST(const char *) known = {0};
    for (size_t i = 0; i < family->columns.len; i++) {
        const family_column *column = &family->columns.items[i];
        const char *called = column->column ? column->column->name : column->computed->name;
        if (!family_is_near(entity, column->owner))
            continue;
        if (strcmp(called, name->text) == 0) {
            gen_list_add(a->arena, &to->only, i);
            return true;
        }
        gen_list_add(a->arena, &known, called);
    }
    diag_message *message = wrong(a, name->at, "there is no column `", name->text, entity->name);
    const char *near = diag_nearest(name->text, known.items, known.len);
    if (near)
        diag_hint(message, "did you mean `%s`?", near);
    return false;
}

static bool read_only(analysis *a, const header_load *load, query_load *to) {
    const model_entity *entity = to->path.items[to->path.len - 1]->target;
    family_plan family;
    if (load->only.len > 0 && to->as) {
        diag_error(a->sink, DIAG_QUERY_LOAD, load->only.items[0].at,
                   "a list of the row's own has whole objects");
        return false;
    }
    plan_family(a->arena, model_entity_root(entity), &family);
    for (size_t i = 0; i < load->only.len; i++)
        if (!add_only(a, &family, entity, &load->only.items[i], to))
            return false;
    return true;
}

static bool same_path(const query_load *a, const query_load *b) {
    if (a->entity != b->entity || a->path.len != b->path.len)
        return false;
    for (size_t i = 0; i < a->path.len; i++)
        if (a->path.items[i] != b->path.items[i])
            return false;
    return true;
}

/* The same relationship may only be said once how. */
static bool check_twice(analysis *a, const typed_query *query, const query_load *to) {
    for (size_t i = 0; i < query->loads.len; i++) {
        const query_load *other = &query->loads.items[i];
        bool said = to->strategy || other->strategy || to->only.len || other->only.len;
        if (to->as || other->as || !said || !same_path(to, other))
            continue;
        diag_message *message = diag_error(a->sink, DIAG_QUERY_LOAD, to->at,
                                           "it is said twice how this relationship is loaded");
        diag_note(message, other->at, "here for the first time");
        return false;
    }
    return true;
}

/* --- the whole ----------------------------------------------------------------------------------- */

static void check_list_name(analysis *a, const typed_query *query, const header_load *load) {
    for (size_t i = 0; load->as.text && i < query->columns.len; i++)
        if (query->columns.items[i].entity < 0 &&
            strcmp(query->columns.items[i].name, load->as.text) == 0)
            wrong(a, load->as.at, "the row already has a column `", load->as.text, NULL);
    for (size_t i = 0; load->as.text && i < query->entities.len; i++)
        if (strcmp(query->entities.items[i].name, load->as.text) == 0)
            wrong(a, load->as.at, "the row already has an entity `", load->as.text, NULL);
    for (size_t i = 0; load->as.text && i < query->loads.len; i++)
        if (query->loads.items[i].as && strcmp(query->loads.items[i].as, load->as.text) == 0)
            wrong(a, load->as.at, "the row already has a list `", load->as.text, NULL);
}

void result_fill_loads(analysis *a, typed_query *query) {
    const query_statement *statement = a->statement;
    for (size_t i = 0; i < statement->loads.len; i++) {
        const header_load *load = &statement->loads.items[i];
        if (query->entities.len == 0) {
            diag_message *message =
                diag_error(a->sink, DIAG_QUERY_LOAD, load->at,
                           "there is no entity in the result to load relationships of");
            diag_hint(message, "`SELECT e` gives the entity of the table `e`");
            return;
        }
        if (query->cardinality == QUERY_EACH) {
            diag_message *message = diag_error(a->sink, DIAG_QUERY_LOAD, load->at,
                                               "rows of `:each` cannot have relationships loaded");
            diag_hint(message,
                      "only one row is there at a time: join what is needed, or use `:many`");
            return;
        }
        size_t first = 0;
        int entity = start_entity(a, query, load, &first);
        if (entity < 0)
            continue;
        query_load made = {.entity = entity, .at = load->at};
        if (!follow(a, load, first, query->entities.items[entity].entity, &made) ||
            !read_options(a, load, &made) || !read_strategy(a, load, &made) ||
            !read_only(a, load, &made) || !check_twice(a, query, &made))
            continue;
        check_list_name(a, query, load);
        gen_list_add(a->arena, &query->loads, made);
    }
}
