/* What the runtime knows of the schema's types. Made by ormgen from the schema of shelf. */
#include "shelf_types.h"

/* clang-format off */

/* clang-format on */
