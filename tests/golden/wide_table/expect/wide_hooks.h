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

extern const orm_hook_face wide_row_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status wide_row_hook_session(orm_session *session, const wide_row_hooks *hooks) {
    return orm_session_hook_entity(session, &wide_row_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status wide_row_hook_engine(orm_engine *engine, const wide_row_hooks *hooks) {
    return orm_engine_hook_entity(engine, &wide_row_hook_face, hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
