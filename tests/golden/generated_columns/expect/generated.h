/* All of it in one. Made by ormgen from the schema of generated. */
#ifndef GENERATED_H
#define GENERATED_H

#include <orm/orm.h>

#include "generated_types.h"

#include "box.h"

#endif
