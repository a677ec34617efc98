/* All of it in one. Made by ormgen from the schema of office. */
#ifndef OFFICE_H
#define OFFICE_H

#include <orm/orm.h>

#include "office_types.h"

#include "department.h"
#include "people_queries.h"
#include "person.h"
#include "task.h"
#include "tasks_queries.h"

#endif
