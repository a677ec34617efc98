/*
 * Waiting for files to change, or for the user to have enough: Linux's inotify and signalfd.
 *
 * Folders are watched, not files, so that an editor may save by renaming another file over the old one,
 * and so that new files are seen. Only the names that a project is made of count: *.orm, *.sql and
 * ormgen.conf, and folders that come and go.
 */
#ifndef ORMGEN_COMMAND_FILE_WATCH_H
#define ORMGEN_COMMAND_FILE_WATCH_H

#include "diag/diag.h"

typedef struct file_watch {
    int events, ends;
} file_watch;

/* SIGINT and SIGTERM end the waiting from here on, and nothing else. False, and reported, when the
 * system has no more of what this takes. */
bool file_watch_begin(file_watch *watch, diag *sink);
void file_watch_end(file_watch *watch);

/* Watches a folder; twice is once. One that is not there is not watched. */
void file_watch_folder(const file_watch *watch, const char *path);

/* Watches the folder that a file is in, or would be. */
void file_watch_folder_of(const file_watch *watch, const char *path);

/* Waits until something changed since the last call and then nothing for a moment; false: it is to end. */
bool file_watch_wait(const file_watch *watch);

#endif
