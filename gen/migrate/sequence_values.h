/* The options of a sequence as numbers, with what PostgreSQL takes for those that are not given. */
#ifndef ORMGEN_MIGRATE_SEQUENCE_VALUES_H
#define ORMGEN_MIGRATE_SEQUENCE_VALUES_H

#include "model/model.h"

typedef struct sequence_values {
    const pg_type *type;
    long long increment, minvalue, maxvalue, start, cache;
    bool cycle;
} sequence_values;

/* `type` is what it has when the options do not say, and NULL is bigint. */
sequence_values sequence_values_of(const model_sequence_options *of, const pg_type *type);

#endif
