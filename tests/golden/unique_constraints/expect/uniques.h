/* All of it in one. Made by ormgen from the schema of uniques. */
#ifndef UNIQUES_H
#define UNIQUES_H

#include <orm/orm.h>

#include "uniques_types.h"

#include "account.h"

#endif
