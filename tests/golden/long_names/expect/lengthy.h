/* All of it in one. Made by ormgen from the schema of lengthy. */
#ifndef LENGTHY_H
#define LENGTHY_H

#include <orm/orm.h>

#include "lengthy_types.h"

#include "a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long.h"

#endif
