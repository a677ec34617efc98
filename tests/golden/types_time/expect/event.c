/* What the runtime knows of Event. Made by ormgen from the schema of times. */
#include "event.h"

ORM_ENTITY_LAYOUT(struct event);
ORM_WITH_LAYOUT(struct event_with, 13, 0);

/* clang-format off */

static const char select_of_event[] =
    "SELECT this.id, this.day, this.day_of, this.at_time, this.at_second, this.zoned, "
    "this.happened, this.happened_ms, this.seen, this.seen_ms, this.lasting, this.period, "
    "this.exact FROM events AS this";

static const orm_column columns_of_event[] = {
    {"id", &orm_type_int4, offsetof(struct event, id_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"day", &orm_type_date, offsetof(struct event, day_), 0, -1, 0, "", "", NULL},
    {"day_of", &orm_type_date, offsetof(struct event, day_of_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"at_time", &orm_type_time, offsetof(struct event, at_time_), 0, -1, 0, "", "", NULL},
    {"at_second", &orm_type_time, offsetof(struct event, at_second_), ORM_COLUMN_NULLABLE, 0, 0, "", "", NULL},
    {"zoned", &orm_type_timetz, offsetof(struct event, zoned_), 0, -1, 0, "", "", NULL},
    {"happened", &orm_type_timestamp, offsetof(struct event, happened_), 0, -1, 0, "", "", NULL},
    {"happened_ms", &orm_type_timestamp, offsetof(struct event, happened_ms_), ORM_COLUMN_NULLABLE, 3, 0, "", "", NULL},
    {"seen", &orm_type_timestamptz, offsetof(struct event, seen_), 0, -1, 0, "", "", NULL},
    {"seen_ms", &orm_type_timestamptz, offsetof(struct event, seen_ms_), ORM_COLUMN_NULLABLE, 3, 0, "", "", NULL},
    {"lasting", &orm_type_interval, offsetof(struct event, lasting_), 0, -1, 0, "", "", NULL},
    {"period", &orm_type_interval, offsetof(struct event, period_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"exact", &orm_type_interval, offsetof(struct event, exact_), ORM_COLUMN_NULLABLE, 3, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_event[] = {
    0, /* the primary key */
    0, /* events_pkey */
};

static const orm_constraint constraints_of_event[] = {
    {"events_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_event + 1, NULL},
};

const orm_entity event_entity = {
    ORM_ABI, sizeof(struct event), "Event", "event", "events",
    columns_of_event, NULL, constraints_of_event, numbers_of_event + 0,
    13, 0, 1, 1,
    offsetof(struct event, loaded), 1, 0, select_of_event,
    " WHERE this.id = $1", " ORDER BY this.id", NULL,
};

/* clang-format on */
