/* What the runtime knows of the schema's types. Made by ormgen from the schema of trees. */
#include "trees_types.h"

/* clang-format off */

/* clang-format on */
