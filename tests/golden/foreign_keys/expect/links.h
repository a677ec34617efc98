/* All of it in one. Made by ormgen from the schema of links. */
#ifndef LINKS_H
#define LINKS_H

#include <orm/orm.h>

#include "links_types.h"

#include "source.h"
#include "target.h"

#endif
