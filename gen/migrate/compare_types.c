/* Enums, domains and composites. */
#include <string.h>

#include "migrate/rename_claims.h"

/* --- enums -------------------------------------------------------------------------------------- */

void compare_name(comparison *c, operation_kind kind, const model_name *from, const model_name *to,
                  migrate_object a, migrate_object b) {
    if (!same_path(c, from, to))
        plan_add(c, kind, a, b, object_label(c->arena, c->from, &a));
}

/* Whether the labels that stay are in the order they had. */
static bool keeps_order(const comparison *c, const model_enum *from, const model_enum *to) {
    size_t at = 0;
    for (size_t i = 0; i < to->labels.len; i++) {
        const model_enum_label *old = pairing_old(c->pairs, &to->labels.items[i]);
        if (!old)
            continue;
        size_t spot = (size_t)(old - from->labels.items);
        if (spot < at)
            return false;
        at = spot;
    }
    return true;
}

static const char *removed_labels(const comparison *c, const model_enum *from) {
    const char *text = NULL;
    for (size_t i = 0; i < from->labels.len; i++)
        if (!pairing_new(c->pairs, &from->labels.items[i]))
            text = text ? gen_printf(c->arena, "%s, '%s'", text, from->labels.items[i].label)
                        : gen_printf(c->arena, "'%s'", from->labels.items[i].label);
    return text;
}

/* A value that went where another one came, the rest being as it was, was likely renamed. */
static const char *likely_label(const comparison *c, const model_enum *from, const model_enum *to) {
    if (from->labels.len != to->labels.len)
        return NULL;
    for (size_t i = 0; i < to->labels.len; i++) {
        const model_enum_label *now = &to->labels.items[i], *old = &from->labels.items[i];
        if (!pairing_old(c->pairs, now) && !pairing_new(c->pairs, old))
            return gen_printf(c->arena, "if it is '%s' renamed, write: %s was %s", old->label,
                              now->label, old->label);
    }
    return NULL;
}

static void compare_labels(comparison *c, const model_enum *from, const model_enum *to) {
    const char *removed = removed_labels(c, from);
    bool rebuild = removed || !keeps_order(c, from, to);
    const migrate_object a = {.enumeration = from}, b = {.enumeration = to};
    if (rebuild) {
        gen_list_add(c->arena, &c->rebuilt, from);
        gen_list_add(c->arena, &c->lost, to->name.name);
        operation *made = plan_add(c, OPERATION_ENUM_REBUILD, a, b,
                                   removed ? gen_printf(c->arena, "%s removed", removed) : NULL);
        if (removed) {
            made->loses = gen_printf(c->arena, "the rows' %s", removed);
            made->hint = likely_label(c, from, to);
        }
    }
    for (size_t i = 0; i < to->labels.len; i++) {
        const model_enum_label *now = &to->labels.items[i];
        const model_enum_label *old = pairing_old(c->pairs, now);
        const migrate_object before = {.enumeration = from, .label = old};
        const migrate_object after = {.enumeration = to, .label = now};
        if (old && strcmp(old->label, now->label) != 0)
            plan_add(c, OPERATION_LABEL_RENAME, before, after,
                     gen_printf(c->arena, "'%s'", old->label));
        else if (!old && !rebuild)
            plan_add(c, OPERATION_LABEL_ADD, a, after, NULL);
    }
}

static void compare_enum(comparison *c, const model_enum *from, const model_enum *to) {
    const migrate_object a = {.enumeration = from}, b = {.enumeration = to};
    compare_name(c, OPERATION_ENUM_RENAME, &from->name, &to->name, a, b);
    compare_labels(c, from, to);
    plan_comment(c, a, from->doc, b, to->doc);
}

static void compare_enums(comparison *c) {
    for (size_t i = 0; i < c->from->enums.len; i++) {
        const migrate_object a = {.enumeration = c->from->enums.items[i]};
        if (!pairing_new(c->pairs, a.enumeration))
            plan_add(c, OPERATION_ENUM_DROP, a, (migrate_object){0}, NULL);
    }
    for (size_t i = 0; i < c->to->enums.len; i++) {
        const migrate_object b = {.enumeration = c->to->enums.items[i]};
        const model_enum *old = pairing_old(c->pairs, b.enumeration);
        if (old)
            compare_enum(c, old, b.enumeration);
        else
            plan_add(c, OPERATION_ENUM_ADD, (migrate_object){0}, b, NULL);
    }
}

