/*
 * Names that are wanted before what holds them goes.
 *
 * Types and sequences are dropped last, since all that was made of them must have gone before. What
 * comes under such a name comes earlier, so the old holder has another name until it goes.
 */
#include "migrate/put_aside.h"

#include "diag/memory.h"
#include "migrate/held_names.h"
#include "migrate/order.h"

static const struct {
    operation_kind drop, rename;
} leavers[] = {
    {OPERATION_SEQUENCE_DROP, OPERATION_SEQUENCE_RENAME},
    {OPERATION_ENUM_DROP, OPERATION_ENUM_RENAME},
    {OPERATION_DOMAIN_DROP, OPERATION_DOMAIN_RENAME},
    {OPERATION_COMPOSITE_DROP, OPERATION_COMPOSITE_RENAME},
    {OPERATION_SERIAL_DROP, OPERATION_OWN_SEQUENCE_RENAME},
    {OPERATION_COLUMN_IDENTITY, OPERATION_OWN_SEQUENCE_RENAME},
};

/* What else happens to a column comes after its sequence has gone. */
static bool is_of_its_column(const operation *each, const operation *holder) {
    return holder->from.column && each->from.column == holder->from.column &&
           each->to.column == holder->to.column;
}

/* Whether something has one of the names before the operation that holds them. */
static bool are_wanted(const migrate_plan *plan, const held_names *names, const operation *holder) {
    for (size_t i = 0; i < plan->operations.len; i++) {
        const operation *each = &plan->operations.items[i];
        const held_names wanted = names_of(plan, each, false);
        if (each != holder && !is_of_its_column(each, holder) &&
            phase_of(each->kind) <= phase_of(holder->kind) && share_name(&wanted, names))
            return true;
    }
    return false;
}

static void put_aside(const migrate_plan *plan, operations *to, operation_kind rename,
                      const migrate_object *of) {
    gen_list_add(plan->arena, to,
                 (operation){.kind = rename,
                             .from = *of,
                             .to = *of,
                             .line = "",
                             .forced = true,
                             .half = RENAME_AWAY});
}

static void put_name_aside(const migrate_plan *plan, operation *of, operations *to) {
    const held_names names = names_of(plan, of, true);
    for (size_t i = 0; i < sizeof leavers / sizeof *leavers; i++) {
        if (leavers[i].drop != of->kind || !are_wanted(plan, &names, of))
            continue;
        of->half = RENAME_AWAY;
        put_aside(plan, to, leavers[i].rename, &of->from);
    }
}

void put_names_aside(const migrate_plan *plan, operations *to) {
    for (size_t i = 0; i < plan->operations.len; i++)
        put_name_aside(plan, &plan->operations.items[i], to);
}

static void put_labels_of(const migrate_plan *plan, const operation *rebuild, operations *to) {
    const model_enum *from = rebuild->from.enumeration;
    for (size_t i = 0; i < from->labels.len; i++) {
        const migrate_object label = {.enumeration = from, .label = &from->labels.items[i]};
        const operation goes = {.kind = OPERATION_LABEL_RENAME, .from = label, .to = rebuild->to};
        const held_names name = names_of(plan, &goes, true);
        if (!pairing_new(&plan->pairs, label.label) && are_wanted(plan, &name, rebuild))
            put_aside(plan, to, OPERATION_LABEL_RENAME, &label);
    }
}

void put_labels_aside(const migrate_plan *plan, operations *to) {
    for (size_t i = 0; i < plan->operations.len; i++)
        if (plan->operations.items[i].kind == OPERATION_ENUM_REBUILD)
            put_labels_of(plan, &plan->operations.items[i], to);
}
