/* Which ormgen this is; the Makefile reads it here. */
#ifndef ORMGEN_VERSION_H
#define ORMGEN_VERSION_H

#define ORMGEN_VERSION  "0.1.0"
#define ORMGEN_RELEASED "2026-11-23"

#endif
