/* SHA-256 (FIPS 180-4), for telling whether texts are the same. */
#ifndef ORMGEN_HISTORY_SHA256_H
#define ORMGEN_HISTORY_SHA256_H

#include <stddef.h>
#include <stdint.h>

enum { SHA256_BYTES = 32 };

void sha256(const void *bytes, size_t len, uint8_t digest[SHA256_BYTES]);

#endif
