/* All of it in one. Made by ormgen from the schema of defaults. */
#ifndef DEFAULTS_H
#define DEFAULTS_H

#include <orm/orm.h>

#include "defaults_types.h"

#include "order.h"

#endif
