/*
 * Entity descriptors, and the operations that generated code is a typed face of.
 *
 * Generated code is constant data: for each entity a struct that begins with an orm_object, and an
 * orm_entity that tells the runtime where its columns and relationships are. The functions below
 * take objects as orm_object and columns by number; programs use the generated names instead.
 */
#ifndef ORM_ENTITY_H
#define ORM_ENTITY_H

#include <orm/type.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Of generated code and programs; liborm refuses any other at open and at first use. */
#define ORM_ABI 1

typedef struct orm_session orm_session;
typedef struct orm_entity orm_entity;

/* The head of every object. Its fields are the runtime's. */
typedef struct orm_object {
    const orm_entity *entity;
    orm_session *session; /* NULL while transient or detached */
    void *record;         /* the session's book-keeping about this object */
} orm_object;

/* What an object is to a session. Which calls are legal in which state is a table in
 * docs/session.md. */
typedef enum orm_state {
    ORM_TRANSIENT,  /* no row yet, and no session */
    ORM_PENDING,    /* to be inserted by the next flush */
    ORM_PERSISTENT, /* a row of the database */
    ORM_DELETED,    /* to be deleted by the next flush, or deleted by a transaction still open */
    ORM_DETACHED    /* a row, or what was one, without a session; a row of a stream */
} orm_state;

/* A list of objects: what the typed lists (employee_list) are laid out like. */
typedef struct orm_list {
    orm_object **items;
    size_t len;
} orm_list;

enum {
    ORM_COLUMN_NULLABLE = 1 << 0,
    ORM_COLUMN_KEY = 1 << 1,             /* part of the primary key */
    ORM_COLUMN_DEFAULT = 1 << 2,         /* the database fills it when it is left out */
    ORM_COLUMN_IDENTITY = 1 << 3,        /* by default */
    ORM_COLUMN_IDENTITY_ALWAYS = 1 << 4, /* needs OVERRIDING SYSTEM VALUE to be written */
    ORM_COLUMN_GENERATED = 1 << 5,       /* computed and stored by the database; no setter */
    ORM_COLUMN_VERSION = 1 << 6,         /* optimistic version: counted up by each UPDATE */
    ORM_COLUMN_UPDATED = 1 << 7,         /* set to now() by each UPDATE */
    ORM_COLUMN_LAZY = 1 << 8,            /* left out of loads; orm_object_refresh reads it too */
    /* `name` is an expression over the row's own columns, in no table: it is read where they need no
     * alias, and is never written. Comes with ORM_COLUMN_GENERATED. */
    ORM_COLUMN_COMPUTED = 1 << 9,
    /* Inheritance. The value tells whose row it is, and is the runtime's to set. */
    ORM_COLUMN_DISCRIMINATOR = 1 << 10,
    ORM_COLUMN_BELOW = 1 << 11, /* of rows of an entity that extends this one */
    ORM_COLUMN_BESIDE = 1 << 12 /* of neither: of other rows of the family */
};

typedef struct orm_column {
    const char *name; /* as SQL writes it, quoted where that is needed */
    const orm_type *type;
    uint32_t offset; /* in the entity's struct */
    uint32_t flags;
    int32_t limit;    /* varchar(n), char(n): characters; bit(n), varbit(n): bits; numeric(p,s):
                          p; time types: digits of a second; -1: none */
    int32_t scale;    /* numeric(p,s): s */
    const char *cast; /* follows a parameter: "::hr.job_kind"; "" when none is needed */
    const char *read; /* follows the name in a SELECT list: "::text"; "" when none is needed */
    const char
        *sequence; /* the sequence of its key, as nextval takes it; NULL when none is known */
} orm_column;

typedef enum orm_relation_kind {
    ORM_RELATION_OWNER,   /* to one: this side has the foreign key */
    ORM_RELATION_ONE,     /* to one: the other side has it, and it is unique */
    ORM_RELATION_MANY,    /* to many: the other side has it */
    ORM_RELATION_THROUGH, /* to many over a table of pairs */
    ORM_RELATION_JOIN     /* by a condition of its own; read-only */
} orm_relation_kind;

