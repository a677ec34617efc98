/* All of it in one. Made by ormgen from the schema of library. */
#ifndef LIBRARY_H
#define LIBRARY_H

#include <orm/orm.h>

#include "library_types.h"

#include "author.h"
#include "book.h"
#include "every_name.h"
#include "sold_book.h"
#include "tally.h"

#endif
