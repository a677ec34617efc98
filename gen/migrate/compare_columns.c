/*
 * Columns of a table that is in both models.
 *
 * A generated column whose expression changes is dropped and added again, which loses nothing. So
 * is one that is made of a column whose type changes, because PostgreSQL refuses that otherwise.
 */
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "migrate/compare.h"
#include "migrate/normal_tokens.h"
#include "postgres/resolve.h"

/* --- types that lose something --------------------------------------------------------------------- */

/* How wide numbers are; what is narrower rounds or cuts. 0: no number. */
static int width_of(const pg_type *type) {
    static const struct {
        const char *internal;
        int width;
    } widths[] = {{"int2", 1},   {"int4", 2},   {"int8", 3},
                  {"float4", 4}, {"float8", 5}, {"numeric", 6}};
    for (size_t i = 0; i < sizeof widths / sizeof *widths; i++)
        if (strcmp(widths[i].internal, type->internal) == 0)
            return widths[i].width;
    return 0;
}

static long scale_of(const model_type *type) {
    const char *comma = type->modifiers ? strchr(type->modifiers, ',') : NULL;
    return comma ? strtol(comma + 1, NULL, 10) : type->modifiers ? 0 : LONG_MAX;
}

static bool is_timestamp(const pg_type *type) {
    return strncmp(type->internal, "timestamp", 9) == 0;
}

static long fraction_of(const model_type *type) {
    return type->modifiers ? strtol(type->modifiers, NULL, 10) : 6;
}

static bool loses_digits(const model_type *from, const model_type *to) {
    int before = width_of(from->builtin), after = width_of(to->builtin);
    if (!before || !after)
        return false;
    if (before == 6 && after == 6)
        return scale_of(to) < scale_of(from);
    return after < before && before >= 4;
}

/* Out-of-range values and texts too long fail loudly; these change values in silence. */
static bool loses_values(const model_type *from, const model_type *to) {
    if (from->kind != TYPE_BUILTIN || to->kind != TYPE_BUILTIN)
        return false;
    if (loses_digits(from, to))
        return true;
    bool same = from->builtin == to->builtin;
    if (is_timestamp(from->builtin) && to->builtin->category == PG_DATETIME)
        return !is_timestamp(to->builtin) || fraction_of(to) < fraction_of(from);
    return same && from->builtin->modifiers == PG_FRACTION && fraction_of(to) < fraction_of(from);
}

/* --- types that do not become each other ----------------------------------------------------------- */

static const model_type *base_of(const model_type *type) {
    while (type->kind == TYPE_DOMAIN && !type->dimensions)
        type = &type->domain->type;
    return type;
}

static bool is_string(const model_type *type) {
    return type->kind == TYPE_BUILTIN && !type->dimensions && type->builtin->category == PG_STRING;
}

static bool is_string_of_array(const model_type *type) {
    return type->kind == TYPE_BUILTIN && type->dimensions && type->builtin->category == PG_STRING;
}

static uint32_t oid_of(const model_type *type) {
    return type->dimensions ? type->builtin->array_oid : type->builtin->oid;
}

/* Whether PostgreSQL makes one value of the other, even if only when asked; what is not its own it
 * makes of texts. */
static bool is_castable(comparison *c, const model_type *from, const model_type *to) {
    from = base_of(from);
    to = base_of(to);
    if (is_string(from) || is_string(to) || from->kind == TYPE_OPAQUE || to->kind == TYPE_OPAQUE)
        return true;
    if (from->kind != TYPE_BUILTIN || to->kind != TYPE_BUILTIN)
        return from->dimensions == to->dimensions &&
               (from->kind == to->kind || is_string_of_array(from) || is_string_of_array(to));
    if (!c->catalogue)
        c->catalogue = catalogue_new(c->arena, c->to->server ? c->to->server : 15);
    return resolve_conversion(c->catalogue, oid_of(from), oid_of(to), CATALOGUE_EXPLICIT, NULL) !=
           RESOLVE_NO_PATH;
}

