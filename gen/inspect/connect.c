/* Opens connections of the tool. A failure names the host and the user, never a password. */
#include "inspect/connect.h"

#include <libpq-fe.h>
#include <string.h>

/* libpq quotes a connection string that does not parse, and calls host what follows the first `@`,
 * be it a part of the password. Its other messages name only host and user. */
PGconn *inspect_connect(const char *url, diag *sink) {
    char *why = NULL;
    PQconninfoOption *options = PQconninfoParse(url, &why);
    bool readable = options != NULL;
    for (const PQconninfoOption *each = options; each && each->keyword; each++)
        if (strcmp(each->keyword, "host") == 0 && each->val && strchr(each->val, '@'))
            readable = false;
    PQfreemem(why);
    PQconninfoFree(options);
    if (!readable) {
        diag_hint(
            diag_error(sink, DIAG_DATABASE, (span){0}, "the connection string cannot be read"),
            "in a URL's password `@` is written %%40");
        return NULL;
    }
    static const char *const names[] = {"dbname", "fallback_application_name", "client_encoding",
                                        NULL};
    const char *const values[] = {url, "ormgen", "UTF8", NULL};
    PGconn *connection = PQconnectdbParams(names, values, 1);
    if (PQstatus(connection) == CONNECTION_OK)
        return connection;
    const char *message = PQerrorMessage(connection);
    diag_error(sink, DIAG_DATABASE, (span){0}, "cannot connect: %.*s", (int)strcspn(message, "\n"),
               message);
    PQfinish(connection);
    return NULL;
}
