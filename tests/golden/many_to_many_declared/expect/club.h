/* All of it in one. Made by ormgen from the schema of club. */
#ifndef CLUB_H
#define CLUB_H

#include <orm/orm.h>

#include "club_types.h"

#include "friendship.h"
#include "group.h"
#include "member.h"
#include "membership.h"

#endif
