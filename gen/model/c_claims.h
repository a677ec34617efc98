/*
 * The names that generated C gives: who has taken each, and what is said when two want one.
 *
 * The set is the package's, of the words of C and all that the model names; it lives with the
 * model, so that what is made from queries takes its names from the same set. Each subject is
 * reported once, for the first name that it cannot have.
 */
#ifndef ORMGEN_MODEL_C_CLAIMS_H
#define ORMGEN_MODEL_C_CLAIMS_H

#include "model/model.h"

/* What a generated name is made for. */
typedef struct c_subject {
    const char *what;  /* "column"; NULL for a word of C, and `name` is then who has it */
    const char *name;  /* as in the schema */
    const char *owner; /* "Employee"; NULL for what stands by itself */
    const char *cure;
    span at;
    bool reported;
} c_subject;

/* An empty set, which lives in the arena. */
c_claims *c_claims_new(orm_arena *arena, diag *sink);

/* Adds the words of C and the names of its headers. */
void c_claims_add_words(c_claims *claims);

/* Its cure is "name it in C"; another may be put there. */
c_subject *c_subject_new(c_claims *claims, const char *what, const char *name, const char *owner,
                         span at);

/* Takes a name. Reports it when it is taken or liborm's. */
void c_claim_name(c_claims *claims, c_subject *subject, const char *c_name);

/* Takes `file`.h, likewise. */
void c_claim_file(c_claims *claims, c_subject *subject, const char *file);

/* Who has a word of C: "which is a word of C++"; NULL when it is none. */
const char *c_word_owner(const c_claims *claims, const char *c_name);

void c_report_word(c_claims *claims, c_subject *subject, const char *c_name, const char *taken_by);
void c_report_taken(c_claims *claims, c_subject *subject, const c_subject *first,
                    const char *c_name);
void c_report_spelling(c_claims *claims, c_subject *subject, const char *c_name);

/* --- spelling --------------------------------------------------------------------------------- */

/* Writes "OrderItem" as "order_item", "HTTPServer" as "http_server". */
void snake_case(orm__buffer *out, const char *name);

/* "ORDER_ITEM"; ASCII that no name can hold becomes an underscore. */
const char *c_upper_case(orm_arena *arena, const char *text);

/* Whether a name, or part of one, is made of letters, digits and underscores; a whole one starts
 * with a letter. */
bool c_name_is_part(const char *name);
bool c_name_is_whole(const char *name);

#endif
