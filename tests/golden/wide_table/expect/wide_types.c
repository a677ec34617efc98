/* What the runtime knows of the schema's types. Made by ormgen from the schema of wide. */
#include "wide_types.h"

/* clang-format off */

/* clang-format on */