enum {
    ORM_RELATION_TO_MANY = 1 << 0,
    ORM_RELATION_NULLABLE = 1 << 1,
    ORM_RELATION_READONLY = 1 << 2,
    ORM_RELATION_CASCADE_SAVE = 1 << 3,
    ORM_RELATION_CASCADE_DELETE = 1 << 4,
    ORM_RELATION_CASCADE_ORPHAN = 1 << 5,
    ORM_RELATION_PASSIVE_DELETE = 1 << 6,
    ORM_RELATION_DATABASE_CASCADES = 1 << 7, /* on delete cascade stands in the foreign key */
    ORM_RELATION_DATABASE_SETS_NULL = 1 << 8,
    ORM_RELATION_ELSEWHERE = 1 << 15 /* of another entity of the family */
};

/* When and how a relationship is loaded; docs/session.md counts the statements of each. */
typedef enum orm_load {
    ORM_LOAD_DEFAULT,  /* as the schema says; there it is the same as lazy */
    ORM_LOAD_LAZY,     /* when asked for, for every object of the result at once */
    ORM_LOAD_SELECTIN, /* along with the objects: by a statement more */
    ORM_LOAD_JOINED,   /* along with the objects: in the same statement */
    ORM_LOAD_SUBQUERY, /* along with the objects: by a statement more, in the same round trip */
    ORM_LOAD_RAISE,    /* never: asking for it is ORM_NOT_LOADED */
    ORM_LOAD_ALONE     /* when asked for, for that object alone: a statement an object */
} orm_load;

typedef struct orm_relation {
    const char *name; /* as in the schema */
    orm_relation_kind kind;
    uint32_t flags;
    orm_load load;
    uint32_t offset; /* of the orm_object * or orm_list in the entity's struct */
    const orm_entity *target;
    int inverse;           /* its number among the target's relations; -1 when undeclared */
    uint16_t column_count; /* of `columns` and `through_mine` */
    uint16_t ref_count;    /* of `ref_columns` and `through_theirs`: the same number, unless a table
                                of pairs holds two keys of different sizes */
    const uint16_t *columns;     /* numbers of this entity's columns; JOIN: of its primary key */
    const uint16_t *ref_columns; /* numbers of the target's columns, matching one by one
                            where there is no table of pairs; JOIN: NULL */
    const char *through;         /* the table of pairs, as SQL writes it */
    const char *const *through_mine;   /* its columns that hold `columns` */
    const char *const *through_theirs; /* its columns that hold `ref_columns` */
    const orm_entity
        *through_entity;   /* that table's own entity; NULL when it was made implicitly */
    const char *condition; /* JOIN: over aliases "this" and "that"; "" otherwise */
    const char *where;     /* over alias "that"; "" when none */
    const char *order_by;  /* over alias "that"; "" when none */
} orm_relation;

typedef enum orm_constraint_kind {
    ORM_PRIMARY_KEY,
    ORM_UNIQUE,
    ORM_CHECK,
    ORM_FOREIGN_KEY,
    ORM_EXCLUSION
} orm_constraint_kind;

typedef struct orm_constraint {
    const char *name; /* as PostgreSQL reports it */
    orm_constraint_kind kind;
    bool deferrable;
    uint16_t column_count;
    const uint16_t *columns;
    const orm_entity *target; /* foreign key */
} orm_constraint;

/* An entity of a family, and the discriminator's value in its own rows; NULL: it has none. */
typedef struct orm_variant {
    const char *value; /* as text */
    const orm_entity *entity;
} orm_variant;

/* One of the tables that the rows of an entity stand in. */
typedef struct orm_part {
    const char *table;        /* as SQL writes it */
    const char *const *names; /* of the entity's columns, there; NULL for those that are elsewhere.
                                 The key's columns are in every part. */
} orm_part;

/* How an entity is related to others by inheritance. Those of one *family* have one struct and one
 * key, and their columns and relationships the same numbers; which of them an entity's own rows have
 * is told by flags. */
typedef struct orm_lineage {
    const orm_entity *root;
    const orm_entity *parent;    /* what it extends; NULL for the root */
    const char *source;          /* what its rows are read from: a table or a subquery */
    const char *value;           /* of the discriminator, in its own rows; NULL: it has none */
    const orm_variant *variants; /* the whole family, the root first */
    const orm_part *parts;       /* its tables, the root's first; NULL: all in one */
    uint16_t variant_count, part_count;
    uint16_t discriminator; /* the number of the column */
} orm_lineage;

