/* A source of queries: the tables that the runtime reads. */
#include <string.h>

#include "diag/memory.h"
#include "emit/query_data.tmpl.h"
#include "emit/query_files.h"

/* Text of so many bytes stands on a line with its masks. */
enum { SHORT_TEXT = 72 };

typedef struct data {
    orm_arena *arena;
    const query_plan *plan;
    const typed_query *query;
    orm__buffer numbers;
    size_t number_count;
} data;

/* --- small texts ------------------------------------------------------------------------------ */

static const char *mask_text(orm_arena *arena, uint32_t mask) {
    return mask == 0 ? "0" : gen_printf(arena, "0x%lxu", (unsigned long)mask);
}

static const char *offset_in(orm_arena *arena, const char *type, const char *member) {
    return member == NULL ? "0" : gen_printf(arena, "offsetof(%s, %s)", type, member);
}

/* Adds flags: "A | B". */
static const char *with_flag(orm_arena *arena, const char *flags, bool is, const char *flag) {
    if (!is)
        return flags;
    return strcmp(flags, "0") == 0 ? flag : gen_printf(arena, "%s | %s", flags, flag);
}

static const char *table_or_null(const data *d, const char *table, size_t len) {
    return len > 0 ? gen_printf(d->arena, "%s_of_%s", table, d->plan->c_name) : "NULL";
}

/* The table of numbers, from the next one to be added on. */
static const char *numbers_here(const data *d) {
    return gen_printf(d->arena, "numbers_of_%s + %zu", d->plan->c_name, d->number_count);
}

static void add_number(data *d, long number) {
    orm__buffer_printf(&d->numbers, "%s%ld,", d->number_count > 0 ? " " : "    ", number);
    d->number_count++;
}

/* --- text and parameters ---------------------------------------------------------------------- */

static void write_pieces(const data *d, const query_pieces_plan *pieces, orm__buffer *out) {
    tmpl_query_data_pieces_open(out,
                                &(struct tmpl_query_data_pieces_open){.query = d->plan->c_name});
    for (size_t i = 0; i < pieces->len; i++) {
        const query_piece *piece = &pieces->items[i];
        const char *any = mask_text(d->arena, piece->any), *also = mask_text(d->arena, piece->also);
        const char *none = mask_text(d->arena, piece->none);
        if (piece->text != NULL && strlen(piece->text) <= SHORT_TEXT)
            tmpl_query_data_short_text(
                out, &(struct tmpl_query_data_short_text){
                         .text = piece->text, .any = any, .also = also, .none = none});
        else if (piece->text != NULL)
            tmpl_query_data_text(out,
                                 &(struct tmpl_query_data_text){
                                     .text = piece->text, .any = any, .also = also, .none = none});
        else
            tmpl_query_data_parameter(
                out, &(struct tmpl_query_data_parameter){
                         .any = any, .also = also, .none = none, .number = piece->parameter});
    }
    tmpl_query_data_table_close(out);
}

static const char *parameter_flags(const data *d, const query_parameter *parameter) {
    orm_arena *arena = d->arena;
    const char *flags = "0";
    flags = with_flag(arena, flags, parameter->nullable, "ORM_PARAMETER_NULLABLE");
    flags = with_flag(arena, flags, parameter->optional >= 0, "ORM_PARAMETER_OPTIONAL");
    flags = with_flag(arena, flags, parameter->array, "ORM_PARAMETER_ARRAY");
    flags = with_flag(arena, flags, parameter->use == PARAMETER_LIMIT, "ORM_PARAMETER_LIMIT");
    return with_flag(arena, flags, parameter->use == PARAMETER_CURSOR, "ORM_PARAMETER_CURSOR");
}

