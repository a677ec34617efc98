/* All of it in one. Made by ormgen from the schema of texts. */
#ifndef TEXTS_H
#define TEXTS_H

#include <orm/orm.h>

#include "texts_types.h"

#include "note.h"

#endif
