/* All of it in one. Made by ormgen from the schema of trees. */
#ifndef TREES_H
#define TREES_H

#include <orm/orm.h>

#include "trees_types.h"

#include "node.h"

#endif