/* --- one column ---------------------------------------------------------------------------------------- */

static bool is_retyped(const comparison *c, const model_column *from, const model_column *to) {
    return !same_type(c, &from->type, &to->type) ||
           !same_collation(from->collation_schema, from->collation, to->collation_schema,
                           to->collation);
}

static bool is_rebuilt(const comparison *c, const model_type *type) {
    for (size_t i = 0; i < c->rebuilt.len; i++)
        if ((type->kind == TYPE_ENUM && type->enumeration == c->rebuilt.items[i]) ||
            (type->kind == TYPE_DOMAIN && type->domain == c->rebuilt.items[i]))
            return true;
    return false;
}

static bool mentions_retyped(const comparison *c, const model_column *from) {
    for (size_t i = 0; i < c->retyped.len; i++)
        if (c->retyped.items[i]->table == from->table &&
            sql_mentions(c->arena, from->generated.sql, c->retyped.items[i]->name))
            return true;
    return false;
}

static bool is_remade(const comparison *c, const model_column *from, const model_column *to) {
    return to->generated.sql &&
           (!same_generated(c, from, to) || (from->generated.sql && mentions_retyped(c, from)));
}

/* Drops a column and adds it again, as one difference. */
static void remake(comparison *c, migrate_object a, migrate_object b) {
    gen_list_add(c->arena, &c->remade, a.column);
    gen_list_add(c->arena, &c->lost, b.column->name);
    operation *drop = plan_force(c, OPERATION_COLUMN_DROP, a, (migrate_object){0});
    if (!a.column->generated.sql) {
        drop->loses = values_label(c->arena, c->from, &a);
        drop->line =
            gen_printf(c->arena, "%s becomes generated", object_label(c->arena, c->from, &a));
    }
    operation *add = plan_add(c, OPERATION_COLUMN_ADD, (migrate_object){0}, b, NULL);
    add->line =
        gen_printf(c->arena, "%s generated expression changed", object_label(c->arena, c->to, &b));
}

static bool is_in_partition_key(const model_column *column) {
    const model_elements *key = &column->table->partitioning.key;
    for (size_t i = 0; i < key->len; i++)
        if (key->items[i].column == column)
            return true;
    return false;
}

static void compare_type(comparison *c, migrate_object a, migrate_object b) {
    const model_type *from = &a.column->type, *to = &b.column->type;
    const char *detail =
        gen_printf(c->arena, "%s to %s", type_shown(c->arena, from), type_shown(c->arena, to));
    if (same_type(c, from, to))
        detail = gen_printf(c->arena, "collation %s",
                            b.column->collation ? b.column->collation : "default");
    operation *made = plan_add(c, OPERATION_COLUMN_TYPE, a, b, detail);
    if (loses_values(from, to))
        made->loses = gen_printf(c->arena, "digits of its values");
    if (is_in_partition_key(a.column)) {
        made->refusal = "the table is partitioned by it, and PostgreSQL leaves that as it is";
        made->hint = "make the partitioned table beside it, copy the rows, swap the names";
        return;
    }
    if (is_castable(c, from, to))
        return;
    made->refusal = gen_printf(c->arena, "PostgreSQL makes no %s of %s", type_shown(c->arena, to),
                               type_shown(c->arena, from));
    made->hint = gen_printf(c->arena, "add a column of the new type beside it, fill it, drop %s",
                            b.column->name);
}

static void compare_identity(comparison *c, migrate_object a, migrate_object b) {
    const model_column *from = a.column, *to = b.column;
    bool kept = keeps_serial(c, from, to);
    if (from->serial_sequence && !to->serial_sequence && !kept) {
        plan_add(c, OPERATION_SERIAL_DROP, a, b, NULL);
        gen_list_add(c->arena, &c->lost, from->serial_sequence);
    }
    if (from->identity != to->identity)
        plan_add(c, OPERATION_COLUMN_IDENTITY, a, b,
                 to->identity == IDENTITY_ALWAYS       ? "always"
                 : to->identity == IDENTITY_BY_DEFAULT ? "by default"
                                                       : "none");
    /* Its sequence changes type with the column. */
    const pg_type *type = to->type.builtin;
    if (from->identity != IDENTITY_NONE && to->identity != IDENTITY_NONE &&
        !same_sequence(&from->identity_options, type, &to->identity_options, type))
        plan_add(c, OPERATION_COLUMN_IDENTITY_OPTIONS, a, b, NULL);
    if (!from->serial_sequence && to->serial_sequence && !kept) {
        plan_add(c, OPERATION_SERIAL_ADD, a, b, NULL);
        gen_list_add(c->arena, &c->lost, to->serial_sequence);
    }
}

