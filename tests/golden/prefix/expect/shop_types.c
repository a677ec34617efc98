/* What the runtime knows of the schema's types. Made by ormgen from the schema of shop. */
#include "shop_types.h"

/* clang-format off */

static const orm_label labels_of_sh_size[] = {
    "s",
    "m",
    "l",
};

ORM_STATIC_ASSERT(sizeof(sh_size) == sizeof(int), "the runtime reads and writes enums as int");
const orm_type sh_size_type = {
    ORM_KIND_ENUM, 0, sizeof(sh_size), offsetof(sh_size_opt, value), false,
    "shop.size", NULL, labels_of_sh_size, NULL, 3,
};

const orm_type sh_size_array_type = {
    ORM_KIND_ARRAY, 0, sizeof(sh_size_array), ORM_ALIGNOF(sh_size_array), true,
    "shop.size[]", &sh_size_type, NULL, NULL, 0,
};

static const orm_field fields_of_sh_spot[] = {
    {"x", &orm_type_int4, offsetof(struct sh_spot, x)},
    {"y", &orm_type_int4, offsetof(struct sh_spot, y)},
};

const orm_type sh_spot_type = {
    ORM_KIND_COMPOSITE, 0, sizeof(sh_spot), offsetof(sh_spot_opt, value), false,
    "shop.spot", NULL, NULL, fields_of_sh_spot, 2,
};

const orm_type sh_spot_array_type = {
    ORM_KIND_ARRAY, 0, sizeof(sh_spot_array), ORM_ALIGNOF(sh_spot_array), true,
    "shop.spot[]", &sh_spot_type, NULL, NULL, 0,
};

/* clang-format on */
