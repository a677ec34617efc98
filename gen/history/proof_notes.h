/* What a migration's header says of its proof. */
#ifndef ORMGEN_HISTORY_PROOF_NOTES_H
#define ORMGEN_HISTORY_PROOF_NOTES_H

#include "migrate/prove.h"

/* Lines of comments: that it was proven, and what running it up locked and rewrote. */
const char *proof_notes(orm_arena *arena, const proof *of, bool reversible);

#endif
