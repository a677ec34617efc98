/* All of it in one. Made by ormgen from the schema of sequences. */
#ifndef SEQUENCES_H
#define SEQUENCES_H

#include <orm/orm.h>

#include "sequences_types.h"

#include "invoice.h"

#endif
