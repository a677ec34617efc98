/* highlight: schema.orm in colours, from the words that the lexer knows. */
#include <string.h>

#include "command/command.h"
#include "schema/keywords.h"

/* The words of these roles, or (0) those of none. */
static void write_words(orm__buffer *out, int roles, const char *between) {
    const char *separator = "";
    for (const schema_keyword *each = schema_keywords; each->word != NULL; each++)
        if (roles != 0 ? (each->roles & roles) != 0 : each->roles == WORD_WITHIN) {
            orm__buffer_printf(out, "%s%s", separator, each->word);
            separator = between;
        }
}

/* --- vim ------------------------------------------------------------------------------------------- */

static const struct {
    const char *group, *link;
    int roles;
} vim_groups[] = {
    {"ormAttribute", "Keyword", WORD_ATTRIBUTE | WORD_MEMBER},
    {"ormWithin", "Keyword", WORD_WITHIN},
    {"ormDeclaration", "Structure", WORD_DECLARES},
    {"ormType", "Type", WORD_TYPE},
};
enum { VIM_GROUPS = sizeof vim_groups / sizeof *vim_groups };

static void write_vim(orm__buffer *out) {
    orm__buffer_text_add(out,
                         "\" Vim syntax file for schema.orm, printed by `ormgen highlight vim`\n"
                         "if exists(\"b:current_syntax\")\n  finish\nendif\n"
                         "syntax case match\n");
    for (size_t i = 0; i < VIM_GROUPS; i++) {
        orm__buffer_printf(out, "syntax keyword %s ", vim_groups[i].group);
        write_words(out, vim_groups[i].roles, " ");
        orm__buffer_text_add(out, "\n");
    }
    orm__buffer_text_add(out, "syntax match ormEntity /\\<[A-Z]\\k*/\n"
                              "syntax match ormNumber /\\<\\d\\+\\(\\.\\d\\+\\)\\?\\>/\n"
                              "syntax match ormNullable /?/\n"
                              "syntax region ormString start=/'/ skip=/''/ end=/'/\n"
                              "syntax region ormName start=/\"/ skip=/\"\"/ end=/\"/ oneline\n"
                              "syntax region ormBody start=/\\$\\z(\\k*\\)\\$/ end=/\\$\\z1\\$/\n"
                              "syntax match ormComment ,//.*$, contains=@Spell\n"
                              "syntax match ormComment /--.*$/ contains=@Spell\n"
                              "syntax region ormComment start=,/\\*, end=,\\*/, contains=@Spell\n");
    for (size_t i = 0; i < VIM_GROUPS; i++)
        orm__buffer_printf(out, "highlight default link %s %s\n", vim_groups[i].group,
                           vim_groups[i].link);
    orm__buffer_text_add(out, "highlight default link ormEntity Identifier\n"
                              "highlight default link ormNumber Number\n"
                              "highlight default link ormNullable Special\n"
                              "highlight default link ormString String\n"
                              "highlight default link ormName Identifier\n"
                              "highlight default link ormBody String\n"
                              "highlight default link ormComment Comment\n"
                              "setlocal commentstring=//\\ %s\n"
                              "let b:current_syntax = \"orm\"\n");
}

/* --- TextMate -------------------------------------------------------------------------------------- */

static const struct {
    const char *scope;
    int roles;
} textmate_scopes[] = {
    {"storage.type.orm", WORD_DECLARES},
    {"keyword.other.orm", WORD_ATTRIBUTE | WORD_MEMBER},
    {"keyword.other.orm", WORD_WITHIN},
    {"support.type.orm", WORD_TYPE},
};

static void write_textmate(orm__buffer *out) {
    orm__buffer_text_add(
        out,
        "{\n  \"name\": \"ormgen schema\",\n  \"scopeName\": \"source.orm\",\n"
        "  \"fileTypes\": [\"orm\"],\n  \"patterns\": [\n"
        "    {\"name\": \"comment.line.orm\", \"match\": \"(//|--).*$\"},\n"
        "    {\"name\": \"comment.block.orm\", \"begin\": \"/\\\\*\", \"end\": \"\\\\*/\"},\n"
        "    {\"name\": \"string.quoted.single.orm\", \"begin\": \"'\", \"end\": \"'\"},\n"
        "    {\"name\": \"variable.other.orm\", \"begin\": \"\\\"\", \"end\": \"\\\"\"},\n"
        "    {\"name\": \"constant.numeric.orm\", \"match\": \"\\\\b[0-9]+(\\\\.[0-9]+)?\\\\b\"},\n"
        "    {\"name\": \"entity.name.type.orm\", \"match\": \"\\\\b[A-Z]\\\\w*\\\\b\"}");
    for (size_t i = 0; i < sizeof textmate_scopes / sizeof *textmate_scopes; i++) {
        orm__buffer_printf(out, ",\n    {\"name\": \"%s\", \"match\": \"\\\\b(",
                           textmate_scopes[i].scope);
        write_words(out, textmate_scopes[i].roles, "|");
        orm__buffer_text_add(out, ")\\\\b\"}");
    }
    orm__buffer_text_add(out, "\n  ]\n}\n");
}

int run_highlight(const invocation *call) {
    const char *editor = argument(call, 0);
    orm__buffer text = {0};
    if (editor != NULL && strcmp(editor, "vim") == 0) {
        write_vim(&text);
    } else if (editor != NULL && strcmp(editor, "textmate") == 0) {
        write_textmate(&text);
    } else {
        usage_error(call, editor != NULL ? "nothing is known of" : "name the editor:",
                    editor != NULL ? editor : "vim");
        return FAILED;
    }
    return print_text(call, &text, DONE);
}
