/* Slots: SQL's NULL in what a struct member or column holds. */
#include "codec/codec.h"
#include "codec/layout.h"

bool orm__type_is_null(const orm_type *type, bool nullable, const void *slot) {
    if (type->pointer)
        return orm__text_of(slot) == NULL;
    return nullable && !*(const bool *)slot;
}

void orm__slot_clear(const orm_type *type, bool nullable, void *slot) {
    memset(slot, 0, orm__slot_size(type, nullable));
}
