/* Loading some of what a relationship leads to, into lists of the caller's. */
#ifndef ORM_RELATION_LOAD_PART_H
#define ORM_RELATION_LOAD_PART_H

#include "relation/relation_sql.h"

typedef struct orm__relation_part {
    const char *query, *name; /* for errors and echo: "staff_page" and "recent" */
    orm__part_text text;
    /* Adds parameters to the session's, behind the arrays, and sets the text, which must live as long as
     * the context; the session is entered. NULL: the text stands above. */
    orm_status (*write)(void *context, orm__part_text *out);
    void *context;
} orm__relation_part;

/* Loads it into lists[i] for objects[i], which may be NULL; the relationship itself stays as it is.
 * Lists of equal objects are one and the same. */
orm_status orm__relation_load_part(orm_session *session, const orm_list *objects, unsigned relation,
                                   const orm__relation_part *part, orm_list *lists);

#endif
