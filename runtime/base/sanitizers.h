/* Whether AddressSanitizer or ThreadSanitizer watches: compilers say it in different ways. */
#ifndef ORM_BASE_SANITIZERS_H
#define ORM_BASE_SANITIZERS_H

#ifdef __has_feature
#define ORM__HAS_FEATURE(feature) __has_feature(feature)
#else
#define ORM__HAS_FEATURE(feature) 0
#endif

#if defined(__SANITIZE_ADDRESS__) || ORM__HAS_FEATURE(address_sanitizer)
#define ORM__ASAN 1
#else
#define ORM__ASAN 0
#endif

#if defined(__SANITIZE_THREAD__) || ORM__HAS_FEATURE(thread_sanitizer)
#define ORM__TSAN 1
#else
#define ORM__TSAN 0
#endif

#endif
