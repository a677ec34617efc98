/* All of it in one. Made by ormgen from the schema of notes. */
#ifndef NOTES_H
#define NOTES_H

#include <orm/orm.h>

#include "notes_types.h"

#include "author.h"
#include "note.h"
#include "notes_queries.h"

#endif
