/* All of it in one. Made by ormgen from the schema of schema. */
#ifndef SCHEMA_H
#define SCHEMA_H

#include <orm/orm.h>

#include "schema_types.h"

#include "letter.h"
#include "named.h"
#include "person.h"
#include "place.h"

#endif
