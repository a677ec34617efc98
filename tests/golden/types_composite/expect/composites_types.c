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

/* clang-format on */
