/*
 * The table of PostgreSQL's built-in types and of what C makes of each.
 *
 * How types may be spelled is in type_spellings.c. Every row agrees with the server's pg_type,
 * which a test compares; the C names are those that <orm/types.h> declares.
 */
#include "postgres/types.h"

#include <stddef.h>

/* A type whose values are NULL by themselves (POINTER) or through an opt struct (VALUE). */
#define VALUE(id, c_name, stem, codec)                                                             \
    static const pg_c_type c_##id = {c_name, "orm_opt_" stem, "orm_" stem "_array",                \
                                     "orm_type_" codec, false};
#define POINTER(id, c_name, stem, codec)                                                           \
    static const pg_c_type c_##id = {c_name, c_name, "orm_" stem "_array", "orm_type_" codec, true};

/* clang-format off */
VALUE(bool, "bool", "bool", "bool")
VALUE(int16, "int16_t", "int16", "int2")
VALUE(int32, "int32_t", "int32", "int4")
VALUE(int64, "int64_t", "int64", "int8")
VALUE(float, "float", "float", "float4")
VALUE(double, "double", "double", "float8")
VALUE(numeric, "orm_numeric", "numeric", "numeric")
POINTER(text, "const char *", "text", "text")
POINTER(varchar, "const char *", "text", "varchar")
POINTER(bpchar, "const char *", "text", "bpchar")
POINTER(name, "const char *", "text", "name")
POINTER(char, "const char *", "text", "char")
POINTER(json, "const char *", "text", "json")
POINTER(jsonb, "const char *", "text", "jsonb")
POINTER(xml, "const char *", "text", "xml")
POINTER(bytes, "orm_bytes", "bytes", "bytea")
VALUE(date, "orm_date", "date", "date")
VALUE(time, "orm_time", "time", "time")
VALUE(timetz, "orm_timetz", "timetz", "timetz")
VALUE(timestamp, "orm_timestamp", "timestamp", "timestamp")
VALUE(timestamptz, "orm_timestamptz", "timestamptz", "timestamptz")
VALUE(interval, "orm_interval", "interval", "interval")
VALUE(uuid, "orm_uuid", "uuid", "uuid")
VALUE(macaddr, "orm_macaddr", "macaddr", "macaddr")
VALUE(macaddr8, "orm_macaddr8", "macaddr8", "macaddr8")
VALUE(inet, "orm_inet", "inet", "inet")
VALUE(cidr, "orm_inet", "inet", "cidr")
VALUE(oid, "uint32_t", "uint32", "oid")
POINTER(bit, "orm_bits", "bits", "bit")
POINTER(varbit, "orm_bits", "bits", "varbit")
VALUE(int32_range, "orm_int32_range", "int32_range", "int4range")
VALUE(int64_range, "orm_int64_range", "int64_range", "int8range")
VALUE(numeric_range, "orm_numeric_range", "numeric_range", "numrange")
VALUE(date_range, "orm_date_range", "date_range", "daterange")
VALUE(timestamp_range, "orm_timestamp_range", "timestamp_range", "tsrange")
VALUE(timestamptz_range, "orm_timestamptz_range", "timestamptz_range", "tstzrange")
POINTER(int32_multirange, "orm_int32_multirange", "int32_multirange", "int4multirange")
POINTER(int64_multirange, "orm_int64_multirange", "int64_multirange", "int8multirange")
POINTER(numeric_multirange, "orm_numeric_multirange", "numeric_multirange", "nummultirange")
POINTER(date_multirange, "orm_date_multirange", "date_multirange", "datemultirange")
POINTER(timestamp_multirange, "orm_timestamp_multirange", "timestamp_multirange", "tsmultirange")
POINTER(timestamptz_multirange, "orm_timestamptz_multirange", "timestamptz_multirange", "tstzmultirange")

