/* Opens an engine that looks whether the database's migrations have got to where the program's are: once
 * for each allocation that can fail, and then for good.
 *
 *     program [exact] [TENANT] */
#include <orm/orm.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "people_revision.h"

static void *resize(void *context, void *block, size_t old_size, size_t new_size) {
    size_t *left = context;
    (void)old_size;
    if (*left == 0)
        return NULL;
    --*left;
    return realloc(block, new_size);
}

static void release(void *context, void *block, size_t size) {
    (void)context, (void)size;
    free(block);
}

static orm_status open_with(orm_engine_options options, size_t requests, FILE *out) {
    orm_engine *engine;
    orm_allocator allocator = {resize, release, &requests};
    options.allocator = &allocator;
    orm_status status = orm_engine_open(getenv("DATABASE_URL"), &options, &engine);
    if (status != ORM_NOMEM && out) {
        const orm_error *error = orm_engine_error(engine);
        fprintf(out, "%s\n", orm_status_name(status));
        if (status != ORM_OK)
            fprintf(out, "    %s\n    %s\n", error->message, error->hint);
    }
    orm_engine_close(engine);
    return status;
}

int main(int count, char **words) {
    orm_engine_options options = {.revision = {.wanted = &people_revision}};
    for (int i = 1; i < count; i++) {
        if (strcmp(words[i], "exact") == 0)
            options.revision.exact = true;
        else
            options.revision.tenant = words[i];
    }
    size_t requests = 0;
    while (open_with(options, requests, NULL) == ORM_NOMEM)
        requests++;
    open_with(options, SIZE_MAX, stdout);
    return requests < 10;
}
