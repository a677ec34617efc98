/*
 * The history of a schema: its migrations, and how they follow each other.
 *
 * A **revision** is one migration, a pair of files in one folder: `REV_slug.sql` holds what it does
 * and, beside it, `REV_slug.orm` is its **snapshot**, the canonical schema after it. Revisions name
 * their parents; one with several parents is a merge, one without any is where a history begins. A
 * **head** is a revision that is nobody's parent. A snapshot carries the hash of the SQL it was
 * written for, that of all that it follows included: over tokens, so that a new layout or a comment
 * changes nothing.
 *
 * A .sql file, whose marks are comments on lines of their own:
 *
 *     -- revision: 0002kqwd
 *     -- parent: 0001bcdf                       (or several; none for the first)
 *     -- message: add phone to employees
 *     -- label: phones                          (left out unless it has one)
 *
 *     -- up
 *     ALTER TABLE …;                            statements of one transaction, until
 *     -- transaction                            … another one begins
 *     -- no transaction                         each of those that follow stands by itself
 *     -- batched: employees                     the next one runs once for each range of the
 *     UPDATE … AND ctid >= $1 AND ctid < $2;    table's pages, each time in its own transaction
 *     -- down                                   (or `-- down: irreversible, <why>`)
 */
#ifndef ORMGEN_HISTORY_HISTORY_H
#define ORMGEN_HISTORY_HISTORY_H

#include "migrate/migrate.h"

typedef enum statement_place {
    PLACE_TRANSACTION, /* with those before it, unless it begins one */
    PLACE_ALONE,       /* in no transaction */
    PLACE_BATCHED      /* in one transaction for each range of pages */
} statement_place;

typedef struct revision_statement {
    statement_place place;
    bool begins;       /* a transaction begins with it */
    const char *sql;   /* without a semicolon */
    const char *table; /* as in SQL, when it is batched; else NULL */
    const char *hash;
    span at;
} revision_statement;

typedef ORM__LIST(revision_statement) revision_statements;

typedef struct revision revision;
typedef ORM__LIST(revision *) revisions;

/* A name in a revision's header. */
typedef struct revision_word {
    const char *text;
    span at;
} revision_word;

typedef ORM__LIST(revision_word) revision_words;

struct revision {
    const char *id, *slug; /* of the file's name */
    const char *message;
    const source *file;
    const char *snapshot; /* path of its .orm, whether or not that is there */
    revision_words parent_names, labels;
    revisions parents, children;
    revision_statements up, down;
    const char *irreversible; /* why there is no way down; NULL when there is one */
    const char *hash;         /* of `up` */
    const char *lineage;      /* hash of `up` and of all that leads to it */
    unsigned depth;           /* 1 for the first; one more than the deepest parent */
    size_t order;             /* its index in the history */
};

typedef struct history {
    orm_arena *arena;
    const char *folder;
    revisions all; /* each behind its parents */
    revisions heads;
} history;

/* --- reading ------------------------------------------------------------------------------------ */

/* Reads all *.sql of a folder; one that is not there is an empty history. NULL when something in it
 * is wrong, and reported. */
history *history_read(orm_arena *arena, const char *folder, diag *sink);

/* Parses one file, named REV_slug.sql. NULL when it is wrong, and reported. */
revision *revision_parse(orm_arena *arena, const source *file, diag *sink);

/* The statements of any file of SQL, as far as it can be read, with the places that its marks give
 * them; *marked tells whether there is a `-- up`. What is wrong is not reported. For linting. */
revision *revision_scan(orm_arena *arena, const source *file, bool *marked);

/* Links revisions to a history in `folder`. NULL, and reported, when they do not fit. */
history *history_link(orm_arena *arena, const char *folder, const revisions *all, diag *sink);

/* 32 hexadecimal digits for tokens of SQL: of one statement, and of all of a list and their
 * transactions. */
const char *statement_hash(orm_arena *arena, const char *sql);
const char *statements_hash(orm_arena *arena, const revision_statements *statements);

/* The lineage of a revision whose parents have theirs. */
const char *lineage_hash(orm_arena *arena, const revision *of);

/* A history's statements as steps. */
migrate_steps revision_steps(orm_arena *arena, const revision_statements *statements);

/* --- finding ------------------------------------------------------------------------------------ */

/* Finds a revision by its id, the start of it, a label or `head`; `-N` and `+N` behind it lead to
 * its N-th ancestor or descendant. `base`, the state before all, is *found = NULL. False, and
 * reported, when there is no such revision or several. */
bool history_find(const history *of, const char *name, const revision **found, diag *sink);

/* The same where a name may be `+N`, `-N` or `current`: from `from`, NULL for the base. */
bool history_find_from(const history *of, const char *name, const revision *from,
                       const revision **found, diag *sink);

/* The only head, or the one that `name` finds. *found is NULL for an empty history. False, and
 * reported, when there are several and no name. */
bool history_head(const history *of, const char *name, const revision **found, diag *sink);

revision *history_by_id(const history *of, const char *id);

/* For each revision, by its order: whether it is the given one or an ancestor of it. */
bool *history_lineage(const history *of, const revision *head);

/* --- snapshots ---------------------------------------------------------------------------------- */

/* Appends the canonical schema of a model, for the SQL with this hash. False, and reported, when
 * the text would not be the same model again. */
bool snapshot_write(orm_arena *arena, const model *of, const char *hash, orm__buffer *out,
                    diag *sink);

typedef enum snapshot_state {
    SNAPSHOT_FITS,
    SNAPSHOT_MISSING,
    SNAPSHOT_STALE, /* it was written for other SQL */
    SNAPSHOT_BROKEN /* reported */
} snapshot_state;

/* Reads the snapshot of a revision; *out is set only when it fits. NULL stands for the state before
 * all, which always fits. */
snapshot_state snapshot_read(orm_arena *arena, const revision *of, model **out, diag *sink);

/* The three-way merge of schemas: what either side changed of `base`. NULL, and each conflict
 * reported, when both changed one thing in different ways. */
model *snapshot_merge(orm_arena *arena, const model *base, const model *ours, const model *theirs,
                      diag *sink);

/* --- writing ------------------------------------------------------------------------------------ */

/* What a new revision is to hold. */
typedef struct revision_draft {
    const char *message;
    revisions parents; /* none for the first */
    const migrate_steps *up, *down;
    const char *irreversible; /* why; NULL when `down` leads back */
    const char *notes;        /* lines of comments for the header; NULL when none */
    const char *id;
} revision_draft;

/* "add phone to Employees" becomes "add_phone_to_employees"; "" when nothing is left. */
const char *revision_slug(orm_arena *arena, const char *message);

/* The id of a new revision: its depth and four letters that its parents, message and schema make.
 * No other revision of the history has it. */
const char *revision_new_id(const history *of, const revisions *parents, const char *message,
                            const char *content);

/* The text of a revision's .sql. */
void revision_write(orm_arena *arena, const revision_draft *draft, orm__buffer *out);

/* Writes both files of a revision, or neither; false, and reported, when that fails. The folder is
 * made when it is missing. *path is the .sql's. */
bool history_add(const history *of, const char *id, const char *message, const orm__buffer *sql,
                 const orm__buffer *snapshot, const char **path, diag *sink);

#endif
