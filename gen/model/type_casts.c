/* Types on the wire: which travel as text, and the casts that statements need for that. */
#include "model/model.h"

#include "diag/memory.h"
#include "postgres/quote.h"

/* A struct without members is none in C. */
bool model_composite_opaque(const model_composite *composite) {
    for (size_t i = 0; i < composite->attributes.len; i++)
        if (model_type_opaque(&composite->attributes.items[i].type))
            return true;
    return composite->attributes.len == 0;
}

/* An array whose items are arrays, by way of a domain, is no array of more dimensions. */
static bool nests_arrays(const model_type *type) {
    if (type->kind != TYPE_DOMAIN || type->dimensions == 0)
        return false;
    return model_type_base(&type->domain->type).dimensions > 0;
}

bool model_type_opaque(const model_type *type) {
    model_type base = model_type_base(type);
    if (nests_arrays(type))
        return true;
    switch (base.kind) {
    case TYPE_BUILTIN:
        return base.builtin->c == NULL;
    case TYPE_ENUM:
    case TYPE_DOMAIN:
        return false;
    case TYPE_COMPOSITE:
        return model_composite_opaque(base.composite);
    case TYPE_OPAQUE:
        return true;
    }
    return true;
}

static const char *quoted(orm_arena *arena, const char *schema, const char *name) {
    orm__buffer text = {0};
    pg_quote_path(&text, schema, name);
    const char *kept = gen_strdup(arena, orm__buffer_text(&text));
    orm__buffer_free(&text);
    return kept;
}

static const char *domain_name(orm_arena *arena, const model_type *type) {
    return quoted(arena, type->domain->name.schema, type->domain->name.name);
}

/* The base type's name as a cast writes it, without modifiers, which a cast would apply in silence
 * where an assignment complains. */
static const char *cast_name(orm_arena *arena, const model_type *base) {
    switch (base->kind) {
    case TYPE_BUILTIN:
        return pg_type_cast_name(base->builtin);
    case TYPE_ENUM:
        return quoted(arena, base->enumeration->name.schema, base->enumeration->name.name);
    case TYPE_COMPOSITE:
        return quoted(arena, base->composite->name.schema, base->composite->name.name);
    case TYPE_DOMAIN:
    case TYPE_OPAQUE:
        break;
    }
    return quoted(arena, base->schema, base->name);
}

static bool has_domain_array(const model_type *type, const model_type *base) {
    return type->kind == TYPE_DOMAIN && type->dimensions > 0 && base->dimensions > 0;
}

const char *model_type_cast(orm_arena *arena, const model_type *type) {
    model_type base = model_type_base(type);
    const char *name = nests_arrays(type) ? domain_name(arena, type) : cast_name(arena, &base);
    return gen_printf(arena, "::%s%s", name, base.dimensions > 0 ? "[]" : "");
}

const char *model_type_read_cast(orm_arena *arena, const model_type *type) {
    model_type base = model_type_base(type);
    if (model_type_opaque(type))
        return base.dimensions > 0 ? "::text[]" : "::text";
    /* Items of an array of a domain say on the wire that they are the domain's. */
    return has_domain_array(type, &base) ? model_type_cast(arena, type) : "";
}
