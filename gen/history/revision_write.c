/* A new revision: its name, and the text of its .sql. */
#include <string.h>

#include "diag/memory.h"
#include "history/history.h"
#include "history/sha256.h"

enum { MOST_SLUG = 48, LETTERS = 4 };

/* ---- names */

const char *revision_slug(orm_arena *arena, const char *message) {
    char *slug = gen_alloc(arena, MOST_SLUG + 1);
    size_t len = 0;
    bool gap = false;
    for (const char *at = message; *at && len < MOST_SLUG; at++) {
        char c = *at >= 'A' && *at <= 'Z' ? (char)(*at - 'A' + 'a') : *at;
        bool word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (word && gap && len > 0 && len + 1 < MOST_SLUG)
            slug[len++] = '_';
        if (word)
            slug[len++] = c;
        gap = !word;
    }
    return slug;
}

/* No vowels, so that they make no words. */
static const char *letters_of(orm_arena *arena, const char *text) {
    static const char consonants[] = "bcdfghjkmnpqrstvwxz";
    uint8_t digest[SHA256_BYTES];
    char *made = gen_alloc(arena, LETTERS + 1);
    sha256(text, strlen(text), digest);
    for (size_t i = 0; i < LETTERS; i++)
        made[i] =
            consonants[((size_t)digest[i * 2] << 8 | digest[i * 2 + 1]) % (sizeof consonants - 1)];
    return made;
}

const char *revision_new_id(const history *of, const revisions *parents, const char *message,
                            const char *content) {
    unsigned depth = 0;
    const char *seed = gen_printf(of->arena, "%s\n%s", message, content);
    for (size_t i = 0; i < parents->len; i++) {
        depth = parents->items[i]->depth > depth ? parents->items[i]->depth : depth;
        seed = gen_printf(of->arena, "%s\n%s", seed, parents->items[i]->id);
    }
    for (;; seed = gen_printf(of->arena, "%s again", seed)) {
        const char *id = gen_printf(of->arena, "%04u%s", depth + 1, letters_of(of->arena, seed));
        if (history_by_id(of, id) == NULL)
            return id;
    }
}

/* ---- text */

/* A header's value is one line. */
static void write_line(orm__buffer *out, const char *key, const char *value) {
    orm__buffer_printf(out, "-- %s: ", key);
    for (; *value; value++)
        orm__buffer_byte(out, *value == '\n' || *value == '\r' ? ' ' : *value);
    orm__buffer_byte(out, '\n');
}

static void write_header(const revision_draft *draft, orm__buffer *out) {
    write_line(out, "revision", draft->id);
    if (draft->parents.len > 0)
        orm__buffer_text_add(out, draft->parents.len > 1 ? "-- parents:" : "-- parent:");
    for (size_t i = 0; i < draft->parents.len; i++)
        orm__buffer_printf(out, "%s %s", i > 0 ? "," : "", draft->parents.items[i]->id);
    if (draft->parents.len > 0)
        orm__buffer_byte(out, '\n');
    write_line(out, "message", draft->message);
    if (draft->notes != NULL)
        orm__buffer_text_add(out, draft->notes);
}

/* A mark stands where the place of statements changes. */
static void write_steps(const migrate_steps *steps, orm__buffer *out) {
    step_place before = STEP_INSIDE;
    for (size_t i = 0; i < steps->len; i++) {
        const migrate_step *step = &steps->items[i];
        bool outside = step->place == STEP_OUTSIDE;
        bool begins = step->place == STEP_AFTER || (!outside && before == STEP_OUTSIDE);
        if (i > 0 && (begins || (outside && before != STEP_OUTSIDE)))
            orm__buffer_byte(out, '\n');
        if (outside && (i == 0 || before != STEP_OUTSIDE))
            orm__buffer_text_add(out, "-- no transaction\n");
        else if (begins && i > 0 && step->batched == NULL)
            orm__buffer_text_add(out, "-- transaction\n");
        if (step->note != NULL)
            write_line(out, "note", step->note);
        if (step->batched != NULL)
            orm__buffer_printf(out, "-- batched: %s\n%s AND ctid >= $1 AND ctid < $2;\n",
                               step->batched, step->sql);
        else
            orm__buffer_printf(out, "%s;\n", step->sql);
        before = step->place;
    }
}

void revision_write(orm_arena *arena, const revision_draft *draft, orm__buffer *out) {
    write_header(draft, out);
    orm__buffer_text_add(out, "\n-- up\n");
    write_steps(draft->up, out);
    orm__buffer_byte(out, '\n');
    if (draft->irreversible != NULL) {
        write_line(out, "down", gen_printf(arena, "irreversible, %s", draft->irreversible));
    } else {
        orm__buffer_text_add(out, "-- down\n");
        write_steps(draft->down, out);
    }
    if (orm__buffer_failed(out))
        gen_out_of_memory();
}
