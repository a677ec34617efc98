/* All of it in one. Made by ormgen from the schema of plain. */
#ifndef PLAIN_H
#define PLAIN_H

#include <orm/orm.h>

#include "plain_types.h"

#include "person.h"

#endif
