/* All of it in one. Made by ormgen from the schema of words. */
#ifndef WORDS_H
#define WORDS_H

#include <orm/orm.h>

#include "words_types.h"

#include "my_list.h"
#include "odd_names_queries.h"

#endif
