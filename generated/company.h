/* All of it in one. Made by ormgen from the schema of company. */
#ifndef COMPANY_H
#define COMPANY_H

#include <orm/orm.h>

#include "company_types.h"

#include "assignment.h"
#include "department.h"
#include "employee.h"
#include "project.h"
#include "staff_queries.h"

#endif