/* The array that a batch is sent as, when the runtime has none for its element. */
static const char *array_type(const data *d, const parameter_plan *plan) {
    model_type base = model_type_base(&plan->parameter->type.model);
    bool own = plan->parameter->array && base.kind == TYPE_COMPOSITE &&
               !model_type_opaque(&plan->parameter->type.model);
    return own ? gen_printf(d->arena, "&%s_array_type", base.composite->c_name) : "NULL";
}

static void write_parameters(const data *d, orm__buffer *out) {
    const query_plan *plan = d->plan;
    if (plan->parameters.len == 0)
        return;
    tmpl_query_data_parameters_open(
        out, &(struct tmpl_query_data_parameters_open){.query = plan->c_name});
    for (size_t i = 0; i < plan->parameters.len; i++) {
        const parameter_plan *each = &plan->parameters.items[i];
        const query_parameter *from = each->parameter;
        tmpl_query_data_parameter_row(
            out, &(struct tmpl_query_data_parameter_row){
                     .name = from->name,
                     .type = each->type.descriptor,
                     .offset = offset_in(d->arena, plan->args, each->member),
                     .null_offset = each->null_member != NULL
                                        ? offset_in(d->arena, plan->args, each->null_member)
                                        : "-1",
                     .flags = parameter_flags(d, from),
                     .group = from->optional,
                     .column = from->use == PARAMETER_CURSOR ? from->cursor_column : -1,
                     .list = array_type(d, each),
                 });
    }
    tmpl_query_data_table_close(out);
}

/* --- results ---------------------------------------------------------------------------------- */

static const char *member_of(const data *d, const char *name) {
    if (d->plan->row == NULL || name == NULL)
        return "0";
    return offset_in(d->arena, d->plan->row->c_name, query_member_name(d->plan->model, name));
}

static void write_columns(const data *d, orm__buffer *out) {
    if (d->plan->columns.len == 0)
        return;
    tmpl_query_data_columns_open(out,
                                 &(struct tmpl_query_data_columns_open){.query = d->plan->c_name});
    for (size_t i = 0; i < d->plan->columns.len; i++) {
        const query_column *column = &d->query->columns.items[i];
        bool own = column->entity < 0 && !column->hidden;
        const char *flags = with_flag(d->arena, "0", column->nullable, "ORM_RESULT_NULLABLE");
        flags = with_flag(d->arena, flags, column->hidden, "ORM_RESULT_HIDDEN");
        tmpl_query_data_column(
            out, &(struct tmpl_query_data_column){
                     .name = column->name,
                     .type = d->plan->columns.items[i].descriptor,
                     .offset = member_of(d, own ? column->member : NULL),
                     .flags = flags,
                     .entity = column->entity,
                     .number = column->attribute != NULL ? (long)column->attribute->number : 0,
                 });
    }
    tmpl_query_data_table_close(out);
}

static void write_entities(const data *d, size_t count, orm__buffer *out) {
    const char **with = gen_alloc(d->arena, (count + 1) * sizeof *with);
    size_t structs = 0;
    if (count == 0)
        return;
    for (size_t i = 0; i < count; i++)
        with[i] = write_query_with(d->arena, d->plan, i, &structs, out);
    tmpl_query_data_entities_open(
        out, &(struct tmpl_query_data_entities_open){.query = d->plan->c_name});
    for (size_t i = 0; i < count; i++) {
        const query_entity *entity = &d->query->entities.items[i];
        tmpl_query_data_entity(out, &(struct tmpl_query_data_entity){
                                        .name = entity->name,
                                        .entity = entity->entity->c_name,
                                        .offset = member_of(d, entity->name),
                                        .first = (long)entity->first,
                                        .count = (long)entity->count,
                                        .nullable = entity->nullable ? "true" : "false",
                                        .deleted = entity->deleted ? "true" : "false",
                                        .with = with[i],
                                    });
    }
    tmpl_query_data_table_close(out);
}

/* --- loads and sorts -------------------------------------------------------------------------- */

static const char *target_sql(const data *d, const query_load *load, const char *sql) {
    const model_relation *last = load->path.items[load->path.len - 1];
    return sql == NULL ? NULL : relation_condition_sql(d->arena, last, &(expression){.sql = sql});
}

