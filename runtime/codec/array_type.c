/* From a type to the array that holds it, for types whose OIDs are fixed. */
#include "codec/codec.h"

typedef struct array_of {
    const orm_type *item, *array;
} array_of;

static const array_of arrays[] = {
#define ARRAY(name, ...)                           {&orm_type_##name, &orm_type_##name##_array},
#define RANGE_ARRAYS(range, o, a, multirange, ...) ARRAY(range, ) ARRAY(multirange, )
    ORM_BUILTIN_TYPES(ARRAY) ORM_BUILTIN_RANGES(RANGE_ARRAYS)
#undef RANGE_ARRAYS
#undef ARRAY
};

const orm_type *orm__array_type_of(const orm_type *type) {
    if (type->kind == ORM_KIND_ENUM)
        return &orm_type_text_array;
    for (size_t i = 0; i < sizeof arrays / sizeof *arrays; i++)
        if (arrays[i].item->oid == type->oid)
            return arrays[i].array;
    return NULL;
}
