/* All of it in one. Made by ormgen from the schema of inherited. */
#ifndef INHERITED_H
#define INHERITED_H

#include <orm/orm.h>

#include "inherited_types.h"

#include "city.h"
#include "place.h"

#endif
