/* The tool's own connections to a server. */
#ifndef ORMGEN_INSPECT_CONNECT_H
#define ORMGEN_INSPECT_CONNECT_H

#include "diag/diag.h"

struct pg_conn;

/* Connects to a URL or conninfo string; the texts travel as UTF-8. The caller ends it with PQfinish.
 * NULL, and reported without the password, when that fails. */
struct pg_conn *inspect_connect(const char *url, diag *sink);

#endif
