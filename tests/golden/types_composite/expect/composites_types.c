/* What the runtime knows of the schema's types. Made by ormgen from the schema of composites. */
#include "composites_types.h"

/* clang-format off */

static const orm_label labels_of_country[] = {
    "de",
    "fr",
    "at",
};

ORM_STATIC_ASSERT(sizeof(country) == sizeof(int), "the runtime reads and writes enums as int");
const orm_type country_type = {
    ORM_KIND_ENUM, 0, sizeof(country), offsetof(country_opt, value), false,
    "country", NULL, labels_of_country, NULL, 3,
};

const orm_type country_array_type = {
    ORM_KIND_ARRAY, 0, sizeof(country_array), ORM_ALIGNOF(country_array), true,
    "country[]", &country_type, NULL, NULL, 0,
};

static const orm_field fields_of_address[] = {
    {"street", &orm_type_varchar, offsetof(struct address, street)},
    {"zip", &orm_type_bpchar, offsetof(struct address, zip)},
    {"land", &country_type, offsetof(struct address, land)},
    {"since", &orm_type_date, offsetof(struct address, since)},
    {"tags", &orm_type_text_array, offsetof(struct address, tags)},
    {"codes", &country_array_type, offsetof(struct address, codes)},
};

const orm_type address_type = {
    ORM_KIND_COMPOSITE, 0, sizeof(address), offsetof(address_opt, value), false,
    "address", NULL, NULL, fields_of_address, 6,
};

const orm_type address_array_type = {
    ORM_KIND_ARRAY, 0, sizeof(address_array), ORM_ALIGNOF(address_array), true,
    "address[]", &address_type, NULL, NULL, 0,
};

static const orm_field fields_of_place[] = {
    {"address", &address_type, offsetof(struct place, address)},
    {"latitude", &orm_type_float8, offsetof(struct place, latitude)},
    {"longitude", &orm_type_float8, offsetof(struct place, longitude)},
};

const orm_type place_type = {
    ORM_KIND_COMPOSITE, 0, sizeof(place), offsetof(place_opt, value), false,
    "place", NULL, NULL, fields_of_place, 3,
};

const orm_type place_array_type = {
    ORM_KIND_ARRAY, 0, sizeof(place_array), ORM_ALIGNOF(place_array), true,
    "place[]", &place_type, NULL, NULL, 0,
};

static const orm_type domain_1_of_limits = {
    ORM_KIND_INT4, 0, sizeof(int32_t), ORM_ALIGNOF(int32_t), false,
    "positive", NULL, NULL, NULL, 0,
};

static const orm_type domain_2_of_limits = {
    ORM_KIND_INT4, 0, sizeof(int32_t), ORM_ALIGNOF(int32_t), false,
    "positive", NULL, NULL, NULL, 0,
};

static const orm_type domain_3_of_limits = {
    ORM_KIND_INT4, 0, sizeof(int32_t), ORM_ALIGNOF(int32_t), false,
    "positive", NULL, NULL, NULL, 0,
};

static const orm_type domains_3_of_limits = {
    ORM_KIND_ARRAY, 0, sizeof(orm_int32_array), ORM_ALIGNOF(orm_int32_array), true,
    "positive[]", &domain_3_of_limits, NULL, NULL, 0,
};

static const orm_type domain_4_of_limits = {
    ORM_KIND_RANGE, 0, sizeof(orm_int32_range), ORM_ALIGNOF(orm_int32_range), false,
    "span", &orm_type_int4, NULL, NULL, 0,
};

static const orm_type domain_5_of_limits = {
    ORM_KIND_ENUM, 0, sizeof(country), ORM_ALIGNOF(country), false,
    "land", NULL, labels_of_country, NULL, 3,
};

static const orm_type domain_6_of_limits = {
    ORM_KIND_TEXT, 0, sizeof(const char *), ORM_ALIGNOF(const char *), true,
    "code", NULL, NULL, NULL, 0,
};

static const orm_type domain_7_of_limits = {
    ORM_KIND_TEXT, 0, sizeof(const char *), ORM_ALIGNOF(const char *), true,
    "code", NULL, NULL, NULL, 0,
};

static const orm_type domains_7_of_limits = {
    ORM_KIND_ARRAY, 0, sizeof(orm_text_array), ORM_ALIGNOF(orm_text_array), true,
    "code[]", &domain_7_of_limits, NULL, NULL, 0,
};

static const orm_type domain_8_of_limits = {
    ORM_KIND_ARRAY, 0, sizeof(orm_text_array), ORM_ALIGNOF(orm_text_array), true,
    "codes", &orm_type_text, NULL, NULL, 0,
};

static const orm_field fields_of_limits[] = {
    {"low", &domain_1_of_limits, offsetof(struct limits, low)},
    {"high", &domain_2_of_limits, offsetof(struct limits, high)},
    {"around", &domains_3_of_limits, offsetof(struct limits, around)},
    {"inside", &domain_4_of_limits, offsetof(struct limits, inside)},
    {"outside", &domain_5_of_limits, offsetof(struct limits, outside)},
    {"name", &domain_6_of_limits, offsetof(struct limits, name)},
    {"names", &domains_7_of_limits, offsetof(struct limits, names)},
    {"list", &domain_8_of_limits, offsetof(struct limits, list)},
    {"at", &address_type, offsetof(struct limits, at)},
};

const orm_type limits_type = {
    ORM_KIND_COMPOSITE, 0, sizeof(limits), offsetof(limits_opt, value), false,
    "limits", NULL, NULL, fields_of_limits, 9,
};

const orm_type limits_array_type = {
    ORM_KIND_ARRAY, 0, sizeof(limits_array), ORM_ALIGNOF(limits_array), true,
    "limits[]", &limits_type, NULL, NULL, 0,
};

/* clang-format on */