static const pg_type types[] = {
    {"boolean", "bool", 16, 1000, PG_BOOLEAN, PG_NO_MODIFIERS, &c_bool, NULL},
    {"smallint", "int2", 21, 1005, PG_NUMBER, PG_NO_MODIFIERS, &c_int16, NULL},
    {"integer", "int4", 23, 1007, PG_NUMBER, PG_NO_MODIFIERS, &c_int32, NULL},
    {"bigint", "int8", 20, 1016, PG_NUMBER, PG_NO_MODIFIERS, &c_int64, NULL},
    {"real", "float4", 700, 1021, PG_NUMBER, PG_NO_MODIFIERS, &c_float, NULL},
    {"double precision", "float8", 701, 1022, PG_NUMBER, PG_NO_MODIFIERS, &c_double, NULL},
    {"numeric", "numeric", 1700, 1231, PG_NUMBER, PG_PRECISION_SCALE, &c_numeric, NULL},
    {"money", "money", 790, 791, PG_NUMBER, PG_NO_MODIFIERS, NULL, NULL},
    {"text", "text", 25, 1009, PG_STRING, PG_NO_MODIFIERS, &c_text, NULL},
    {"character varying", "varchar", 1043, 1015, PG_STRING, PG_LENGTH, &c_varchar, NULL},
    {"character", "bpchar", 1042, 1014, PG_STRING, PG_LENGTH, &c_bpchar, NULL},
    {"name", "name", 19, 1003, PG_STRING, PG_NO_MODIFIERS, &c_name, NULL},
    {"\"char\"", "char", 18, 1002, PG_STRING, PG_NO_MODIFIERS, &c_char, NULL},
    {"bytea", "bytea", 17, 1001, PG_BINARY, PG_NO_MODIFIERS, &c_bytes, NULL},
    {"json", "json", 114, 199, PG_JSON, PG_NO_MODIFIERS, &c_json, NULL},
    {"jsonb", "jsonb", 3802, 3807, PG_JSON, PG_NO_MODIFIERS, &c_jsonb, NULL},
    {"jsonpath", "jsonpath", 4072, 4073, PG_OTHER, PG_NO_MODIFIERS, NULL, NULL},
    {"xml", "xml", 142, 143, PG_OTHER, PG_NO_MODIFIERS, &c_xml, NULL},
    {"date", "date", 1082, 1182, PG_DATETIME, PG_NO_MODIFIERS, &c_date, NULL},
    {"time without time zone", "time", 1083, 1183, PG_DATETIME, PG_FRACTION, &c_time, NULL},
    {"time with time zone", "timetz", 1266, 1270, PG_DATETIME, PG_FRACTION, &c_timetz, NULL},
    {"timestamp without time zone", "timestamp", 1114, 1115, PG_DATETIME, PG_FRACTION, &c_timestamp, NULL},
    {"timestamp with time zone", "timestamptz", 1184, 1185, PG_DATETIME, PG_FRACTION, &c_timestamptz, NULL},
    {"interval", "interval", 1186, 1187, PG_TIMESPAN, PG_FRACTION, &c_interval, NULL},
    {"uuid", "uuid", 2950, 2951, PG_OTHER, PG_NO_MODIFIERS, &c_uuid, NULL},
    {"inet", "inet", 869, 1041, PG_NETWORK, PG_NO_MODIFIERS, &c_inet, NULL},
    {"cidr", "cidr", 650, 651, PG_NETWORK, PG_NO_MODIFIERS, &c_cidr, NULL},
    {"macaddr", "macaddr", 829, 1040, PG_NETWORK, PG_NO_MODIFIERS, &c_macaddr, NULL},
    {"macaddr8", "macaddr8", 774, 775, PG_NETWORK, PG_NO_MODIFIERS, &c_macaddr8, NULL},
    {"oid", "oid", 26, 1028, PG_NUMBER, PG_NO_MODIFIERS, &c_oid, NULL},
    {"bit", "bit", 1560, 1561, PG_BITSTRING, PG_LENGTH, &c_bit, NULL},
    {"bit varying", "varbit", 1562, 1563, PG_BITSTRING, PG_LENGTH, &c_varbit, NULL},
    {"int4range", "int4range", 3904, 3905, PG_RANGE, PG_NO_MODIFIERS, &c_int32_range, "int4"},
    {"int8range", "int8range", 3926, 3927, PG_RANGE, PG_NO_MODIFIERS, &c_int64_range, "int8"},
    {"numrange", "numrange", 3906, 3907, PG_RANGE, PG_NO_MODIFIERS, &c_numeric_range, "numeric"},
    {"daterange", "daterange", 3912, 3913, PG_RANGE, PG_NO_MODIFIERS, &c_date_range, "date"},
    {"tsrange", "tsrange", 3908, 3909, PG_RANGE, PG_NO_MODIFIERS, &c_timestamp_range, "timestamp"},
    {"tstzrange", "tstzrange", 3910, 3911, PG_RANGE, PG_NO_MODIFIERS, &c_timestamptz_range, "timestamptz"},
    {"int4multirange", "int4multirange", 4451, 6150, PG_MULTIRANGE, PG_NO_MODIFIERS, &c_int32_multirange, "int4range"},
    {"int8multirange", "int8multirange", 4536, 6157, PG_MULTIRANGE, PG_NO_MODIFIERS, &c_int64_multirange, "int8range"},
    {"nummultirange", "nummultirange", 4532, 6151, PG_MULTIRANGE, PG_NO_MODIFIERS, &c_numeric_multirange, "numrange"},
    {"datemultirange", "datemultirange", 4535, 6155, PG_MULTIRANGE, PG_NO_MODIFIERS, &c_date_multirange, "daterange"},
    {"tsmultirange", "tsmultirange", 4533, 6152, PG_MULTIRANGE, PG_NO_MODIFIERS, &c_timestamp_multirange, "tsrange"},
    {"tstzmultirange", "tstzmultirange", 4534, 6153, PG_MULTIRANGE, PG_NO_MODIFIERS, &c_timestamptz_multirange, "tstzrange"},
    {"tsvector", "tsvector", 3614, 3643, PG_OTHER, PG_NO_MODIFIERS, NULL, NULL},
    {"tsquery", "tsquery", 3615, 3645, PG_OTHER, PG_NO_MODIFIERS, NULL, NULL},
    {"point", "point", 600, 1017, PG_OTHER, PG_NO_MODIFIERS, NULL, NULL},
    {"lseg", "lseg", 601, 1018, PG_OTHER, PG_NO_MODIFIERS, NULL, NULL},
    {"path", "path", 602, 1019, PG_OTHER, PG_NO_MODIFIERS, NULL, NULL},
    {"box", "box", 603, 1020, PG_OTHER, PG_NO_MODIFIERS, NULL, NULL},
    {"polygon", "polygon", 604, 1027, PG_OTHER, PG_NO_MODIFIERS, NULL, NULL},
    {"line", "line", 628, 629, PG_OTHER, PG_NO_MODIFIERS, NULL, NULL},
    {"circle", "circle", 718, 719, PG_OTHER, PG_NO_MODIFIERS, NULL, NULL},
    {"regproc", "regproc", 24, 1008, PG_OTHER, PG_NO_MODIFIERS, NULL, NULL},
    {"regprocedure", "regprocedure", 2202, 2207, PG_OTHER, PG_NO_MODIFIERS, NULL, NULL},
    {"regoper", "regoper", 2203, 2208, PG_OTHER, PG_NO_MODIFIERS, NULL, NULL},
    {"regoperator", "regoperator", 2204, 2209, PG_OTHER, PG_NO_MODIFIERS, NULL, NULL},
    {"regclass", "regclass", 2205, 2210, PG_OTHER, PG_NO_MODIFIERS, NULL, NULL},
    {"regtype", "regtype", 2206, 2211, PG_OTHER, PG_NO_MODIFIERS, NULL, NULL},
    {"regrole", "regrole", 4096, 4097, PG_OTHER, PG_NO_MODIFIERS, NULL, NULL},
    {"regnamespace", "regnamespace", 4089, 4090, PG_OTHER, PG_NO_MODIFIERS, NULL, NULL},
    {"regcollation", "regcollation", 4191, 4192, PG_OTHER, PG_NO_MODIFIERS, NULL, NULL},
    {"regconfig", "regconfig", 3734, 3735, PG_OTHER, PG_NO_MODIFIERS, NULL, NULL},
    {"regdictionary", "regdictionary", 3769, 3770, PG_OTHER, PG_NO_MODIFIERS, NULL, NULL},
    {"xid", "xid", 28, 1011, PG_OTHER, PG_NO_MODIFIERS, NULL, NULL},
    {"xid8", "xid8", 5069, 271, PG_OTHER, PG_NO_MODIFIERS, NULL, NULL},
    {"cid", "cid", 29, 1012, PG_OTHER, PG_NO_MODIFIERS, NULL, NULL},
    {"tid", "tid", 27, 1010, PG_OTHER, PG_NO_MODIFIERS, NULL, NULL},
    {"pg_lsn", "pg_lsn", 3220, 3221, PG_OTHER, PG_NO_MODIFIERS, NULL, NULL},
    {"pg_snapshot", "pg_snapshot", 5038, 5039, PG_OTHER, PG_NO_MODIFIERS, NULL, NULL},
    {"txid_snapshot", "txid_snapshot", 2970, 2949, PG_OTHER, PG_NO_MODIFIERS, NULL, NULL},
    {"aclitem", "aclitem", 1033, 1034, PG_OTHER, PG_NO_MODIFIERS, NULL, NULL},
    {"refcursor", "refcursor", 1790, 2201, PG_OTHER, PG_NO_MODIFIERS, NULL, NULL},
    {NULL, NULL, 0, 0, PG_OTHER, PG_NO_MODIFIERS, NULL, NULL},
};
/* clang-format on */

bool pg_type_is_integer(const pg_type *type) {
    return type->c == &c_int16 || type->c == &c_int32 || type->c == &c_int64;
}

const char *pg_type_cast_name(const pg_type *type) {
    if (type->modifiers != PG_LENGTH)
        return type->name;
    return type->c == &c_bit ? "\"bit\"" : type->internal;
}

const pg_type *pg_types(void) {
    return types;
}
