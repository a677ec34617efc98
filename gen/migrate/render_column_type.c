/*
 * Steps that change the type of a column.
 *
 * Few types become another one without every row being written again; what goes through text says so.
 */
#include <stdlib.h>
#include <string.h>

#include "migrate/expand.h"
#include "migrate/render.h"
#include "migrate/stand_alone.h"

static bool is_text(const model_type *type) {
    return type->kind == TYPE_BUILTIN && type->builtin->category == PG_STRING;
}

/* Whether a value goes into a column of the other type without being asked to. */
static bool is_assignable(const model_type *from, const model_type *to) {
    if (from->dimensions || to->dimensions)
        return from->builtin && from->builtin == to->builtin;
    if (is_text(to))
        return true;
    if (from->kind != TYPE_BUILTIN || to->kind != TYPE_BUILTIN)
        return false;
    bool clock = strstr(from->builtin->internal, "time") && strstr(to->builtin->internal, "time");
    return from->builtin == to->builtin ||
           (from->builtin->category == to->builtin->category &&
            (from->builtin->category == PG_NUMBER || from->builtin->category == PG_JSON || clock));
}

static bool is_widening(const model_type *from, const model_type *to) {
    return from->builtin == to->builtin && from->kind == TYPE_BUILTIN &&
           from->builtin->modifiers == PG_LENGTH &&
           strcmp(from->builtin->internal, "bpchar") != 0 &&
           (!to->modifiers ||
            (from->modifiers && strlen(from->modifiers) <= strlen(to->modifiers) &&
             (strlen(from->modifiers) < strlen(to->modifiers) ||
              strcmp(from->modifiers, to->modifiers) <= 0)));
}

static bool is_wider_numeric(const model_type *from, const model_type *to) {
    const char *before = from->modifiers ? strchr(from->modifiers, ',') : NULL;
    const char *after = to->modifiers ? strchr(to->modifiers, ',') : NULL;
    if (from->kind != TYPE_BUILTIN || from->builtin != to->builtin ||
        strcmp(from->builtin->internal, "numeric") != 0 || !from->modifiers)
        return false;
    return !to->modifiers || (strcmp(before ? before : ",0", after ? after : ",0") == 0 &&
                              strtol(to->modifiers, NULL, 10) >= strtol(from->modifiers, NULL, 10));
}

static bool becomes(const model_type *from, const char *before, const model_type *to,
                    const char *after) {
    return from->kind == TYPE_BUILTIN && to->kind == TYPE_BUILTIN &&
           strcmp(from->builtin->internal, before) == 0 &&
           strcmp(to->builtin->internal, after) == 0;
}

bool type_change_rewrites(const model_type *from, const model_type *to) {
    if (from->dimensions != to->dimensions)
        return true;
    return !becomes(from, "varchar", to, "text") && !becomes(from, "cidr", to, "inet") &&
           !is_widening(from, to) && !is_wider_numeric(from, to);
}

/* Nothing but its text is known of a type that is declared elsewhere. */
static bool is_by_text(const model_type *from, const model_type *to) {
    return from->kind == TYPE_OPAQUE || to->kind == TYPE_OPAQUE ||
           (from->kind != TYPE_BUILTIN && to->kind != TYPE_BUILTIN);
}

void write_converted(renderer *r, const char *prefix, const model_type *from, const char *column,
                     const model_type *to) {
    write_text(&r->w, prefix);
    write_name(&r->w, column);
    if (is_assignable(from, to))
        return;
    if (is_by_text(from, to))
        write_text(&r->w, from->dimensions && to->dimensions ? "::text[]" : "::text");
    write_text(&r->w, "::");
    write_type(&r->w, to);
}

/* A default that becomes a serial's own. */
static bool keeps_default(const renderer *r, const model_column *now) {
    for (size_t i = 0; i < r->plan->operations.len; i++)
        if (r->plan->operations.items[i].kind == OPERATION_SERIAL_ADD &&
            r->plan->operations.items[i].to.column == now)
            return false;
    return now->serial_sequence != NULL;
}

/* A partition to be may get its default from a sequence that its parent does not have yet. */
static bool has_default_later(const renderer *r, const operation *of) {
    const operations *all = &r->plan->operations;
    for (size_t i = 0; is_alone(r->plan, of->to.table) && i < all->len; i++)
        if (all->items[i].kind == OPERATION_COLUMN_DEFAULT &&
            all->items[i].to.column == of->to.column)
            return true;
    return false;
}

/* A default is taken off, since it may not become the new type by itself, and given again; no
 * other type than an integer is an identity. */
void render_COLUMN_TYPE(renderer *r, const operation *of) {
    const model_column *old = of->from.column, *now = of->to.column;
    if (of->expanded) {
        swap_twins(r, of);
        return;
    }
    if (old->identity != IDENTITY_NONE && now->identity == IDENTITY_NONE)
        alter_column(r, &of->to, "DROP IDENTITY");
    write_alter(r, of->to.table);
    if (old->default_value.sql && !keeps_default(r, now)) {
        write_text(&r->w, "ALTER COLUMN ");
        write_name(&r->w, now->name);
        write_text(&r->w, " DROP DEFAULT, ");
    }
    write_text(&r->w, "ALTER COLUMN ");
    write_name(&r->w, now->name);
    write_text(&r->w, " TYPE ");
    write_type(&r->w, &now->type);
    write_collation(&r->w, now->collation_schema, now->collation);
    if (!is_assignable(&old->type, &now->type))
        write_converted(r, " USING ", &old->type, now->name, &now->type);
    if (now->default_value.sql && !swaps_identity(of) && !has_default_later(r, of)) {
        write_text(&r->w, ", ALTER COLUMN ");
        write_name(&r->w, now->name);
        write_text(&r->w, " ");
        write_default(r, now);
    }
    write_end(&r->w);
    take_locking(r, of->to.table,
                 type_change_rewrites(&old->type, &now->type) ? rewrites_table : NULL);
    if (!old->serial_sequence || !now->serial_sequence)
        return;
    write_text(&r->w, "ALTER SEQUENCE ");
    write_path(&r->w,
               &(model_name){.schema = of->to.table->name.schema, .name = now->serial_sequence});
    write_text(&r->w, " AS ");
    write_type(&r->w, &now->type);
    write_end(&r->w);
    take(r, STEP_INSIDE, NULL);
}