static const char *or_default(const char *text) {
    return text ? text : "default";
}

static void compare_nullability(comparison *c, migrate_object a, migrate_object b) {
    if (a.column->not_null != b.column->not_null)
        plan_add(c, OPERATION_COLUMN_NULLABILITY, a, b,
                 b.column->not_null ? "required" : "may be null");
}

/* Where a column keeps its values is said only where it is not the usual; a new type has its own
 * usual again. */
static void compare_storage(comparison *c, migrate_object a, migrate_object b) {
    const model_column *from = a.column, *to = b.column;
    bool reset = is_retyped(c, from, to) || is_rebuilt(c, &from->type);
    if (strcmp(or_default(from->storage), or_default(to->storage)) != 0)
        plan_add(c, OPERATION_COLUMN_STORAGE, a, b, or_default(to->storage));
    else if (to->storage && reset)
        plan_force(c, OPERATION_COLUMN_STORAGE, a, b);
    if (strcmp(or_default(from->compression), or_default(to->compression)) != 0)
        plan_add(c, OPERATION_COLUMN_COMPRESSION, a, b, or_default(to->compression));
    else if (to->compression && reset)
        plan_force(c, OPERATION_COLUMN_COMPRESSION, a, b);
}

static void compare_column(comparison *c, migrate_object a, migrate_object b) {
    const model_column *from = a.column, *to = b.column;
    if (is_remade(c, from, to)) {
        remake(c, a, b);
        return;
    }
    if (strcmp(from->name, to->name) != 0)
        plan_add(c, OPERATION_COLUMN_RENAME, a, b, from->name);
    if (is_retyped(c, from, to))
        compare_type(c, a, b);
    if (from->generated.sql && !to->generated.sql)
        plan_add(c, OPERATION_COLUMN_UNGENERATED, a, b, NULL);
    if (!keeps_serial(c, from, to) && !same_default(c, from, to))
        plan_add(c, OPERATION_COLUMN_DEFAULT, a, b, NULL);
    compare_nullability(c, a, b);
    compare_identity(c, a, b);
    compare_storage(c, a, b);
    if (!to->inherited)
        plan_comment(c, a, from->inherited ? NULL : from->doc, b, to->doc);
}

/* --- coming and going ------------------------------------------------------------------------------------ */

/* `email text unique was mail`: the old name stands behind a constraint of the column. */
static bool is_misplaced(const model_column *now, const char *old) {
    for (size_t i = 0; i < now->table->constraints.len; i++) {
        const model_constraint *each = now->table->constraints.items[i];
        if (each->was && strcmp(each->was, old) == 0 && each->columns.len == 1 &&
            each->columns.items[0] == now)
            return true;
    }
    return false;
}

/* A column that came and has the type of this one, which went; the nearest in place, but
 * for one whose author meant it. */
static const model_column *likely_rename(const comparison *c, const model_column *from,
                                         const model_table *to) {
    const model_column *best = NULL;
    int least = 0;
    for (size_t i = 0; i < to->columns.len; i++) {
        const model_column *now = to->columns.items[i];
        int apart = abs(now->position - from->position);
        if (pairing_old(c->pairs, now))
            continue;
        if (is_misplaced(now, from->name))
            return now;
        if (!same_type(c, &from->type, &now->type) || (best && apart >= least))
            continue;
        best = now;
        least = apart;
    }
    return best;
}

