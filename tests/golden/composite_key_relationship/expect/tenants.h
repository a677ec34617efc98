/* All of it in one. Made by ormgen from the schema of tenants. */
#ifndef TENANTS_H
#define TENANTS_H

#include <orm/orm.h>

#include "tenants_types.h"

#include "project.h"
#include "task.h"
#include "tenant.h"

#endif
