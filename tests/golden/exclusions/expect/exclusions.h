/* All of it in one. Made by ormgen from the schema of exclusions. */
#ifndef EXCLUSIONS_H
#define EXCLUSIONS_H

#include <orm/orm.h>

#include "exclusions_types.h"

#include "booking.h"

#endif
