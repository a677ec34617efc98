/* All of it in one. Made by ormgen from the schema of bounds. */
#ifndef BOUNDS_H
#define BOUNDS_H

#include <orm/orm.h>

#include "bounds_types.h"

#include "span.h"

#endif
