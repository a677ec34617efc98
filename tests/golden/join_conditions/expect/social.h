/* All of it in one. Made by ormgen from the schema of social. */
#ifndef SOCIAL_H
#define SOCIAL_H

#include <orm/orm.h>

#include "social_types.h"

#include "post.h"
#include "user.h"

#endif
