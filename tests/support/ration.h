/*
 * An allocator for tests that gives only so much, then fails; it counts what is not given back.
 *
 *     ration r = {.left = n};                       the first n requests succeed
 *     orm_allocator allocator = ration_allocator(&r);
 */
#ifndef SUPPORT_RATION_H
#define SUPPORT_RATION_H

#include <orm/arena.h>

typedef struct ration {
    size_t left; /* requests that will still succeed */
    size_t held; /* bytes handed out and not given back */
} ration;

/* Borrows the ration, which must outlive all that is allocated through it. */
orm_allocator ration_allocator(ration *r);

#endif
