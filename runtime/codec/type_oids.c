/*
 * OIDs: fixed for built-in types, looked up by name for all others.
 *
 * An enum is declared as text and cast in the statement, its arrays as text[]. Inside a composite
 * or a range no cast reaches it: there the server wants the enum's own OID, which is called exact
 * here.
 */
#include "codec/encoders.h"

static bool is_enum(const orm_type *type) {
    if (type->kind == ORM_KIND_ARRAY)
        type = type->element;
    return type->kind == ORM_KIND_ENUM;
}

static bool is_named(const orm_type *type, bool exact) {
    return !type->oid || (exact && is_enum(type));
}

uint32_t orm__type_oid(const orm_type *type, bool exact, const orm__oids *oids) {
    if (!is_named(type, exact))
        return type->oid;
    return oids ? oids->oid(oids->context, type) : 0;
}

uint32_t orm__parameter_oid(const orm_type *type, const orm__oids *oids) {
    return orm__type_oid(type, false, oids);
}

typedef struct visit {
    void (*call)(void *context, const orm_type *type);
    void *context;
} visit;

/* Walks what is inside a type, in step with the encoders, which write the OID of an array's items
 * and of a composite's fields. */
static void walk(const orm_type *type, bool exact, const visit *each) {
    switch (type->kind) {
    case ORM_KIND_ARRAY:
        if (is_named(type->element, exact))
            each->call(each->context, type->element);
        walk(type->element, exact, each);
        return;
    case ORM_KIND_RANGE:
    case ORM_KIND_MULTIRANGE:
        walk(type->element, true, each);
        return;
    case ORM_KIND_COMPOSITE:
        for (uint32_t i = 0; i < type->count; i++) {
            const orm_type *field = type->fields[i].type;
            if (is_named(field, true))
                each->call(each->context, field);
            walk(field, true, each);
        }
        return;
    case ORM_KIND_BOOL:
    case ORM_KIND_INT2:
    case ORM_KIND_INT4:
    case ORM_KIND_INT8:
    case ORM_KIND_FLOAT4:
    case ORM_KIND_FLOAT8:
    case ORM_KIND_NUMERIC:
    case ORM_KIND_TEXT:
    case ORM_KIND_JSONB:
    case ORM_KIND_BYTEA:
    case ORM_KIND_DATE:
    case ORM_KIND_TIME:
    case ORM_KIND_TIMETZ:
    case ORM_KIND_TIMESTAMP:
    case ORM_KIND_TIMESTAMPTZ:
    case ORM_KIND_INTERVAL:
    case ORM_KIND_UUID:
    case ORM_KIND_INET:
    case ORM_KIND_CIDR:
    case ORM_KIND_MACADDR:
    case ORM_KIND_MACADDR8:
    case ORM_KIND_OID:
    case ORM_KIND_BIT:
    case ORM_KIND_ENUM:
    case ORM_KIND_COUNT:
        return;
    }
}

void orm__each_named_type(const orm_type *type, void (*call)(void *context, const orm_type *type),
                          void *context) {
    if (is_named(type, false))
        call(context, type);
    walk(type, false, &(visit){.call = call, .context = context});
}
