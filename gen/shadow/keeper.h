/*
 * The keeper: the process that clears away behind a shadow, however that ends.
 *
 * It is forked from the program, in a session of its own so that a terminal's signals pass it by,
 * and waits at a pipe whose other end the program holds. A byte there, or its end because the
 * program is gone, is the word to clear away.
 */
#ifndef ORMGEN_SHADOW_KEEPER_H
#define ORMGEN_SHADOW_KEEPER_H

#include <orm/arena.h>
#include <stdbool.h>
#include <sys/types.h>

typedef struct keeper {
    pid_t process; /* 0 when there is none */
    int words;     /* the pipe to it */
} keeper;

/* Starts a private cluster and a keeper of it. Gives its conninfo string in the arena, or NULL and
 * why in *why. */
const char *keeper_of_cluster(keeper *made, orm_arena *arena, const char **why);

/* A keeper of all databases of the server at `url` whose name begins with `prefix`. */
bool keeper_of_databases(keeper *made, orm_arena *arena, const char *url, const char *prefix,
                         const char **why);

/* Has it clear away and waits until that is done. */
void keeper_end(keeper *of);

#endif
