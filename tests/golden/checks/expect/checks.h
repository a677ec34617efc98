/* All of it in one. Made by ormgen from the schema of checks. */
#ifndef CHECKS_H
#define CHECKS_H

#include <orm/orm.h>

#include "checks_types.h"

#include "shelf.h"

#endif
