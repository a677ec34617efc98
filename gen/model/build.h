/*
 * What the passes of model_build share: the builder, drafts of what is being built, lookups.
 *
 * A draft ties a thing in the model to the syntax it came from. Passes run in the order of
 * model_build and report as they go; what could not be resolved stays in the model as a hole (a
 * relationship without a target, a column of type text) that later passes step over in silence, so
 * that one mistake gives one message.
 */
#ifndef ORMGEN_MODEL_BUILD_H
#define ORMGEN_MODEL_BUILD_H

#include "base/map.h"
#include "diag/memory.h"
#include "model/model.h"
#include "postgres/sql_words.h"

/* Where a thing that is worked out on demand stands; BUSY when met again means a cycle. */
typedef enum step { STEP_NEW, STEP_BUSY, STEP_DONE } step;

typedef ORM__LIST(const char *) name_list;

/* --- drafts --------------------------------------------------------------------------------- */

typedef enum declared_kind {
    DECLARED_ALIAS,
    DECLARED_ENUM,
    DECLARED_DOMAIN,
    DECLARED_COMPOSITE
} declared_kind;

/* A type that the schema declares. */
typedef struct declared_type {
    declared_kind kind;
    const ast_decl *decl;
    step step;
    model_type alias; /* what an alias stands for */
    bool alias_nullable;
    model_enum *enumeration;
    model_domain *domain;
    model_composite *composite;
} declared_type;

typedef struct draft_table draft_table;

/* A relationship with its syntax. An owner's columns are made on demand, since they are typed
 * after the target's key, which may be made of relationships itself. */
typedef struct draft_relation {
    model_relation *relation;
    const ast_member *member;
    draft_table *from, *to; /* `to` is NULL when the target is not known */
    step columns;
    bool implicit; /* its columns were made for it */
} draft_relation;

/* A member of a table after its mixins were put in place. */
typedef struct draft_member {
    const ast_member *ast;
    const char *mixin;
    model_column *column;     /* a field is a column, */
    draft_relation *relation; /* a relationship, */
    model_computed *computed; /* computed, or none of them when it is broken */
} draft_member;

/* A table, view or entity. An entity without a table of its own shares its parent's. */
struct draft_table {
    const ast_decl *decl; /* NULL for a join table made implicitly */
    model_table *table;
    model_entity *entity;
    draft_table *parent; /* extends */
    ORM__LIST(draft_member) members;
    step key;
    model_columns key_columns;
    model_columns parent_key; /* joined inheritance: the copies of the parent's key */
    step inheriting;
    model_columns inherited; /* from `inherits`; a view's columns known by name only */
    bool assembled;          /* table->columns is complete */
    orm__map constraint_names;
};

/* Something that has a name in a namespace; for "already declared here". */
typedef struct claim {
    const char *what; /* "table" */
    span at;
} claim;

typedef struct builder {
    orm_arena *arena;
    diag *sink;
    model *model;
    const ast_file *const *files;
    size_t file_count;
    ORM__LIST(draft_table *) drafts; /* tables, views and entities in source order */
    orm__map aliases, types;         /* declared_type by name, by key */
    ORM__LIST(declared_type *) declared;
    orm__map tables;    /* draft_table by key */
    orm__map entities;  /* draft_table by entity name */
    orm__map mixins;    /* ast_decl by name */
    orm__map relations; /* claim by key: PostgreSQL's tables, views, indexes, sequences */
    orm__map type_names;
    orm__map schemas;   /* those already in model->schemas */
    orm__map sql_types; /* model_extension by name: types that extensions and sql { } create */
    size_t order;       /* of the next view or statement */
    bool tables_begun;  /* in the file that is being declared */
    bool foreign_types; /* an unknown extension or a file of SQL may declare any type */
} builder;

/* --- the passes, in order --------------------------------------------------------------------- */

