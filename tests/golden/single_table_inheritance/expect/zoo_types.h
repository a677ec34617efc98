/*
 * What the entities of zoo share: their names and lists, and the schema's own types.
 *
 * Made by ormgen from the schema of zoo, which is the place for changes.
 */
#ifndef ZOO_ZOO_TYPES_H
#define ZOO_ZOO_TYPES_H

#include <orm/loading.h>

#ifdef __cplusplus
extern "C" {
#endif

/* --- entities: each has a header of its own ------------------------------------------------- */

typedef struct animal animal;
typedef struct animal_with animal_with;
typedef struct animal_list {
    animal **items;
    size_t len;
} animal_list;
extern const orm_entity animal_entity;

typedef struct bird bird;
typedef struct bird_with bird_with;
typedef struct bird_list {
    bird **items;
    size_t len;
} bird_list;
extern const orm_entity bird_entity;

typedef struct parrot parrot;
typedef struct parrot_with parrot_with;
typedef struct parrot_list {
    parrot **items;
    size_t len;
} parrot_list;
extern const orm_entity parrot_entity;

typedef struct fish fish;
typedef struct fish_with fish_with;
typedef struct fish_list {
    fish **items;
    size_t len;
} fish_list;
extern const orm_entity fish_entity;

typedef struct keeper keeper;
typedef struct keeper_with keeper_with;
typedef struct keeper_list {
    keeper **items;
    size_t len;
} keeper_list;
extern const orm_entity keeper_entity;

typedef struct nest nest;
typedef struct nest_with nest_with;
typedef struct nest_list {
    nest **items;
    size_t len;
} nest_list;
extern const orm_entity nest_entity;

typedef struct cage cage;
typedef struct cage_with cage_with;
typedef struct cage_list {
    cage **items;
    size_t len;
} cage_list;
extern const orm_entity cage_entity;

/* --- types ----------------------------------------------------------------------------------- */

typedef enum taxon {
    /* A label that is newer than this program. */
    TAXON_UNKNOWN,
    TAXON_ANIMAL,
    TAXON_BIRD,
    TAXON_PARROT,
    TAXON_FISH,
} taxon;

typedef struct taxon_opt {
    bool present;
    taxon value;
} taxon_opt;

typedef struct taxon_array {
    const taxon *items;
    size_t len;
    const bool *nulls;
    const orm_dimension *dimensions;
    int dimension_count;
} taxon_array;

extern const orm_type taxon_type, taxon_array_type;

static inline taxon_opt taxon_opt_of(taxon value) {
    taxon_opt made;
    made.present = true;
    made.value = value;
    return made;
}

/* The label as PostgreSQL has it; NULL for TAXON_UNKNOWN. */
static inline const char *taxon_to_string(taxon value) {
    return orm_enum_label(&taxon_type, (int)value);
}

/* TAXON_UNKNOWN when there is no such label. */
static inline taxon taxon_from_string(const char *label) {
    return (taxon)orm_enum_value(&taxon_type, label);
}

#ifdef __cplusplus
}
#endif

#endif
