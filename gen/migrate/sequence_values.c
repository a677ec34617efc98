/* Options of sequences as numbers. */
#include "migrate/sequence_values.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

static long long number_or(const char *text, long long otherwise) {
    return text ? strtoll(text, NULL, 10) : otherwise;
}

sequence_values sequence_values_of(const model_sequence_options *of, const pg_type *type) {
    sequence_values values = {.type = of->as ? of->as : type, .cycle = of->cycle};
    if (!values.type)
        values.type = pg_type_internal("int8");
    long long most = strcmp(values.type->internal, "int2") == 0   ? INT16_MAX
                     : strcmp(values.type->internal, "int4") == 0 ? INT32_MAX
                                                                  : INT64_MAX;
    values.increment = number_or(of->increment, 1);
    bool up = values.increment > 0;
    values.minvalue = number_or(of->minvalue, up ? 1 : -most - 1);
    values.maxvalue = number_or(of->maxvalue, up ? most : -1);
    values.start = number_or(of->start, up ? values.minvalue : values.maxvalue);
    values.cache = number_or(of->cache, 1);
    return values;
}
