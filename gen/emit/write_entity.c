/* An entity's header: its struct and the typed calls on it. */
#include <string.h>

#include "diag/memory.h"
#include "emit/entity.tmpl.h"
#include "emit/package_files.h"

long bit_words(const entity_plan *entity) {
    size_t bits = entity->columns.len + entity->relations.len;
    return bits == 0 ? 1 : (long)((bits + 63) / 64);
}

static void write_head(const package_plan *plan, const entity_plan *plan_of, orm__buffer *out) {
    const model_entity *entity = plan_of->entity;
    const char *doc = entity->doc != NULL ? entity->doc : entity->table->doc;
    tmpl_entity_head(out, &(struct tmpl_entity_head){
                              .name = entity->parent != NULL
                                          ? gen_printf(plan->model->arena, "%s, which extends %s",
                                                       entity->name, entity->parent->name)
                                          : entity->name,
                              .table = quoted_path(plan->model->arena, &entity->table->name),
                          });
    if (doc != NULL)
        tmpl_entity_head_doc(out, &(struct tmpl_entity_head_doc){.doc = doc});
    tmpl_entity_head_end(out, &(struct tmpl_entity_head_end){
                                  .guard = guard_of(plan, plan_of->file),
                                  .file = entity->parent != NULL ? entity_file(plan, plan_of->home)
                                                                 : plan->types_file,
                                  .package = plan->model->package,
                              });
}

static void write_number(const entity_plan *entity, const char *number, size_t at,
                         orm__buffer *out) {
    if (entity->family)
        tmpl_entity_number_at(out,
                              &(struct tmpl_entity_number_at){.number = number, .at = (long)at});
    else
        tmpl_entity_number(out, &(struct tmpl_entity_number){.number = number});
}

static void write_numbers(const entity_plan *entity, orm__buffer *out) {
    size_t written = 0;
    for (size_t i = 0; i < entity->columns.len; i++) {
        const column_plan *column = &entity->columns.items[i];
        if (column->below || column->beside)
            continue;
        if (written++ == 0)
            tmpl_entity_columns_open(out);
        write_number(entity, column->number, i, out);
    }
    if (written > 0)
        tmpl_entity_enum_close(out);
    written = 0;
    for (size_t i = 0; i < entity->relations.len; i++) {
        if (entity->relations.items[i].elsewhere)
            continue;
        if (written++ == 0)
            tmpl_entity_relations_open(out);
        write_number(entity, entity->relations.items[i].number, i, out);
    }
    if (written > 0)
        tmpl_entity_enum_close(out);
}

/* A family has one struct, its root's. */
static void write_struct(const entity_plan *entity, orm__buffer *out) {
    if (entity->entity->parent != NULL)
        return;
    tmpl_entity_struct_open(out, &(struct tmpl_entity_struct_open){.entity = entity->c_name,
                                                                   .words = bit_words(entity)});
    for (size_t i = 0; i < entity->columns.len; i++)
        tmpl_entity_member(out,
                           &(struct tmpl_entity_member){.type = entity->columns.items[i].type.slot,
                                                        .name = entity->columns.items[i].member});
    for (size_t i = 0; i < entity->relations.len; i++) {
        const model_relation *relation = entity->relations.items[i].relation;
        tmpl_entity_member(
            out, &(struct tmpl_entity_member){.type = relation->many ? "orm_list " : "orm_object *",
                                              .name = entity->relations.items[i].member});
    }
    tmpl_entity_struct_close(out);
}

/* --- what to load with it --------------------------------------------------------------------- */

/* A member named after a column or a relationship; its place is told by its number, so only C's words
 * and, beside them, the two lists of columns are in its way. */
static const char *member_name(const package_plan *plan, const char *name, bool relation) {
    size_t len = strlen(name);
    bool taken = orm__map_get(&plan->words, name) || name[len - 1] == '_' ||
                 (relation && (strcmp(name, "only") == 0 || strcmp(name, "also") == 0));
    return taken ? gen_printf(plan->model->arena, "%s_", name) : name;
}

