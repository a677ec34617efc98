/* All of it in one. Made by ormgen from the schema of cascades. */
#ifndef CASCADES_H
#define CASCADES_H

#include <orm/orm.h>

#include "cascades_types.h"

#include "cart.h"
#include "event.h"
#include "line.h"
#include "note.h"

#endif
