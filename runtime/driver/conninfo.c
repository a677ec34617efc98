/*
 * Reading a connection string. libpq's own messages about a malformed one quote it, password and
 * all, so none of them is passed on; the mistakes that put a part of the password where libpq would
 * quote it later (an `@` or `/` that was not percent-encoded) are caught here.
 */
#include "driver/conninfo.h"

#include <libpq-fe.h>
#include <stdlib.h>
#include <string.h>

/* What is set when neither the string nor the environment says otherwise. Half-open connections
 * hang for longer than anybody waits without keepalives; gssencmode crashes inside the GSS library
 * when memory runs out. */
static const struct {
    const char *keyword, *environment, *value;
} defaults[] = {
    {"gssencmode", "PGGSSENCMODE", "disable"}, {"keepalives", NULL, "1"},
    {"keepalives_idle", NULL, "30"},           {"keepalives_interval", NULL, "10"},
    {"keepalives_count", NULL, "3"},           {"tcp_user_timeout", NULL, "30000"},
};

/* Values are decoded from bytes of this encoding, so it is not a default: it is set. */
static const char client_encoding[] = "UTF8";

static const char *default_for(const char *keyword) {
    for (size_t i = 0; i < sizeof defaults / sizeof *defaults; i++) {
        if (strcmp(keyword, defaults[i].keyword) != 0)
            continue;
        return defaults[i].environment && getenv(defaults[i].environment) ? NULL
                                                                          : defaults[i].value;
    }
    return NULL;
}

static const char *value_of(const PQconninfoOption *option, const char *application_name) {
    if (strcmp(option->keyword, "client_encoding") == 0)
        return client_encoding;
    if (strcmp(option->keyword, "fallback_application_name") == 0 && !option->val)
        return "orm";
    if (strcmp(option->keyword, "application_name") == 0 && application_name)
        return application_name;
    return option->val ? option->val : default_for(option->keyword);
}

static bool port_is_plain(const char *port) {
    return strspn(port, "0123456789,") == strlen(port);
}

static orm_status check(const PQconninfoOption *options, orm__failure *failure) {
    for (const PQconninfoOption *option = options; option->keyword; option++) {
        if (!option->val)
            continue;
        bool host = strcmp(option->keyword, "host") == 0;
        bool port = strcmp(option->keyword, "port") == 0;
        if ((host && option->val[0] != '/' && strchr(option->val, '@')) ||
            (port && !port_is_plain(option->val)))
            return orm__fail_with(
                failure,
                &(orm__facts){.status = ORM_CONFIG,
                              .hint = "percent-encode `@`, `:`, `/`, `?` and `#` in the password"},
                "the %s of the connection string is none", option->keyword);
    }
    return ORM_OK;
}

static orm_status keep(const PQconninfoOption *options, const char *application_name,
                       orm__failure *failure, orm__conninfo *out) {
    size_t count = 0;
    while (options[count].keyword)
        count++;
    out->keywords = orm_arena_zalloc(out->arena, (count + 1) * sizeof *out->keywords);
    out->values = orm_arena_zalloc(out->arena, (count + 1) * sizeof *out->values);
    if (!out->keywords || !out->values)
        return orm__fail_nomem(failure);
    size_t kept = 0;
    for (size_t i = 0; i < count; i++) {
        const char *value = value_of(&options[i], application_name);
        if (!value)
            continue;
        out->keywords[kept] = orm_arena_strdup(out->arena, options[i].keyword);
        out->values[kept] = orm_arena_strdup(out->arena, value);
        if (!out->keywords[kept] || !out->values[kept])
            return orm__fail_nomem(failure);
        if (strcmp(options[i].keyword, "connect_timeout") == 0)
            out->connect_timeout_ms = strtol(value, NULL, 10) * 1000;
        kept++;
    }
    return ORM_OK;
}

orm_status orm__conninfo_read(const char *url, const char *application_name,
                              const orm_allocator *allocator, orm__failure *failure,
                              orm__conninfo *out) {
    *out = (orm__conninfo){.arena = orm_arena_new(allocator)};
    if (!out->arena)
        return orm__fail_nomem(failure);
    char *quoting = NULL;
    PQconninfoOption *options = PQconninfoParse(url ? url : "", &quoting);
    if (!options && !quoting)
        return orm__fail_nomem(failure);
    PQfreemem(quoting);
    if (!options)
        return orm__fail_with(
            failure,
            &(orm__facts){.status = ORM_CONFIG,
                          .hint = "write postgresql://user:password@host:port/database with the "
                                  "password percent-encoded, or host=… dbname=… user=…"},
            "the connection string cannot be read");
    orm_status status = check(options, failure);
    if (status == ORM_OK)
        status = keep(options, application_name, failure, out);
    PQconninfoFree(options);
    return status;
}

void orm__conninfo_free(orm__conninfo *conninfo) {
    orm_arena_free(conninfo->arena);
    *conninfo = (orm__conninfo){.arena = NULL};
}
