/* All of it in one. Made by ormgen from the schema of nothing. */
#ifndef NOTHING_H
#define NOTHING_H

#include <orm/orm.h>

#include "nothing_types.h"

#endif
