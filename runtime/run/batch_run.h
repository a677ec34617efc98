/* What bulk and copy share: args of many rows, looked at before any of them is sent. */
#ifndef ORM_RUN_BATCH_RUN_H
#define ORM_RUN_BATCH_RUN_H

#include "run/query_run.h"

/* The slot of a parameter in a row. */
static inline const char *orm__batch_slot(const orm__query_run *run,
                                          const orm_query_parameter *parameter, size_t row) {
    return run->args + row * run->query->args_size + parameter->offset;
}

/* Whether the server takes each value: ORM_VALUE and ORM_REQUIRED, naming row and parameter. */
orm_status orm__batch_check(const orm__query_run *run, size_t count);

#endif
