/*
 * Memory that is kept although nobody may use it: AddressSanitizer is told, so that it finds a use as
 * it would in a block that was freed. Without it these are nothing.
 */
#ifndef ORM_BASE_POISON_H
#define ORM_BASE_POISON_H

#include "base/sanitizers.h"

#if ORM__ASAN
#include <sanitizer/asan_interface.h>
#define ORM__POISON(at, size)   ASAN_POISON_MEMORY_REGION(at, size)
#define ORM__UNPOISON(at, size) ASAN_UNPOISON_MEMORY_REGION(at, size)
#else
#define ORM__POISON(at, size)   ((void)(at), (void)(size))
#define ORM__UNPOISON(at, size) ((void)(at), (void)(size))
#endif

#endif
