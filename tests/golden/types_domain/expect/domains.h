/* All of it in one. Made by ormgen from the schema of domains. */
#ifndef DOMAINS_H
#define DOMAINS_H

#include <orm/orm.h>

#include "domains_types.h"

#include "thing.h"

#endif
