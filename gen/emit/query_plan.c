/* Plans of queries: their parameters and columns as members of structs, and which file has what. */
#include "emit/query_plan.h"

#include <string.h>

#include "diag/memory.h"
#include "emit/query_names.h"
#include "query/family_plan.h"

typedef struct planner {
    const model *model;
    orm_arena *arena;
    diag *sink;
    query_files_plan *out;
    orm__map rows; /* row_plan by the name of a shared row type */
} planner;

const char *query_result_type(orm_arena *arena, const query_plan *query) {
    if (query->bare != NULL)
        return gen_printf(arena, "%s *", c_type_spelled(arena, "struct", query->bare->c_name));
    return gen_printf(arena, "const %s *", query->row->c_name);
}

const char *query_list_type(orm_arena *arena, const query_plan *query) {
    return query->bare != NULL ? gen_printf(arena, "%s_list", query->bare->c_name)
                               : query->row->list;
}

/* --- members ---------------------------------------------------------------------------------- */

/* "phone: text, may be NULL." */
static const char *facts_of(const planner *p, const char *name, const char *type, bool nullable,
                            const char *more) {
    return gen_printf(p->arena, "%s: %s%s%s.", name, type, nullable ? ", may be NULL" : "", more);
}

static bool has_member(const query_members *members, const char *name, size_t len) {
    for (size_t i = 0; i < members->len; i++)
        if (strncmp(members->items[i].c_name, name, len) == 0 &&
            members->items[i].c_name[len] == '\0')
            return true;
    return false;
}

static bool is_enum(const model *of, const char *name, size_t len) {
    for (size_t i = 0; i < of->enums.len; i++)
        if (strlen(of->enums.items[i]->c_name) == len &&
            strncmp(of->enums.items[i]->c_name, name, len) == 0)
            return true;
    return false;
}

void spell_member_types(const model *of, query_members *members) {
    for (size_t i = 0; i < members->len; i++) {
        const char *type = members->items[i].type;
        size_t len = strcspn(type, " *");
        if (has_member(members, type, len))
            members->items[i].type =
                gen_printf(of->arena, "%s %s", is_enum(of, type, len) ? "enum" : "struct", type);
    }
}

/* --- parameters ------------------------------------------------------------------------------- */

static const char *parameter_facts(const planner *p, const query_parameter *from,
                                   const c_type *type) {
    const char *more = "";
    if (from->use == PARAMETER_LIMIT)
        more = ", how many rows a page has";
    else if (from->optional >= 0)
        more = type->pointer ? ", left out when it is NULL" : ", left out when it is not present";
    return facts_of(p, from->name, from->type.spelling, from->nullable && from->optional < 0, more);
}

/* The server compares composites as anonymous records, which it cannot read. */
static void check_parameter(const planner *p, const query_parameter *from) {
    if (from->type.model.kind != TYPE_OPAQUE || strcmp(from->type.model.name, "record") != 0)
        return;
    diag_message *message = diag_error(p->sink, DIAG_QUERY_PARAMETER, from->at,
                                       "`%s` could be of any composite type", from->name);
    diag_hint(message, "say which: `:%s::type`", from->name);
}

static void plan_parameter(planner *p, const query_parameter *from, member_claims *claims,
                           query_plan *to) {
    bool optional = from->optional >= 0;
    parameter_plan made = {.parameter = from};
    check_parameter(p, from);
    made.type = c_type_of(p->arena, &from->type.model, from->nullable || optional);
    if (from->use != PARAMETER_CURSOR) {
        made.member = claim_member(claims, "parameter", from->name,
                                   query_member_name(p->model, from->name), from->at);
        gen_list_add(
            p->arena, &to->members,
            (query_member){made.member, made.type.slot, parameter_facts(p, from, &made.type)});
    }
    if (made.member != NULL && optional && from->nullable) {
        made.null_member = claim_member(claims, "parameter", from->name,
                                        gen_printf(p->arena, "%s_null", from->name), from->at);
        gen_list_add(p->arena, &to->members,
                     (query_member){made.null_member, "bool ",
                                    gen_printf(p->arena, "Sets %s to NULL.", from->name)});
    }
    gen_list_add(p->arena, &to->parameters, made);
}

