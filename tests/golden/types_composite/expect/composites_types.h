/*
 * What the entities of composites share: their names and lists, and the schema's own types.
 *
 * Made by ormgen from the schema of composites, which is the place for changes.
 */
#ifndef COMPOSITES_COMPOSITES_TYPES_H
#define COMPOSITES_COMPOSITES_TYPES_H

#include <orm/loading.h>

#ifdef __cplusplus
extern "C" {
#endif

/* --- entities: each has a header of its own ------------------------------------------------- */

typedef struct site site;
typedef struct site_with site_with;
typedef struct site_list {
    site **items;
    size_t len;
} site_list;
extern const orm_entity site_entity;

/* --- types ----------------------------------------------------------------------------------- */

typedef enum country {
    /* A label that is newer than this program. */
    COUNTRY_UNKNOWN,
    COUNTRY_DE,
    COUNTRY_FR,
    COUNTRY_AUSTRIA,
} country;

typedef struct country_opt {
    bool present;
    country value;
} country_opt;

typedef struct country_array {
    const country *items;
    size_t len;
    const bool *nulls;
    const orm_dimension *dimensions;
    int dimension_count;
} country_array;

extern const orm_type country_type, country_array_type;

static inline country_opt country_opt_of(country value) {
    country_opt made;
    made.present = true;
    made.value = value;
    return made;
}

/* The label as PostgreSQL has it; NULL for COUNTRY_UNKNOWN. */
static inline const char *country_to_string(country value) {
    return orm_enum_label(&country_type, (int)value);
}

/* COUNTRY_UNKNOWN when there is no such label. */
static inline country country_from_string(const char *label) {
    return (country)orm_enum_value(&country_type, label);
}

typedef struct address {
    const char *street;
    const char *zip;
    country_opt land;
    orm_opt_date since;
    orm_text_array tags;
    country_array codes;
} address;

typedef struct address_opt {
    bool present;
    address value;
} address_opt;

typedef struct address_array {
    const address *items;
    size_t len;
    const bool *nulls;
    const orm_dimension *dimensions;
    int dimension_count;
} address_array;

extern const orm_type address_type, address_array_type;

static inline address_opt address_opt_of(address value) {
    address_opt made;
    made.present = true;
    made.value = value;
    return made;
}

/* Where something is. */
typedef struct place {
    /* The nearest one. */
    address_opt address;
    orm_opt_double latitude;
    orm_opt_double longitude;
} place;

typedef struct place_opt {
    bool present;
    place value;
} place_opt;

typedef struct place_array {
    const place *items;
    size_t len;
    const bool *nulls;
    const orm_dimension *dimensions;
    int dimension_count;
} place_array;

extern const orm_type place_type, place_array_type;

static inline place_opt place_opt_of(place value) {
    place_opt made;
    made.present = true;
    made.value = value;
    return made;
}

typedef struct limits {
    orm_opt_int32 low;
    orm_opt_int32 high;
    orm_int32_array around;
    orm_opt_int32_range inside;
    country_opt outside;
    const char *name;
    orm_text_array names;
    orm_text_array list;
    address_opt at;
} limits;

typedef struct limits_opt {
    bool present;
    limits value;
} limits_opt;

typedef struct limits_array {
    const limits *items;
    size_t len;
    const bool *nulls;
    const orm_dimension *dimensions;
    int dimension_count;
} limits_array;

extern const orm_type limits_type, limits_array_type;

static inline limits_opt limits_opt_of(limits value) {
    limits_opt made;
    made.present = true;
    made.value = value;
    return made;
}

#ifdef __cplusplus
}
#endif

#endif
