/*
 * How far long work is: one line of the terminal, written over itself and wiped at the end. Where standard
 * error is no terminal nothing is shown.
 */
#ifndef ORMGEN_DIAG_PROGRESS_H
#define ORMGEN_DIAG_PROGRESS_H

#include <stdbool.h>

#include "base/buffer.h"

/* Shows the line in the place of the one before. */
void progress_show(const char *format, ...) ORM__PRINTF(1, 2);

/* Takes the line away; without one, nothing happens. */
void progress_wipe(void);

#endif