static void plan_sorts(planner *p, member_claims *claims, query_plan *to) {
    const typed_query *query = to->query;
    const char *macro = c_upper(p->arena, to->c_name);
    for (size_t i = 0; i < query->sorts.len && *query->sorts.items[0].name != '\0'; i++)
        gen_list_add(
            p->arena, &to->sorts,
            gen_printf(p->arena, "%s_%s", macro, c_upper(p->arena, query->sorts.items[i].name)));
    if (to->sorts.len > 0)
        gen_list_add(p->arena, &to->members,
                     (query_member){claim_member(claims, "sort", "sort", "sort", query->at),
                                    gen_printf(p->arena, "%s_sort ", to->c_name),
                                    "What comes first."});
    if (query->cardinality == QUERY_PAGE)
        gen_list_add(p->arena, &to->members,
                     (query_member){claim_member(claims, "cursor", "cursor", "cursor", query->at),
                                    "const char *",
                                    "`next` of the page before; NULL for the first page."});
}

static void plan_args(planner *p, query_plan *to) {
    const typed_query *query = to->query;
    member_claims claims = {.model = p->model, .owner = query->name};
    for (size_t i = 0; i < query->parameters.len; i++)
        plan_parameter(p, &query->parameters.items[i], &claims, to);
    plan_sorts(p, &claims, to);
    spell_member_types(p->model, &to->members);
    if (to->members.len > 0)
        to->args = gen_printf(p->arena, "%s_args", to->c_name);
}

/* --- rows ------------------------------------------------------------------------------------- */

static void plan_column(planner *p, const query_column *from, query_plan *to) {
    const model_type *type =
        from->attribute != NULL ? family_column_type(from->attribute) : &from->type.model;
    gen_list_add(p->arena, &to->columns, c_type_of(p->arena, type, from->nullable));
}

static void add_row_member(planner *p, member_claims *claims, row_plan *row, const char *what,
                           const char *name, span at, const char *type, const char *facts) {
    const char *c_name = claim_member(claims, what, name, query_member_name(p->model, name), at);
    gen_list_add(p->arena, &row->members, (query_member){c_name, type, facts});
}

static void add_column_member(planner *p, member_claims *claims, row_plan *row,
                              const query_column *from, const c_type *type) {
    const char *facts = facts_of(p, from->name, from->type.spelling, from->nullable, "");
    const char *c_name = query_member_name(p->model, from->member);
    gen_list_add(p->arena, &row->members,
                 (query_member){claim_member(claims, "column", from->name, c_name, from->at),
                                type->slot, facts});
}

static void add_entity_member(planner *p, member_claims *claims, row_plan *row,
                              const query_entity *from) {
    const char *facts = gen_printf(p->arena, "%s: %s%s.", from->name, from->entity->name,
                                   from->nullable ? ", may be absent: NULL" : "");
    add_row_member(p, claims, row, "entity", from->name, from->at,
                   gen_printf(p->arena, "%s *", from->entity->c_name), facts);
}

static void add_list_member(planner *p, member_claims *claims, row_plan *row,
                            const query_load *from) {
    const model_relation *last = from->path.items[from->path.len - 1];
    const char *facts = gen_printf(p->arena, "%s: some of %s. Read-only.", from->as, last->name);
    add_row_member(p, claims, row, "list", from->as, from->at,
                   gen_printf(p->arena, "%s_list ", last->target->c_name), facts);
}