struct orm_entity {
    uint32_t abi;       /* ORM_ABI */
    uint32_t size;      /* of the struct */
    const char *name;   /* "Employee" */
    const char *c_name; /* "employee" */
    const char *table;  /* as SQL writes it */
    const orm_column *columns;
    const orm_relation *relations;
    const orm_constraint *constraints;
    const uint16_t *key; /* numbers of the primary key's columns; none when key_count is 0 */
    uint16_t column_count, relation_count, constraint_count, key_count;
    uint32_t bits;      /* offset of uint64_t loaded[words], changed[words] */
    uint16_t words;     /* of each: a bit a column, then a bit a relationship */
    uint16_t order;     /* entities are inserted in this order, deleted in reverse */
    const char *select; /* "SELECT …columns… FROM table AS this": all in their order, without the
                            ORM_COLUMN_LAZY ones, each followed by its `read` */
    const char *by_key;         /* " WHERE this.id = $1"; "" without a key */
    const char *ordered;        /* " ORDER BY this.id"; "" without a key */
    const orm_lineage *lineage; /* NULL: it extends nothing, and nothing extends it */
};

/* Makes an object: columns are NULL or zero, relationships empty, all of them readable. With a
 * session it is pending: the next flush inserts it, and the session owns it. With NULL it is
 * transient: the caller owns it until orm_object_add. NULL only when out of memory; a session then
 * latches ORM_NOMEM. */
ORM_API orm_object *orm_object_new(orm_session *session, const orm_entity *entity);

/* The object as what it also is: NULL when it is neither of that entity nor of one that extends it.
 * NULL gives NULL. */
ORM_API orm_object *orm_object_as(orm_object *object, const orm_entity *entity);

/* Hands a transient object to the session, which then owns it. ORM_MISUSE: it has a session. */
ORM_API orm_status orm_object_add(orm_session *session, orm_object *object);

/* Frees a transient or detached object and what it owns. NULL is allowed. Objects of a session are
 * not freed by this: they are left as they are and the session latches ORM_MISUSE. What an open session
 * has kept of it (of one that was expunged, that a commit detached or a rollback made transient) goes
 * to that session, which must not be in use by another thread meanwhile. Nothing may be read of the
 * object afterwards; a relationship that still leads to it is to be loaded again before it is
 * followed. */
ORM_API void orm_object_free(orm_object *object);

/* Marks for deletion by the next flush, with what the schema's cascades say goes along, which may
 * have to be loaded first; a pending object is simply dropped. ORM_MISUSE, what loading fails
 * with. */
ORM_API orm_status orm_object_delete(orm_object *object);

/* Finds by primary key. `key` holds pointers to the key's values, in the key's order. In the
 * identity map: no statement. Absent is ORM_OK and NULL. */
ORM_API orm_status orm_object_find(orm_session *session, const orm_entity *entity,
                                   const void *const *key, orm_object **out);

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
ORM_API orm_status orm_object_refresh(orm_object *object);

/* The same, and the relationships that were loaded: a statement each, at most. */
ORM_API orm_status orm_object_reload(orm_object *object);

/* Drops unsaved changes and forgets the values and relationships, all but the key: the row is read
 * again when it is next met, by a find, a query, a load or a refresh. Until then readers latch
 * ORM_NOT_LOADED. ORM_MISUSE: it is not persistent, or has no key; ORM_NOMEM. */
ORM_API orm_status orm_object_expire(orm_object *object);

/* Gives the session's own object of the same key the column values of `object`, which may be
 * detached, transient or another session's, and is left as it is. The own object is found as by
 * orm_object_find; where there is none it is made, and pending. What is not loaded in a row, or was
 * never set in a new object, is not taken over; nor are relationships, save their foreign keys, and
 * what the database computes. An object of this session is given back itself. ORM_STALE: the own
 * object has another version; ORM_MISUSE, what finding and setting fail with. */
ORM_API orm_status orm_object_merge(orm_session *session, const orm_object *object,
                                    orm_object **out);

/* Takes the object out of its session; changes not flushed are not saved. The object is then
 * detached and belongs to the caller: it outlives the session with its column values (its
 * relationships are forgotten), and orm_object_free frees it. Until then it takes the room that it
 * had. ORM_MISUSE, ORM_NOMEM. */
ORM_API orm_status orm_object_expunge(orm_object *object);

