/*
 * The descriptors of PostgreSQL's built-in types, made from the lists of orm/type.h.
 *
 * What the codecs assume about the layout of values is asserted here for every one of them; the
 * macros that lay out generated types are the same.
 */
#include <orm/type.h>
#include <stdalign.h>

#include "codec/layout.h"

#define C_TYPE(name, type) typedef type c_##name;
ORM_PLAIN_VALUES(C_TYPE)
ORM_POINTER_VALUES(C_TYPE)

#define SAME_PLACE(a, b, member)                                                                   \
    _Static_assert(offsetof(a, member) == offsetof(b, member), #a "." #member)

/* An opt struct is its flag, then the value at its own alignment, and nothing behind it. */
#define ASSERT_OPT(name, type)                                                                     \
    _Static_assert(offsetof(orm_opt_##name, present) == 0, "opt begins with its flag");            \
    _Static_assert(offsetof(orm_opt_##name, value) == alignof(type), "the value's place");         \
    _Static_assert(sizeof(orm_opt_##name) == sizeof(type) + alignof(type), "the opt's size");
#define ASSERT_ARRAY(name, type)                                                                   \
    _Static_assert(sizeof(orm_##name##_array) == sizeof(orm__any_array), "the array's size");      \
    _Static_assert(offsetof(orm_##name##_array, items) == 0, "an array begins with a pointer");    \
    SAME_PLACE(orm_##name##_array, orm__any_array, len);                                           \
    SAME_PLACE(orm_##name##_array, orm__any_array, nulls);                                         \
    SAME_PLACE(orm_##name##_array, orm__any_array, dimensions);                                    \
    SAME_PLACE(orm_##name##_array, orm__any_array, dimension_count);
#define ASSERT_RANGE(name, type)                                                                   \
    ASSERT_OPT(name##_range, orm_##name##_range)                                                   \
    ASSERT_ARRAY(name##_range, orm_##name##_range)                                                 \
    ASSERT_ARRAY(name##_multirange, orm_##name##_multirange)                                       \
    _Static_assert(offsetof(orm_##name##_range, lower) == 0, "a range begins with its lower");     \
    _Static_assert(offsetof(orm_##name##_range, upper) == sizeof(type), "then its upper");         \
    _Static_assert(offsetof(orm_##name##_range, flags) == 2 * sizeof(type), "then its flags");     \
    _Static_assert(offsetof(orm_##name##_multirange, items) == 0, "begins with a pointer");        \
    SAME_PLACE(orm_##name##_multirange, orm__any_multirange, len);                                 \
    _Static_assert(sizeof(orm_##name##_multirange) == sizeof(orm__any_multirange), "its size");
ORM_PLAIN_VALUES(ASSERT_OPT)
ORM_PLAIN_VALUES(ASSERT_ARRAY)
ORM_POINTER_VALUES(ASSERT_ARRAY)
ORM_RANGE_VALUES(ASSERT_RANGE)
_Static_assert(offsetof(orm_bytes, data) == 0 && offsetof(orm_bits, data) == 0, "NULL by pointer");
_Static_assert(sizeof(float) == 4 && sizeof(double) == 8 && sizeof(bool) == 1, "C's own types");
_Static_assert(sizeof(orm_uuid) == 16 && sizeof(orm_macaddr) == 6 && sizeof(orm_macaddr8) == 8,
               "bytes alone");

/* These paste their arguments themselves: handed on to another macro, `bool` would become _Bool. */
#define BUILTIN(name_, kind_, oid_, array_oid, c_name, sql, pointer_)                              \
    const orm_type orm_type_##name_ = {.kind = ORM_KIND_##kind_,                                   \
                                       .oid = oid_,                                                \
                                       .size = sizeof(c_##c_name),                                 \
                                       .align = alignof(c_##c_name),                               \
                                       .pointer = pointer_,                                        \
                                       .name = sql};                                               \
    const orm_type orm_type_##name_##_array = {.kind = ORM_KIND_ARRAY,                             \
                                               .oid = array_oid,                                   \
                                               .size = sizeof(orm_##c_name##_array),               \
                                               .align = alignof(orm_##c_name##_array),             \
                                               .pointer = true,                                    \
                                               .name = sql "[]",                                   \
                                               .element = &orm_type_##name_};
#define HOLDER(name_, kind_, oid_, array_oid, c_type, pointer_, element_)                          \
    const orm_type orm_type_##name_ = {.kind = ORM_KIND_##kind_,                                   \
                                       .oid = oid_,                                                \
                                       .size = sizeof(c_type),                                     \
                                       .align = alignof(c_type),                                   \
                                       .pointer = pointer_,                                        \
                                       .name = #name_,                                             \
                                       .element = &orm_type_##element_};                           \
    const orm_type orm_type_##name_##_array = {.kind = ORM_KIND_ARRAY,                             \
                                               .oid = array_oid,                                   \
                                               .size = sizeof(c_type##_array),                     \
                                               .align = alignof(c_type##_array),                   \
                                               .pointer = true,                                    \
                                               .name = #name_ "[]",                                \
                                               .element = &orm_type_##name_};
#define BUILTIN_RANGE(range, oid, array_oid, multirange, multi_oid, multi_array, bound, c_name)    \
    HOLDER(range, RANGE, oid, array_oid, orm_##c_name##_range, false, bound)                       \
    HOLDER(multirange, MULTIRANGE, multi_oid, multi_array, orm_##c_name##_multirange, true, range)

ORM_BUILTIN_TYPES(BUILTIN)
ORM_BUILTIN_RANGES(BUILTIN_RANGE)
