/*
 * Types that a schema could declare, described as generated code describes them: an enum, a range
 * of it, and a composite that holds one of nearly everything. SAMPLE_TYPES_SQL makes them.
 */
#ifndef SUPPORT_SAMPLE_TYPES_H
#define SUPPORT_SAMPLE_TYPES_H

#include <orm/type.h>

#define SAMPLE_TYPES_SQL                                                                           \
    "create type pg_temp.mood as enum ('sad', 'so so', 'ha''ppy');"                                \
    "create type pg_temp.mood_range as range (subtype = pg_temp.mood);"                            \
    "create type pg_temp.visit as (place text, number integer, mood pg_temp.mood,"                 \
    " moods pg_temp.mood[], price numeric, floors int4range, days datemultirange, data bytea,"     \
    " at timestamptz, scale pg_temp.mood_range)"

typedef enum mood { MOOD_UNKNOWN, MOOD_SAD, MOOD_SO_SO, MOOD_HAPPY } mood;
ORM_OPT(mood, mood)
ORM_ARRAY(mood, mood)
ORM_RANGE(mood, mood)
ORM_OPT(mood_range, orm_mood_range)

typedef struct visit {
    const char *place;
    orm_opt_int32 number;
    orm_opt_mood mood;
    orm_mood_array moods;
    orm_opt_numeric price;
    orm_opt_int32_range floors;
    orm_date_multirange days;
    orm_bytes data;
    orm_opt_timestamptz at;
    orm_opt_mood_range scale;
} visit;
ORM_OPT(visit, visit)
ORM_ARRAY(visit, visit)

static const orm_label mood_labels[] = {"sad", "so so", "ha'ppy"};

static const orm_type type_mood = {.kind = ORM_KIND_ENUM,
                                   .oid = 25,
                                   .size = sizeof(mood),
                                   .align = _Alignof(mood),
                                   .name = "pg_temp.mood",
                                   .labels = mood_labels,
                                   .count = 3};
static const orm_type type_mood_array = {.kind = ORM_KIND_ARRAY,
                                         .oid = 1009,
                                         .size = sizeof(orm_mood_array),
                                         .align = _Alignof(orm_mood_array),
                                         .pointer = true,
                                         .name = "pg_temp.mood[]",
                                         .element = &type_mood};
static const orm_type type_mood_range = {.kind = ORM_KIND_RANGE,
                                         .size = sizeof(orm_mood_range),
                                         .align = _Alignof(orm_mood_range),
                                         .name = "pg_temp.mood_range",
                                         .element = &type_mood};

static const orm_field visit_fields[] = {
    {"place", &orm_type_text, offsetof(visit, place)},
    {"number", &orm_type_int4, offsetof(visit, number)},
    {"mood", &type_mood, offsetof(visit, mood)},
    {"moods", &type_mood_array, offsetof(visit, moods)},
    {"price", &orm_type_numeric, offsetof(visit, price)},
    {"floors", &orm_type_int4range, offsetof(visit, floors)},
    {"days", &orm_type_datemultirange, offsetof(visit, days)},
    {"data", &orm_type_bytea, offsetof(visit, data)},
    {"at", &orm_type_timestamptz, offsetof(visit, at)},
    {"scale", &type_mood_range, offsetof(visit, scale)},
};
static const orm_type type_visit = {.kind = ORM_KIND_COMPOSITE,
                                    .size = sizeof(visit),
                                    .align = _Alignof(visit),
                                    .name = "pg_temp.visit",
                                    .fields = visit_fields,
                                    .count = 10};
static const orm_type type_visit_array = {.kind = ORM_KIND_ARRAY,
                                          .size = sizeof(orm_visit_array),
                                          .align = _Alignof(orm_visit_array),
                                          .pointer = true,
                                          .name = "pg_temp.visit[]",
                                          .element = &type_visit};

#define SAMPLE_RANGE_TYPES(range, o, a, multirange, ...)                                           \
    &orm_type_##range, &orm_type_##range##_array, &orm_type_##multirange,                          \
        &orm_type_##multirange##_array,
#define SAMPLE_SCALAR_TYPES(name, ...) &orm_type_##name, &orm_type_##name##_array,

/* Every built-in descriptor, then those above. */
static const orm_type *const sample_types[] = {
    ORM_BUILTIN_TYPES(SAMPLE_SCALAR_TYPES) ORM_BUILTIN_RANGES(SAMPLE_RANGE_TYPES) & type_mood,
    &type_mood_array,
    &type_mood_range,
    &type_visit,
    &type_visit_array,
};
enum { SAMPLE_TYPE_COUNT = sizeof sample_types / sizeof *sample_types };

#endif
