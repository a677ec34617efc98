/* All of it in one. Made by ormgen from the schema of travel. */
#ifndef TRAVEL_H
#define TRAVEL_H

#include <orm/orm.h>

#include "travel_types.h"

#include "airport.h"
#include "flight.h"

#endif
