/* All of it in one. Made by ormgen from the schema of naming. */
#ifndef NAMING_H
#define NAMING_H

#include <orm/orm.h>

#include "naming_types.h"

#include "part.h"

#endif
