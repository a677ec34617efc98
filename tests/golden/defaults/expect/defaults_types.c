/* What the runtime knows of the schema's types. Made by ormgen from the schema of defaults. */
#include "defaults_types.h"

/* clang-format off */

/* clang-format on */
