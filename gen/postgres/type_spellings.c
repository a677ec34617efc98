/*
 * How PostgreSQL's built-in types may be spelled.
 *
 * SQL's own spellings ("character varying"), PostgreSQL's short ones ("int8") and an interval's
 * fields all lead to one row of the table in types.c. A quoted name is never a spelling but the
 * type's internal name: "char" in quotes is not char.
 */
#include "postgres/types.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

typedef struct spelling {
    const char *text, *internal;
} spelling;

/* Sorted by text, as bsearch wants it. */
static const spelling spellings[] = {
    {"\"char\"", "char"},
    {"aclitem", "aclitem"},
    {"bigint", "int8"},
    {"bit", "bit"},
    {"bit varying", "varbit"},
    {"bool", "bool"},
    {"boolean", "bool"},
    {"box", "box"},
    {"bpchar", "bpchar"},
    {"bytea", "bytea"},
    {"char", "bpchar"},
    {"char varying", "varchar"},
    {"character", "bpchar"},
    {"character varying", "varchar"},
    {"cid", "cid"},
    {"cidr", "cidr"},
    {"circle", "circle"},
    {"date", "date"},
    {"datemultirange", "datemultirange"},
    {"daterange", "daterange"},
    {"dec", "numeric"},
    {"decimal", "numeric"},
    {"double precision", "float8"},
    {"float", "float8"},
    {"float4", "float4"},
    {"float8", "float8"},
    {"inet", "inet"},
    {"int", "int4"},
    {"int2", "int2"},
    {"int4", "int4"},
    {"int4multirange", "int4multirange"},
    {"int4range", "int4range"},
    {"int8", "int8"},
    {"int8multirange", "int8multirange"},
    {"int8range", "int8range"},
    {"integer", "int4"},
    {"interval", "interval"},
    {"interval day", "interval"},
    {"interval day to hour", "interval"},
    {"interval day to minute", "interval"},
    {"interval day to second", "interval"},
    {"interval hour", "interval"},
    {"interval hour to minute", "interval"},
    {"interval hour to second", "interval"},
    {"interval minute", "interval"},
    {"interval minute to second", "interval"},
    {"interval month", "interval"},
    {"interval second", "interval"},
    {"interval year", "interval"},
    {"interval year to month", "interval"},
    {"json", "json"},
    {"jsonb", "jsonb"},
    {"jsonpath", "jsonpath"},
    {"line", "line"},
    {"lseg", "lseg"},
    {"macaddr", "macaddr"},
    {"macaddr8", "macaddr8"},
    {"money", "money"},
    {"name", "name"},
    {"national char", "bpchar"},
    {"national char varying", "varchar"},
    {"national character", "bpchar"},
    {"national character varying", "varchar"},
    {"nchar", "bpchar"},
    {"nchar varying", "varchar"},
    {"numeric", "numeric"},
    {"nummultirange", "nummultirange"},
    {"numrange", "numrange"},
    {"oid", "oid"},
    {"path", "path"},
    {"pg_lsn", "pg_lsn"},
    {"pg_snapshot", "pg_snapshot"},
    {"point", "point"},
    {"polygon", "polygon"},
    {"real", "float4"},
    {"refcursor", "refcursor"},
    {"regclass", "regclass"},
    {"regcollation", "regcollation"},
    {"regconfig", "regconfig"},
    {"regdictionary", "regdictionary"},
    {"regnamespace", "regnamespace"},
    {"regoper", "regoper"},
    {"regoperator", "regoperator"},
    {"regproc", "regproc"},
    {"regprocedure", "regprocedure"},
    {"regrole", "regrole"},
    {"regtype", "regtype"},
    {"smallint", "int2"},
    {"text", "text"},
    {"tid", "tid"},
    {"time", "time"},
    {"time with time zone", "timetz"},
    {"time without time zone", "time"},
    {"timestamp", "timestamp"},
    {"timestamp with time zone", "timestamptz"},
    {"timestamp without time zone", "timestamp"},
    {"timestamptz", "timestamptz"},
    {"timetz", "timetz"},
    {"tsmultirange", "tsmultirange"},
    {"tsquery", "tsquery"},
    {"tsrange", "tsrange"},
    {"tstzmultirange", "tstzmultirange"},
    {"tstzrange", "tstzrange"},
    {"tsvector", "tsvector"},
    {"txid_snapshot", "txid_snapshot"},
    {"uuid", "uuid"},
    {"varbit", "varbit"},
    {"varchar", "varchar"},
    {"xid", "xid"},
    {"xid8", "xid8"},
    {"xml", "xml"},
};

static int compare(const void *wanted, const void *entry) {
    return strcmp(wanted, ((const spelling *)entry)->text);
}

const pg_type *pg_type_named(const char *text) {
    const spelling *found =
        bsearch(text, spellings, sizeof spellings / sizeof *spellings, sizeof *spellings, compare);
    return found ? pg_type_internal(found->internal) : NULL;
}

const pg_type *pg_type_internal(const char *internal) {
    for (const pg_type *type = pg_types(); type->name; type++)
        if (strcmp(type->internal, internal) == 0)
            return type;
    return NULL;
}