static void plan_members(planner *p, const query_plan *to, row_plan *row) {
    const typed_query *query = to->query;
    member_claims claims = {.model = p->model, .owner = query->name};
    for (size_t i = 0; i <= query->columns.len; i++) {
        for (size_t e = 0; e < query->entities.len; e++)
            if (query->entities.items[e].first == i)
                add_entity_member(p, &claims, row, &query->entities.items[e]);
        const query_column *column = i < query->columns.len ? &query->columns.items[i] : NULL;
        if (column != NULL && column->entity < 0 && !column->hidden)
            add_column_member(p, &claims, row, column, &to->columns.items[i]);
    }
    for (size_t i = 0; i < query->loads.len; i++)
        if (query->loads.items[i].as != NULL)
            add_list_member(p, &claims, row, &query->loads.items[i]);
    spell_member_types(p->model, &row->members);
}

static bool same_members(const query_members *a, const query_members *b) {
    if (a->len != b->len)
        return false;
    for (size_t i = 0; i < a->len; i++)
        if (strcmp(a->items[i].c_name, b->items[i].c_name) != 0 ||
            strcmp(a->items[i].type, b->items[i].type) != 0)
            return false;
    return true;
}

/* The only item of the result, when that is an entity and the query does not name its row. */
static const model_entity *bare_entity(const typed_query *query) {
    if (query->entities.len != 1 || query->row_type != NULL)
        return NULL;
    for (size_t i = 0; i < query->columns.len; i++)
        if (query->columns.items[i].entity < 0 && !query->columns.items[i].hidden)
            return NULL;
    for (size_t i = 0; i < query->loads.len; i++)
        if (query->loads.items[i].as != NULL)
            return NULL;
    return query->entities.items[0].nullable ? NULL : query->entities.items[0].entity;
}

static void name_row(planner *p, const query_plan *to, row_plan *row) {
    const typed_query *query = to->query;
    if (query->row_type == NULL) {
        row->c_name = gen_printf(p->arena, "%s_row", to->c_name);
        row->list = gen_printf(p->arena, "%s_list", to->c_name);
        return;
    }
    orm__buffer name = {0};
    snake_case(&name, query->row_type);
    row->c_name = gen_printf(p->arena, "%s%s", p->model->prefix, orm__buffer_text(&name));
    row->list = gen_printf(p->arena, "%s_list", row->c_name);
    orm__buffer_free(&name);
}

static void plan_new_row(planner *p, query_plan *to, const char *file) {
    row_plan *row = gen_new(p->arena, row_plan);
    row->query = to->query;
    row->file = file;
    name_row(p, to, row);
    plan_members(p, to, row);
    const row_plan *first =
        to->query->row_type != NULL ? orm__map_get(&p->rows, to->query->row_type) : NULL;
    if (row->members.len == 0)
        diag_error(p->sink, DIAG_QUERY_RESULT, to->query->at, "`%s` gives rows without a column",
                   to->query->name);
    if (first != NULL && !same_members(&first->members, &row->members))
        diag_note(diag_error(p->sink, DIAG_QUERY_ROW_TYPE, to->query->at,
                             "`%s` and `%s` cannot share the row type `%s`: their members differ",
                             first->query->name, to->query->name, to->query->row_type),
                  first->query->at, "`%s` is here", first->query->name);
    to->row = first != NULL ? first : row;
    to->defines_row = first == NULL;
    if (first == NULL && to->query->row_type != NULL &&
        !orm__map_put(&p->rows, p->arena, to->query->row_type, row))
        gen_out_of_memory();
}

/* --- composition ------------------------------------------------------------------------------ */

bool query_is_composable(const typed_query *query) {
    return query->cardinality == QUERY_MANY && query->selectable;
}

/* A column by the name of its member; an entity's by its own, behind the alias where the row has
 * more than the entity. */
static const char *composed_name(const planner *p, const query_plan *of, const query_column *from) {
    if (from->entity < 0)
        return query_member_name(p->model, from->member);
    const char *column = from->attribute->member;
    if (of->bare != NULL)
        return column;
    return gen_printf(p->arena, "%s_%s", of->query->entities.items[from->entity].name, column);
}

