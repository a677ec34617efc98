/* All of it in one. Made by ormgen from the schema of renames. */
#ifndef RENAMES_H
#define RENAMES_H

#include <orm/orm.h>

#include "renames_types.h"

#include "client.h"

#endif
