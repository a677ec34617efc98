/* Load plans: what a result's columns mean, and a row's values by them. */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "codec/decode_slot.h"
#include "codec/wire.h"
#include "session/load.h"

/* --- the plan ---------------------------------------------------------------------------------- */

/* text, varchar, char, name, "char", json, xml, and what the server has not decided: the same bytes
 * on the wire, so that one column type may have become another. */
static bool is_text_oid(uint32_t oid) {
    static const uint32_t texts[] = {25, 1043, 1042, 19, 18, 114, 142, 705};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        if (texts[i] == oid)
            return true;
    return false;
}

/* Types without a fixed OID are found out by their decoders. */
static bool type_fits(const orm_type *type, uint32_t oid) {
    if (type->oid == 0 || type->kind == ORM_KIND_ENUM || type->oid == oid)
        return true;
    if (type->kind == ORM_KIND_ARRAY && type->element->kind == ORM_KIND_ENUM)
        return true;
    return is_text_oid(type->oid) && is_text_oid(oid);
}

static orm_status fail_column(orm__failure *failure, orm_status status, const orm__facts *where,
                              const char *owner, const orm_type *type, const char *why) {
    if (status == ORM_NOMEM)
        return orm__fail_nomem(failure);
    orm__facts facts = *where;
    facts.status = status;
    facts.hint = "generate the program again from the schema";
    return orm__fail_with(failure, &facts, "`%s` of `%s`, which is %s in the program: %s",
                          facts.column, owner, type->name, why);
}

orm_status orm__fail_decoding(orm__failure *failure, orm_status status, const orm_entity *entity,
                              const orm_column *column, const char *why) {
    orm__facts where = {.table = entity->table, .column = column->name};
    return fail_column(failure, status, &where, entity->name, column->type, why);
}

orm_status orm__load_fail(const orm__load_plan *plan, const orm__load_step *step,
                          orm__failure *failure, orm_status status, const char *why) {
    orm__facts where = {.table = plan->entity ? plan->entity->table : NULL,
                        .column = step->name,
                        .query = plan->query};
    return fail_column(failure, status, &where, plan->owner, step->type, why);
}

static int find_key_step(const orm__load_plan *plan) {
    const orm_entity *entity = plan->entity;
    if (entity->key_count != 1)
        return -1;
    for (int i = 0; i < plan->count; i++)
        if (plan->steps[i].column == entity->key[0])
            return orm__is_integer(plan->steps[i].type->kind) ? i : -1;
    return -1;
}

static int find_variant_step(const orm__load_plan *plan) {
    const orm_lineage *lineage = plan->entity->lineage;
    for (int i = 0; lineage && i < plan->count; i++)
        if (plan->steps[i].column == lineage->discriminator)
            return i;
    return -1;
}

/* Whether some entity of the family has no such column. */
static bool is_partial(const orm_entity *entity, uint16_t number) {
    const orm_lineage *lineage = entity->lineage;
    for (unsigned i = 0; lineage && i < lineage->variant_count; i++)
        if (lineage->variants[i].entity->columns[number].flags & ORM__COLUMN_ELSEWHERE)
            return true;
    return false;
}

static void end_plan(orm__load_plan *plan) {
    plan->key_step = find_key_step(plan);
    plan->variant_step = find_variant_step(plan);
}

orm_status orm__load_plan_add(orm__load_plan *plan, const orm__result *result,
                              const orm__load_step *step, orm__failure *failure) {
    if (step->cell >= orm__result_columns(result))
        return orm__load_fail(plan, step, failure, ORM_MISMATCH, "the result has no such column");
    if (!type_fits(step->type, orm__result_type(result, step->cell)))
        return orm__load_fail(plan, step, failure, ORM_MISMATCH, "the database has another type");
    plan->steps[plan->count] = *step;
    plan->steps[plan->count++].labelled = step->type->kind == ORM_KIND_ENUM;
    return ORM_OK;
}

