/* All of it in one. Made by ormgen from the schema of options. */
#ifndef OPTIONS_H
#define OPTIONS_H

#include <orm/orm.h>

#include "options_types.h"

#include "app_user.h"
#include "counter.h"
#include "plain.h"

#endif
