/* What the runtime knows of the schema's types. Made by ormgen from the schema of lengthy. */
#include "lengthy_types.h"

/* clang-format off */

/* clang-format on */