void declare_all(builder *b);         /* names of everything, and their doubles */
void expand_mixins(builder *b);       /* `like` members become the mixin's */
void resolve_types(builder *b);       /* aliases, domains, composites, sequences */
void link_inheritance(builder *b);    /* extends */
void make_columns(builder *b);        /* fields become columns, computed ones, relationships */
void make_keys(builder *b);           /* primary keys, and the columns of relationships */
void link_discriminators(builder *b); /* by, when */
void make_constraints(builder *b);    /* primary key, unique, check, exclude */
void make_indexes(builder *b);
void make_foreign_keys(builder *b);
void link_relationships(builder *b); /* inverse, through, join, order by, cascade */
void make_partitions(builder *b);
void check_sequences(builder *b); /* owned by */
void check_limits(builder *b);    /* what PostgreSQL takes at most */
void make_c_names(builder *b);

/* --- names --------------------------------------------------------------------------------- */

/* Joins texts up to a NULL. */
const char *join_text(orm_arena *arena, ...);

/* "a" or "an". */
const char *article(const char *noun);

/* The schema that an unqualified name means: the package's, or NULL. */
const char *schema_or_default(const builder *b, const char *schema);

/* The key of a qualified name in the builder's maps. */
const char *name_key(const builder *b, const char *schema, const char *name);

/* map.h's put, which here cannot fail. */
void name_put(builder *b, orm__map *map, const char *key, void *value);

/* Takes a name in PostgreSQL's namespace of tables, indexes and sequences; reports and returns
 * false when it is taken. `cure` is the hint, or NULL. */
bool claim_relation(builder *b, const char *schema, const char *name, const char *what, span at,
                    const char *cure);

/* The same for what hangs on a table. A table whose own name is taken has been reported, so that
 * nothing is claimed for it. */
void claim_for_table(builder *b, const draft_table *draft, const char *name, const char *what,
                     span at, const char *cure);

/* Reports a given name that PostgreSQL would cut. */
void check_length(builder *b, const char *name, span at);

/* Adds "did you mean" when a candidate is near. */
void hint_nearest(diag_message *message, const char *wanted, const name_list *candidates);

/* Sets schema and name of an object from its path, and remembers the schema. */
model_name make_name(builder *b, const ast_path *path, const ast_attribute *attributes);

void remember_schema(builder *b, const char *schema);

draft_table *find_table(const builder *b, const char *schema, const char *name);
draft_table *find_entity(const builder *b, const char *name);
draft_member *find_member(const draft_table *draft, const char *name);

/* --- attributes ---------------------------------------------------------------------------- */

typedef enum attribute_place {
    PLACE_PACKAGE,
    PLACE_EXTENSION,
    PLACE_ENUM,
    PLACE_LABEL,
    PLACE_DOMAIN,
    PLACE_ALIAS,
    PLACE_COMPOSITE,
    PLACE_COMPOSITE_FIELD,
    PLACE_SEQUENCE,
    PLACE_MIXIN,
    PLACE_TABLE,
    PLACE_ENTITY,
    PLACE_VIEW,
    PLACE_MATERIALIZED_VIEW,
    PLACE_COLUMN,
    PLACE_COMPUTED,
    PLACE_OWNER,
    PLACE_INVERSE,
    PLACE_THROUGH,
    PLACE_JOIN,
    PLACE_PRIMARY_KEY,
    PLACE_UNIQUE,
    PLACE_CHECK,
    PLACE_INDEX,
    PLACE_EXCLUDE,
    PLACE_FOREIGN_KEY,
    PLACE_PARTITION
} attribute_place;

/* The first attribute of a kind, or NULL. */
const ast_attribute *attribute_of(const ast_attribute *list, ast_attribute_kind kind);

/* Its name's text, or NULL when there is no such attribute. */
const char *attribute_name(const ast_attribute *list, ast_attribute_kind kind);

/* The tablespace that is given, NULL when that is the database's own; `otherwise` when none is. */
const char *attribute_tablespace(const ast_attribute *list, const char *otherwise);

/* What an attribute is called in messages: "on delete". */
const char *attribute_words(const ast_attribute *attribute);

/* Reports every attribute that means nothing at this place. */
void check_attributes(builder *b, const ast_attribute *list, attribute_place spot);