/* --- domains ------------------------------------------------------------------------------------- */

static known_objects known_checks(comparison *c, const model_domain *of) {
    known_objects known = {0};
    for (size_t i = 0; i < of->checks.len; i++)
        known_add(c, &known, of->checks.items[i], of->checks.items[i]->name,
                  of->checks.items[i]->was);
    return known;
}

/* By name, by `was`, else one that says the same. */
static void pair_checks(comparison *c, const model_domain *from, const model_domain *to) {
    const known_objects olds = known_checks(c, from), news = known_checks(c, to);
    pair_known(c, &olds, &news);
    for (size_t i = 0; i < to->checks.len; i++) {
        const model_constraint *now = to->checks.items[i];
        for (size_t k = 0; !pairing_old(c->pairs, now) && k < from->checks.len; k++)
            if (!pairing_new(c->pairs, from->checks.items[k]) &&
                same_domain_check(c, from, from->checks.items[k], to, now))
                pairing_add(c->pairs, c->arena, from->checks.items[k], now);
    }
}

static void compare_check(comparison *c, const model_domain *from, const model_constraint *old,
                          const model_domain *to, const model_constraint *now) {
    const migrate_object a = {.domain = from, .constraint = old};
    const migrate_object b = {.domain = to, .constraint = now};
    if (!same_domain_check(c, from, old, to, now)) {
        plan_force(c, OPERATION_DOMAIN_CHECK_DROP, a, (migrate_object){0});
        plan_add(c, OPERATION_DOMAIN_CHECK_ADD, (migrate_object){0}, b, "changed");
    } else if (strcmp(old->name, now->name) != 0) {
        plan_add(c, OPERATION_DOMAIN_CHECK_RENAME, a, b, old->name);
    }
}

static void compare_checks(comparison *c, const model_domain *from, const model_domain *to) {
    pair_checks(c, from, to);
    for (size_t i = 0; i < from->checks.len; i++) {
        const migrate_object a = {.domain = from, .constraint = from->checks.items[i]};
        if (!pairing_new(c->pairs, a.constraint))
            plan_add(c, OPERATION_DOMAIN_CHECK_DROP, a, (migrate_object){0}, NULL);
    }
    for (size_t i = 0; i < to->checks.len; i++) {
        const migrate_object b = {.domain = to, .constraint = to->checks.items[i]};
        const model_constraint *old = pairing_old(c->pairs, b.constraint);
        if (old)
            compare_check(c, from, old, to, b.constraint);
        else
            plan_add(c, OPERATION_DOMAIN_CHECK_ADD, (migrate_object){0}, b, NULL);
    }
}

static void compare_domain(comparison *c, const model_domain *from, const model_domain *to) {
    const migrate_object a = {.domain = from}, b = {.domain = to};
    compare_name(c, OPERATION_DOMAIN_RENAME, &from->name, &to->name, a, b);
    plan_comment(c, a, from->doc, b, to->doc);
    if (!same_type(c, &from->type, &to->type) ||
        !same_collation(from->collation_schema, from->collation, to->collation_schema,
                        to->collation)) {
        gen_list_add(c->arena, &c->rebuilt, from);
        gen_list_add(c->arena, &c->lost, to->name.name);
        plan_add(c, OPERATION_DOMAIN_REBUILD, a, b,
                 gen_printf(c->arena, "%s to %s", type_shown(c->arena, &from->type),
                            type_shown(c->arena, &to->type)));
        return;
    }
    if (!same_domain_default(c, from, to))
        plan_add(c, OPERATION_DOMAIN_DEFAULT, a, b, NULL);
    if (from->not_null != to->not_null)
        plan_add(c, OPERATION_DOMAIN_NULLABILITY, a, b, NULL);
    compare_checks(c, from, to);
}

