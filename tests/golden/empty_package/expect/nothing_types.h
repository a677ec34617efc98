/*
 * What the entities of nothing share: their names and lists, and the schema's own types.
 *
 * Made by ormgen from the schema of nothing, which is the place for changes.
 */
#ifndef NOTHING_NOTHING_TYPES_H
#define NOTHING_NOTHING_TYPES_H

#include <orm/loading.h>

#ifdef __cplusplus
extern "C" {
#endif

#ifdef __cplusplus
}
#endif

#endif
