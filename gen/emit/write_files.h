/*
 * The files of a package on disk: writing them, and telling whether they are as they should be.
 *
 * A file of the folder that is not in the list is left alone, unless it says that it was made from
 * the schema of the same package, or of one that had this package's files before: such a leftover of
 * what is gone or has another name is removed. Several packages may share a folder.
 */
#ifndef ORMGEN_EMIT_WRITE_FILES_H
#define ORMGEN_EMIT_WRITE_FILES_H

#include "emit/emit.h"

/* Writes what is new or changed into the folder, which is made when it is missing, and adds how many
 * files that were, removed ones too, to *changed. Reports what cannot be written into `sink` and
 * returns false; a file is then whole or not there. */
bool emit_write(const char *folder, const char *package, const emit_files *files, size_t *changed,
                diag *sink);

/* What is told of a file: whether it would be removed. */
typedef void emit_stale(void *context, const char *name, bool left_over);

/* Calls `stale` for each file that emit_write would write or remove, in the order of the list,
 * leftovers last and sorted. Returns how many there are. */
size_t emit_compare(const char *folder, const char *package, const emit_files *files,
                    emit_stale *stale, void *context);

#endif
