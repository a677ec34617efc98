/* All of it in one. Made by ormgen from the schema of ordering. */
#ifndef ORDERING_H
#define ORDERING_H

#include <orm/orm.h>

#include "ordering_types.h"

#include "branch.h"
#include "leaf.h"
#include "left_side.h"
#include "right_side.h"
#include "tree.h"

#endif
