/*
 * Old names that a schema must keep: of objects whose old name another one has now.
 *
 * Names that have changed places look as if they never had, so only the schema can say it. It is all
 * that a schema which was written by ormgen says of old names.
 */
#ifndef ORMGEN_PULL_OLD_NAMES_H
#define ORMGEN_PULL_OLD_NAMES_H

#include "pull/pull_writer.h"

/* Each writes " was <name>" when the object's old name is another's now. */
void put_was_of_enum(pull_writer *w, const model_enum *of);
void put_was_of_label(pull_writer *w, const model_enum *in, const model_enum_label *of);
void put_was_of_domain(pull_writer *w, const model_domain *of);
void put_was_of_composite(pull_writer *w, const model_composite *of);
void put_was_of_attribute(pull_writer *w, const model_composite *in, const model_attribute *of);
void put_was_of_sequence(pull_writer *w, const model_sequence *of);
void put_was_of_table(pull_writer *w, const model_table *of);
void put_was_of_column(pull_writer *w, const model_column *of);
void put_was_of_relation(pull_writer *w, const pull_relation *of);
void put_was_of_check(pull_writer *w, const model_domain *in, const model_constraint *of);
void put_was_of_constraint(pull_writer *w, const model_constraint *of);
void put_was_of_index(pull_writer *w, const model_index *of);

#endif