static void write_with(const package_plan *plan, const entity_plan *entity, orm__buffer *out) {
    tmpl_entity_with_open(out, &(struct tmpl_entity_with_open){.entity = entity->c_name});
    for (size_t i = 0; i < entity->columns.len; i++)
        tmpl_entity_with_column(
            out, &(struct tmpl_entity_with_column){
                     .member = member_name(plan, entity->columns.items[i].member, false)});
    if (entity->columns.len == 0)
        tmpl_entity_with_column(out, &(struct tmpl_entity_with_column){.member = "none"});
    tmpl_entity_with_columns_end(out);
    for (size_t i = 0; i < entity->relations.len; i++) {
        const model_relation *relation = entity->relations.items[i].relation;
        tmpl_entity_with_relation(
            out, &(struct tmpl_entity_with_relation){
                     .target = relation->target->c_name,
                     .member = member_name(plan, entity->relations.items[i].member, true)});
    }
    tmpl_entity_with_close(out);
}

/* --- life ------------------------------------------------------------------------------------- */

/* A parameter named after a column, unless C or the function's own words have the name. */
static const char *parameter_name(const package_plan *plan, const entity_plan *entity,
                                  const column_plan *column) {
    const char *name = column->c_name;
    bool taken = c_parameter_named(name) || orm__map_get(&plan->words, name) ||
                 strcmp(name, entity->c_name) == 0;
    for (size_t i = 0; i < entity->key->columns.len; i++) {
        const char *type = entity->columns.items[entity->key->columns.items[i]->number].type.value;
        size_t len = strlen(name);
        taken |= strncmp(type, name, len) == 0 && type[len] == ' ';
    }
    return taken ? gen_printf(plan->model->arena, "%s_", name) : name;
}

static void write_find(const package_plan *plan, const entity_plan *entity, orm__buffer *out) {
    orm_arena *arena = plan->model->arena;
    const char *parameters = "", *key = "", *names = "";
    for (size_t i = 0; i < entity->key->columns.len; i++) {
        const column_plan *column = &entity->columns.items[entity->key->columns.items[i]->number];
        const char *name = parameter_name(plan, entity, column);
        const char *comma = i > 0 ? ", " : "";
        parameters = gen_printf(arena, "%s%s%s%s", parameters, comma, column->type.value, name);
        key = gen_printf(arena, "%s%s&%s", key, comma, name);
        names = gen_printf(arena, "%s%s%s", names, comma, name);
    }
    tmpl_entity_find(out, &(struct tmpl_entity_find){.entity = entity->c_name,
                                                     .type = entity->type,
                                                     .parameters = parameters,
                                                     .names = names,
                                                     .key = key});
}

static void write_conversions(const entity_plan *entity, orm_arena *arena, orm__buffer *out) {
    for (const model_entity *of = entity->entity->parent; of != NULL; of = of->parent)
        tmpl_entity_as(out, &(struct tmpl_entity_as){
                                .parent_type = c_type_spelled(arena, "struct", of->c_name),
                                .entity = entity->c_name,
                                .parent = of->c_name,
                                .bare_entity = entity->entity->c_bare,
                                .bare_parent = of->c_bare,
                                .type = entity->type});
}

static void write_life(const entity_plan *entity, orm_arena *arena, orm__buffer *out) {
    const char *c_name = entity->c_name, *type = entity->type;
    tmpl_entity_life(out);
    write_conversions(entity, arena, out);
    if (!entity->readonly && !entity->abstract)
        tmpl_entity_new(out, &(struct tmpl_entity_new){.entity = c_name, .type = type});
    if (!entity->readonly)
        tmpl_entity_change(out, &(struct tmpl_entity_change){.entity = c_name, .type = type});
    tmpl_entity_again(out, &(struct tmpl_entity_again){.entity = c_name, .type = type});
    if (!entity->readonly)
        tmpl_entity_merge(out, &(struct tmpl_entity_merge){.entity = c_name, .type = type});
    tmpl_entity_apart(out, &(struct tmpl_entity_apart){.entity = c_name, .type = type});
}

