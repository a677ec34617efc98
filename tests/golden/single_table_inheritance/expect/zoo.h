/* All of it in one. Made by ormgen from the schema of zoo. */
#ifndef ZOO_H
#define ZOO_H

#include <orm/orm.h>

#include "zoo_types.h"

#include "animal.h"
#include "bird.h"
#include "cage.h"
#include "fish.h"
#include "keeper.h"
#include "nest.h"
#include "parrot.h"

#endif