static orm_status add_column(orm__load_plan *plan, const orm__result *result, uint16_t number,
                             orm__failure *failure) {
    const orm_column *column = &plan->entity->columns[number];
    orm__load_step step = {.type = column->type,
                           .name = column->name,
                           .offset = column->offset,
                           .nullable = orm__nullable(column),
                           .partial = is_partial(plan->entity, number),
                           .column = number,
                           .cell = plan->first + plan->count};
    orm__bit_set(plan->loaded, number, true);
    return orm__load_plan_add(plan, result, &step, failure);
}

/* A plan without steps, with room for `count`. */
static bool start_plan(const orm__load_part *part, size_t count, orm_arena *scratch,
                       orm__load_plan *out) {
    *out = (orm__load_plan){
        .entity = part->entity,
        .owner = part->entity->name,
        .query = part->query,
        .steps = orm_arena_alloc(scratch, count * sizeof *out->steps),
        .cells = orm_arena_alloc(scratch, count * sizeof *out->cells),
        .loaded = orm_arena_zalloc(scratch, part->entity->words * sizeof *out->loaded),
        .first = part->first,
        .nullable = part->nullable};
    return out->steps && out->cells && out->loaded;
}

orm_status orm__load_plan_make(const orm_entity *entity, const orm__result *result, bool whole,
                               orm_arena *scratch, orm__failure *failure, orm__load_plan *out) {
    orm_status status = ORM_OK;
    if (!start_plan(&(orm__load_part){.entity = entity}, entity->column_count, scratch, out))
        return orm__fail_nomem(failure);
    for (uint16_t i = 0; i < entity->column_count && status == ORM_OK; i++)
        if (!(entity->columns[i].flags & ORM_COLUMN_BESIDE) &&
            (whole || !(entity->columns[i].flags & ORM_COLUMN_LAZY)))
            status = add_column(out, result, i, failure);
    end_plan(out);
    return status;
}

orm_status orm__load_plan_of_part(const orm__load_part *part, const orm__result *result,
                                  orm_arena *scratch, orm__failure *failure, orm__load_plan *out) {
    if (!part->columns)
        return orm__load_plan_make(part->entity, result, false, scratch, failure, out);
    orm_status status = ORM_OK;
    if (!start_plan(part, (size_t)part->count, scratch, out))
        return orm__fail_nomem(failure);
    for (int i = 0; i < part->count && status == ORM_OK; i++)
        status = add_column(out, result, part->columns[i], failure);
    end_plan(out);
    return status;
}

/* --- rows -------------------------------------------------------------------------------------- */

bool orm__load_absent(const orm__load_plan *plan, const orm__cell *cells) {
    const orm_entity *entity = plan->entity;
    if (!plan->nullable)
        return false;
    bool absent = true;
    for (int i = 0; i < plan->count; i++) {
        bool is_key = plan->entity->columns[plan->steps[i].column].flags & ORM_COLUMN_KEY;
        if (is_key && !cells[i].data)
            return true;
        absent = absent && !cells[i].data;
    }
    return absent && entity->key_count == 0;
}

/* Keeps the text of a label that the program does not know. */
static bool keep_unknown_label(const orm__load_step *step, orm_object *object, orm__cell cell) {
    int value;
    memcpy(&value, orm__value_of(object, &object->entity->columns[step->column]), sizeof value);
    if (value != 0 || !cell.data || !object->session)
        return true;
    return orm__keep_label(object->session, object, step->column, cell.data, (size_t)cell.len);
}

orm_status orm__load_cell(const orm__load_plan *plan, const orm__load_step *step, orm__cell cell,
                          void *place, orm_arena *arena, orm__failure *failure) {
    const char *why = "";
    orm_status status = orm__decode_slot(step->type, step->nullable, cell.data, cell.len, arena,
                                         (char *)place + step->offset, &why);
    if (status == ORM_OK && step->labelled && plan->entity &&
        !keep_unknown_label(step, place, cell))
        status = ORM_NOMEM;
    return status == ORM_OK ? ORM_OK : orm__load_fail(plan, step, failure, status, why);
}

