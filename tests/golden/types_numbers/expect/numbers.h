/* All of it in one. Made by ormgen from the schema of numbers. */
#ifndef NUMBERS_H
#define NUMBERS_H

#include <orm/orm.h>

#include "numbers_types.h"

#include "sample.h"

#endif
