/*
 * Codecs: values between C and PostgreSQL's binary wire format.
 *
 * Terms. A *value* is the bare C type of an orm_type (int64_t, orm_numeric). A *slot* is what a
 * struct member or column holds: the bare value when it may not be NULL or is NULL by its own
 * pointer, else the orm_opt struct around it. Functions that take `nullable` work on slots.
 *
 * Nothing here trusts the bytes: widths are exact, counts are bounded by the bytes that remain,
 * dimensions by 6; what does not fit is ORM_MISMATCH. Nothing is encoded that the server would
 * refuse or change: that is ORM_VALUE, before anything is sent. `why` then points to a static
 * text in lower case; it is left alone on ORM_OK and ORM_NOMEM.
 *
 * Opaque types (no descriptor of their own) travel as text by casts in the statement, so that the
 * codecs see text. JSON and XML syntax is left to the server.
 */
#ifndef ORM_CODEC_CODEC_H
#define ORM_CODEC_CODEC_H

#include <orm/type.h>
#include <string.h>

#include "base/buffer.h"

/* --- slots -------------------------------------------------------------------------------- */

/* The size of a slot, and where its value stands. */
static inline bool orm__slot_wrapped(const orm_type *type, bool nullable) {
    return nullable && !type->pointer;
}
static inline size_t orm__slot_size(const orm_type *type, bool nullable) {
    return orm__slot_wrapped(type, nullable) ? (size_t)type->size + type->align : type->size;
}
static inline size_t orm__slot_offset(const orm_type *type, bool nullable) {
    return orm__slot_wrapped(type, nullable) ? type->align : 0;
}

/* Whether the slot holds SQL's NULL. A pointer that is NULL counts even where `nullable` is false:
 * such a column was never set. */
static inline bool orm__type_is_null(const orm_type *type, bool nullable, const void *slot) {
    const void *pointer;
    if (!type->pointer)
        return nullable && !*(const bool *)slot;
    memcpy(&pointer, slot, sizeof pointer);
    return pointer == NULL;
}

/* Makes the slot NULL (all zero bits). */
static inline void orm__slot_clear(const orm_type *type, bool nullable, void *slot) {
    memset(slot, 0, orm__slot_size(type, nullable));
}

/* --- decode ------------------------------------------------------------------------------- */

/* Reads one value that is not NULL from `len` bytes into *out; memory behind its pointers comes
 * from `arena`. A label that an enum does not know gives 0: the label is `data` itself, for whoever
 * keeps it. ORM_MISMATCH, with *why; ORM_NOMEM. *out is undefined after a failure. */
orm_status orm__decode(const orm_type *type, const char *data, int len, orm_arena *arena, void *out,
                       const char **why);

/* The same for a slot; `data` NULL is SQL's NULL, which only a nullable slot takes. The inline form
 * for the loop over rows is orm__decode_slot in codec/decode_slot.h. */
orm_status orm__decode_column(const orm_type *type, bool nullable, const char *data, int len,
                              orm_arena *arena, void *slot, const char **why);

/* --- encode ------------------------------------------------------------------------------- */

/* Where type OIDs that are not fixed come from: `oid` gives the OID that `type->name` has on this
 * connection, or 0 when there is no such type. It is asked for types whose own `oid` is 0, and for
 * enums (and arrays of them) inside composites and ranges, where a cast cannot reach. */
typedef struct orm__oids {
    uint32_t (*oid)(void *context, const orm_type *type);
    void *context;
} orm__oids;

/* The OID to declare a parameter of this type with; 0 when it does not exist. */
uint32_t orm__parameter_oid(const orm_type *type, const orm__oids *oids);

/* The array type by which values of a type are sent many at once, an enum's as their labels; NULL
 * when there is none: for arrays, composites, and what the database alone knows the OID of. */
const orm_type *orm__array_type_of(const orm_type *type);

/* Calls `call` for every type that encoding a value of `type` may ask orm__oids for, so that they
 * can be looked up before. The same type may come several times. */
void orm__each_named_type(const orm_type *type, void (*call)(void *context, const orm_type *type),
                          void *context);

/* Appends one value that is not NULL. `oids` may be NULL when orm__each_named_type calls for nothing.
 * ORM_VALUE: the server would not take it; ORM_MISMATCH: a type does not exist there; both with
 * *why. ORM_NOMEM. What was appended before a failure stays. */
orm_status orm__encode(const orm_type *type, const void *value, orm__buffer *out,
                       const orm__oids *oids, const char **why);

/* The same for a slot: *null tells that it is NULL and nothing was appended. */
orm_status orm__encode_column(const orm_type *type, bool nullable, const void *slot,
                              orm__buffer *out, const orm__oids *oids, bool *null,
                              const char **why);

/* The encoding of many values, one behind the other. `status` is the first failure and sticks: what is
 * encoded after it does not count. */
typedef struct orm__encoding {
    orm__buffer *out;
    const orm__oids *oids;
    bool exact; /* inside a composite or range: enums by their own OID */
    orm_status status;
    const char *why;
} orm__encoding;

/* Appends a slot as arrays and COPY have it: its length, then its bytes; a length of -1 is NULL. The
 * values of many rows were looked at when they were set, or before the first was sent: what
 * orm__check_value would refuse is not to be given. */
void orm__encode_cell(orm__encoding *to, const orm_type *type, bool nullable, const void *slot);

/* Appends the text form of one value that is not NULL, which PostgreSQL reads whatever its settings are.
 * Statuses as those of orm__encode. */
orm_status orm__encode_text(const orm_type *type, const void *value, orm__buffer *out,
                            const char **why);

/* Whether a value (not a slot) keeps the limits of its column (orm_column.limit and scale), also in
 * the items of an array: characters, bits, precision, digits behind the point or of a second.
 * PostgreSQL rounds a numeric or a time that has more digits than its column; this refuses it,
 * since what is read back would not be what was set. A shorter text in char(n) is fine: it is read
 * back padded. ORM_VALUE with *why. */
orm_status orm__check_limit(const orm_type *type, int32_t limit, int32_t scale, const void *value,
                            const char **why);

/* Whether the server takes the value at all: what orm__encode checks, without writing. A setter
 * calls this and then orm__check_limit. ORM_VALUE with *why. */
orm_status orm__check_value(const orm_type *type, const void *value, const char **why);

/* --- values ------------------------------------------------------------------------------- */

/* Whether two slots hold the same value bit by bit: 1.0 is not 1.00, 0.0 is not -0.0, NaN is
 * itself. What an UPDATE may leave out. */
bool orm__value_equal(const orm_type *type, bool nullable, const void *a, const void *b);

/* Whether two values (not slots) are the same key to PostgreSQL's `=`: 1.0 is 1.00, 0.0 is -0.0,
 * char(n) ignores trailing blanks. For the identity map. */
bool orm__key_equal(const orm_type *type, const void *a, const void *b);

/* The same for equal keys. */
uint64_t orm__value_hash(const orm_type *type, const void *value);

/* Copies a slot and all that is behind its pointers into `arena`. ORM_NOMEM; *to is then
 * undefined. */
orm_status orm__value_copy(const orm_type *type, bool nullable, orm_arena *arena, const void *from,
                           void *to);

#endif
