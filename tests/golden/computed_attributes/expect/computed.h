/* All of it in one. Made by ormgen from the schema of computed. */
#ifndef COMPUTED_H
#define COMPUTED_H

#include <orm/orm.h>

#include "computed_types.h"

#include "person.h"

#endif
