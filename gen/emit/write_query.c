/* A header of queries: their structs and their calls. */
#include <string.h>

#include "diag/memory.h"
#include "emit/query.tmpl.h"
#include "emit/query_files.h"

static void write_struct(const char *name, const query_members *members, orm__buffer *out) {
    tmpl_query_struct_open(out, &(struct tmpl_query_struct_open){.name = name});
    for (size_t i = 0; i < members->len; i++)
        tmpl_query_member(out, &(struct tmpl_query_member){.facts = members->items[i].facts,
                                                           .type = members->items[i].type,
                                                           .name = members->items[i].c_name});
    tmpl_query_struct_close(out, &(struct tmpl_query_struct_close){.name = name});
}

static void write_sorts(const query_plan *query, orm__buffer *out) {
    tmpl_query_sorts_open(out, &(struct tmpl_query_sorts_open){.query = query->c_name});
    for (size_t i = 0; i < query->sorts.len; i++)
        tmpl_query_sort(out, &(struct tmpl_query_sort){.name = query->sorts.items[i]});
    tmpl_query_sorts_close(out, &(struct tmpl_query_sorts_close){.query = query->c_name});
}

/* An entity called like a member of the page says that it is a struct. */
static const char *page_item(orm_arena *arena, const query_plan *query) {
    static const char *const members[] = {"items", "len", "next"};
    const char *tag = "";
    if (query->bare == NULL)
        return gen_printf(arena, "%s ", query->row->c_name);
    for (size_t i = 0; i < sizeof members / sizeof *members; i++)
        if (strcmp(query->bare->c_name, members[i]) == 0)
            tag = "struct ";
    return gen_printf(arena, "%s%s *", tag, query->bare->c_name);
}

static void write_types(orm_arena *arena, const query_plan *query, orm__buffer *out) {
    bool rows = query->bare != NULL || query->row != NULL;
    if (query->sorts.len > 0)
        write_sorts(query, out);
    if (query->args != NULL)
        write_struct(query->args, &query->members, out);
    if (query->defines_row) {
        write_struct(query->row->c_name, &query->row->members, out);
        tmpl_query_list(
            out, &(struct tmpl_query_list){.list = query->row->list, .row = query->row->c_name});
    }
    if (rows && query->query->cardinality == QUERY_PAGE)
        tmpl_query_page(out, &(struct tmpl_query_page){.query = query->c_name,
                                                       .item = page_item(arena, query)});
    tmpl_query_descriptor(out, &(struct tmpl_query_descriptor){.query = query->c_name});
}

/* --- calls ------------------------------------------------------------------------------------ */

/* What is said of each cardinality, in lines that fit. */
static const char *const stories[QUERY_CARDINALITY_COUNT] = {
    [QUERY_ONE] = ":one. *out is the session's.\n"
                  "ORM_NOT_FOUND: there is no row; ORM_TOO_MANY_ROWS: there are several.",
    [QUERY_MAYBE] = ":maybe. *out is the session's, NULL when there is no row.\n"
                    "ORM_TOO_MANY_ROWS: there are several.",
    [QUERY_MANY] = ":many. The list is the session's.",
    [QUERY_EACH] = ":each. Rows one by one, in constant memory; the session can send nothing else\n"
                   "until orm_stream_close, which may come before the last row.",
    [QUERY_PAGE] = ":page. The page is the session's.\n"
                   "ORM_VALUE: the cursor is of another query or sort, or the limit is below 1.",
    [QUERY_EXEC] = ":exec. Gives nothing but its status.",
    [QUERY_ROWS] = ":rows. *out is how many rows were changed.",
    [QUERY_BULK] = ":bulk. One statement with the values of all rows. None sends nothing.",
    [QUERY_COPY] = ":copy. The rows travel by COPY, all or none of them.",
};

static void write_story(orm_arena *arena, const typed_query *query, orm__buffer *out) {
    const char *story = stories[query->cardinality];
    if (query->set_mask != 0)
        story = gen_printf(arena, "%s\nWith nothing to set nothing is sent.", story);
    if (query->doc != NULL)
        tmpl_query_documented_story(
            out, &(struct tmpl_query_documented_story){.doc = query->doc, .story = story});
    else
        tmpl_query_story(out, &(struct tmpl_query_story){.story = story});
}

