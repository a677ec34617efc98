/*
 * What the entities of inherited share: their names and lists, and the schema's own types.
 *
 * Made by ormgen from the schema of inherited, which is the place for changes.
 */
#ifndef INHERITED_INHERITED_TYPES_H
#define INHERITED_INHERITED_TYPES_H

#include <orm/loading.h>

#ifdef __cplusplus
extern "C" {
#endif

/* --- entities: each has a header of its own ------------------------------------------------- */

typedef struct place place;
typedef struct place_with place_with;
typedef struct place_list {
    place **items;
    size_t len;
} place_list;
extern const orm_entity place_entity;

typedef struct city city;
typedef struct city_with city_with;
typedef struct city_list {
    city **items;
    size_t len;
} city_list;
extern const orm_entity city_entity;

#ifdef __cplusplus
}
#endif

#endif
