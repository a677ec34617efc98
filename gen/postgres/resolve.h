/*
 * What a call, an operator or a conversion means: PostgreSQL's rules of choosing among overloads,
 * of polymorphic types, of common types and of casts, over a catalogue.
 *
 * OID_UNKNOWN is the type of what has none yet: a quoted literal, NULL, a parameter. Where a rule
 * gives it one, the result says which (`inputs`, `left`, `right`): that is how parameters get
 * theirs. Expressions of SQL itself (CASE, IN, BETWEEN, row comparisons, IS DISTINCT FROM …) are
 * the caller's to break down: NULLIF and IN are operators `=`, BETWEEN is `>=` and `<=`.
 *
 * A function that can fail returns false (or NULL) and then fills `error`, which may not be NULL;
 * messages are PostgreSQL's, in its words. Results live in the catalogue's arena.
 */
#ifndef ORMGEN_POSTGRES_RESOLVE_H
#define ORMGEN_POSTGRES_RESOLVE_H

#include "postgres/catalogue.h"

typedef struct resolve_error {
    const char *sqlstate; /* as the server would report it: "42883" */
    const char *message;  /* "operator does not exist: text + integer" */
    const char *hint;     /* names that are near, or the signatures there are; NULL: none */
} resolve_error;

/* --- functions ---------------------------------------------------------------------------- */

typedef struct resolve_argument {
    uint32_t type;
    const char *name; /* name => value; NULL when it goes by position */
    bool parameter;   /* its unknown type is a parameter's: int4('1') is a cast, int4($1) is not */
} resolve_argument;

/* A call as it is written. */
typedef struct resolve_request {
    const char *schema; /* NULL: not qualified */
    const char *name;
    const resolve_argument *arguments; /* those of WITHIN GROUP (ORDER BY …) come last */
    size_t count;
    size_t ordered; /* how many of the arguments stand in WITHIN GROUP */
    bool within_group;
    bool star;     /* count(*) */
    bool distinct; /* agg(DISTINCT …) */
    bool order_by; /* agg(… ORDER BY …) */
    bool filter;   /* FILTER (WHERE …) */
    bool over;     /* OVER … */
    bool variadic; /* the last argument is VARIADIC */
    bool call;     /* CALL of a procedure */
} resolve_request;

typedef enum resolve_kind {
    RESOLVED_FUNCTION, /* function */
    RESOLVED_CAST,     /* int4(x): a conversion in the shape of a call */
    RESOLVED_FIELD     /* name(row): an attribute in the shape of a call */
} resolve_kind;

typedef struct resolve_call {
    resolve_kind kind;
    const catalogue_function *function; /* NULL unless a function */
    uint32_t result;                    /* polymorphic types settled */
    uint32_t *inputs;   /* one an argument given, in that order: the type it is converted to;
                           still OID_UNKNOWN where the function takes anything */
    uint16_t *position; /* the same: the parameter it goes to; the variadic one for the rest */
    const catalogue_attribute *outputs; /* function->outputs, settled; NULL when it has none */
    size_t output_count;
    bool defaults; /* some parameters were left out */
    bool variadic; /* the last arguments are the elements of the variadic array */
    size_t field;  /* index of the attribute, of RESOLVED_FIELD */
} resolve_call;

/* NULL when nothing or too much fits. */
const resolve_call *resolve_function(const catalogue *cat, const resolve_request *request,
                                     resolve_error *error);

/* --- operators ---------------------------------------------------------------------------- */

typedef struct resolve_operation {
    const catalogue_operator *operator;
    uint32_t left, right; /* what the operands are converted to; for ANY and ALL the array's type */
    uint32_t result;
} resolve_operation;

/* left OP right; `left` 0 is a prefix operator. */
bool resolve_operator(const catalogue *cat, const char *schema, const char *name, uint32_t left,
                      uint32_t right, resolve_operation *found, resolve_error *error);

/* left OP ANY (right), or ALL: `right` is an array; the result is boolean. */
bool resolve_array_operator(const catalogue *cat, const char *schema, const char *name,
                            uint32_t left, uint32_t right, resolve_operation *found,
                            resolve_error *error);

/* --- types -------------------------------------------------------------------------------- */

/* The type of CASE (its ELSE counts as the first value), COALESCE, GREATEST, VALUES and of a UNION's
 * column; `construct` is their name for messages. Only unknown ones give text. The result may be a domain when all are
 * that domain. Each value is then converted implicitly, which this checks too. */
bool resolve_common_type(const catalogue *cat, const char *construct, const uint32_t *types,
                         size_t count, uint32_t *result, resolve_error *error);

/* The type of ARRAY[…]; arrays in it are its rows. */
bool resolve_array_type(const catalogue *cat, const uint32_t *types, size_t count, uint32_t *result,
                        resolve_error *error);

/* Whether a value of one type becomes the other in that context. OID_UNKNOWN becomes anything. */
bool resolve_can_convert(const catalogue *cat, uint32_t from, uint32_t to,
                         catalogue_context context);

typedef enum resolve_path {
    RESOLVE_NO_PATH,
    RESOLVE_SAME,       /* nothing is done to the value: the same type, or its domain's base */
    RESOLVE_RELABEL,    /* the same bytes */
    RESOLVE_BY_CAST,    /* cast->function */
    RESOLVE_BY_ELEMENT, /* an array, element by element */
    RESOLVE_BY_TEXT,    /* out through one type's text, in through the other's */
    RESOLVE_BY_ROW      /* a record to a composite, or back */
} resolve_path;

/* How it becomes it; `cast`, which may be NULL, gets the cast used or NULL. Domains' constraints
 * are checked besides whenever `to` is one. */
resolve_path resolve_conversion(const catalogue *cat, uint32_t from, uint32_t to,
                                catalogue_context context, const catalogue_cast **cast);

/* Whether a conversion's result is never NULL when its value is not. */
bool resolve_conversion_keeps_null(const catalogue *cat, uint32_t from, uint32_t to,
                                   catalogue_context context);

/* The message of a conversion that cannot be: "cannot cast type point to integer". */
void resolve_conversion_error(const catalogue *cat, uint32_t from, uint32_t to,
                              resolve_error *error);

/* The type of value[i], or of value[i:j] when `slice`. */
bool resolve_subscript(const catalogue *cat, uint32_t container, bool slice, uint32_t *result,
                       resolve_error *error);

#endif
