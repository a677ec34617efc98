/* All of it in one. Made by ormgen from the schema of composites. */
#ifndef COMPOSITES_H
#define COMPOSITES_H

#include <orm/orm.h>

#include "composites_types.h"

#include "site.h"

#endif