static void plan_composed(planner *p, query_plan *to) {
    for (size_t i = 0; i < to->query->columns.len && query_is_composable(to->query); i++) {
        const char *name = composed_name(p, to, &to->query->columns.items[i]);
        composed_column made = {.number = (int)i,
                                .constant = gen_printf(p->arena, "%s_COLUMN_%s",
                                                       c_upper(p->arena, to->c_name),
                                                       c_upper(p->arena, name))};
        gen_list_add(p->arena, &to->composed, made);
    }
}

/* --- files ------------------------------------------------------------------------------------ */

static void add_include(planner *p, query_file_plan *file, const row_plan *row) {
    if (row == NULL || strcmp(row->file, file->file) == 0)
        return;
    for (size_t i = 0; i < file->includes.len; i++)
        if (strcmp(file->includes.items[i], row->file) == 0)
            return;
    gen_list_add(p->arena, &file->includes, row->file);
}

static void plan_query(planner *p, const typed_query *query, query_file_plan *file) {
    query_plan made = {.model = p->model,
                       .query = query,
                       .c_name = gen_printf(p->arena, "%s%s", p->model->prefix, query->name)};
    plan_args(p, &made);
    for (size_t i = 0; query_reads_rows(query) && i < query->columns.len; i++)
        plan_column(p, &query->columns.items[i], &made);
    if (query_reads_rows(query))
        made.bare = bare_entity(query);
    if (query_reads_rows(query) && made.bare == NULL)
        plan_new_row(p, &made, file->file);
    plan_composed(p, &made);
    add_include(p, file, made.row);
    gen_list_add(p->arena, &file->queries, made);
}

/* "staff_queries" of "queries/staff.sql". */
static const char *file_name(const planner *p, const char *sql) {
    size_t len = strlen(sql);
    bool suffixed = len > 4 && strcmp(sql + len - 4, ".sql") == 0;
    char *stem = gen_copy(p->arena, sql, len - (suffixed ? 4 : 0));
    for (char *at = stem; *at != '\0'; at++) {
        if (*at >= 'A' && *at <= 'Z')
            *at = (char)(*at - 'A' + 'a');
        if ((*at < 'a' || *at > 'z') && (*at < '0' || *at > '9'))
            *at = '_';
    }
    return gen_printf(p->arena, "%s_queries", stem);
}

static const char *base_name(const char *path) {
    const char *slash = strrchr(path, '/');
    return slash != NULL ? slash + 1 : path;
}

static query_file_plan *file_of(planner *p, const source *from, const source **last) {
    if (from != *last) {
        const char *name = base_name(from->path);
        gen_list_add(p->arena, &p->out->files,
                     (query_file_plan){.source = name, .file = file_name(p, name)});
    }
    *last = from;
    return &p->out->files.items[p->out->files.len - 1];
}

/* Names are claimed last, so that a row type is its first query's. */
static void claim_all(const planner *p) {
    for (size_t f = 0; f < p->out->files.len; f++) {
        const query_file_plan *file = &p->out->files.items[f];
        claim_query_file(p->model, file);
        for (size_t i = 0; i < file->queries.len; i++) {
            claim_query(p->model, &file->queries.items[i]);
            if (file->queries.items[i].defines_row)
                claim_row(p->model, file->queries.items[i].row);
        }
    }
}

bool plan_queries(const model *of, const query_set *set, diag *sink, query_files_plan *out) {
    planner p = {.model = of, .arena = of->arena, .sink = sink, .out = out};
    const source *last = NULL;
    size_t errors = diag_errors(sink);
    *out = (query_files_plan){0};
    for (size_t i = 0; set != NULL && i < set->queries.len; i++) {
        const typed_query *query = set->queries.items[i];
        plan_query(&p, query, file_of(&p, query->at.source, &last));
    }
    claim_all(&p);
    return diag_errors(sink) == errors;
}