orm_status orm__load_cells(const orm__load_plan *plan, orm_object *object, orm_arena *arena,
                           orm__failure *failure) {
    orm_status status = ORM_OK;
    for (int i = 0; i < plan->count && status == ORM_OK; i++)
        if (!plan->steps[i].partial ||
            !(object->entity->columns[plan->steps[i].column].flags & ORM__COLUMN_ELSEWHERE))
            status = orm__load_cell(plan, &plan->steps[i], plan->cells[i], object, arena, failure);
    return status;
}

/* --- whose row it is --------------------------------------------------------------------------- */

static orm_status fail_variant(const orm__load_plan *plan, orm__failure *failure, const char *value,
                               size_t len, const orm_entity *known) {
    const orm_entity *entity = plan->entity;
    const char *column = entity->columns[entity->lineage->discriminator].name;
    orm__facts facts = {.status = ORM_MISMATCH,
                        .table = entity->table,
                        .column = column,
                        .query = plan->query,
                        .hint = "add the entity to the schema, and generate the program again"};
    if (known)
        facts.hint = "the row's tables contradict its discriminator";
    return orm__fail_with(failure, &facts, "a row of `%s` has `%.*s` as `%s`, which %s%s%s",
                          entity->name, value ? (int)len : 4, value ? value : "NULL", column,
                          known ? "makes it a `" : "the program does not know",
                          known ? known->name : "", known ? "`" : "");
}

/* An integer's text, or the text itself. */
static const char *value_text(const orm__load_step *step, orm__cell cell, char room[32],
                              size_t *len) {
    *len = (size_t)cell.len;
    if (!cell.data || !orm__is_integer(step->type->kind) || cell.len != step->type->size)
        return cell.data;
    int64_t number = cell.len == 8   ? (int64_t)orm__wire_u64(cell.data)
                     : cell.len == 4 ? (int32_t)orm__wire_u32(cell.data)
                                     : (int16_t)orm__wire_u16(cell.data);
    *len = (size_t)snprintf(room, 32, "%" PRId64, number);
    return room;
}

orm_status orm__load_variant(const orm__load_plan *plan, orm__cell cell, orm__failure *failure,
                             const orm_entity **out) {
    char room[32];
    size_t len;
    const char *value = value_text(&plan->steps[plan->variant_step], cell, room, &len);
    const orm_entity *found = value ? orm__variant_of(plan->entity, value, len) : NULL;
    *out = found;
    if (found && orm__is_a(found, plan->entity))
        return ORM_OK;
    return fail_variant(plan, failure, value, len, found);
}

orm_status orm__load_variant_of_row(const orm__load_plan *plan, orm__failure *failure,
                                    const orm_entity **out) {
    *out = plan->entity;
    if (!plan->entity->lineage)
        return ORM_OK;
    if (plan->variant_step < 0)
        return orm__fail(failure, ORM_MISUSE,
                         "rows of `%s` were read without what tells their kind",
                         plan->entity->name);
    return orm__load_variant(plan, plan->cells[plan->variant_step], failure, out);
}

orm_status orm__load_row(const orm__load_plan *plan, const orm__result *result, int row,
                         orm_object *object, orm_arena *arena, orm__failure *failure) {
    orm__result_row(result, row, plan->first, plan->count, plan->cells);
    orm_status status = orm__load_cells(plan, object, arena, failure);
    uint64_t *loaded = orm__loaded(object), *changed = orm__changed(object);
    for (unsigned i = 0; i < plan->entity->words; i++) {
        loaded[i] |= plan->loaded[i];
        changed[i] &= ~plan->loaded[i];
    }
    return status;
}
