/* All of it in one. Made by ormgen from the schema of badges. */
#ifndef BADGES_H
#define BADGES_H

#include <orm/orm.h>

#include "badges_types.h"

#include "badge.h"
#include "passport.h"
#include "person.h"

#endif
