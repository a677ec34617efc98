/* All of it in one. Made by ormgen from the schema of partitions. */
#ifndef PARTITIONS_H
#define PARTITIONS_H

#include <orm/orm.h>

#include "partitions_types.h"

#include "measurement.h"
#include "visit.h"

#endif
