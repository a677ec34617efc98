/*
 * Statements and their parameters, before they are sent.
 *
 * A statement is its SQL and the types of its parameters; both together are hashed into the name
 * that it is prepared under, so that a name means the same everywhere, even behind a pooler.
 */
#ifndef ORM_DRIVER_STATEMENT_H
#define ORM_DRIVER_STATEMENT_H

#include "codec/codec.h"

/* Texts are borrowed: they must stay until the statement's answer was received. */
typedef struct orm__statement {
    const char *query; /* the operation, for errors and echo: "employee_find" */
    const char *sql;
    uint64_t hash[2]; /* of the SQL alone */
} orm__statement;

orm__statement orm__statement_of(const char *query, const char *sql);

/* One parameter: a stretch of the bytes of its list; length -1 is NULL. */
typedef struct orm__parameter {
    const orm_type *type;
    size_t at;
    int length;
} orm__parameter;

/* The values of $1, $2, …, encoded. All zero on an allocator is an empty list. */
typedef struct orm__parameters {
    orm__buffer bytes;
    orm__buffer items; /* of orm__parameter */
    int count;
} orm__parameters;

orm__parameters orm__parameters_on(const orm_allocator *allocator);
void orm__parameters_clear(orm__parameters *parameters);
void orm__parameters_free(orm__parameters *parameters);

static inline const orm__parameter *orm__parameter_at(const orm__parameters *parameters, int i) {
    return (const orm__parameter *)(const void *)parameters->items.data + i;
}

/* Encodes the next parameter from a slot. ORM_VALUE and ORM_MISMATCH, with *why; ORM_NOMEM. */
orm_status orm__parameters_add(orm__parameters *parameters, const orm_type *type, bool nullable,
                               const void *slot, const orm__oids *oids, const char **why);

/* The same for one whose bytes the caller appended to `bytes` since it had `from` of them. */
orm_status orm__parameters_add_bytes(orm__parameters *parameters, const orm_type *type,
                                     size_t from);

/* The same for an array of type `list`, whose items are `count` slots of `type`, each `stride` bytes
 * behind the one before. An enum's items may stand in a list of text, and so may any `as_text`: arrays,
 * of which PostgreSQL has no lists. */
typedef struct orm__slots {
    const orm_type *type;
    bool nullable;
    const void *first;
    size_t stride, count;
    bool as_text;
} orm__slots;
orm_status orm__parameters_add_slots(orm__parameters *parameters, const orm_type *list,
                                     const orm__slots *slots, const orm__oids *oids,
                                     const char **why);

/* The statement's name with parameters of these types; the hash in it is 128 bits. */
enum { ORM__STATEMENT_NAME = 37 };
typedef struct orm__statement_key {
    uint64_t hash[2];
} orm__statement_key;
orm__statement_key orm__statement_key_of(const orm__statement *statement,
                                         const orm__parameters *parameters);
void orm__statement_name(orm__statement_key key, char name[ORM__STATEMENT_NAME]);

#endif
