/* All of it in one. Made by ormgen from the schema of mixins. */
#ifndef MIXINS_H
#define MIXINS_H

#include <orm/orm.h>

#include "mixins_types.h"

#include "bill.h"
#include "offer.h"

#endif
