/*
 * What well-known extensions bring to queries: the statements that create their types, functions,
 * operators, casts and operator classes, as sql_definitions.h reads them. A type that takes a subscript
 * names what that gives as its ELEMENT.
 */
#ifndef ORMGEN_QUERY_EXTENSION_DATA_H
#define ORMGEN_QUERY_EXTENSION_DATA_H

typedef struct extension_data {
    const char *name;
    const char *const *statements; /* NULL ends them */
} extension_data;

/* Ends in one without a name. */
extern const extension_data extension_data_all[];

#endif