static void compare_domains(comparison *c) {
    for (size_t i = 0; i < c->from->domains.len; i++) {
        const migrate_object a = {.domain = c->from->domains.items[i]};
        if (!pairing_new(c->pairs, a.domain))
            plan_add(c, OPERATION_DOMAIN_DROP, a, (migrate_object){0}, NULL);
    }
    for (size_t i = 0; i < c->to->domains.len; i++) {
        const migrate_object b = {.domain = c->to->domains.items[i]};
        const model_domain *old = pairing_old(c->pairs, b.domain);
        if (old)
            compare_domain(c, old, b.domain);
        else
            plan_add(c, OPERATION_DOMAIN_ADD, (migrate_object){0}, b, NULL);
    }
}

/* --- composites -------------------------------------------------------------------------------------- */

static bool is_used(const model *in, const model_composite *composite) {
    for (size_t i = 0; i < in->tables.len; i++)
        for (size_t k = 0; k < in->tables.items[i]->columns.len; k++)
            if (in->tables.items[i]->columns.items[k]->type.composite == composite)
                return true;
    return false;
}

static void compare_attribute(comparison *c, migrate_object a, migrate_object b) {
    const model_attribute *from = a.attribute, *to = b.attribute;
    if (strcmp(from->name, to->name) != 0)
        plan_add(c, OPERATION_ATTRIBUTE_RENAME, a, b, from->name);
    if (!same_type(c, &from->type, &to->type) ||
        !same_collation(from->collation_schema, from->collation, to->collation_schema,
                        to->collation)) {
        operation *made =
            plan_add(c, OPERATION_ATTRIBUTE_TYPE, a, b,
                     gen_printf(c->arena, "%s to %s", type_shown(c->arena, &from->type),
                                type_shown(c->arena, &to->type)));
        if (is_used(c->from, a.composite))
            made->refusal = "PostgreSQL does not change the attributes of a type that columns have";
    }
    plan_comment(c, a, from->doc, b, to->doc);
}

static void compare_composite(comparison *c, const model_composite *from,
                              const model_composite *to) {
    const migrate_object a = {.composite = from}, b = {.composite = to};
    compare_name(c, OPERATION_COMPOSITE_RENAME, &from->name, &to->name, a, b);
    for (size_t i = 0; i < from->attributes.len; i++) {
        const migrate_object old = {.composite = from, .attribute = &from->attributes.items[i]};
        if (pairing_new(c->pairs, old.attribute))
            continue;
        operation *made = plan_add(c, OPERATION_ATTRIBUTE_DROP, old, (migrate_object){0}, NULL);
        made->loses = values_label(c->arena, c->from, &old);
    }
    for (size_t i = 0; i < to->attributes.len; i++) {
        const migrate_object now = {.composite = to, .attribute = &to->attributes.items[i]};
        const model_attribute *old = pairing_old(c->pairs, now.attribute);
        if (old)
            compare_attribute(c, (migrate_object){.composite = from, .attribute = old}, now);
        else
            plan_add(c, OPERATION_ATTRIBUTE_ADD, (migrate_object){0}, now, NULL);
    }
    plan_comment(c, a, from->doc, b, to->doc);
}

static void compare_composites(comparison *c) {
    for (size_t i = 0; i < c->from->composites.len; i++) {
        const migrate_object a = {.composite = c->from->composites.items[i]};
        if (!pairing_new(c->pairs, a.composite))
            plan_add(c, OPERATION_COMPOSITE_DROP, a, (migrate_object){0}, NULL);
    }
    for (size_t i = 0; i < c->to->composites.len; i++) {
        const migrate_object b = {.composite = c->to->composites.items[i]};
        const model_composite *old = pairing_old(c->pairs, b.composite);
        if (old)
            compare_composite(c, old, b.composite);
        else
            plan_add(c, OPERATION_COMPOSITE_ADD, (migrate_object){0}, b, NULL);
    }
}

void compare_types(comparison *c) {
    compare_enums(c);
    compare_domains(c);
    compare_composites(c);
}
