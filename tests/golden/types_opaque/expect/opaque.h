/* All of it in one. Made by ormgen from the schema of opaque. */
#ifndef OPAQUE_H
#define OPAQUE_H

#include <orm/orm.h>

#include "opaque_types.h"

#include "document.h"

#endif
