/* All of it in one. Made by ormgen from the schema of kinds. */
#ifndef KINDS_H
#define KINDS_H

#include <orm/orm.h>

#include "kinds_types.h"

#include "thing.h"
#include "things_queries.h"

#endif
