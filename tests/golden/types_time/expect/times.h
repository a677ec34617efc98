/* All of it in one. Made by ormgen from the schema of times. */
#ifndef TIMES_H
#define TIMES_H

#include <orm/orm.h>

#include "times_types.h"

#include "event.h"

#endif
