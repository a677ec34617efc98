/*
 * Descriptors of domains within composite types.
 *
 * A column's domain is its base to everybody. But an attribute says its type on the wire, and a
 * domain's is its own: so its descriptor is the base's, found by the domain's name.
 */
#include <orm/type.h>
#include <string.h>

#include "diag/memory.h"
#include "emit/package_files.h"
#include "emit/types.tmpl.h"

/* The runtime's kind of each built-in type and, of ranges, the type of a bound. */
static const struct builtin_kind {
    const char *internal, *kind, *element;
} builtin_kinds[] = {
#define SCALAR(name, kind, ...) {#name, "ORM_KIND_" #kind, NULL},
#define RANGE(range, o, a, multirange, mo, ma, bound, ...)                                         \
    {#range, "ORM_KIND_RANGE", "&orm_type_" #bound},                                               \
        {#multirange, "ORM_KIND_MULTIRANGE", "&orm_type_" #range},
    ORM_BUILTIN_TYPES(SCALAR) ORM_BUILTIN_RANGES(RANGE)
#undef SCALAR
#undef RANGE
};

static const struct builtin_kind *kind_of(const pg_type *type) {
    for (size_t i = 0; i < sizeof builtin_kinds / sizeof *builtin_kinds; i++)
        if (strcmp(builtin_kinds[i].internal, type->internal) == 0)
            return &builtin_kinds[i];
    return NULL;
}

/* A type without the blank that a name would follow. */
static const char *bare(orm_arena *arena, const char *type) {
    size_t len = strlen(type);
    return gen_copy(arena, type, len - (type[len - 1] == ' '));
}

/* What the base has, as the template takes it. */
static struct tmpl_types_domain_type describe_base(orm_arena *arena, const model_type *base) {
    struct tmpl_types_domain_type made = {.element = "NULL", .labels = "NULL", .fields = "NULL"};
    if (base->dimensions > 0) {
        model_type item = *base;
        item.dimensions = 0;
        made.kind = "ORM_KIND_ARRAY";
        made.element = gen_printf(arena, "&%s", c_type_of(arena, &item, true).descriptor);
    } else if (base->kind == TYPE_ENUM) {
        made.kind = "ORM_KIND_ENUM";
        made.count = (long)base->enumeration->labels.len;
        if (made.count > 0)
            made.labels = gen_printf(arena, "labels_of_%s", base->enumeration->c_name);
    } else if (base->kind == TYPE_COMPOSITE) {
        made.kind = "ORM_KIND_COMPOSITE";
        made.count = (long)base->composite->attributes.len;
        made.fields = gen_printf(arena, "fields_of_%s", base->composite->c_name);
    } else {
        const struct builtin_kind *kind = kind_of(base->builtin);
        made.kind = kind->kind;
        made.element = kind->element != NULL ? kind->element : "NULL";
    }
    return made;
}

/* Writes a descriptor of the type, which is a domain and no array of one. */
static void write_domain(orm_arena *arena, const model_type *type, const char *name,
                         orm__buffer *out) {
    model_type base = model_type_base(type);
    c_type c = c_type_of(arena, type, true);
    struct tmpl_types_domain_type with = describe_base(arena, &base);
    with.name = name;
    with.type = bare(arena, c.value);
    with.pointer = c.pointer ? "true" : "false";
    with.sql = quoted_path(arena, &type->domain->name);
    tmpl_types_domain_type(out, &with);
}

const char *write_attribute_type(orm_arena *arena, const model_composite *composite, size_t number,
                                 orm__buffer *out) {
    const model_type *type = &composite->attributes.items[number].type;
    if (type->kind != TYPE_DOMAIN)
        return c_type_of(arena, type, true).descriptor;
    const char *name = gen_printf(arena, "domain_%zu_of_%s", number + 1, composite->c_name);
    model_type item = *type;
    item.dimensions = 0;
    write_domain(arena, &item, name, out);
    if (type->dimensions == 0)
        return name;
    const char *array = gen_printf(arena, "domains_%zu_of_%s", number + 1, composite->c_name);
    tmpl_types_domain_type(
        out, &(struct tmpl_types_domain_type){
                 .name = array,
                 .kind = "ORM_KIND_ARRAY",
                 .type = bare(arena, c_type_of(arena, type, true).value),
                 .pointer = "true",
                 .sql = gen_printf(arena, "%s[]", quoted_path(arena, &type->domain->name)),
                 .element = gen_printf(arena, "&%s", name),
                 .labels = "NULL",
                 .fields = "NULL",
             });
    return array;
}
