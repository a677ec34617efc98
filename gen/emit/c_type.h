/*
 * What a type of the schema is in C and to the runtime.
 */
#ifndef ORMGEN_EMIT_C_TYPE_H
#define ORMGEN_EMIT_C_TYPE_H

#include "model/model.h"

/* C types are spelled so that a name can follow at once: "int64_t ", "const char *". */
typedef struct c_type {
    const char *value;      /* the bare type */
    const char *slot;       /* the same, or its opt struct when it may be NULL */
    const char *descriptor; /* "orm_type_int8" */
    const char *cast, *read;
    const char *words; /* the type for people: "numeric(10,2)" */
    int32_t limit, scale;
    const char *column; /* how composed selects have a column of it: "orm_int64_column" */
    bool pointer;       /* NULL by its pointer */
    bool enumeration;   /* an enum, not an array of it */
} c_type;

c_type c_type_of(orm_arena *arena, const model_type *type, bool nullable);

/* A type's name as a function in an entity's header must spell it, where a parameter or variable
 * could hide it: "struct value " for an entity called `value`. `tag` is "struct" or "enum". */
const char *c_type_spelled(orm_arena *arena, const char *tag, const char *c_name);

/* Whether a parameter or variable of generated functions has this name. */
bool c_parameter_named(const char *name);

/* "EMPLOYEE" of "employee". */
const char *c_upper(orm_arena *arena, const char *name);

#endif
