/* What the server asks of a range's bounds besides each being a value. */
#ifndef ORM_CODEC_RANGE_ORDER_H
#define ORM_CODEC_RANGE_ORDER_H

#include <orm/type.h>

/* Why the server would refuse the range, whose flags and bounds are valid; NULL when it would not.
 * Bounds whose order only the server knows (texts, composites) are left to it. */
const char *orm__range_complaint(const orm_type *type, const void *value);

#endif