/* What stands in an entity's struct is not listed. */
static bool is_listed(const data *d, const query_load *load) {
    return load->as != NULL || !query_says_how(d->query, (size_t)load->entity);
}

static size_t count_loads(const data *d) {
    size_t count = 0;
    for (size_t i = 0; i < d->query->loads.len; i++)
        count += is_listed(d, &d->query->loads.items[i]);
    return count;
}

static void write_loads(data *d, orm__buffer *out) {
    if (count_loads(d) > 0)
        tmpl_query_data_loads_open(out,
                                   &(struct tmpl_query_data_loads_open){.query = d->plan->c_name});
    for (size_t i = 0; i < d->query->loads.len; i++) {
        const query_load *load = &d->query->loads.items[i];
        if (!is_listed(d, load))
            continue;
        const char *path = numbers_here(d);
        for (size_t step = 0; step < load->path.len; step++)
            add_number(d, load->path.items[step]->number);
        tmpl_query_data_load(out, &(struct tmpl_query_data_load){
                                      .as = load->as,
                                      .entity = load->entity,
                                      .count = (long)load->path.len,
                                      .path = path,
                                      .offset = member_of(d, load->as),
                                      .limit = load->limit,
                                      .where = target_sql(d, load, load->where),
                                      .order_by = target_sql(d, load, load->order_by),
                                  });
    }
    if (count_loads(d) > 0)
        tmpl_query_data_table_close(out);
}

static void write_sorts(data *d, orm__buffer *out) {
    if (d->query->sorts.len > 0)
        tmpl_query_data_sorts_open(out,
                                   &(struct tmpl_query_data_sorts_open){.query = d->plan->c_name});
    for (size_t i = 0; i < d->query->sorts.len; i++) {
        const query_sort *sort = &d->query->sorts.items[i];
        const char *keys = sort->keys.len > 0 ? numbers_here(d) : "NULL";
        for (size_t k = 0; k < sort->keys.len; k++)
            add_number(d, sort->keys.items[k].column);
        tmpl_query_data_sort(out, &(struct tmpl_query_data_sort){.name = sort->name,
                                                                 .keys = keys,
                                                                 .count = (long)sort->keys.len});
    }
    if (d->query->sorts.len > 0)
        tmpl_query_data_table_close(out);
}

/* --- the whole -------------------------------------------------------------------------------- */

static const char *const cardinalities[QUERY_CARDINALITY_COUNT] = {
#define CARDINALITY(name, word, summary) [QUERY_##name] = "ORM_QUERY_" #name,
    QUERY_CARDINALITIES(CARDINALITY)
#undef CARDINALITY
};

static const char *query_flags(const data *d) {
    const char *flags =
        with_flag(d->arena, "0", d->plan->columns.len > 0, "ORM_QUERY_RETURNS_ROWS");
    flags = with_flag(d->arena, flags, d->plan->bare != NULL, "ORM_QUERY_BARE");
    flags = with_flag(d->arena, flags, d->query->writes_within, "ORM_QUERY_WRITES");
    return with_flag(d->arena, flags, query_is_composable(d->query), "ORM_QUERY_SELECTABLE");
}

static const char *row_size(const data *d) {
    if (d->plan->bare != NULL)
        return gen_printf(d->arena, "sizeof(%s *)", d->plan->bare->c_name);
    return d->plan->row != NULL ? gen_printf(d->arena, "sizeof(%s)", d->plan->row->c_name) : "0";
}

/* COPY's binary form has no text in it: types without a codec, and arrays of enums, which the
 * runtime has as texts, go by inserts. */
static bool copies_in_binary(const typed_query *query) {
    for (size_t i = 0; i < query->parameters.len; i++) {
        const model_type *type = &query->parameters.items[i].type.model;
        model_type base = model_type_base(type);
        if (model_type_opaque(type) || (base.kind == TYPE_ENUM && base.dimensions > 0))
            return false;
    }
    return true;
}

