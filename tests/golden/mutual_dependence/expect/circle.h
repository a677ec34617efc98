/* All of it in one. Made by ormgen from the schema of circle. */
#ifndef CIRCLE_H
#define CIRCLE_H

#include <orm/orm.h>

#include "circle_types.h"

#include "person.h"
#include "post.h"

#endif
