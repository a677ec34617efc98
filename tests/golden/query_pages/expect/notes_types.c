/* What the runtime knows of the schema's types. Made by ormgen from the schema of notes. */
#include "notes_types.h"

/* clang-format off */

/* clang-format on */