/* `with (…)` and the like. */
void add_options(builder *b, model_options *to, const ast_options *options);

/* --- types --------------------------------------------------------------------------------- */

/* Resolves a use of a type. False, and reported, when there is no such type; *out is then text.
 * `member` is the field it stands in, or NULL, and only helps the message. */
bool resolve_type(builder *b, const ast_type *type, const ast_name *member, model_type *out,
                  bool *nullable);

/* The entity that a field's type names, or NULL when it names a type. */
draft_table *entity_of_type(builder *b, const ast_type *type);

/* Checks the modifiers of a built-in type and writes them in canonical form to out->modifiers. */
void check_modifiers(builder *b, const ast_type *type, model_type *out);

/* The extension that brings a type, or NULL. */
const char *extension_of_type(const char *type);

/* Adds "did you mean" over all types, or what other databases call this one. */
void hint_type(builder *b, diag_message *message, const ast_type *type);

/* The built-in type below aliases and domains, or NULL; not for arrays. */
const pg_type *scalar_builtin(const model_type *type);

/* "numeric(10,2)[]", for messages. */
const char *type_text(builder *b, const model_type *type);

/* Reads the options of a sequence; false, and reported, when one is wrong. */
bool read_sequence(builder *b, const ast_sequence *ast, model_sequence_options *out);

/* The options of every declared sequence. */
void read_sequences(builder *b);

/* --- columns -------------------------------------------------------------------------------- */

/* The default of a column or domain: a bare label of an enum becomes its text. Nothing when the
 * attribute is NULL. */
expression read_default(builder *b, const ast_attribute *attribute, const model_type *type);

/* A column by its name, among those that are there so far. NULL when there is none. */
model_column *find_column(const draft_table *draft, const char *name);
bool is_view(const draft_table *draft);

/* Adds "did you mean" over the columns and relationships of a table. */
void hint_column(builder *b, diag_message *message, const draft_table *draft, const char *wanted);

/* The columns that a name in a column list stands for: a column's or a relationship's. False, and
 * reported, when there are none. */
bool columns_named(builder *b, draft_table *draft, const ast_name *name, model_columns *out);
bool column_list(builder *b, draft_table *draft, const ast_names *names, model_columns *out);

/* Elements of an index, exclusion, partition key or order by. */
void make_elements(builder *b, draft_table *draft, const ast_elements *from, model_elements *to);

/* The primary key's columns, made if need be; empty when there is none. */
const model_columns *key_of(builder *b, draft_table *draft);

/* Makes the columns of a relationship that owns its key. */
void make_owner_columns(builder *b, draft_relation *draft);

/* Copies the columns of the tables in `inherits`, PostgreSQL's own inheritance. */
void inherit_columns(builder *b, draft_table *draft);

/* Puts a table's columns and fields in their order. */
void assemble_columns(builder *b, draft_table *draft);

/* Makes the join tables that both sides of a relationship name and nobody declares. */
void make_join_tables(builder *b);

/* Finds the two foreign keys that a many-to-many relationship goes over. */
void link_through(builder *b, draft_relation *draft);

/* Makes the two sides of each many-to-many relationship point at each other. */
void pair_throughs(builder *b);

/* --- constraints ------------------------------------------------------------------------------ */

/* Names a constraint or index: as given, or table_columns_suffix, cut with a hash. */
const char *conventional_name(orm_arena *arena, const char *table, const name_list *columns,
                              const char *suffix);

/* Makes an empty constraint of a table in the model. */
model_constraint *new_constraint(builder *b, draft_table *draft, constraint_kind kind, span at);

/* Names the constraint, claims the name and reads the attributes all constraints have. */
void finish_constraint(builder *b, draft_table *draft, model_constraint *made,
                       const ast_attribute *attributes, const char *doc);

bool has_column(const model_columns *columns, const model_column *column);

/* --- SQL text --------------------------------------------------------------------------------- */

/* The span of a token within the slice it was read from. */
span sql_token_span(const expression *of, const sql_token *token);

#endif
