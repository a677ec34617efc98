/* All of it in one. Made by ormgen from the schema of shadows. */
#ifndef SHADOWS_H
#define SHADOWS_H

#include <orm/orm.h>

#include "shadows_types.h"

#include "items.h"
#include "list.h"
#include "object.h"
#include "session.h"

#endif
