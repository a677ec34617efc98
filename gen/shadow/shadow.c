/*
 * The server, its databases, and their connections.
 *
 * A shadow is UNUSED until its first database is wanted, then RUNNING, or FAILED for good when the
 * server cannot be had. What runs in a database is in shadow_sql.c.
 */
#include "shadow/shadow.h"

#include <libpq-fe.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "diag/memory.h"
#include "shadow/shadow_state.h"

/* --- the server ------------------------------------------------------------------------------ */

shadow *shadow_open(orm_arena *arena, const char *url) {
    shadow *made = gen_new(arena, shadow);
    made->arena = arena;
    made->url = url;
    made->is_private = url == NULL;
    return made;
}

static void drop_left(shadow *of);

void shadow_close(shadow *of) {
    if (!of)
        return;
    for (shadow_database *each = of->databases; each; each = each->next)
        shadow_drop(each);
    if (!of->is_private)
        drop_left(of);
    PQfinish(of->admin);
    of->admin = NULL;
    keeper_end(&of->keeper);
}

/* A value of a conninfo string. */
static const char *quoted_value(orm_arena *arena, const char *value) {
    char *quoted = gen_alloc(arena, strlen(value) * 2 + 3), *to = quoted;
    *to++ = '\'';
    for (; *value; value++) {
        if (*value == '\'' || *value == '\\')
            *to++ = '\\';
        *to++ = *value;
    }
    *to = '\'';
    return quoted;
}

/* The server's connection string with another database in it. */
static const char *url_of_database(const shadow *of, const char *database) {
    PQconninfoOption *options = PQconninfoParse(of->url, NULL);
    const char *url = gen_printf(of->arena, "dbname=%s", quoted_value(of->arena, database));
    for (const PQconninfoOption *each = options; each && each->keyword; each++)
        if (each->val && strcmp(each->keyword, "dbname") != 0)
            url = gen_printf(of->arena, "%s %s=%s", url, each->keyword,
                             quoted_value(of->arena, each->val));
    PQconninfoFree(options);
    return url;
}

static void ignore_notice(void *context, const char *message) {
    (void)context, (void)message;
}

/* NULL, and reported, when nobody answers. libpq quotes a connection string that does not parse,
 * with its password: that message is not passed on. */
static PGconn *connect_to(const char *url, diag *sink) {
    PQconninfoOption *options = PQconninfoParse(url, NULL);
    PQconninfoFree(options);
    if (!options) {
        diag_error(sink, DIAG_SHADOW, (span){0},
                   "the shadow server's connection string cannot be read");
        return NULL;
    }
    static const char *const names[] = {"dbname", "fallback_application_name", "client_encoding",
                                        NULL};
    const char *const values[] = {url, "ormgen", "UTF8", NULL};
    PGconn *connection = PQconnectdbParams(names, values, 1);
    if (PQstatus(connection) == CONNECTION_OK) {
        PQsetNoticeProcessor(connection, ignore_notice, NULL);
        return connection;
    }
    const char *message = PQerrorMessage(connection);
    diag_error(sink, DIAG_SHADOW, (span){0}, "cannot connect to the shadow server: %.*s",
               (int)strcspn(message, "\n"), message);
    PQfinish(connection);
    return NULL;
}

/* Names of databases that no other program makes. */
static const char *new_prefix(orm_arena *arena) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    return gen_printf(arena, "ormgen_shadow_%ld_%lx_", (long)getpid(),
                      (unsigned long)now.tv_sec * 1000000 + (unsigned long)now.tv_nsec / 1000);
}

static bool start_private(shadow *of, diag *sink) {
    const char *why = NULL;
    of->url = keeper_of_cluster(&of->keeper, of->arena, &why);
    if (of->url)
        return true;
    diag_hint(diag_error(sink, DIAG_SHADOW, (span){0}, "there is no shadow server: %s", why),
              "name one with --shadow URL");
    return false;
}

/* A server that never syncs, as a private one, copies a database's files three times as fast as it
 * logs their pages; another would do a checkpoint for it, which others on it would feel. */
static bool copies_files(PGconn *admin) {
    PGresult *result = PQexec(admin, "SHOW fsync");
    bool is_off = PQntuples(result) == 1 && strcmp(PQgetvalue(result, 0, 0), "off") == 0;
    PQclear(result);
    return is_off;
}

/* Connects first, so that a keeper is there only for a server that answers. */
static bool reach(shadow *of, diag *sink) {
    const char *why = NULL;
    if (of->is_private && !start_private(of, sink))
        return false;
    of->admin = connect_to(of->url, sink);
    if (!of->admin)
        return false;
    of->copies_files = copies_files(of->admin);
    of->prefix = new_prefix(of->arena);
    if (of->is_private || keeper_of_databases(&of->keeper, of->arena, of->url, of->prefix, &why))
        return true;
    diag_error(sink, DIAG_SHADOW, (span){0}, "the shadow server cannot be used: %s", why);
    return false;
}

static bool is_reached(shadow *of, diag *sink) {
    if (of->admin)
        return true;
    if (of->failed) {
        diag_error(sink, DIAG_SHADOW, (span){0}, "there is no shadow server");
        return false;
    }
    of->failed = !reach(of, sink);
    if (of->failed) {
        PQfinish(of->admin);
        of->admin = NULL;
        keeper_end(&of->keeper);
    }
    return !of->failed;
}

/* --- databases ------------------------------------------------------------------------------- */

static bool make_database(shadow *of, const char *name, diag *sink) {
    const char *sql = gen_printf(of->arena,
                                 "CREATE DATABASE \"%s\" TEMPLATE template0 ENCODING 'UTF8'"
                                 " LOCALE 'C' STRATEGY %s",
                                 name, of->copies_files ? "FILE_COPY" : "WAL_LOG");
    PGresult *result = PQexec(of->admin, sql);
    bool made = PQresultStatus(result) == PGRES_COMMAND_OK;
    const char *message = PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
    if (!made)
        diag_error(sink, DIAG_SHADOW, (span){0}, "no database can be made on the shadow server: %s",
                   message ? message : "the connection was lost");
    PQclear(result);
    return made;
}

shadow_database *shadow_create(shadow *of, diag *sink) {
    if (!is_reached(of, sink))
        return NULL;
    const char *name = gen_printf(of->arena, "%s%zu", of->prefix, ++of->made);
    if (!make_database(of, name, sink))
        return NULL;
    drop_left(of);
    shadow_database *made = gen_new(of->arena, shadow_database);
    made->shadow = of;
    made->name = name;
    made->url = url_of_database(of, name);
    made->next = of->databases;
    of->databases = made;
    made->connection = connect_to(made->url, sink);
    return made->connection ? made : NULL;
}

void shadow_drop(shadow_database *of) {
    if (!of)
        return;
    PQfinish(of->connection);
    of->connection = NULL;
}

static void drop_left(shadow *of) {
    for (shadow_database **at = &of->databases; *at;) {
        shadow_database *each = *at;
        if (each->connection) {
            at = &each->next;
            continue;
        }
        *at = each->next;
        PQclear(
            PQexec(of->admin, gen_printf(of->arena, "DROP DATABASE IF EXISTS \"%s\" WITH (FORCE)",
                                         each->name)));
    }
}

const char *shadow_url(const shadow_database *of) {
    return of->url;
}

int shadow_version(const shadow_database *of) {
    return PQserverVersion(of->connection) / 10000;
}

model *shadow_inspect(shadow_database *of, inspect_leftovers *leftovers, diag *sink) {
    const inspect_request request = {.connection = of->connection};
    return inspect_database(of->shadow->arena, &request, leftovers, sink);
}
