/*
 * Type descriptors: how a value is laid out in C and on the wire.
 *
 * liborm has one for every built-in type it knows (orm_type_int8, orm_type_text, …); generated
 * code has one for each enum and composite type, and for arrays of them. They are constant data;
 * the codecs in runtime/codec are the one place that interprets them.
 */
#ifndef ORM_TYPE_H
#define ORM_TYPE_H

#include <orm/value.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct orm_type orm_type;

typedef enum orm_kind {
    ORM_KIND_BOOL,
    ORM_KIND_INT2,
    ORM_KIND_INT4,
    ORM_KIND_INT8,
    ORM_KIND_FLOAT4,
    ORM_KIND_FLOAT8,
    ORM_KIND_NUMERIC,
    ORM_KIND_TEXT, /* text, varchar, char, name, json, xml: bytes as they are */
    ORM_KIND_JSONB,
    ORM_KIND_BYTEA,
    ORM_KIND_DATE,
    ORM_KIND_TIME,
    ORM_KIND_TIMETZ,
    ORM_KIND_TIMESTAMP,
    ORM_KIND_TIMESTAMPTZ,
    ORM_KIND_INTERVAL,
    ORM_KIND_UUID,
    ORM_KIND_INET,
    ORM_KIND_CIDR,
    ORM_KIND_MACADDR,
    ORM_KIND_MACADDR8,
    ORM_KIND_OID,
    ORM_KIND_BIT, /* bit and varbit */
    ORM_KIND_ENUM,
    ORM_KIND_ARRAY,
    ORM_KIND_RANGE,
    ORM_KIND_MULTIRANGE,
    ORM_KIND_COMPOSITE,
    ORM_KIND_COUNT
} orm_kind;

/* A label of an enum. Enumerators count from 1 in the order of `labels`; 0 is …_UNKNOWN. */
typedef const char *orm_label;

/* A field of a composite type. All may be NULL: a field is its pointer or its opt struct. */
typedef struct orm_field {
    const char *name;
    const orm_type *type;
    uint32_t offset;
} orm_field;

struct orm_type {
    orm_kind kind;
    uint32_t oid;   /* as a parameter is declared; 0: looked up by name on each connection. An enum
                       is declared as text and cast in the statement. */
    uint16_t size;  /* of the C value */
    uint16_t align; /* of the C value: in its opt struct `value` stands at this offset */
    bool pointer;   /* NULL by its pointer rather than wrapped in an opt struct */
    const char *name;        /* as SQL writes it, quoted and qualified */
    const orm_type *element; /* array: item; range: bound; multirange: its range */
    const orm_label *labels; /* enum */
    const orm_field *fields; /* composite */
    uint32_t count;          /* of labels or fields */
};

/* The label of an enum's value as PostgreSQL has it; NULL for …_UNKNOWN and for what is no value of
 * it. Lives as long as the program. */
ORM_API const char *orm_enum_label(const orm_type *type, int value);

/* The value that has this label; 0, which is …_UNKNOWN, when there is none. NULL is allowed. */
ORM_API int orm_enum_value(const orm_type *type, const char *label);

/* What generated code states about layouts, in C11 and in C++. */
#ifdef __cplusplus
#define ORM_STATIC_ASSERT(condition, text) static_assert(condition, text)
#define ORM_ALIGNOF(type)                  alignof(type)
#else
#define ORM_STATIC_ASSERT(condition, text) _Static_assert(condition, text)
#define ORM_ALIGNOF(type)                  _Alignof(type)
#endif

/* Every built-in descriptor, X(name, kind, oid, array oid, C name, SQL name, pointer). `name` is
 * PostgreSQL's own for the type. orm_type_<name> is the scalar, orm_type_<name>_array its array. */
#define ORM_BUILTIN_TYPES(X)                                                                       \
    X(bool, BOOL, 16, 1000, bool, "boolean", false)                                                \
    X(int2, INT2, 21, 1005, int16, "smallint", false)                                              \
    X(int4, INT4, 23, 1007, int32, "integer", false)                                               \
    X(int8, INT8, 20, 1016, int64, "bigint", false)                                                \
    X(float4, FLOAT4, 700, 1021, float, "real", false)                                             \
    X(float8, FLOAT8, 701, 1022, double, "double precision", false)                                \
    X(numeric, NUMERIC, 1700, 1231, numeric, "numeric", false)                                     \
    X(text, TEXT, 25, 1009, text, "text", true)                                                    \
    X(varchar, TEXT, 1043, 1015, text, "character varying", true)                                  \
    X(bpchar, TEXT, 1042, 1014, text, "character", true)                                           \
    X(name, TEXT, 19, 1003, text, "name", true)                                                    \
    X(char, TEXT, 18, 1002, text, "\"char\"", true)                                                \
    X(json, TEXT, 114, 199, text, "json", true)                                                    \
    X(xml, TEXT, 142, 143, text, "xml", true)                                                      \
    X(jsonb, JSONB, 3802, 3807, text, "jsonb", true)                                               \
    X(bytea, BYTEA, 17, 1001, bytes, "bytea", true)                                                \
    X(date, DATE, 1082, 1182, date, "date", false)                                                 \
    X(time, TIME, 1083, 1183, time, "time without time zone", false)                               \
    X(timetz, TIMETZ, 1266, 1270, timetz, "time with time zone", false)                            \
    X(timestamp, TIMESTAMP, 1114, 1115, timestamp, "timestamp without time zone", false)           \
    X(timestamptz, TIMESTAMPTZ, 1184, 1185, timestamptz, "timestamp with time zone", false)        \
    X(interval, INTERVAL, 1186, 1187, interval, "interval", false)                                 \
    X(uuid, UUID, 2950, 2951, uuid, "uuid", false)                                                 \
    X(inet, INET, 869, 1041, inet, "inet", false)                                                  \
    X(cidr, CIDR, 650, 651, inet, "cidr", false)                                                   \
    X(macaddr, MACADDR, 829, 1040, macaddr, "macaddr", false)                                      \
    X(macaddr8, MACADDR8, 774, 775, macaddr8, "macaddr8", false)                                   \
    X(oid, OID, 26, 1028, uint32, "oid", false)                                                    \
    X(bit, BIT, 1560, 1561, bits, "bit", true)                                                     \
    X(varbit, BIT, 1562, 1563, bits, "bit varying", true)

/* X(range, oid, array oid, multirange, oid, array oid, bound, C name) */
#define ORM_BUILTIN_RANGES(X)                                                                      \
    X(int4range, 3904, 3905, int4multirange, 4451, 6150, int4, int32)                              \
    X(int8range, 3926, 3927, int8multirange, 4536, 6157, int8, int64)                              \
    X(numrange, 3906, 3907, nummultirange, 4532, 6151, numeric, numeric)                           \
    X(daterange, 3912, 3913, datemultirange, 4535, 6155, date, date)                               \
    X(tsrange, 3908, 3909, tsmultirange, 4533, 6152, timestamp, timestamp)                         \
    X(tstzrange, 3910, 3911, tstzmultirange, 4534, 6153, timestamptz, timestamptz)

#define ORM_TYPE_EXTERN(name, ...)                                                                 \
    ORM_API extern const orm_type orm_type_##name, orm_type_##name##_array;
ORM_BUILTIN_TYPES(ORM_TYPE_EXTERN)
#define ORM_RANGE_EXTERN(range, o, a, multirange, ...)                                             \
    ORM_TYPE_EXTERN(range, ) ORM_TYPE_EXTERN(multirange, )
ORM_BUILTIN_RANGES(ORM_RANGE_EXTERN)

#ifdef __cplusplus
}
#endif

#endif