static void write_query(const data *d, const query_pieces_plan *pieces, size_t entities,
                        orm__buffer *out) {
    orm_arena *arena = d->arena;
    const query_plan *plan = d->plan;
    const typed_query *query = d->query;
    bool page = query->cardinality == QUERY_PAGE;
    tmpl_query_data_query(
        out,
        &(struct tmpl_query_data_query){
            .query = plan->c_name,
            .cardinality = cardinalities[query->cardinality],
            .name = query->name,
            .pieces = table_or_null(d, "pieces", pieces->len),
            .parameters = table_or_null(d, "parameters", plan->parameters.len),
            .columns = table_or_null(d, "columns", plan->columns.len),
            .entities = table_or_null(d, "entities", entities),
            .loads = table_or_null(d, "loads", count_loads(d)),
            .sorts = table_or_null(d, "sorts", query->sorts.len),
            .copy = copies_in_binary(query) ? query->copy_table : NULL,
            .piece_count = (long)pieces->len,
            .parameter_count = (long)plan->parameters.len,
            .column_count = (long)plan->columns.len,
            .entity_count = (long)entities,
            .load_count = (long)count_loads(d),
            .sort_count = (long)query->sorts.len,
            .flags = query_flags(d),
            .args_size = plan->args != NULL ? gen_printf(arena, "sizeof(%s)", plan->args) : "0",
            .row_size = row_size(d),
            .sort_offset = plan->sorts.len > 0 ? offset_in(arena, plan->args, "sort") : "-1",
            .cursor_offset = page ? offset_in(arena, plan->args, "cursor") : "-1",
            .set_mask = mask_text(arena, query->set_mask),
        });
}

static void write_data(orm_arena *arena, const query_plan *plan, orm__buffer *out) {
    data d = {.arena = arena, .plan = plan, .query = plan->query};
    orm__buffer tables = {0};
    query_pieces_plan pieces = plan_pieces(arena, plan);
    size_t entities = plan->columns.len > 0 ? plan->query->entities.len : 0;
    write_pieces(&d, &pieces, out);
    write_parameters(&d, out);
    write_columns(&d, out);
    write_entities(&d, entities, out);
    write_loads(&d, &tables);
    write_sorts(&d, &tables);
    if (d.number_count > 0) {
        tmpl_query_data_numbers_open(out,
                                     &(struct tmpl_query_data_numbers_open){.query = plan->c_name});
        orm__buffer_write(out, orm__buffer_text(&d.numbers), d.numbers.len);
        orm__buffer_byte(out, '\n');
        tmpl_query_data_table_close(out);
    }
    orm__buffer_write(out, orm__buffer_text(&tables), tables.len);
    out->failed |= tables.failed || d.numbers.failed;
    orm__buffer_free(&tables);
    orm__buffer_free(&d.numbers);
    write_query(&d, &pieces, entities, out);
}

static bool says_how(const query_file_plan *file) {
    for (size_t i = 0; i < file->queries.len; i++)
        for (size_t e = 0; e < file->queries.items[i].query->entities.len; e++)
            if (query_says_how(file->queries.items[i].query, e))
                return true;
    return false;
}

void write_query_source(const package_plan *plan, const query_file_plan *file, orm__buffer *out) {
    tmpl_query_data_head(out, &(struct tmpl_query_data_head){.source = file->source,
                                                             .package = plan->model->package,
                                                             .file = file->file});
    if (says_how(file))
        tmpl_query_data_head_entities(out,
                                      &(struct tmpl_query_data_head_entities){.file = plan->file});
    tmpl_query_data_head_end(out);
    for (size_t i = 0; i < file->queries.len; i++)
        write_data(plan->model->arena, &file->queries.items[i], out);
    tmpl_query_data_foot(out);
}
