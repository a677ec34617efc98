/*
 * What a unit test program gives and gets.
 *
 * Each tests/unit/test_NAME.c is a program of its own: it defines unit_suite(), and libunit.a has
 * the main that runs it. One test that does not compile then stops no other.
 */
#ifndef SUPPORT_UNIT_H
#define SUPPORT_UNIT_H

#include <check.h>
#include <stdint.h>

/* Defined by the test: its cases. The runner owns what it returns. */
Suite *unit_suite(void);

/* Where random tests start: ORM_TEST_SEED when that is set, else always the same, for a gate is to
 * fail by a change and not by the clock; `make soak` starts elsewhere each time. Printed at the start.
 * Never 0. */
uint64_t unit_seed(void);

/* The server to test against, as a URL; fails the running test when DATABASE_URL is not set. */
const char *unit_database_url(void);

#endif
