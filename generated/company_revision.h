/*
 * Where the migrations of company stood when its C was generated: for a program that wants to know
 * at its start whether the database has got there too. See orm_engine_options.revision.
 *
 * Made by ormgen from the schema of company, which is the place for changes.
 */
#ifndef COMPANY_COMPANY_REVISION_H
#define COMPANY_COMPANY_REVISION_H

#include <orm/engine.h>

static const char *const heads_of_company[] = {
    "0002zfbn",
};
static const orm_revision company_revision = {ORM_ABI, "company", heads_of_company, 1, 2};

#endif
