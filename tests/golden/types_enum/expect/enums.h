/* All of it in one. Made by ormgen from the schema of enums. */
#ifndef ENUMS_H
#define ENUMS_H

#include <orm/orm.h>

#include "enums_types.h"

#include "person.h"

#endif
