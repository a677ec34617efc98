/* What the runtime knows of the schema's types. Made by ormgen from the schema of ledger. */
#include "ledger_types.h"

/* clang-format off */

/* clang-format on */
