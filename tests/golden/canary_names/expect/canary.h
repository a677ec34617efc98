/* All of it in one. Made by ormgen from the schema of canary. */
#ifndef CANARY_H
#define CANARY_H

#include <orm/orm.h>

#include "canary_types.h"

#include "odd.h"

#endif