/* --- columns ---------------------------------------------------------------------------------- */

static void write_column(orm_arena *arena, const entity_plan *entity, const column_plan *column,
                         orm__buffer *out) {
    const char *facts = column_facts(arena, entity, column);
    if (column->doc != NULL)
        tmpl_entity_documented_reader(
            out, &(struct tmpl_entity_documented_reader){.facts = facts,
                                                         .doc = column->doc,
                                                         .slot = column->type.slot,
                                                         .entity = entity->c_name,
                                                         .column = column->c_name,
                                                         .member = column->member,
                                                         .row = entity->row,
                                                         .type = entity->type,
                                                         .number = column->number});
    else
        tmpl_entity_reader(out, &(struct tmpl_entity_reader){.facts = facts,
                                                             .slot = column->type.slot,
                                                             .entity = entity->c_name,
                                                             .column = column->c_name,
                                                             .member = column->member,
                                                             .row = entity->row,
                                                             .type = entity->type,
                                                             .number = column->number});
    if (column->settable)
        tmpl_entity_setter(out, &(struct tmpl_entity_setter){.entity = entity->c_name,
                                                             .column = column->c_name,
                                                             .type = entity->type,
                                                             .slot = column->type.slot,
                                                             .number = column->number});
    if (column->type.enumeration)
        tmpl_entity_label(out, &(struct tmpl_entity_label){.entity = entity->c_name,
                                                           .column = column->c_name,
                                                           .type = entity->type,
                                                           .number = column->number});
}

/* --- relationships ---------------------------------------------------------------------------- */

static void write_one(const entity_plan *entity, const relation_plan *plan, orm__buffer *out) {
    const model_relation *relation = plan->relation;
    tmpl_entity_one(out, &(struct tmpl_entity_one){.target = plan->target,
                                                   .entity = entity->c_name,
                                                   .relation = relation->c_name,
                                                   .member = plan->member,
                                                   .row = entity->row,
                                                   .type = entity->type,
                                                   .columns = (long)entity->columns.len,
                                                   .number = plan->number});
    if (!relation->readonly && relation->kind != RELATION_JOIN)
        tmpl_entity_one_setter(out, &(struct tmpl_entity_one_setter){.entity = entity->c_name,
                                                                     .relation = relation->c_name,
                                                                     .type = entity->type,
                                                                     .target = plan->target,
                                                                     .number = plan->number});
}

static void write_many(const entity_plan *entity, const relation_plan *plan, orm__buffer *out) {
    const model_relation *relation = plan->relation;
    tmpl_entity_many(out, &(struct tmpl_entity_many){.list = plan->list,
                                                     .entity = entity->c_name,
                                                     .relation = relation->c_name,
                                                     .member = plan->member,
                                                     .row = entity->row,
                                                     .type = entity->type,
                                                     .columns = (long)entity->columns.len,
                                                     .number = plan->number,
                                                     .target = plan->target});
    if (!relation->readonly && relation->kind != RELATION_JOIN)
        tmpl_entity_many_setters(out,
                                 &(struct tmpl_entity_many_setters){.entity = entity->c_name,
                                                                    .relation = relation->c_name,
                                                                    .type = entity->type,
                                                                    .target = plan->target,
                                                                    .number = plan->number});
}

static void write_relation(orm_arena *arena, const entity_plan *entity, const relation_plan *plan,
                           orm__buffer *out) {
    const char *facts = relation_facts(arena, plan->relation);
    if (plan->relation->doc != NULL)
        tmpl_entity_documented_facts(out, &(struct tmpl_entity_documented_facts){
                                              .facts = facts, .doc = plan->relation->doc});
    else
        tmpl_entity_facts(out, &(struct tmpl_entity_facts){.facts = facts});
    if (plan->relation->many)
        write_many(entity, plan, out);
    else
        write_one(entity, plan, out);
}

/* --- constraints ------------------------------------------------------------------------------ */

typedef struct named {
    const char *c_name, *sql;
} named;

typedef ORM__LIST(named) named_list;

