/* All of it in one. Made by ormgen from the schema of binaries. */
#ifndef BINARIES_H
#define BINARIES_H

#include <orm/orm.h>

#include "binaries_types.h"

#include "packet.h"

#endif
