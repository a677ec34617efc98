/* All of it in one. Made by ormgen from the schema of wide. */
#ifndef WIDE_H
#define WIDE_H

#include <orm/orm.h>

#include "wide_types.h"

#include "wide_row.h"

#endif
