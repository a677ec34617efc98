/* clang-format off */
/*
 * The hooks of wide's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of wide, which is the place for changes.
 */
#ifndef WIDE_WIDE_HOOKS_H
#define WIDE_WIDE_HOOKS_H

#include "wide.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- WideRow --- */

typedef struct wide_row_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, wide_row *object);
    orm_status (*before_update)(void *context, orm_session *session, wide_row *object);
    orm_status (*before_delete)(void *context, orm_session *session, wide_row *object);
    void (*on_load)(void *context, orm_session *session, wide_row *object);
    void (*after_insert)(void *context, orm_session *session, wide_row *object);
    void (*after_update)(void *context, orm_session *session, wide_row *object);
    void (*after_delete)(void *context, orm_session *session, wide_row *object);
    const char *(*set_id)(void *context, const wide_row *object, int64_t value);
    const char *(*set_column_001)(void *context, const wide_row *object, const char *value);
    const char *(*set_column_002)(void *context, const wide_row *object, orm_numeric value);
    const char *(*set_column_003)(void *context, const wide_row *object, orm_opt_timestamptz value);
    const char *(*set_column_004)(void *context, const wide_row *object, int32_t value);
    const char *(*set_column_005)(void *context, const wide_row *object, const char *value);
    const char *(*set_column_006)(void *context, const wide_row *object, orm_numeric value);
    const char *(*set_column_007)(void *context, const wide_row *object, orm_opt_timestamptz value);
    const char *(*set_column_008)(void *context, const wide_row *object, int32_t value);
    const char *(*set_column_009)(void *context, const wide_row *object, const char *value);
    const char *(*set_column_010)(void *context, const wide_row *object, orm_numeric value);
    const char *(*set_column_011)(void *context, const wide_row *object, orm_opt_timestamptz value);
    const char *(*set_column_012)(void *context, const wide_row *object, int32_t value);
    const char *(*set_column_013)(void *context, const wide_row *object, const char *value);
    const char *(*set_column_014)(void *context, const wide_row *object, orm_numeric value);
    const char *(*set_column_015)(void *context, const wide_row *object, orm_opt_timestamptz value);
    const char *(*set_column_016)(void *context, const wide_row *object, int32_t value);
    const char *(*set_column_017)(void *context, const wide_row *object, const char *value);
    const char *(*set_column_018)(void *context, const wide_row *object, orm_numeric value);
    const char *(*set_column_019)(void *context, const wide_row *object, orm_opt_timestamptz value);
    const char *(*set_column_020)(void *context, const wide_row *object, int32_t value);
    const char *(*set_column_021)(void *context, const wide_row *object, const char *value);
    const char *(*set_column_022)(void *context, const wide_row *object, orm_numeric value);
    const char *(*set_column_023)(void *context, const wide_row *object, orm_opt_timestamptz value);
    const char *(*set_column_024)(void *context, const wide_row *object, int32_t value);
    const char *(*set_column_025)(void *context, const wide_row *object, const char *value);
    const char *(*set_column_026)(void *context, const wide_row *object, orm_numeric value);
    const char *(*set_column_027)(void *context, const wide_row *object, orm_opt_timestamptz value);
    const char *(*set_column_028)(void *context, const wide_row *object, int32_t value);
    const char *(*set_column_029)(void *context, const wide_row *object, const char *value);
    const char *(*set_column_030)(void *context, const wide_row *object, orm_numeric value);
    const char *(*set_column_031)(void *context, const wide_row *object, orm_opt_timestamptz value);
    const char *(*set_column_032)(void *context, const wide_row *object, int32_t value);
    const char *(*set_column_033)(void *context, const wide_row *object, const char *value);
    const char *(*set_column_034)(void *context, const wide_row *object, orm_numeric value);
    const char *(*set_column_035)(void *context, const wide_row *object, orm_opt_timestamptz value);
    const char *(*set_column_036)(void *context, const wide_row *object, int32_t value);
    const char *(*set_column_037)(void *context, const wide_row *object, const char *value);
    const char *(*set_column_038)(void *context, const wide_row *object, orm_numeric value);
    const char *(*set_column_039)(void *context, const wide_row *object, orm_opt_timestamptz value);
    const char *(*set_column_040)(void *context, const wide_row *object, int32_t value);
    const char *(*set_column_041)(void *context, const wide_row *object, const char *value);
    const char *(*set_column_042)(void *context, const wide_row *object, orm_numeric value);
    const char *(*set_column_043)(void *context, const wide_row *object, orm_opt_timestamptz value);
    const char *(*set_column_044)(void *context, const wide_row *object, int32_t value);
    const char *(*set_column_045)(void *context, const wide_row *object, const char *value);
    const char *(*set_column_046)(void *context, const wide_row *object, orm_numeric value);
    const char *(*set_column_047)(void *context, const wide_row *object, orm_opt_timestamptz value);
    const char *(*set_column_048)(void *context, const wide_row *object, int32_t value);
    const char *(*set_column_049)(void *context, const wide_row *object, const char *value);
    const char *(*set_column_050)(void *context, const wide_row *object, orm_numeric value);
    const char *(*set_column_051)(void *context, const wide_row *object, orm_opt_timestamptz value);
    const char *(*set_column_052)(void *context, const wide_row *object, int32_t value);
    const char *(*set_column_053)(void *context, const wide_row *object, const char *value);
    const char *(*set_column_054)(void *context, const wide_row *object, orm_numeric value);
    const char *(*set_column_055)(void *context, const wide_row *object, orm_opt_timestamptz value);
    const char *(*set_column_056)(void *context, const wide_row *object, int32_t value);
    const char *(*set_column_057)(void *context, const wide_row *object, const char *value);
    const char *(*set_column_058)(void *context, const wide_row *object, orm_numeric value);
    const char *(*set_column_059)(void *context, const wide_row *object, orm_opt_timestamptz value);
    const char *(*set_column_060)(void *context, const wide_row *object, int32_t value);
    const char *(*set_column_061)(void *context, const wide_row *object, const char *value);
    const char *(*set_column_062)(void *context, const wide_row *object, orm_numeric value);
    const char *(*set_column_063)(void *context, const wide_row *object, orm_opt_timestamptz value);
    const char *(*set_column_064)(void *context, const wide_row *object, int32_t value);
    const char *(*set_column_065)(void *context, const wide_row *object, const char *value);
    const char *(*set_column_066)(void *context, const wide_row *object, orm_numeric value);
    const char *(*set_column_067)(void *context, const wide_row *object, orm_opt_timestamptz value);
    const char *(*set_column_068)(void *context, const wide_row *object, int32_t value);
    const char *(*set_column_069)(void *context, const wide_row *object, const char *value);
    const char *(*set_column_070)(void *context, const wide_row *object, orm_numeric value);
    const char *(*set_column_071)(void *context, const wide_row *object, orm_opt_timestamptz value);
    const char *(*set_column_072)(void *context, const wide_row *object, int32_t value);
    const char *(*set_column_073)(void *context, const wide_row *object, const char *value);
    const char *(*set_column_074)(void *context, const wide_row *object, orm_numeric value);
    const char *(*set_column_075)(void *context, const wide_row *object, orm_opt_timestamptz value);
    const char *(*set_column_076)(void *context, const wide_row *object, int32_t value);
    const char *(*set_column_077)(void *context, const wide_row *object, const char *value);
    const char *(*set_column_078)(void *context, const wide_row *object, orm_numeric value);
    const char *(*set_column_079)(void *context, const wide_row *object, orm_opt_timestamptz value);
    const char *(*set_column_080)(void *context, const wide_row *object, int32_t value);
    const char *(*set_column_081)(void *context, const wide_row *object, const char *value);
    const char *(*set_column_082)(void *context, const wide_row *object, orm_numeric value);
    const char *(*set_column_083)(void *context, const wide_row *object, orm_opt_timestamptz value);
    const char *(*set_column_084)(void *context, const wide_row *object, int32_t value);
    const char *(*set_column_085)(void *context, const wide_row *object, const char *value);
    const char *(*set_column_086)(void *context, const wide_row *object, orm_numeric value);
    const char *(*set_column_087)(void *context, const wide_row *object, orm_opt_timestamptz value);
    const char *(*set_column_088)(void *context, const wide_row *object, int32_t value);
    const char *(*set_column_089)(void *context, const wide_row *object, const char *value);
    const char *(*set_column_090)(void *context, const wide_row *object, orm_numeric value);
    const char *(*set_column_091)(void *context, const wide_row *object, orm_opt_timestamptz value);
    const char *(*set_column_092)(void *context, const wide_row *object, int32_t value);
    const char *(*set_column_093)(void *context, const wide_row *object, const char *value);
    const char *(*set_column_094)(void *context, const wide_row *object, orm_numeric value);
    const char *(*set_column_095)(void *context, const wide_row *object, orm_opt_timestamptz value);
    const char *(*set_column_096)(void *context, const wide_row *object, int32_t value);
    const char *(*set_column_097)(void *context, const wide_row *object, const char *value);
    const char *(*set_column_098)(void *context, const wide_row *object, orm_numeric value);
    const char *(*set_column_099)(void *context, const wide_row *object, orm_opt_timestamptz value);
    const char *(*set_column_100)(void *context, const wide_row *object, int32_t value);
    const char *(*set_column_101)(void *context, const wide_row *object, const char *value);
    const char *(*set_column_102)(void *context, const wide_row *object, orm_numeric value);
    const char *(*set_column_103)(void *context, const wide_row *object, orm_opt_timestamptz value);
    const char *(*set_column_104)(void *context, const wide_row *object, int32_t value);
    const char *(*set_column_105)(void *context, const wide_row *object, const char *value);
    const char *(*set_column_106)(void *context, const wide_row *object, orm_numeric value);
    const char *(*set_column_107)(void *context, const wide_row *object, orm_opt_timestamptz value);
    const char *(*set_column_108)(void *context, const wide_row *object, int32_t value);
    const char *(*set_column_109)(void *context, const wide_row *object, const char *value);
    const char *(*set_column_110)(void *context, const wide_row *object, orm_numeric value);
    const char *(*set_column_111)(void *context, const wide_row *object, orm_opt_timestamptz value);
    const char *(*set_column_112)(void *context, const wide_row *object, int32_t value);
    const char *(*set_column_113)(void *context, const wide_row *object, const char *value);
    const char *(*set_column_114)(void *context, const wide_row *object, orm_numeric value);
    const char *(*set_column_115)(void *context, const wide_row *object, orm_opt_timestamptz value);
    const char *(*set_column_116)(void *context, const wide_row *object, int32_t value);
    const char *(*set_column_117)(void *context, const wide_row *object, const char *value);
    const char *(*set_column_118)(void *context, const wide_row *object, orm_numeric value);
    const char *(*set_column_119)(void *context, const wide_row *object, orm_opt_timestamptz value);
    const char *(*set_column_120)(void *context, const wide_row *object, int32_t value);
    const char *(*set_column_121)(void *context, const wide_row *object, const char *value);
    const char *(*set_column_122)(void *context, const wide_row *object, orm_numeric value);
    const char *(*set_column_123)(void *context, const wide_row *object, orm_opt_timestamptz value);
    const char *(*set_column_124)(void *context, const wide_row *object, int32_t value);
    const char *(*set_column_125)(void *context, const wide_row *object, const char *value);
    const char *(*set_column_126)(void *context, const wide_row *object, orm_numeric value);
    const char *(*set_column_127)(void *context, const wide_row *object, orm_opt_timestamptz value);
    const char *(*set_column_128)(void *context, const wide_row *object, int32_t value);
    const char *(*set_column_129)(void *context, const wide_row *object, const char *value);
    const char *(*set_column_130)(void *context, const wide_row *object, orm_numeric value);
    const char *(*set_column_131)(void *context, const wide_row *object, orm_opt_timestamptz value);
    const char *(*set_column_132)(void *context, const wide_row *object, int32_t value);
    const char *(*set_column_133)(void *context, const wide_row *object, const char *value);
    const char *(*set_column_134)(void *context, const wide_row *object, orm_numeric value);
    const char *(*set_column_135)(void *context, const wide_row *object, orm_opt_timestamptz value);
    const char *(*set_column_136)(void *context, const wide_row *object, int32_t value);
    const char *(*set_column_137)(void *context, const wide_row *object, const char *value);
    const char *(*set_column_138)(void *context, const wide_row *object, orm_numeric value);
    const char *(*set_column_139)(void *context, const wide_row *object, orm_opt_timestamptz value);
    const char *(*set_column_140)(void *context, const wide_row *object, int32_t value);
    const char *(*set_column_141)(void *context, const wide_row *object, const char *value);
    const char *(*set_column_142)(void *context, const wide_row *object, orm_numeric value);
    const char *(*set_column_143)(void *context, const wide_row *object, orm_opt_timestamptz value);
    const char *(*set_column_144)(void *context, const wide_row *object, int32_t value);
    const char *(*set_column_145)(void *context, const wide_row *object, const char *value);
    const char *(*set_column_146)(void *context, const wide_row *object, orm_numeric value);
    const char *(*set_column_147)(void *context, const wide_row *object, orm_opt_timestamptz value);
    const char *(*set_column_148)(void *context, const wide_row *object, int32_t value);
    const char *(*set_column_149)(void *context, const wide_row *object, const char *value);
    const char *(*set_column_150)(void *context, const wide_row *object, orm_numeric value);
    const char *(*set_column_151)(void *context, const wide_row *object, orm_opt_timestamptz value);
    const char *(*set_column_152)(void *context, const wide_row *object, int32_t value);
    const char *(*set_column_153)(void *context, const wide_row *object, const char *value);
    const char *(*set_column_154)(void *context, const wide_row *object, orm_numeric value);
    const char *(*set_column_155)(void *context, const wide_row *object, orm_opt_timestamptz value);
    const char *(*set_column_156)(void *context, const wide_row *object, int32_t value);
    const char *(*set_column_157)(void *context, const wide_row *object, const char *value);
    const char *(*set_column_158)(void *context, const wide_row *object, orm_numeric value);
    const char *(*set_column_159)(void *context, const wide_row *object, orm_opt_timestamptz value);
    const char *(*set_column_160)(void *context, const wide_row *object, int32_t value);
    const char *(*set_column_161)(void *context, const wide_row *object, const char *value);
    const char *(*set_column_162)(void *context, const wide_row *object, orm_numeric value);
    const char *(*set_column_163)(void *context, const wide_row *object, orm_opt_timestamptz value);
    const char *(*set_column_164)(void *context, const wide_row *object, int32_t value);
    const char *(*set_column_165)(void *context, const wide_row *object, const char *value);
    const char *(*set_column_166)(void *context, const wide_row *object, orm_numeric value);
    const char *(*set_column_167)(void *context, const wide_row *object, orm_opt_timestamptz value);
    const char *(*set_column_168)(void *context, const wide_row *object, int32_t value);
    const char *(*set_column_169)(void *context, const wide_row *object, const char *value);
    const char *(*set_column_170)(void *context, const wide_row *object, orm_numeric value);
    const char *(*set_column_171)(void *context, const wide_row *object, orm_opt_timestamptz value);
    const char *(*set_column_172)(void *context, const wide_row *object, int32_t value);
    const char *(*set_column_173)(void *context, const wide_row *object, const char *value);
    const char *(*set_column_174)(void *context, const wide_row *object, orm_numeric value);
    const char *(*set_column_175)(void *context, const wide_row *object, orm_opt_timestamptz value);
    const char *(*set_column_176)(void *context, const wide_row *object, int32_t value);
    const char *(*set_column_177)(void *context, const wide_row *object, const char *value);
    const char *(*set_column_178)(void *context, const wide_row *object, orm_numeric value);
    const char *(*set_column_179)(void *context, const wide_row *object, orm_opt_timestamptz value);
    const char *(*set_column_180)(void *context, const wide_row *object, int32_t value);
    const char *(*set_column_181)(void *context, const wide_row *object, const char *value);
    const char *(*set_column_182)(void *context, const wide_row *object, orm_numeric value);
    const char *(*set_column_183)(void *context, const wide_row *object, orm_opt_timestamptz value);
    const char *(*set_column_184)(void *context, const wide_row *object, int32_t value);
    const char *(*set_column_185)(void *context, const wide_row *object, const char *value);
    const char *(*set_column_186)(void *context, const wide_row *object, orm_numeric value);
    const char *(*set_column_187)(void *context, const wide_row *object, orm_opt_timestamptz value);
    const char *(*set_column_188)(void *context, const wide_row *object, int32_t value);
    const char *(*set_column_189)(void *context, const wide_row *object, const char *value);
    const char *(*set_column_190)(void *context, const wide_row *object, orm_numeric value);
    const char *(*set_column_191)(void *context, const wide_row *object, orm_opt_timestamptz value);
    const char *(*set_column_192)(void *context, const wide_row *object, int32_t value);
    const char *(*set_column_193)(void *context, const wide_row *object, const char *value);
    const char *(*set_column_194)(void *context, const wide_row *object, orm_numeric value);
    const char *(*set_column_195)(void *context, const wide_row *object, orm_opt_timestamptz value);
    const char *(*set_column_196)(void *context, const wide_row *object, int32_t value);
    const char *(*set_column_197)(void *context, const wide_row *object, const char *value);
    const char *(*set_column_198)(void *context, const wide_row *object, orm_numeric value);
    const char *(*set_column_199)(void *context, const wide_row *object, orm_opt_timestamptz value);
    const char *(*set_column_200)(void *context, const wide_row *object, int32_t value);
    const char *(*set_parent_id)(void *context, const wide_row *object, orm_opt_int64 value);
    const char *(*set_parent)(void *context, const wide_row *object, wide_row *value);
} wide_row_hooks;

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_wide_row(const void *hooks, orm_event event,
                                              orm_session *session, orm_object *object) {
    const wide_row_hooks *with = (const wide_row_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct wide_row *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct wide_row *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct wide_row *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct wide_row *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_wide_row(const void *hooks, const orm_object *object,
                                                 unsigned which, const void *value) {
    const wide_row_hooks *with = (const wide_row_hooks *)hooks;
    const struct wide_row *of = (const struct wide_row *)object;
    switch (which) {
    case WIDE_ROW_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int64_t const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_001:
        return with->set_column_001 ? with->set_column_001(with->context, of,
                                                           *(const char *const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_002:
        return with->set_column_002 ? with->set_column_002(with->context, of,
                                                           *(orm_numeric const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_003:
        return with->set_column_003 ? with->set_column_003(
            with->context, of, *(orm_opt_timestamptz const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_004:
        return with->set_column_004 ? with->set_column_004(with->context, of,
                                                           *(int32_t const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_005:
        return with->set_column_005 ? with->set_column_005(with->context, of,
                                                           *(const char *const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_006:
        return with->set_column_006 ? with->set_column_006(with->context, of,
                                                           *(orm_numeric const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_007:
        return with->set_column_007 ? with->set_column_007(
            with->context, of, *(orm_opt_timestamptz const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_008:
        return with->set_column_008 ? with->set_column_008(with->context, of,
                                                           *(int32_t const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_009:
        return with->set_column_009 ? with->set_column_009(with->context, of,
                                                           *(const char *const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_010:
        return with->set_column_010 ? with->set_column_010(with->context, of,
                                                           *(orm_numeric const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_011:
        return with->set_column_011 ? with->set_column_011(
            with->context, of, *(orm_opt_timestamptz const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_012:
        return with->set_column_012 ? with->set_column_012(with->context, of,
                                                           *(int32_t const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_013:
        return with->set_column_013 ? with->set_column_013(with->context, of,
                                                           *(const char *const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_014:
        return with->set_column_014 ? with->set_column_014(with->context, of,
                                                           *(orm_numeric const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_015:
        return with->set_column_015 ? with->set_column_015(
            with->context, of, *(orm_opt_timestamptz const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_016:
        return with->set_column_016 ? with->set_column_016(with->context, of,
                                                           *(int32_t const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_017:
        return with->set_column_017 ? with->set_column_017(with->context, of,
                                                           *(const char *const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_018:
        return with->set_column_018 ? with->set_column_018(with->context, of,
                                                           *(orm_numeric const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_019:
        return with->set_column_019 ? with->set_column_019(
            with->context, of, *(orm_opt_timestamptz const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_020:
        return with->set_column_020 ? with->set_column_020(with->context, of,
                                                           *(int32_t const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_021:
        return with->set_column_021 ? with->set_column_021(with->context, of,
                                                           *(const char *const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_022:
        return with->set_column_022 ? with->set_column_022(with->context, of,
                                                           *(orm_numeric const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_023:
        return with->set_column_023 ? with->set_column_023(
            with->context, of, *(orm_opt_timestamptz const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_024:
        return with->set_column_024 ? with->set_column_024(with->context, of,
                                                           *(int32_t const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_025:
        return with->set_column_025 ? with->set_column_025(with->context, of,
                                                           *(const char *const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_026:
        return with->set_column_026 ? with->set_column_026(with->context, of,
                                                           *(orm_numeric const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_027:
        return with->set_column_027 ? with->set_column_027(
            with->context, of, *(orm_opt_timestamptz const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_028:
        return with->set_column_028 ? with->set_column_028(with->context, of,
                                                           *(int32_t const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_029:
        return with->set_column_029 ? with->set_column_029(with->context, of,
                                                           *(const char *const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_030:
        return with->set_column_030 ? with->set_column_030(with->context, of,
                                                           *(orm_numeric const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_031:
        return with->set_column_031 ? with->set_column_031(
            with->context, of, *(orm_opt_timestamptz const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_032:
        return with->set_column_032 ? with->set_column_032(with->context, of,
                                                           *(int32_t const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_033:
        return with->set_column_033 ? with->set_column_033(with->context, of,
                                                           *(const char *const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_034:
        return with->set_column_034 ? with->set_column_034(with->context, of,
                                                           *(orm_numeric const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_035:
        return with->set_column_035 ? with->set_column_035(
            with->context, of, *(orm_opt_timestamptz const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_036:
        return with->set_column_036 ? with->set_column_036(with->context, of,
                                                           *(int32_t const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_037:
        return with->set_column_037 ? with->set_column_037(with->context, of,
                                                           *(const char *const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_038:
        return with->set_column_038 ? with->set_column_038(with->context, of,
                                                           *(orm_numeric const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_039:
        return with->set_column_039 ? with->set_column_039(
            with->context, of, *(orm_opt_timestamptz const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_040:
        return with->set_column_040 ? with->set_column_040(with->context, of,
                                                           *(int32_t const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_041:
        return with->set_column_041 ? with->set_column_041(with->context, of,
                                                           *(const char *const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_042:
        return with->set_column_042 ? with->set_column_042(with->context, of,
                                                           *(orm_numeric const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_043:
        return with->set_column_043 ? with->set_column_043(
            with->context, of, *(orm_opt_timestamptz const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_044:
        return with->set_column_044 ? with->set_column_044(with->context, of,
                                                           *(int32_t const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_045:
        return with->set_column_045 ? with->set_column_045(with->context, of,
                                                           *(const char *const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_046:
        return with->set_column_046 ? with->set_column_046(with->context, of,
                                                           *(orm_numeric const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_047:
        return with->set_column_047 ? with->set_column_047(
            with->context, of, *(orm_opt_timestamptz const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_048:
        return with->set_column_048 ? with->set_column_048(with->context, of,
                                                           *(int32_t const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_049:
        return with->set_column_049 ? with->set_column_049(with->context, of,
                                                           *(const char *const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_050:
        return with->set_column_050 ? with->set_column_050(with->context, of,
                                                           *(orm_numeric const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_051:
        return with->set_column_051 ? with->set_column_051(
            with->context, of, *(orm_opt_timestamptz const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_052:
        return with->set_column_052 ? with->set_column_052(with->context, of,
                                                           *(int32_t const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_053:
        return with->set_column_053 ? with->set_column_053(with->context, of,
                                                           *(const char *const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_054:
        return with->set_column_054 ? with->set_column_054(with->context, of,
                                                           *(orm_numeric const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_055:
        return with->set_column_055 ? with->set_column_055(
            with->context, of, *(orm_opt_timestamptz const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_056:
        return with->set_column_056 ? with->set_column_056(with->context, of,
                                                           *(int32_t const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_057:
        return with->set_column_057 ? with->set_column_057(with->context, of,
                                                           *(const char *const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_058:
        return with->set_column_058 ? with->set_column_058(with->context, of,
                                                           *(orm_numeric const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_059:
        return with->set_column_059 ? with->set_column_059(
            with->context, of, *(orm_opt_timestamptz const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_060:
        return with->set_column_060 ? with->set_column_060(with->context, of,
                                                           *(int32_t const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_061:
        return with->set_column_061 ? with->set_column_061(with->context, of,
                                                           *(const char *const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_062:
        return with->set_column_062 ? with->set_column_062(with->context, of,
                                                           *(orm_numeric const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_063:
        return with->set_column_063 ? with->set_column_063(
            with->context, of, *(orm_opt_timestamptz const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_064:
        return with->set_column_064 ? with->set_column_064(with->context, of,
                                                           *(int32_t const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_065:
        return with->set_column_065 ? with->set_column_065(with->context, of,
                                                           *(const char *const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_066:
        return with->set_column_066 ? with->set_column_066(with->context, of,
                                                           *(orm_numeric const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_067:
        return with->set_column_067 ? with->set_column_067(
            with->context, of, *(orm_opt_timestamptz const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_068:
        return with->set_column_068 ? with->set_column_068(with->context, of,
                                                           *(int32_t const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_069:
        return with->set_column_069 ? with->set_column_069(with->context, of,
                                                           *(const char *const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_070:
        return with->set_column_070 ? with->set_column_070(with->context, of,
                                                           *(orm_numeric const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_071:
        return with->set_column_071 ? with->set_column_071(
            with->context, of, *(orm_opt_timestamptz const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_072:
        return with->set_column_072 ? with->set_column_072(with->context, of,
                                                           *(int32_t const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_073:
        return with->set_column_073 ? with->set_column_073(with->context, of,
                                                           *(const char *const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_074:
        return with->set_column_074 ? with->set_column_074(with->context, of,
                                                           *(orm_numeric const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_075:
        return with->set_column_075 ? with->set_column_075(
            with->context, of, *(orm_opt_timestamptz const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_076:
        return with->set_column_076 ? with->set_column_076(with->context, of,
                                                           *(int32_t const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_077:
        return with->set_column_077 ? with->set_column_077(with->context, of,
                                                           *(const char *const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_078:
        return with->set_column_078 ? with->set_column_078(with->context, of,
                                                           *(orm_numeric const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_079:
        return with->set_column_079 ? with->set_column_079(
            with->context, of, *(orm_opt_timestamptz const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_080:
        return with->set_column_080 ? with->set_column_080(with->context, of,
                                                           *(int32_t const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_081:
        return with->set_column_081 ? with->set_column_081(with->context, of,
                                                           *(const char *const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_082:
        return with->set_column_082 ? with->set_column_082(with->context, of,
                                                           *(orm_numeric const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_083:
        return with->set_column_083 ? with->set_column_083(
            with->context, of, *(orm_opt_timestamptz const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_084:
        return with->set_column_084 ? with->set_column_084(with->context, of,
                                                           *(int32_t const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_085:
        return with->set_column_085 ? with->set_column_085(with->context, of,
                                                           *(const char *const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_086:
        return with->set_column_086 ? with->set_column_086(with->context, of,
                                                           *(orm_numeric const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_087:
        return with->set_column_087 ? with->set_column_087(
            with->context, of, *(orm_opt_timestamptz const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_088:
        return with->set_column_088 ? with->set_column_088(with->context, of,
                                                           *(int32_t const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_089:
        return with->set_column_089 ? with->set_column_089(with->context, of,
                                                           *(const char *const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_090:
        return with->set_column_090 ? with->set_column_090(with->context, of,
                                                           *(orm_numeric const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_091:
        return with->set_column_091 ? with->set_column_091(
            with->context, of, *(orm_opt_timestamptz const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_092:
        return with->set_column_092 ? with->set_column_092(with->context, of,
                                                           *(int32_t const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_093:
        return with->set_column_093 ? with->set_column_093(with->context, of,
                                                           *(const char *const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_094:
        return with->set_column_094 ? with->set_column_094(with->context, of,
                                                           *(orm_numeric const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_095:
        return with->set_column_095 ? with->set_column_095(
            with->context, of, *(orm_opt_timestamptz const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_096:
        return with->set_column_096 ? with->set_column_096(with->context, of,
                                                           *(int32_t const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_097:
        return with->set_column_097 ? with->set_column_097(with->context, of,
                                                           *(const char *const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_098:
        return with->set_column_098 ? with->set_column_098(with->context, of,
                                                           *(orm_numeric const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_099:
        return with->set_column_099 ? with->set_column_099(
            with->context, of, *(orm_opt_timestamptz const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_100:
        return with->set_column_100 ? with->set_column_100(with->context, of,
                                                           *(int32_t const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_101:
        return with->set_column_101 ? with->set_column_101(with->context, of,
                                                           *(const char *const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_102:
        return with->set_column_102 ? with->set_column_102(with->context, of,
                                                           *(orm_numeric const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_103:
        return with->set_column_103 ? with->set_column_103(
            with->context, of, *(orm_opt_timestamptz const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_104:
        return with->set_column_104 ? with->set_column_104(with->context, of,
                                                           *(int32_t const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_105:
        return with->set_column_105 ? with->set_column_105(with->context, of,
                                                           *(const char *const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_106:
        return with->set_column_106 ? with->set_column_106(with->context, of,
                                                           *(orm_numeric const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_107:
        return with->set_column_107 ? with->set_column_107(
            with->context, of, *(orm_opt_timestamptz const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_108:
        return with->set_column_108 ? with->set_column_108(with->context, of,
                                                           *(int32_t const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_109:
        return with->set_column_109 ? with->set_column_109(with->context, of,
                                                           *(const char *const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_110:
        return with->set_column_110 ? with->set_column_110(with->context, of,
                                                           *(orm_numeric const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_111:
        return with->set_column_111 ? with->set_column_111(
            with->context, of, *(orm_opt_timestamptz const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_112:
        return with->set_column_112 ? with->set_column_112(with->context, of,
                                                           *(int32_t const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_113:
        return with->set_column_113 ? with->set_column_113(with->context, of,
                                                           *(const char *const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_114:
        return with->set_column_114 ? with->set_column_114(with->context, of,
                                                           *(orm_numeric const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_115:
        return with->set_column_115 ? with->set_column_115(
            with->context, of, *(orm_opt_timestamptz const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_116:
        return with->set_column_116 ? with->set_column_116(with->context, of,
                                                           *(int32_t const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_117:
        return with->set_column_117 ? with->set_column_117(with->context, of,
                                                           *(const char *const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_118:
        return with->set_column_118 ? with->set_column_118(with->context, of,
                                                           *(orm_numeric const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_119:
        return with->set_column_119 ? with->set_column_119(
            with->context, of, *(orm_opt_timestamptz const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_120:
        return with->set_column_120 ? with->set_column_120(with->context, of,
                                                           *(int32_t const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_121:
        return with->set_column_121 ? with->set_column_121(with->context, of,
                                                           *(const char *const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_122:
        return with->set_column_122 ? with->set_column_122(with->context, of,
                                                           *(orm_numeric const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_123:
        return with->set_column_123 ? with->set_column_123(
            with->context, of, *(orm_opt_timestamptz const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_124:
        return with->set_column_124 ? with->set_column_124(with->context, of,
                                                           *(int32_t const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_125:
        return with->set_column_125 ? with->set_column_125(with->context, of,
                                                           *(const char *const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_126:
        return with->set_column_126 ? with->set_column_126(with->context, of,
                                                           *(orm_numeric const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_127:
        return with->set_column_127 ? with->set_column_127(
            with->context, of, *(orm_opt_timestamptz const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_128:
        return with->set_column_128 ? with->set_column_128(with->context, of,
                                                           *(int32_t const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_129:
        return with->set_column_129 ? with->set_column_129(with->context, of,
                                                           *(const char *const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_130:
        return with->set_column_130 ? with->set_column_130(with->context, of,
                                                           *(orm_numeric const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_131:
        return with->set_column_131 ? with->set_column_131(
            with->context, of, *(orm_opt_timestamptz const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_132:
        return with->set_column_132 ? with->set_column_132(with->context, of,
                                                           *(int32_t const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_133:
        return with->set_column_133 ? with->set_column_133(with->context, of,
                                                           *(const char *const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_134:
        return with->set_column_134 ? with->set_column_134(with->context, of,
                                                           *(orm_numeric const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_135:
        return with->set_column_135 ? with->set_column_135(
            with->context, of, *(orm_opt_timestamptz const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_136:
        return with->set_column_136 ? with->set_column_136(with->context, of,
                                                           *(int32_t const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_137:
        return with->set_column_137 ? with->set_column_137(with->context, of,
                                                           *(const char *const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_138:
        return with->set_column_138 ? with->set_column_138(with->context, of,
                                                           *(orm_numeric const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_139:
        return with->set_column_139 ? with->set_column_139(
            with->context, of, *(orm_opt_timestamptz const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_140:
        return with->set_column_140 ? with->set_column_140(with->context, of,
                                                           *(int32_t const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_141:
        return with->set_column_141 ? with->set_column_141(with->context, of,
                                                           *(const char *const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_142:
        return with->set_column_142 ? with->set_column_142(with->context, of,
                                                           *(orm_numeric const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_143:
        return with->set_column_143 ? with->set_column_143(
            with->context, of, *(orm_opt_timestamptz const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_144:
        return with->set_column_144 ? with->set_column_144(with->context, of,
                                                           *(int32_t const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_145:
        return with->set_column_145 ? with->set_column_145(with->context, of,
                                                           *(const char *const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_146:
        return with->set_column_146 ? with->set_column_146(with->context, of,
                                                           *(orm_numeric const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_147:
        return with->set_column_147 ? with->set_column_147(
            with->context, of, *(orm_opt_timestamptz const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_148:
        return with->set_column_148 ? with->set_column_148(with->context, of,
                                                           *(int32_t const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_149:
        return with->set_column_149 ? with->set_column_149(with->context, of,
                                                           *(const char *const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_150:
        return with->set_column_150 ? with->set_column_150(with->context, of,
                                                           *(orm_numeric const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_151:
        return with->set_column_151 ? with->set_column_151(
            with->context, of, *(orm_opt_timestamptz const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_152:
        return with->set_column_152 ? with->set_column_152(with->context, of,
                                                           *(int32_t const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_153:
        return with->set_column_153 ? with->set_column_153(with->context, of,
                                                           *(const char *const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_154:
        return with->set_column_154 ? with->set_column_154(with->context, of,
                                                           *(orm_numeric const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_155:
        return with->set_column_155 ? with->set_column_155(
            with->context, of, *(orm_opt_timestamptz const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_156:
        return with->set_column_156 ? with->set_column_156(with->context, of,
                                                           *(int32_t const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_157:
        return with->set_column_157 ? with->set_column_157(with->context, of,
                                                           *(const char *const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_158:
        return with->set_column_158 ? with->set_column_158(with->context, of,
                                                           *(orm_numeric const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_159:
        return with->set_column_159 ? with->set_column_159(
            with->context, of, *(orm_opt_timestamptz const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_160:
        return with->set_column_160 ? with->set_column_160(with->context, of,
                                                           *(int32_t const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_161:
        return with->set_column_161 ? with->set_column_161(with->context, of,
                                                           *(const char *const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_162:
        return with->set_column_162 ? with->set_column_162(with->context, of,
                                                           *(orm_numeric const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_163:
        return with->set_column_163 ? with->set_column_163(
            with->context, of, *(orm_opt_timestamptz const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_164:
        return with->set_column_164 ? with->set_column_164(with->context, of,
                                                           *(int32_t const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_165:
        return with->set_column_165 ? with->set_column_165(with->context, of,
                                                           *(const char *const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_166:
        return with->set_column_166 ? with->set_column_166(with->context, of,
                                                           *(orm_numeric const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_167:
        return with->set_column_167 ? with->set_column_167(
            with->context, of, *(orm_opt_timestamptz const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_168:
        return with->set_column_168 ? with->set_column_168(with->context, of,
                                                           *(int32_t const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_169:
        return with->set_column_169 ? with->set_column_169(with->context, of,
                                                           *(const char *const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_170:
        return with->set_column_170 ? with->set_column_170(with->context, of,
                                                           *(orm_numeric const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_171:
        return with->set_column_171 ? with->set_column_171(
            with->context, of, *(orm_opt_timestamptz const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_172:
        return with->set_column_172 ? with->set_column_172(with->context, of,
                                                           *(int32_t const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_173:
        return with->set_column_173 ? with->set_column_173(with->context, of,
                                                           *(const char *const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_174:
        return with->set_column_174 ? with->set_column_174(with->context, of,
                                                           *(orm_numeric const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_175:
        return with->set_column_175 ? with->set_column_175(
            with->context, of, *(orm_opt_timestamptz const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_176:
        return with->set_column_176 ? with->set_column_176(with->context, of,
                                                           *(int32_t const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_177:
        return with->set_column_177 ? with->set_column_177(with->context, of,
                                                           *(const char *const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_178:
        return with->set_column_178 ? with->set_column_178(with->context, of,
                                                           *(orm_numeric const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_179:
        return with->set_column_179 ? with->set_column_179(
            with->context, of, *(orm_opt_timestamptz const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_180:
        return with->set_column_180 ? with->set_column_180(with->context, of,
                                                           *(int32_t const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_181:
        return with->set_column_181 ? with->set_column_181(with->context, of,
                                                           *(const char *const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_182:
        return with->set_column_182 ? with->set_column_182(with->context, of,
                                                           *(orm_numeric const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_183:
        return with->set_column_183 ? with->set_column_183(
            with->context, of, *(orm_opt_timestamptz const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_184:
        return with->set_column_184 ? with->set_column_184(with->context, of,
                                                           *(int32_t const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_185:
        return with->set_column_185 ? with->set_column_185(with->context, of,
                                                           *(const char *const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_186:
        return with->set_column_186 ? with->set_column_186(with->context, of,
                                                           *(orm_numeric const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_187:
        return with->set_column_187 ? with->set_column_187(
            with->context, of, *(orm_opt_timestamptz const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_188:
        return with->set_column_188 ? with->set_column_188(with->context, of,
                                                           *(int32_t const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_189:
        return with->set_column_189 ? with->set_column_189(with->context, of,
                                                           *(const char *const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_190:
        return with->set_column_190 ? with->set_column_190(with->context, of,
                                                           *(orm_numeric const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_191:
        return with->set_column_191 ? with->set_column_191(
            with->context, of, *(orm_opt_timestamptz const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_192:
        return with->set_column_192 ? with->set_column_192(with->context, of,
                                                           *(int32_t const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_193:
        return with->set_column_193 ? with->set_column_193(with->context, of,
                                                           *(const char *const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_194:
        return with->set_column_194 ? with->set_column_194(with->context, of,
                                                           *(orm_numeric const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_195:
        return with->set_column_195 ? with->set_column_195(
            with->context, of, *(orm_opt_timestamptz const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_196:
        return with->set_column_196 ? with->set_column_196(with->context, of,
                                                           *(int32_t const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_197:
        return with->set_column_197 ? with->set_column_197(with->context, of,
                                                           *(const char *const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_198:
        return with->set_column_198 ? with->set_column_198(with->context, of,
                                                           *(orm_numeric const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_199:
        return with->set_column_199 ? with->set_column_199(
            with->context, of, *(orm_opt_timestamptz const *)value) : NULL;
    case WIDE_ROW_COLUMN_COLUMN_200:
        return with->set_column_200 ? with->set_column_200(with->context, of,
                                                           *(int32_t const *)value) : NULL;
    case WIDE_ROW_COLUMN_PARENT_ID:
        return with->set_parent_id ? with->set_parent_id(with->context, of,
                                                         *(orm_opt_int64 const *)value) : NULL;
    case 202 + WIDE_ROW_RELATION_PARENT:
        return with->set_parent ? with->set_parent(
            with->context, of, (struct wide_row *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_wide_row_hooks(void) {
    static const orm_hook_face face = {
        &wide_row_entity, sizeof(wide_row_hooks), run_hook_of_wide_row,
        check_hook_of_wide_row};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status wide_row_hook_session(orm_session *session, const wide_row_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_wide_row_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status wide_row_hook_engine(orm_engine *engine, const wide_row_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_wide_row_hooks(), hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
