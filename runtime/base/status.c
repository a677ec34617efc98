/* The names of statuses and what they mean. */
#include <orm/status.h>

#include <stddef.h>

typedef struct status_text {
    const char *name, *text;
} status_text;

static const status_text statuses[] = {
#define STATUS_TEXT(name, text) {"ORM_" #name, text},
    ORM_STATUSES(STATUS_TEXT)
#undef STATUS_TEXT
};

static const status_text *find(orm_status status) {
    static const status_text unknown = {"ORM_?", "no status of this library"};
    size_t at = (size_t)status;
    return at < sizeof statuses / sizeof *statuses ? &statuses[at] : &unknown;
}

const char *orm_status_name(orm_status status) {
    return find(status)->name;
}

const char *orm_status_text(orm_status status) {
    return find(status)->text;
}
