/* What the parts of a shadow share: the server, and the databases that are there. */
#ifndef ORMGEN_SHADOW_SHADOW_STATE_H
#define ORMGEN_SHADOW_SHADOW_STATE_H

#include "shadow/keeper.h"
#include "shadow/shadow.h"

struct shadow {
    orm_arena *arena;
    const char *url;       /* of the server; NULL until a private one was started */
    bool is_private;       /* nobody else uses the server */
    bool failed;           /* it cannot be had */
    bool copies_files;     /* how databases are made soonest there */
    struct pg_conn *admin; /* NULL until the first database */
    keeper keeper;
    const char *prefix; /* of the names of all its databases */
    size_t made;
    shadow_database *databases;
};

struct shadow_database {
    shadow *shadow;
    shadow_database *next;
    const char *name, *url;
    struct pg_conn *connection; /* NULL: it is to be dropped */
};

#endif
