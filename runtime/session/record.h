/*
 * What a session keeps about objects, beside them.
 *
 * Terms. A *record* is the session's book-keeping about an object; objects that were loaded
 * together and not touched since share one. A *batch* is the objects of one result: relationships
 * are loaded for all of them at once. A record is *touched* when this transaction has to do with
 * it: to be written, written, or to be restored by a rollback. A *slab* is a block of objects.
 */
#ifndef ORM_SESSION_RECORD_H
#define ORM_SESSION_RECORD_H

#include <orm/entity.h>

typedef struct orm__record orm__record;
typedef struct orm__slab orm__slab;
typedef struct orm__shape orm__shape;
typedef struct orm__saved orm__saved;
typedef struct orm__values orm__values;

/* What an object is to its session; see object.c for the moves between them. */
typedef enum orm__state {
    ORM__TRANSIENT,
    ORM__PENDING,
    ORM__PERSISTENT,
    ORM__DELETED,
    ORM__DETACHED
} orm__state;

/* How far the placing of rows has got with one. */
typedef enum orm__visit { ORM__UNSEEN, ORM__ENTERED, ORM__PLACED } orm__visit;

typedef struct orm__batch {
    orm_object **objects; /* those that left the session have another `session` */
    size_t len;
    const char *query;            /* what gave the result; NULL: the relationship */
    const orm_relation *relation; /* that led to them */
    const void *with;             /* what was said about loading; the session's, or NULL */
    uint32_t swept;               /* the sweep that saw it last, counted */
} orm__batch;

/* A flush goes over the records of its rows again and again: what it looks at each time stands first
 * and together, in one line of the cache. */
struct orm__record {
    orm__state state;
    orm__visit visit; /* while rows are placed */
    bool shared;      /* by all untouched objects of its slab; only batch and slab are used then */
    bool pooled;      /* it goes back to the session's spare ones */
    bool touched;     /* it is in the session's list of such */
    bool loose;       /* the object belongs to the program */
    bool inserted;    /* by this transaction, which may yet roll back */
    bool removed;     /* its row was deleted by this transaction */
    bool expired;     /* its values are read anew when its row is met next */
    bool doomed;      /* while what goes along with a delete is gathered: it does */
    bool kept_new;    /* this transaction writes it as a new row; see orm__keep_new */
    bool owns;        /* an arena or home, and is in the session's list of such */
    uint8_t told;     /* while a flush runs: of what its hooks were told, a bit an orm_event */
    bool alone;       /* while a flush runs: its row is written by a statement of its own */
    bool sent;        /* and not answered */
    bool early;       /* its row is written before the inserts */
    bool replaced;    /* its row becomes that of a new object */
    uint16_t cursor;  /* while rows are placed: the relationship to be looked at next */
    uint32_t level;   /* while a flush runs: among the rows of its rank, above all it refers to */
    uint32_t wave;    /* of statements, in which those of one shape go together */
    uint32_t statement; /* that writes its row, counted */
    orm_object *object;
    orm__record *next; /* in the session's list of the touched */
    const orm__shape *shape;
    void *committed; /* a copy of the struct as it was before this transaction wrote it, or NULL */
    void *original;  /* one as the database has it; NULL: nothing was set */
    orm__record *previous;
    orm__record *came_from; /* while rows are placed */
    orm__record *replaces;  /* while a flush runs */
    orm__batch *batch;      /* NULL for objects that the program made */
    orm__slab *slab;
    uint64_t relations_touched; /* by their numbers; from 63 on they share a bit */
    uint64_t new_columns;       /* while `kept_new`: what the program had set before */
    orm__saved *saved;  /* as it was at the innermost savepoint since which it was touched */
    uint32_t born;      /* the savepoint after which it became pending; 0: none */
    uint32_t told_in;   /* the flush by whose hooks it was told of, counted */
    orm_status refused; /* a setter's failure while there was no session to latch it */
    const char *refused_why;
    orm_arena *arena; /* of its values when they are its own; NULL: the session's */
    orm_arena *home;  /* that the record stands in, when nothing else does */
    orm__record *owner_next, *owner_previous;
};

/* The values of one result's objects, in an arena that this stands in too. */
struct orm__values {
    orm_arena *arena;
    size_t slabs; /* whose objects they are of */
};

struct orm__slab {
    orm__slab *next;
    orm_session *session; /* NULL once it is gone */
    orm_allocator allocator;
    orm__values *values; /* that its objects' values stand in, or NULL */
    size_t size;         /* of the block, this header and all */
    size_t stride;       /* of its objects */
    size_t room;         /* objects that it was made for */
    size_t made;         /* that there are, or were */
    size_t gone;         /* of those, freed by the program */
    size_t loose;        /* objects in it that belong to the program */
    bool foreign;        /* not made of the session's memory */
    bool pinned;         /* while a sweep goes on: something leads to what is gone, and must */
    orm__record shared;
};

#endif
