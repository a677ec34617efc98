/* All of it in one. Made by ormgen from the schema of shop. */
#ifndef SHOP_H
#define SHOP_H

#include <orm/orm.h>

#include "shop_types.h"

#include "sh_box.h"
#include "sh_crate.h"
#include "sh_item.h"
#include "sh_twin.h"

#endif