/* How a query of each cardinality is called: the runtime's call and its last parameter. */
static const char *const calls[QUERY_CARDINALITY_COUNT] = {
    [QUERY_ONE] = "one",   [QUERY_MAYBE] = "maybe", [QUERY_MANY] = "many",
    [QUERY_EACH] = "open", [QUERY_PAGE] = "page",   [QUERY_EXEC] = "exec",
    [QUERY_ROWS] = "rows", [QUERY_BULK] = "bulk",   [QUERY_COPY] = "copy",
};

/* "employee_list *out"; "" when there is nothing to give. */
static const char *out_parameter(orm_arena *arena, const query_plan *query) {
    switch (query->query->cardinality) {
    case QUERY_ONE:
    case QUERY_MAYBE:
        return gen_printf(arena, "%s*out", query_result_type(arena, query));
    case QUERY_MANY:
        return gen_printf(arena, "%s *out", query_list_type(arena, query));
    case QUERY_EACH:
        return "orm_stream **out";
    case QUERY_PAGE:
        return gen_printf(arena, "%s_page *out", query->c_name);
    case QUERY_ROWS:
        return "uint64_t *out";
    case QUERY_BULK:
    case QUERY_COPY:
        return "size_t count";
    case QUERY_EXEC:
    case QUERY_CARDINALITY_COUNT:
        break;
    }
    return "";
}

static void write_call(orm_arena *arena, const query_plan *query, orm__buffer *out) {
    query_cardinality cardinality = query->query->cardinality;
    bool batch = cardinality == QUERY_BULK || cardinality == QUERY_COPY;
    bool each = cardinality == QUERY_EACH;
    const char *name = each ? gen_printf(arena, "%s_open", query->c_name) : query->c_name;
    const char *last = out_parameter(arena, query), *args = "";
    const char *given = query->args == NULL ? "NULL" : batch ? "rows" : "args";
    if (query->args != NULL)
        args = gen_printf(arena, "const %s *%s%s", query->args, given, *last != '\0' ? ", " : "");
    const char *passed = batch ? ", count" : *last != '\0' ? ", out" : "";
    const char *pass = gen_printf(arena, "%s%s", given, passed);
    if (*args == '\0' && *last == '\0')
        tmpl_query_call_without(out, &(struct tmpl_query_call_without){.name = name,
                                                                       .call = calls[cardinality],
                                                                       .query = query->c_name,
                                                                       .pass = pass});
    else
        tmpl_query_call(out, &(struct tmpl_query_call){.name = name,
                                                       .args = args,
                                                       .out = last,
                                                       .call = calls[cardinality],
                                                       .query = query->c_name,
                                                       .pass = pass});
    if (each)
        tmpl_query_next(out,
                        &(struct tmpl_query_next){
                            .query = query->c_name,
                            .out = gen_printf(arena, "%s*out", query_result_type(arena, query))});
}

static void write_title(const query_plan *query, orm__buffer *out) {
    static const char dashes[] =
        "----------------------------------------------------------------------------------------";
    size_t len = strlen(query->c_name), fill = sizeof dashes - 1;
    tmpl_query_title(
        out, &(struct tmpl_query_title){.query = query->c_name,
                                        .dashes = dashes + (len + 4 < fill ? len : fill - 4)});
}

void write_query_header(const package_plan *plan, const query_file_plan *file, orm__buffer *out) {
    orm_arena *arena = plan->model->arena;
    tmpl_query_head(out, &(struct tmpl_query_head){.source = file->source,
                                                   .package = plan->model->package,
                                                   .guard = guard_of(plan, file->file),
                                                   .types_file = plan->types_file});
    for (size_t i = 0; i < file->includes.len; i++)
        tmpl_query_include(out, &(struct tmpl_query_include){.file = file->includes.items[i]});
    tmpl_query_open(out);
    for (size_t i = 0; i < file->queries.len; i++) {
        const query_plan *query = &file->queries.items[i];
        write_title(query, out);
        write_types(arena, query, out);
        write_story(arena, query->query, out);
        write_call(arena, query, out);
    }
    tmpl_query_foot(out);
    fold_long_lines(out);
}
