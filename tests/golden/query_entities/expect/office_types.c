/* What the runtime knows of the schema's types. Made by ormgen from the schema of office. */
#include "office_types.h"

/* clang-format off */

/* clang-format on */
