/* The table of rules, and running them: each is one small function of a file beside this one. */
#include <stdlib.h>

#include "diag/memory.h"
#include "lint/lint_run.h"

typedef enum rule_about { HOW, ASKED } rule_about;

typedef struct lint_rule {
    diag_code code;
    diag_severity severity;
    const char *alternative;
} lint_rule;

static const lint_rule rules[] = {
#define STATEMENT(name, severity, about, alternative)                                              \
    [RULE_##name] = {DIAG_LINT_##name, DIAG_##severity, alternative},
#define CHANGE(name, severity, about, alternative)                                                 \
    [RULE_##name] = {DIAG_LINT_##name, DIAG_##severity, alternative},
#define SMELL(name, severity, alternative)                                                         \
    [RULE_##name] = {DIAG_LINT_##name, DIAG_##severity, alternative},
#include "lint/rules.def"
};

_Static_assert(sizeof rules / sizeof *rules == LINT_RULES, "every rule has a line");

/* ---- reporting */

lint_finding *lint_report(lint_run *run, lint_rule_id rule, span at, const char *format, ...) {
    va_list arguments;
    lint_finding *made = gen_new(run->arena, lint_finding);
    va_start(arguments, format);
    *made = (lint_finding){.code = rules[rule].code,
                           .severity = rules[rule].severity,
                           .at = at,
                           .within = at,
                           .text = gen_vprintf(run->arena, format, arguments),
                           .hint = rules[rule].alternative};
    va_end(arguments);
    gen_list_add(run->arena, &run->found, made);
    return made;
}

void lint_hint(lint_run *run, lint_finding *finding, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    finding->hint = gen_vprintf(run->arena, format, arguments);
    va_end(arguments);
}

bool lint_code_numbered(long number, diag_code *code) {
    for (size_t i = 0; i < LINT_RULES; i++)
        if (diag_code_number(rules[i].code) == number) {
            *code = rules[i].code;
            return true;
        }
    return false;
}

static int compare_rules(const void *a, const void *b) {
    return diag_code_number((*(const lint_rule *const *)a)->code) -
           diag_code_number((*(const lint_rule *const *)b)->code);
}

void lint_list(FILE *out) {
    static const char *const severities[] = {"error", "warning", "note"};
    const lint_rule *sorted[LINT_RULES];
    for (size_t i = 0; i < LINT_RULES; i++)
        sorted[i] = &rules[i];
    qsort(sorted, LINT_RULES, sizeof *sorted, compare_rules);
    for (size_t i = 0; i < LINT_RULES; i++)
        fprintf(out, "E%04d  %-7s  %s\n                %s\n", diag_code_number(sorted[i]->code),
                severities[sorted[i]->severity], diag_code_summary(sorted[i]->code),
                sorted[i]->alternative);
}

/* ---- running */

static const struct {
    void (*run)(lint_run *, const lint_statement *);
    rule_about about;
} statement_rules[] = {
#define STATEMENT(name, severity, about, alternative) {lint_##name, about},
#define CHANGE(name, severity, about, alternative)
#define SMELL(name, severity, alternative)
#include "lint/rules.def"
};

static const struct {
    void (*run)(lint_run *, const lint_statement *, const ddl_change *);
    rule_about about;
} change_rules[] = {
#define STATEMENT(name, severity, about, alternative)
#define CHANGE(name, severity, about, alternative) {lint_##name, about},
#define SMELL(name, severity, alternative)
#include "lint/rules.def"
};

static void run_change_rules(lint_run *run, const lint_statement *statement, bool down) {
    const ddl_statement *ddl = statement->ddl;
    const ddl_names *made = ddl->kind == DDL_ALTER_DOMAIN ? &run->known.types : &run->known.tables;
    if (ddl->names.len == 0 || lint_is_among(made, ddl->names.items[0]))
        return;
    for (size_t i = 0; i < ddl->changes.len; i++)
        for (size_t k = 0; k < sizeof change_rules / sizeof *change_rules; k++)
            if (!down || change_rules[k].about == HOW)
                change_rules[k].run(run, statement, &ddl->changes.items[i]);
}

void lint_statement_rules(lint_run *run, const lint_statement *statement, bool down) {
    size_t before = run->found.len;
    for (size_t i = 0; i < sizeof statement_rules / sizeof *statement_rules; i++)
        if (!down || statement_rules[i].about == HOW)
            statement_rules[i].run(run, statement);
    run_change_rules(run, statement, down);
    for (size_t i = before; i < run->found.len; i++)
        run->found.items[i]->within = statement->at;
}
