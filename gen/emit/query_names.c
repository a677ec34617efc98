/* Names of queries in C. What is generated from a query is listed in query_names.def. */
#include "emit/query_names.h"

#include <string.h>

#include "diag/memory.h"

/* Which queries have a name of the list. */
enum { ANY = 0, CALL = 1, STREAM = 2, ARGS = 4, SORT = 8, PAGE = 16, COMPOSED = 32 };

typedef struct query_name_rule {
    unsigned when;
    const char *before, *after;
} query_name_rule;

static const query_name_rule query_name_rules[] = {
#define QUERY_NAME(when, before, after) {when, before, after},
#include "emit/query_names.def"
#undef QUERY_NAME
};

static const char cure_query[] = "give it another name";

static unsigned traits_of(const query_plan *query) {
    unsigned is = query->query->cardinality == QUERY_EACH ? STREAM : CALL;
    is |= query->args != NULL ? (unsigned)ARGS : 0u;
    is |= query->sorts.len > 0 ? (unsigned)SORT : 0u;
    is |= query->query->cardinality == QUERY_PAGE ? (unsigned)PAGE : 0u;
    is |= query_is_composable(query->query) ? (unsigned)COMPOSED : 0u;
    return is;
}

/* Two columns of one name were reported as members of the row. */
static void claim_composed(c_claims *claims, const query_plan *query, size_t at, bool reported) {
    const composed_column *each = &query->composed.items[at];
    const query_column *column = &query->query->columns.items[each->number];
    for (size_t i = 0; i < at; i++)
        if (strcmp(query->composed.items[i].constant, each->constant) == 0)
            return;
    c_subject *subject =
        c_subject_new(claims, "column", column->name, query->query->name, column->at);
    subject->cure = cure_query;
    subject->reported = reported;
    c_claim_name(claims, subject, each->constant);
}

void claim_query(const model *of, const query_plan *query) {
    orm_arena *arena = of->arena;
    c_claims *claims = of->claims;
    c_subject *subject = c_subject_new(claims, "query", query->query->name, NULL, query->query->at);
    subject->cure = cure_query;
    if (!c_name_is_whole(query->c_name))
        c_report_spelling(claims, subject, query->c_name);
    unsigned is = traits_of(query);
    for (size_t i = 0; i < sizeof query_name_rules / sizeof *query_name_rules; i++) {
        const query_name_rule *rule = &query_name_rules[i];
        if ((rule->when & is) == rule->when)
            c_claim_name(claims, subject,
                         gen_printf(arena, "%s%s%s", rule->before, query->c_name, rule->after));
    }
    for (size_t i = 0; i < query->sorts.len; i++) {
        c_subject *sort = c_subject_new(claims, "sort", query->query->sorts.items[i].name,
                                        query->query->name, query->query->at);
        sort->cure = cure_query;
        sort->reported = subject->reported;
        if (!sort->reported && !c_name_is_whole(query->sorts.items[i]))
            c_report_spelling(claims, sort, query->sorts.items[i]);
        c_claim_name(claims, sort, query->sorts.items[i]);
    }
    for (size_t i = 0; i < query->composed.len; i++)
        claim_composed(claims, query, i, subject->reported);
}

void claim_row(const model *of, const row_plan *row) {
    const typed_query *query = row->query;
    bool shared = query->row_type != NULL;
    c_subject *subject = c_subject_new(of->claims, shared ? "row type" : "query",
                                       shared ? query->row_type : query->name, NULL, query->at);
    subject->cure = cure_query;
    if (shared && !c_name_is_whole(row->c_name))
        c_report_spelling(of->claims, subject, row->c_name);
    c_claim_name(of->claims, subject, row->c_name);
    c_claim_name(of->claims, subject, row->list);
}

void claim_query_file(const model *of, const query_file_plan *file) {
    c_subject *subject = c_subject_new(of->claims, "query file", file->source, NULL,
                                       file->queries.items[0].query->at);
    subject->cure = "rename the file";
    if (!c_name_is_whole(file->file))
        c_report_spelling(of->claims, subject, file->file);
    c_claim_file(of->claims, subject, file->file);
}

/* --- members ---------------------------------------------------------------------------------- */

/* Macros of C's headers in lower case; its functions and types hide nothing in a struct. */
static bool is_macro(const char *name) {
    static const char *const macros[] = {"complex", "errno", "h_addr", "h_errno", "linux",
                                         "stderr",  "stdin", "stdout", "unix"};
    for (size_t i = 0; i < sizeof macros / sizeof *macros; i++)
        if (strcmp(macros[i], name) == 0)
            return true;
    return false;
}

/* Words of the languages, macros, and names of types, which C++ would take for those. */
static bool is_taken(const c_claims *claims, const char *name) {
    const char *owner = c_word_owner(claims, name);
    size_t len = strlen(name);
    if (strncmp(name, "orm_", 4) == 0 || strncmp(name, "ORM_", 4) == 0 || is_macro(name))
        return true;
    return owner != NULL && (strstr(owner, "a word of") != NULL || (*name >= 'A' && *name <= 'Z') ||
                             (len > 2 && strcmp(name + len - 2, "_t") == 0));
}

const char *query_member_name(const model *of, const char *name) {
    return is_taken(of->claims, name) ? gen_printf(of->arena, "%s_", name) : name;
}

const char *claim_member(member_claims *claims, const char *what, const char *name,
                         const char *c_name, span at) {
    static const char *const of_args[] = {"parameter", "sort", "cursor"};
    const model *of = claims->model;
    c_subject *subject = c_subject_new(of->claims, what, name, claims->owner, at);
    bool parameter = false;
    for (size_t i = 0; i < sizeof of_args / sizeof *of_args; i++)
        parameter |= strcmp(what, of_args[i]) == 0;
    subject->cure = parameter ? "give the parameter another name" : "give it another name: `AS …`";
    if (!c_name_is_whole(c_name)) {
        c_report_spelling(of->claims, subject, c_name);
        return c_name;
    }
    void **slot = orm__map_enter(&claims->taken, of->arena, c_name);
    if (slot == NULL)
        gen_out_of_memory();
    if (*slot == NULL)
        *slot = subject;
    else
        c_report_taken(of->claims, subject, *slot, c_name);
    return c_name;
}
