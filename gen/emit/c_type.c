/* Types: from the model's to C's and the runtime's. The table behind it is postgres/types.c. */
#include "emit/c_type.h"

#include <stdlib.h>
#include <string.h>

#include "diag/memory.h"
#include "postgres/quote.h"

bool c_parameter_named(const char *name) {
    static const char *const names[] = {
        "object", "session", "value", "other",  "out",        "list",    "key",   "found", "status",
        "stream", "label",   "args",  "rows",   "count",      "context", "hooks", "which", "with",
        "of",     "file",    "line",  "select", "comparison", "values",  "items"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(name, names[i]) == 0)
            return true;
    return false;
}

const char *c_type_spelled(orm_arena *arena, const char *tag, const char *c_name) {
    return c_parameter_named(c_name) ? gen_printf(arena, "%s %s", tag, c_name) : c_name;
}

const char *c_upper(orm_arena *arena, const char *name) {
    char *upper = gen_strdup(arena, name);
    for (char *at = upper; *at != '\0'; at++)
        if (*at >= 'a' && *at <= 'z')
            *at = (char)(*at - 'a' + 'A');
    return upper;
}

static void set_casts(orm_arena *arena, const model_type *type, const model_type *base, bool opaque,
                      c_type *out) {
    bool spelled = opaque || base->kind == TYPE_ENUM || base->kind == TYPE_COMPOSITE;
    out->cast = spelled ? model_type_cast(arena, type) : "";
    out->read = model_type_read_cast(arena, type);
}

static void set_limits(const model_type *base, c_type *out) {
    out->limit = -1;
    out->scale = 0;
    if (base->kind != TYPE_BUILTIN || base->modifiers == NULL || base->builtin->c == NULL)
        return;
    char *end;
    out->limit = (int32_t)strtol(base->modifiers, &end, 10);
    if (*end == ',')
        out->scale = (int32_t)strtol(end + 1, NULL, 10);
}

/* The modifiers stand behind the first word: timestamp(3) without time zone. */
static const char *builtin_words(orm_arena *arena, const model_type *type) {
    const char *name = type->builtin->name;
    const char *blank = type->builtin->modifiers == PG_FRACTION ? strchr(name, ' ') : NULL;
    int first = (int)(blank != NULL ? (size_t)(blank - name) : strlen(name));
    bool plain = type->modifiers == NULL;
    const char *fields = type->interval_fields;
    if (plain && fields == NULL)
        return name;
    return gen_printf(arena, "%.*s%s%s%s%s%s%s", first, name, fields != NULL ? " " : "",
                      fields != NULL ? fields : "", plain ? "" : "(", plain ? "" : type->modifiers,
                      plain ? "" : ")", name + first);
}

static const char *type_words(orm_arena *arena, const model_type *type) {
    static const char brackets[] = "[][][][][][]";
    const char *name = type->name;
    if (type->kind == TYPE_BUILTIN)
        name = builtin_words(arena, type);
    if (type->dimensions == 0)
        return name;
    int dimensions = type->dimensions < 6 ? type->dimensions : 6;
    return gen_printf(arena, "%s%.*s", name, 2 * dimensions, brackets);
}

/* The parts of a type's names: C type, opt struct, array and descriptor of one item. */
static pg_c_type item_of(orm_arena *arena, const model_type *base, bool opaque) {
    const char *name = NULL;
    if (opaque)
        return *pg_type_named("text")->c;
    if (base->kind == TYPE_BUILTIN)
        return *base->builtin->c;
    if (base->kind == TYPE_ENUM)
        name = c_type_spelled(arena, "enum", base->enumeration->c_name);
    else
        name = c_type_spelled(arena, "struct", base->composite->c_name);
    const char *c_name =
        base->kind == TYPE_ENUM ? base->enumeration->c_name : base->composite->c_name;
    return (pg_c_type){.name = name,
                       .opt = gen_printf(arena, "%s_opt", c_name),
                       .array = gen_printf(arena, "%s_array", c_name),
                       .codec = gen_printf(arena, "%s_type", c_name),
                       .pointer = false};
}

static const char *array_descriptor(orm_arena *arena, const model_type *base, bool opaque,
                                    const pg_c_type *item) {
    if (opaque || base->kind == TYPE_BUILTIN)
        return gen_printf(arena, "%s_array", item->codec);
    const char *c_name =
        base->kind == TYPE_ENUM ? base->enumeration->c_name : base->composite->c_name;
    return gen_printf(arena, "%s_array_type", c_name);
}

/* The struct of a column of such items in <orm/compose.h>, or the enum's own. */
static const char *column_struct(orm_arena *arena, const model_type *base, const pg_c_type *item) {
    size_t stem = strlen(item->array) - strlen("_array");
    bool compared = base->dimensions == 0 && base->kind != TYPE_COMPOSITE &&
                    strstr(item->name, "range") == NULL;
    return compared ? gen_printf(arena, "%.*s_column", (int)stem, item->array) : "orm_other_column";
}

/* "int64_t " but "const char *". */
static const char *before_name(orm_arena *arena, const char *type) {
    size_t len = strlen(type);
    return type[len - 1] == '*' ? type : gen_printf(arena, "%s ", type);
}

c_type c_type_of(orm_arena *arena, const model_type *type, bool nullable) {
    model_type base = model_type_base(type);
    bool opaque = model_type_opaque(type);
    pg_c_type item = item_of(arena, &base, opaque);
    const model_type unknown = {.kind = TYPE_OPAQUE};
    c_type made = {.words = type_words(arena, type)};
    made.column = column_struct(arena, opaque ? &unknown : &base, &item);
    if (base.dimensions > 0) {
        made.value = made.slot = before_name(arena, item.array);
        made.descriptor = array_descriptor(arena, &base, opaque, &item);
        made.pointer = true;
    } else {
        made.value = before_name(arena, item.name);
        made.slot = nullable && !item.pointer ? before_name(arena, item.opt) : made.value;
        made.descriptor = item.codec;
        made.pointer = item.pointer;
        made.enumeration = !opaque && base.kind == TYPE_ENUM;
    }
    set_casts(arena, type, &base, opaque, &made);
    set_limits(&base, &made);
    return made;
}
