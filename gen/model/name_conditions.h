/* Who has a name of generated_names.def: a line of it says which of these it needs, and they are
 * what a column, a relationship or a type is. */
#ifndef ORMGEN_MODEL_NAME_CONDITIONS_H
#define ORMGEN_MODEL_NAME_CONDITIONS_H

enum {
    ANY = 0,
    SETTABLE = 1,
    ENUM = 2,
    COMPOSITE = 4,
    ONE_WRITABLE = 8,
    MANY_WRITABLE = 16,
    MACRO = 32
};

#endif
