/* A package's bulk writing: the struct of a row, and the calls that write arrays of it. */
#include <string.h>

#include "diag/memory.h"
#include "emit/bulk.tmpl.h"
#include "emit/package_files.h"
#include "emit/query_names.h"
#include "emit/query_plan.h"

/* Rows that a program may write. */
static bool is_written_in_bulk(const entity_plan *plan) {
    return plan->columns.len > 0 && plan->columns.items[0].column && !plan->readonly;
}

/* What a program gives of a column: not what computes itself, and not what other rows of the family
 * have, or which of them it is. */
static bool is_given(const entity_plan *entity, const column_plan *column) {
    return column->column != NULL &&
           !(entity->family && (column->below || column->beside || column->discriminator));
}

/* --- the row -------------------------------------------------------------------------------------- */

static bool is_member(const query_members *members, const char *name) {
    for (size_t i = 0; i < members->len; i++)
        if (strcmp(members->items[i].c_name, name) == 0)
            return true;
    return false;
}

/* Computed attributes stand behind the table's own columns, and are left out. */
static query_members members_of(const model *of, const entity_plan *entity) {
    query_members members = {0};
    for (size_t i = 0; i < entity->columns.len; i++) {
        const column_plan *column = &entity->columns.items[i];
        const char *name = query_member_name(of, column->c_name);
        if (!is_given(entity, column))
            continue;
        while (is_member(&members, name))
            name = gen_printf(of->arena, "%s_", name);
        gen_list_add(of->arena, &members,
                     (query_member){.c_name = name, .type = column->type.slot});
    }
    spell_member_types(of, &members);
    return members;
}

static void write_layout(const entity_plan *entity, const query_members *members,
                         orm__buffer *out) {
    size_t last = members->len - 1;
    tmpl_bulk_layout(out, &(struct tmpl_bulk_layout){.entity = entity->c_name,
                                                     .first = entity->columns.items[0].member,
                                                     .last = entity->columns.items[last].member,
                                                     .row_first = members->items[0].c_name,
                                                     .row_last = members->items[last].c_name});
}

static void write_offsets(const entity_plan *entity, const query_members *members,
                          orm__buffer *out) {
    size_t member = 0;
    tmpl_bulk_offsets_open(out, &(struct tmpl_bulk_offsets_open){.entity = entity->c_name});
    for (size_t i = 0; i < entity->columns.len; i++) {
        if (is_given(entity, &entity->columns.items[i]))
            tmpl_bulk_offset(out,
                             &(struct tmpl_bulk_offset){.entity = entity->c_name,
                                                        .name = members->items[member++].c_name});
        else
            tmpl_bulk_offset_none(out);
    }
    tmpl_bulk_offsets_close(out, &(struct tmpl_bulk_offsets_close){.entity = entity->c_name});
}

static void write_row(const model *of, const entity_plan *entity, orm__buffer *out) {
    query_members members = members_of(of, entity);
    tmpl_bulk_row_open(
        out, &(struct tmpl_bulk_row_open){.name = entity->entity->name, .entity = entity->c_name});
    for (size_t i = 0; i < members.len; i++)
        tmpl_bulk_member(out, &(struct tmpl_bulk_member){.type = members.items[i].type,
                                                         .name = members.items[i].c_name});
    tmpl_bulk_row_close(out, &(struct tmpl_bulk_row_close){.entity = entity->c_name});
    if (entity->family)
        write_offsets(entity, &members, out);
    else
        write_layout(entity, &members, out);
}

/* --- what may conflict ------------------------------------------------------------------------------ */

static void add_unique(const entity_plan *entity, bool *open, const char *name, long number,
                       orm__buffer *out) {
    if (!*open)
        tmpl_bulk_unique_open(out, &(struct tmpl_bulk_unique_open){.entity = entity->c_name});
    *open = true;
    tmpl_bulk_unique(out, &(struct tmpl_bulk_unique){.name = name, .number = number});
}

/* By their numbers in the descriptor, which has the constraints and then the unique indexes. False:
 * there are none. */
static bool write_uniques(const entity_plan *entity, orm__buffer *out) {
    const model_table *table = entity->entity->table;
    bool open = false;
    long number = 0;
    for (size_t i = 0; i < table->constraints.len; i++, number++) {
        const model_constraint *each = table->constraints.items[i];
        bool unique = each->kind == CONSTRAINT_PRIMARY_KEY || each->kind == CONSTRAINT_UNIQUE;
        if (unique && !each->deferrable)
            add_unique(entity, &open, each->c_name, number, out);
    }
    for (size_t i = 0; i < table->indexes.len; i++)
        if (index_is_constraint(table->indexes.items[i]))
            add_unique(entity, &open, table->indexes.items[i]->c_name, number++, out);
    if (open)
        tmpl_bulk_unique_close(out, &(struct tmpl_bulk_unique_close){.entity = entity->c_name});
    return open;
}

static bool may_conflict(const model_table *table) {
    for (size_t i = 0; i < table->constraints.len; i++) {
        const model_constraint *each = table->constraints.items[i];
        bool unique = each->kind == CONSTRAINT_PRIMARY_KEY || each->kind == CONSTRAINT_UNIQUE;
        if (unique && !each->deferrable)
            return true;
    }
    for (size_t i = 0; i < table->indexes.len; i++)
        if (index_is_constraint(table->indexes.items[i]))
            return true;
    return false;
}

/* A family has the enum of its root, whose rows may be none of its own. */
static void write_upsert(const entity_plan *entity, orm__buffer *out) {
    const model_entity *root = model_entity_root(entity->entity);
    bool conflicts =
        root == entity->entity ? write_uniques(entity, out) : may_conflict(root->table);
    if (conflicts && !entity->abstract)
        tmpl_bulk_upsert(
            out, &(struct tmpl_bulk_upsert){.entity = entity->c_name, .root = root->c_name});
}

/* --- the file --------------------------------------------------------------------------------------- */

/* Each once, and behind the first of its family: it may have an upsert over that one's keys. */
static void write_entity(const package_plan *plan, size_t at, bool *written, orm__buffer *out) {
    const entity_plan *entity = &plan->entities.items[at];
    const model_entity *root = model_entity_root(entity->entity);
    if (written[at] || !is_written_in_bulk(entity))
        return;
    written[at] = true;
    for (size_t i = 0; root != entity->entity && i < plan->entities.len; i++)
        if (plan->entities.items[i].entity == root)
            write_entity(plan, i, written, out);
    write_row(plan->model, entity, out);
    if (!entity->abstract)
        tmpl_bulk_insert(out, &(struct tmpl_bulk_insert){.entity = entity->c_name});
    if (entity->key)
        tmpl_bulk_by_key(out, &(struct tmpl_bulk_by_key){.entity = entity->c_name});
    write_upsert(entity, out);
    tmpl_bulk_where(out, &(struct tmpl_bulk_where){.entity = entity->c_name});
}

void write_bulk_header(const package_plan *plan, orm__buffer *out) {
    tmpl_bulk_head(out, &(struct tmpl_bulk_head){.package = plan->model->package,
                                                 .guard = guard_of(plan, plan->bulk_file),
                                                 .file = plan->file});
    bool *written = gen_alloc(plan->model->arena, (plan->entities.len + 1) * sizeof *written);
    memset(written, 0, (plan->entities.len + 1) * sizeof *written);
    for (size_t i = 0; i < plan->entities.len; i++)
        write_entity(plan, i, written, out);
    tmpl_bulk_foot(out);
    fold_long_lines(out);
}
