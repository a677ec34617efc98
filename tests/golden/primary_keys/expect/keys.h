/* All of it in one. Made by ormgen from the schema of keys. */
#ifndef KEYS_H
#define KEYS_H

#include <orm/orm.h>

#include "keys_types.h"

#include "country.h"
#include "entry.h"
#include "seat.h"
#include "tag.h"

#endif