static named_list named_constraints(orm_arena *arena, const model_table *table) {
    named_list list = {0};
    for (size_t i = 0; i < table->constraints.len; i++) {
        const model_constraint *constraint = table->constraints.items[i];
        if (constraint->c_name != NULL)
            gen_list_add(arena, &list, (named){constraint->c_name, constraint->name});
    }
    for (size_t i = 0; i < table->indexes.len; i++) {
        const model_index *index = table->indexes.items[i];
        if (index->c_name != NULL)
            gen_list_add(arena, &list, (named){index->c_name, index->name});
    }
    return list;
}

/* What stands between each name and what it is defined as, so that those are below each other. */
static const char *blanks_behind(const named_list *list, const char *name) {
    static const char blanks[] = "                                                                "
                                 "                                                                ";
    size_t longest = 0, len = strlen(name);
    for (size_t i = 0; i < list->len; i++)
        if (strlen(list->items[i].c_name) > longest)
            longest = strlen(list->items[i].c_name);
    size_t pad = len < longest && longest < sizeof blanks ? longest - len + 1 : 1;
    return blanks + sizeof blanks - 1 - pad;
}

static void write_constraints(orm_arena *arena, const entity_plan *entity, orm__buffer *out) {
    named_list list = {0};
    if (entity->entity->table->entity == entity->entity && !entity->readonly)
        list = named_constraints(arena, entity->entity->table);
    if (list.len == 0)
        return;
    tmpl_entity_constraints(out);
    for (size_t i = 0; i < list.len; i++) {
        const named *each = &list.items[i];
        tmpl_entity_constraint(
            out, &(struct tmpl_entity_constraint){.name = each->c_name,
                                                  .blanks = blanks_behind(&list, each->c_name),
                                                  .sql = each->sql});
    }
}

/* --- calls that tell where they stand --------------------------------------------------------- */

static void write_places(orm_arena *arena, const entity_plan *entity, orm__buffer *out) {
    named_list calls = {0};
    if (entity->key != NULL) {
        const char *find = gen_printf(arena, "%s_find", entity->c_name);
        gen_list_add(arena, &calls, (named){find, NULL});
        gen_list_add(arena, &calls, (named){gen_printf(arena, "%s_with", find), NULL});
    }
    for (size_t i = 0; i < entity->relations.len; i++) {
        if (entity->relations.items[i].elsewhere)
            continue;
        const char *name = entity->relations.items[i].relation->c_name;
        const char *load = gen_printf(arena, "%s_load_%s", entity->c_name, name);
        gen_list_add(arena, &calls, (named){load, NULL});
    }
    if (calls.len > 0)
        tmpl_entity_places(out);
    for (size_t i = 0; i < calls.len; i++)
        tmpl_entity_place(out, &(struct tmpl_entity_place){
                                   .call = calls.items[i].c_name,
                                   .blanks = blanks_behind(&calls, calls.items[i].c_name)});
}

void write_entity_header(const package_plan *plan, const entity_plan *entity, orm__buffer *out) {
    orm_arena *arena = plan->model->arena;
    write_head(plan, entity, out);
    write_numbers(entity, out);
    write_struct(entity, out);
    write_with(plan, entity, out);
    write_life(entity, arena, out);
    if (entity->key != NULL)
        write_find(plan, entity, out);
    tmpl_entity_all(out, &(struct tmpl_entity_all){.entity = entity->c_name, .type = entity->type});
    if (entity->columns.len > 0)
        tmpl_entity_columns(out);
    for (size_t i = 0; i < entity->columns.len; i++)
        if (!entity->columns.items[i].below && !entity->columns.items[i].beside)
            write_column(arena, entity, &entity->columns.items[i], out);
    size_t written = 0;
    for (size_t i = 0; i < entity->relations.len; i++) {
        if (entity->relations.items[i].elsewhere)
            continue;
        if (written++ == 0)
            tmpl_entity_relations(out);
        write_relation(arena, entity, &entity->relations.items[i], out);
    }
    write_constraints(arena, entity, out);
    write_places(arena, entity, out);
    tmpl_entity_foot(out);
    fold_long_lines(out);
}
