/* Enum values and their labels, for programs: what generated to_string and from_string call. */
#include <orm/type.h>
#include <string.h>

const char *orm_enum_label(const orm_type *type, int value) {
    return value >= 1 && (uint32_t)value <= type->count ? type->labels[value - 1] : NULL;
}

int orm_enum_value(const orm_type *type, const char *label) {
    for (uint32_t i = 0; label != NULL && i < type->count; i++)
        if (strcmp(type->labels[i], label) == 0)
            return (int)i + 1;
    return 0;
}
