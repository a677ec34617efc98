/* What the runtime knows of the schema's types. Made by ormgen from the schema of library. */
#include "library_types.h"

/* clang-format off */

/* clang-format on */
