/* All of it in one. Made by ormgen from the schema of shelf. */
#ifndef SHELF_H
#define SHELF_H

#include <orm/orm.h>

#include "shelf_types.h"

#include "book.h"
#include "books_queries.h"

#endif
