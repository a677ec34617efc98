/* All of it in one. Made by ormgen from the schema of indexes. */
#ifndef INDEXES_H
#define INDEXES_H

#include <orm/orm.h>

#include "indexes_types.h"

#include "article.h"

#endif
