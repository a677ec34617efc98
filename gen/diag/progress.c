/* Nothing is kept between calls: the terminal itself knows what stands in its line. */
#include "diag/progress.h"

#include <stdarg.h>
#include <stdio.h>
#include <unistd.h>

static const char wipe[] = "\r\033[K";

void progress_show(const char *format, ...) {
    va_list arguments;
    if (!isatty(STDERR_FILENO))
        return;
    va_start(arguments, format);
    fputs(wipe, stderr);
    vfprintf(stderr, format, arguments);
    va_end(arguments);
    fflush(stderr);
}

void progress_wipe(void) {
    if (isatty(STDERR_FILENO)) {
        fputs(wipe, stderr);
        fflush(stderr);
    }
}
