/* All of it in one. Made by ormgen from the schema of people. */
#ifndef PEOPLE_H
#define PEOPLE_H

#include <orm/orm.h>

#include "people_types.h"

#include "people_queries.h"
#include "person.h"

#endif