/* Copies the columns, as they stand, into a new object that belongs to the caller and needs no
 * session; relationships are left out. A row's copy is detached, also that of a row of a stream; that
 * of an object which is no row yet is transient. orm_object_free frees it. ORM_NOMEM, ORM_MISUSE. */
ORM_API orm_status orm_object_detach(const orm_object *object, orm_object **out);

/* Sets a column to *value, which has the column's C type (its opt struct when it is nullable and
 * no pointer). The value is copied. Failures latch in the session: ORM_VALUE, ORM_NOMEM,
 * ORM_MISUSE. A NULL object is ignored, so that a failed new needs no check of its own. */
ORM_API void orm_object_set(orm_object *object, unsigned column, const void *value);

ORM_API orm_state orm_object_state(const orm_object *object);

/* What the next flush would write of a column. The pointers are to what the column's reader returns,
 * and live until the object is next set, flushed or read again. */
typedef struct orm_history {
    bool changed;
    const void *before; /* as the database has it; NULL: there is no row, or it was not loaded */
    const void *now;    /* NULL: it is not loaded */
} orm_history;
ORM_API orm_history orm_object_history(const orm_object *object, unsigned column);

/* Whether the next flush has anything to write of the object's columns. */
ORM_API bool orm_object_changed(const orm_object *object);

/* The text of an enum column whose label is newer than the program, or the label it has; NULL for
 * NULL. Lives as the column's value does. */
ORM_API const char *orm_object_label(const orm_object *object, unsigned column);

/* Sets a to-one relationship, its columns and the other side. NULL clears it. Latches. */
ORM_API void orm_object_relate(orm_object *object, unsigned relation, orm_object *other);

/* Adds to and removes from a to-many relationship, keeping the other side in step. Latches. */
ORM_API void orm_object_link(orm_object *object, unsigned relation, orm_object *other);
ORM_API void orm_object_unlink(orm_object *object, unsigned relation, orm_object *other);

/* Loads a relationship, for every object of the result this one came from unless it is to be loaded
 * alone; nothing is sent when it is loaded already. The list stays the object's. ORM_NOT_LOADED where
 * it is never to be loaded. orm/loading.h has what else there is to say about it. */
ORM_API orm_status orm_object_load_one(orm_object *object, unsigned relation, orm_object **out);
ORM_API orm_status orm_object_load_many(orm_object *object, unsigned relation, orm_list *out);

/* Every row of the table as objects, in the order of the key. The list is the session's. */
ORM_API orm_status orm_entity_all(orm_session *session, const orm_entity *entity, orm_list *out);

/* Rows one by one in constant memory: each object is valid until the next step, has no identity
 * and cannot be changed. */
typedef struct orm_stream orm_stream;
/* A stream has the session's connection until it is closed, unless it is a cursor: see
 * orm_session_cursors. */
ORM_API orm_status orm_entity_stream(orm_session *session, const orm_entity *entity,
                                     orm_stream **out);
/* ORM_OK with *out NULL at the end. */
ORM_API orm_status orm_stream_next(orm_stream *stream, orm_object **out);
/* May come before the end; the rest is discarded. A rollback ends a stream too, which is then still to be
 * closed. NULL is allowed. */
ORM_API void orm_stream_close(orm_stream *stream);

/* Reading what is not loaded: latches ORM_NOT_LOADED, naming it. Bits as in orm_entity. */
ORM_API void orm_object_not_loaded(const orm_object *object, unsigned bit);

/* What a generated reader does first. */
#define ORM_READ(object_, bit_)                                                                    \
    ((object_)->loaded[(bit_) / 64] >> ((bit_) % 64) & 1                                           \
         ? (void)0                                                                                 \
         : orm_object_not_loaded(&(object_)->object, (bit_)))

/* What the runtime takes for granted about a generated struct. */
#define ORM_ENTITY_LAYOUT(type)                                                                    \
    ORM_STATIC_ASSERT(offsetof(type, object) == 0, "an entity begins with its orm_object");        \
    ORM_STATIC_ASSERT(offsetof(type, changed) ==                                                   \
                          offsetof(type, loaded) + sizeof(((type *)0)->loaded),                    \
                      "loaded and changed are one array");                                         \
    ORM_STATIC_ASSERT(sizeof(type) < UINT32_MAX, "an entity's offsets fit 32 bits")

#ifdef __cplusplus
}
#endif

#endif
