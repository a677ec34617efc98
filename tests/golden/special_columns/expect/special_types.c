/* What the runtime knows of the schema's types. Made by ormgen from the schema of special. */
#include "special_types.h"

/* clang-format off */

/* clang-format on */
