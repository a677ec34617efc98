/*
 * A database as plain arrays, and how many statements lead from one state of it to another.
 *
 * Rows are numbered from 0 and a number is never used again, so that a row which is deleted and one
 * that is made are never the same. Names, emails and the like are numbers; -1 is NULL, and a budget of
 * -1 was left to its default.
 */
#ifndef RANDOM_PROGRAMS_MODEL_H
#define RANDOM_PROGRAMS_MODEL_H

#include <stdbool.h>

enum { MOST = 24, NONE = -1 };

typedef struct model_department {
    bool here;
    int name, budget;
} model_department;

typedef struct model_employee {
    bool here;
    int name, email, phone, department, manager;
} model_employee;

typedef struct model_project {
    bool here;
    int name;
    bool members[MOST];
} model_project;

typedef struct model_badge {
    bool here;
    int number, owner;
} model_badge;

typedef struct model_locker {
    bool here;
    int label, holder;
} model_locker;

typedef struct model {
    model_department departments[MOST];
    model_employee employees[MOST];
    model_project projects[MOST];
    model_badge badges[MOST];
    model_locker lockers[MOST];
} model;

/* How many statements a flush sends that makes `now` of `before`: what docs/session.md says of its
 * order, and nothing else. */
int statements_between(const model *before, const model *now);

#endif
