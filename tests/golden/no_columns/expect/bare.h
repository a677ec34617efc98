/* All of it in one. Made by ormgen from the schema of bare. */
#ifndef BARE_H
#define BARE_H

#include <orm/orm.h>

#include "bare_types.h"

#include "empty.h"
#include "holder.h"

#endif
