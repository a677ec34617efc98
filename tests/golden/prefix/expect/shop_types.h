/*
 * What the entities of shop share: their names and lists, and the schema's own types.
 *
 * Made by ormgen from the schema of shop, which is the place for changes.
 */
#ifndef SHOP_SHOP_TYPES_H
#define SHOP_SHOP_TYPES_H

#include <orm/loading.h>

#ifdef __cplusplus
extern "C" {
#endif

/* --- entities: each has a header of its own ------------------------------------------------- */

typedef struct sh_item sh_item;
typedef struct sh_item_with sh_item_with;
typedef struct sh_item_list {
    sh_item **items;
    size_t len;
} sh_item_list;
extern const orm_entity sh_item_entity;

typedef struct sh_twin sh_twin;
typedef struct sh_twin_with sh_twin_with;
typedef struct sh_twin_list {
    sh_twin **items;
    size_t len;
} sh_twin_list;
extern const orm_entity sh_twin_entity;

typedef struct sh_box sh_box;
typedef struct sh_box_with sh_box_with;
typedef struct sh_box_list {
    sh_box **items;
    size_t len;
} sh_box_list;
extern const orm_entity sh_box_entity;

typedef struct sh_crate sh_crate;
typedef struct sh_crate_with sh_crate_with;
typedef struct sh_crate_list {
    sh_crate **items;
    size_t len;
} sh_crate_list;
extern const orm_entity sh_crate_entity;

/* --- types ----------------------------------------------------------------------------------- */

typedef enum sh_size {
    /* A label that is newer than this program. */
    SH_SIZE_UNKNOWN,
    SH_SIZE_S,
    SH_SIZE_M,
    SH_SIZE_L,
} sh_size;

typedef struct sh_size_opt {
    bool present;
    sh_size value;
} sh_size_opt;

typedef struct sh_size_array {
    const sh_size *items;
    size_t len;
    const bool *nulls;
    const orm_dimension *dimensions;
    int dimension_count;
} sh_size_array;

extern const orm_type sh_size_type, sh_size_array_type;

static inline sh_size_opt sh_size_opt_of(sh_size value) {
    sh_size_opt made;
    made.present = true;
    made.value = value;
    return made;
}

/* The label as PostgreSQL has it; NULL for SH_SIZE_UNKNOWN. */
static inline const char *sh_size_to_string(sh_size value) {
    return orm_enum_label(&sh_size_type, (int)value);
}

/* SH_SIZE_UNKNOWN when there is no such label. */
static inline sh_size sh_size_from_string(const char *label) {
    return (sh_size)orm_enum_value(&sh_size_type, label);
}

typedef struct sh_spot {
    orm_opt_int32 x;
    orm_opt_int32 y;
} sh_spot;

typedef struct sh_spot_opt {
    bool present;
    sh_spot value;
} sh_spot_opt;

typedef struct sh_spot_array {
    const sh_spot *items;
    size_t len;
    const bool *nulls;
    const orm_dimension *dimensions;
    int dimension_count;
} sh_spot_array;

extern const orm_type sh_spot_type, sh_spot_array_type;

static inline sh_spot_opt sh_spot_opt_of(sh_spot value) {
    sh_spot_opt made;
    made.present = true;
    made.value = value;
    return made;
}

#ifdef __cplusplus
}
#endif

#endif
