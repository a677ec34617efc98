/* All of it in one. Made by ormgen from the schema of words. */
#ifndef WORDS_H
#define WORDS_H

#include <orm/orm.h>

#include "words_types.h"

#include "query.h"

#endif
