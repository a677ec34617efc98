/*
 * Mixins: `like m` becomes the members of m, at its place.
 *
 * A mixin may include others. Its members are shared by all tables that use it; a mistake in one is
 * reported once, since all reports of it have one place and one text.
 */
#include "model/build.h"

#include <string.h>

/* The mixins that are being put in, innermost first. */
typedef struct inclusion {
    const ast_decl *mixin;
    const struct inclusion *outer;
} inclusion;

static void hint_mixins(builder *b, diag_message *message, const char *wanted) {
    name_list candidates = {0};
    for (size_t f = 0; f < b->file_count; f++)
        for (size_t i = 0; i < b->files[f]->decls.len; i++) {
            const ast_decl *decl = &b->files[f]->decls.items[i];
            if (decl->kind == DECL_MIXIN && decl->name.name.text)
                gen_list_add(b->arena, &candidates, decl->name.name.text);
        }
    hint_nearest(message, wanted, &candidates);
}

static bool is_open(const inclusion *open, const ast_decl *mixin) {
    while (open && open->mixin != mixin)
        open = open->outer;
    return open != NULL;
}

static void add_members(builder *b, draft_table *to, const ast_decl *from, const inclusion *open);

static void include(builder *b, draft_table *to, const ast_member *like, const inclusion *open) {
    const char *name = like->target.name.text;
    if (!name)
        return;
    const ast_decl *mixin = orm__map_get(&b->mixins, name);
    if (!mixin) {
        hint_mixins(b,
                    diag_error(b->sink, DIAG_UNKNOWN_MIXIN, like->target.name.at,
                               "there is no mixin `%s`", name),
                    name);
        return;
    }
    if (is_open(open, mixin)) {
        diag_note(diag_error(b->sink, DIAG_MIXIN_CYCLE, like->target.name.at,
                             "mixin `%s` includes itself", name),
                  mixin->name.name.at, "the mixin `%s` is here", name);
        return;
    }
    add_members(b, to, mixin, &(inclusion){mixin, open});
}

static void add_members(builder *b, draft_table *to, const ast_decl *from, const inclusion *open) {
    for (size_t i = 0; i < from->members.len; i++) {
        const ast_member *member = &from->members.items[i];
        if (member->kind == MEMBER_LIKE)
            include(b, to, member, open);
        else
            gen_list_add(
                b->arena, &to->members,
                (draft_member){.ast = member, .mixin = open ? open->mixin->name.name.text : NULL});
    }
}

void expand_mixins(builder *b) {
    for (size_t i = 0; i < b->drafts.len; i++)
        add_members(b, b->drafts.items[i], b->drafts.items[i]->decl, NULL);
}
