/* "Did you mean": the distance between words, as typing errors go. Letters of the other case are
 * the same letter, and two that changed places are one error. */
#include <stdlib.h>
#include <string.h>

#include "diag/diag.h"

enum { LONGEST = 64 };

static unsigned char fold(char byte) {
    return (unsigned char)(byte >= 'A' && byte <= 'Z' ? byte - 'A' + 'a' : byte);
}

static unsigned least(unsigned a, unsigned b) {
    return a < b ? a : b;
}

/* Both words are at most LONGEST bytes long. */
static unsigned distance(const char *a, size_t a_len, const char *b, size_t b_len) {
    unsigned rows[3][LONGEST + 1];
    unsigned *before = rows[0], *above = rows[1], *row = rows[2];
    for (unsigned j = 0; j <= b_len; j++)
        row[j] = j;
    for (unsigned i = 1; i <= a_len; i++) {
        unsigned *spare = before;
        before = above;
        above = row;
        row = spare;
        row[0] = i;
        for (unsigned j = 1; j <= b_len; j++) {
            bool same = fold(a[i - 1]) == fold(b[j - 1]);
            row[j] = least(least(above[j], row[j - 1]) + 1, above[j - 1] + !same);
            if (i > 1 && j > 1 && fold(a[i - 1]) == fold(b[j - 2]) &&
                fold(a[i - 2]) == fold(b[j - 1]))
                row[j] = least(row[j], before[j - 2] + 1);
        }
    }
    return row[b_len];
}

const char *diag_nearest(const char *wanted, const char *const *candidates, size_t count) {
    size_t len = strlen(wanted);
    if (len == 0 || len > LONGEST)
        return NULL;
    unsigned best = (unsigned)(len < 4 ? 1 : len < 8 ? 2 : len / 3) + 1;
    const char *nearest = NULL;
    for (size_t i = 0; i < count; i++) {
        size_t other = strlen(candidates[i]);
        size_t apart = other > len ? other - len : len - other;
        if (other > LONGEST || apart >= best)
            continue;
        unsigned found = distance(wanted, len, candidates[i], other);
        if (found < best && found < len) {
            best = found;
            nearest = candidates[i];
        }
    }
    return nearest;
}
