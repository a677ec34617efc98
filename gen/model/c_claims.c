/* The set of names in C. The words that C itself has taken are in c_words.def. */
#include "model/c_claims.h"

#include <string.h>

#include "base/map.h"
#include "diag/memory.h"
#include "model/c_words.h"

struct c_claims {
    orm_arena *arena;
    diag *sink;
    orm__map subjects; /* c_subject by name; those of C itself say only who has it */
    orm__map files;    /* the same of file names */
};

static const char cure_as[] = "name it in C: `as …`";

/* --- spelling --------------------------------------------------------------------------------- */

static bool is_upper(char c) {
    return c >= 'A' && c <= 'Z';
}

static bool is_lower_or_digit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

void snake_case(orm__buffer *out, const char *name) {
    for (const char *at = name; *at; at++) {
        bool starts =
            is_upper(*at) && at > name &&
            (is_lower_or_digit(at[-1]) || (is_upper(at[-1]) && at[1] >= 'a' && at[1] <= 'z'));
        if (starts)
            orm__buffer_byte(out, '_');
        orm__buffer_byte(out, is_upper(*at) ? (char)(*at + ('a' - 'A')) : *at);
    }
}

const char *c_upper_case(orm_arena *arena, const char *text) {
    char *upper = gen_strdup(arena, text);
    for (char *at = upper; *at; at++) {
        if (*at >= 'a' && *at <= 'z')
            *at = (char)(*at - ('a' - 'A'));
        else if (!is_upper(*at) && !is_lower_or_digit(*at) && (unsigned char)*at < 0x80)
            *at = '_';
    }
    return upper;
}

bool c_name_is_part(const char *name) {
    for (; *name; name++)
        if (!is_upper(*name) && !is_lower_or_digit(*name) && *name != '_')
            return false;
    return true;
}

bool c_name_is_whole(const char *name) {
    return c_name_is_part(name) && *name != '_' && !(*name >= '0' && *name <= '9') && *name;
}

/* --- claims ----------------------------------------------------------------------------------- */

static const char *describe(const c_claims *claims, const c_subject *subject) {
    const char *text = gen_printf(claims->arena, "%s `%s`", subject->what, subject->name);
    return subject->owner ? gen_printf(claims->arena, "%s of `%s`", text, subject->owner) : text;
}

void c_report_word(c_claims *claims, c_subject *subject, const char *c_name, const char *taken_by) {
    subject->reported = true;
    diag_hint(diag_error(claims->sink, DIAG_C_WORD, subject->at, "%s would be `%s` in C, %s",
                         describe(claims, subject), c_name, taken_by),
              "%s", subject->cure);
}

void c_report_taken(c_claims *claims, c_subject *subject, const c_subject *first,
                    const char *c_name) {
    subject->reported = true;
    diag_message *message = diag_error(claims->sink, DIAG_C_NAME_TAKEN, subject->at,
                                       "%s would be `%s` in C, which %s has taken",
                                       describe(claims, subject), c_name, describe(claims, first));
    diag_hint(message, "%s", subject->cure);
    diag_note(message, first->at, "the %s `%s` is here", first->what, first->name);
}

static void **or_end(void **slot) {
    if (!slot)
        gen_out_of_memory();
    return slot;
}

void c_claim_name(c_claims *claims, c_subject *subject, const char *c_name) {
    if (subject->reported)
        return;
    if (strncmp(c_name, "orm_", 4) == 0 || strncmp(c_name, "ORM_", 4) == 0) {
        c_report_word(claims, subject, c_name, "but `orm_` names are liborm's");
        return;
    }
    void **slot = or_end(orm__map_enter(&claims->subjects, claims->arena, c_name));
    const c_subject *first = *slot;
    if (!first)
        *slot = subject;
    else if (!first->what)
        c_report_word(claims, subject, c_name, first->name);
    else
        c_report_taken(claims, subject, first, c_name);
}

static void report_file(c_claims *claims, c_subject *subject, const c_subject *first,
                        const char *file) {
    subject->reported = true;
    diag_message *message =
        first->what ? diag_error(claims->sink, DIAG_C_NAME_TAKEN, subject->at,
                                 "%s would be written to `%s.h`, as is %s",
                                 describe(claims, subject), file, describe(claims, first))
                    : diag_error(claims->sink, DIAG_C_WORD, subject->at,
                                 "%s would be written to `%s.h`, %s", describe(claims, subject),
                                 file, first->name);
    diag_hint(message, "%s", subject->cure);
    if (first->what && first->at.source)
        diag_note(message, first->at, "the %s `%s` is here", first->what, first->name);
}

void c_claim_file(c_claims *claims, c_subject *subject, const char *file) {
    if (subject->reported)
        return;
    void **slot = or_end(orm__map_enter(&claims->files, claims->arena, file));
    if (*slot)
        report_file(claims, subject, *slot, file);
    else
        *slot = subject;
}

void c_report_spelling(c_claims *claims, c_subject *subject, const char *c_name) {
    subject->reported = true;
    diag_hint(diag_error(claims->sink, DIAG_NOT_A_C_NAME, subject->at,
                         "%s cannot be written in C as `%s`", describe(claims, subject), c_name),
              "%s", subject->cure);
}

c_subject *c_subject_new(c_claims *claims, const char *what, const char *name, const char *owner,
                         span at) {
    c_subject *made = gen_new(claims->arena, c_subject);
    *made = (c_subject){what, name, owner, cure_as, at, false};
    return made;
}

/* --- the set ---------------------------------------------------------------------------------- */

c_claims *c_claims_new(orm_arena *arena, diag *sink) {
    c_claims *made = gen_new(arena, c_claims);
    made->arena = arena;
    made->sink = sink;
    return made;
}

/* The words of C are subjects that nobody in the schema is. */
static void add_words(c_claims *claims, const c_word *words, orm__map *to) {
    for (; words->word; words++)
        *or_end(orm__map_enter(to, claims->arena, words->word)) =
            c_subject_new(claims, NULL, words->owner, NULL, (span){0});
}

void c_claims_add_words(c_claims *claims) {
    add_words(claims, c_words(), &claims->subjects);
    add_words(claims, c_headers(), &claims->files);
}

const char *c_word_owner(const c_claims *claims, const char *c_name) {
    const c_subject *subject = orm__map_get(&claims->subjects, c_name);
    return subject && !subject->what ? subject->name : NULL;
}
