/*
 * A PostgreSQL cluster in a folder of its own, reached over a unix socket in that folder only.
 *
 * Used by the keeper alone: starting waits for other processes, and the server is a child of
 * whoever starts it.
 */
#ifndef ORMGEN_SHADOW_PRIVATE_CLUSTER_H
#define ORMGEN_SHADOW_PRIVATE_CLUSTER_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

enum { CLUSTER_PATH = 512, CLUSTER_WHY = 2048 };

typedef struct private_cluster {
    char home[CLUSTER_PATH]; /* "" when there is none */
    pid_t server;            /* 0 when it does not run */
    uid_t user;              /* who runs it: not root */
    gid_t group;
} private_cluster;

/* Makes a cluster with initdb and starts its server. False, and a text in `why`, when that is not
 * possible; what was made so far is for cluster_remove. */
bool cluster_start(private_cluster *made, char why[CLUSTER_WHY]);

/* Ends the server and removes the folder. */
void cluster_remove(private_cluster *of);

#endif