static const char *rename_hint(const comparison *c, const model_column *old,
                               const model_column *now) {
    if (is_misplaced(now, old->name))
        return gen_printf(c->arena,
                          "`was %s` stands behind a constraint, whose old name it says: write it "
                          "behind the type of %s",
                          old->name, now->name);
    return gen_printf(c->arena, "if it is now %s, write there: %s was %s", now->name, now->name,
                      old->name);
}

static void drop_column(comparison *c, migrate_object a, const model_table *to) {
    const model_column *now = likely_rename(c, a.column, to);
    gen_list_add(c->arena, &c->dropped, a.column);
    operation *made = plan_add(c, OPERATION_COLUMN_DROP, a, (migrate_object){0}, NULL);
    if (!a.column->generated.sql)
        made->loses = values_label(c->arena, c->from, &a);
    if (now)
        made->hint = rename_hint(c, a.column, now);
}

static bool fills_itself(const model_column *column) {
    return column->default_value.sql || column->generated.sql || column->backfill.sql ||
           column->identity != IDENTITY_NONE || column->serial_sequence;
}

/* Whether other tables have the columns of this one from the moment at which it gets them, and not its
 * identities, which partitions have since PostgreSQL 17. */
static bool has_children(const comparison *c, const model_table *table) {
    for (size_t i = 0; i < c->to->tables.len; i++) {
        const model_table *each = c->to->tables.items[i];
        if (each->partition_of == table && pairing_old(c->pairs, each) && c->to->server < 17)
            return true;
        for (size_t k = 0; k < each->inherits.len; k++)
            if (each->inherits.items[k] == table)
                return true;
    }
    return false;
}

static void add_column(comparison *c, migrate_object b) {
    operation *made = plan_add(c, OPERATION_COLUMN_ADD, (migrate_object){0}, b, NULL);
    const model_type *type = &b.column->type;
    bool by_domain = type->kind == TYPE_DOMAIN && type->domain->default_value.sql;
    if (b.column->identity != IDENTITY_NONE && has_children(c, b.table)) {
        made->refusal = "PostgreSQL adds no identity to a table that others hang on";
        made->hint = "add it with a default first, and make that an identity afterwards";
    }
    if (b.column->not_null && !fills_itself(b.column) && !by_domain) {
        made->refusal = "it is required, and the rows that are there have no value for it";
        made->hint = gen_printf(
            c->arena, "give it `default …`, or say what those rows get: %s … backfill (…)",
            b.column->name);
    }
}

/* Whether a parent that stays one has the column before, or after: what happens to it there goes
 * through. `of` is of the old table. */
static bool comes_through(const comparison *c, const model_table *of, const char *before,
                          const char *after) {
    const model_table *to = pairing_new(c->pairs, of);
    for (size_t i = 0; i < of->inherits.len; i++) {
        const model_table *old = of->inherits.items[i], *now = pairing_new(c->pairs, old);
        if (now && inherits_from(to, now) &&
            model_column_named(before ? old : now, before ? before : after))
            return true;
    }
    return false;
}

void compare_columns(comparison *c, const model_table *from, const model_table *to) {
    for (size_t i = 0; i < from->columns.len; i++) {
        const model_column *old = from->columns.items[i];
        const model_column *now = pairing_new(c->pairs, old);
        if (now && (is_retyped(c, old, now) || is_rebuilt(c, &old->type)))
            gen_list_add(c->arena, &c->retyped, old);
        else if (!now && !(old->inherited && comes_through(c, from, old->name, NULL)))
            drop_column(c, (migrate_object){.table = from, .column = old}, to);
    }
    for (size_t i = 0; i < to->columns.len; i++) {
        const model_column *now = to->columns.items[i];
        const model_column *old = pairing_old(c->pairs, now);
        const migrate_object b = {.table = to, .column = now};
        if (now->inherited && comes_through(c, from, NULL, now->name))
            continue;
        if (old)
            compare_column(c, (migrate_object){.table = from, .column = old}, b);
        else
            add_column(c, b);
    }
}
