/*
 * Inside a catalogue: the constant data and the overlay, and how sorted tables are searched.
 *
 * Only catalogue*.c see this. What was added is kept in lists of pointers, each in the order of
 * its look-up, so that a schema of thousands of tables is searched as fast as the built-in part.
 */
#ifndef ORMGEN_POSTGRES_CATALOGUE_STATE_H
#define ORMGEN_POSTGRES_CATALOGUE_STATE_H

#include "base/list.h"
#include "postgres/catalogue_data.h"

/* The server gives OIDs from 16384 on to what it makes; no built-in type's is as high as this. */
enum { BUILT_IN_OIDS = 8192 };

/* Pointers to constant structures of one kind. */
typedef ORM__LIST(const void *) catalogue_pointers;

struct catalogue {
    orm_arena *arena;
    const catalogue_data *data;
    const char **path;
    size_t path_count;
    uint32_t next_oid;
    uint16_t *type_at; /* by OID below BUILT_IN_OIDS: the type's place in the data plus 1, or 0 */
    catalogue_pointers functions_by_oid; /* the built-in ones */
    catalogue_pointers types_by_name;    /* the built-in ones */
    struct {
        catalogue_pointers types, types_by_name, functions, functions_by_oid, operators, casts;
    } added;
};

/* Compares a row with a key of the row's own kind, of which only the key's fields count. */
typedef int catalogue_order(const void *row, const void *key);

catalogue_order catalogue_type_by_oid, catalogue_type_by_name, catalogue_function_by_name,
    catalogue_function_by_oid, catalogue_operator_by_name, catalogue_cast_by_ends;

/* The first of `count` sorted rows of `size` bytes that is not less than the key. */
size_t catalogue_lower_bound(const void *rows, size_t count, size_t size, const void *key,
                             catalogue_order *order);

/* The same over a list of pointers. */
size_t catalogue_list_bound(const catalogue_pointers *list, const void *key,
                            catalogue_order *order);

/* Puts a row behind those that are not greater. */
void catalogue_list_insert(orm_arena *arena, catalogue_pointers *list, const void *row,
                           catalogue_order *order);

#endif
