/* All of it in one. Made by ormgen from the schema of arrays. */
#ifndef ARRAYS_H
#define ARRAYS_H

#include <orm/orm.h>

#include "arrays_types.h"

#include "series.h"

#endif
