/* All of it in one. Made by ormgen from the schema of special. */
#ifndef SPECIAL_H
#define SPECIAL_H

#include <orm/orm.h>

#include "special_types.h"

#include "page.h"

#endif
