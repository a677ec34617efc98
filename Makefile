# ormgen: `make help` lists what there is to do.

VARIANT ?= release
B       := build/$(VARIANT)
SRC     := build/src

CC       ?= gcc
WARNINGS := -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wstrict-prototypes -Wmissing-prototypes \
            -Wvla -Wformat=2 -Wwrite-strings -Werror
OPT_release := -O2 -g
OPT_debug   := -O0 -g
OPT_asan    := -O1 -g -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer
OPT      := $(OPT_$(VARIANT))

PQ_CFLAGS := -I$(shell pg_config --includedir)
PQ_LIBS   := -L$(shell pg_config --libdir) -lpq
CPPFLAGS  := -Iruntime/include -Iruntime -Igen -I$(SRC)/gen
CFLAGS    := -std=c11 -D_POSIX_C_SOURCE=200809L $(OPT) $(WARNINGS) -fPIC -fvisibility=hidden -MMD -MP

RUNTIME_C := $(shell find runtime -name '*.c')
GEN_C     := $(shell find gen -name '*.c' -not -path 'gen/emit/tmpl/*')
RUNTIME_O := $(RUNTIME_C:%.c=$(B)/%.o)
GEN_O     := $(GEN_C:%.c=$(B)/%.o) $(B)/gen/schema/lexer.o $(B)/gen/schema/parser.o
BASE_O    := $(filter $(B)/runtime/base/% $(B)/runtime/codec/value/%,$(RUNTIME_O))

.PHONY: all help clean
.DELETE_ON_ERROR:
all: $(B)/ormgen $(B)/liborm.a ## build the compiler and the runtime

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1|\2/p' $(MAKEFILE_LIST) | column -t -s '|'

$(B)/ormgen: $(GEN_O) $(BASE_O)
	$(CC) $(OPT) $^ $(PQ_LIBS) -o $@

$(B)/liborm.a: $(RUNTIME_O)
	@rm -f $@
	$(AR) rcs $@ $^

$(B)/%.o: %.c
	@mkdir -p $(@D)
	$(CC) $(CPPFLAGS) $(PQ_CFLAGS) $(CFLAGS) -c $< -o $@

# What flex and bison write is compiled without the warnings that their skeletons do not meet.
$(B)/gen/%.o: $(SRC)/gen/%.c
	@mkdir -p $(@D)
	$(CC) $(CPPFLAGS) $(CFLAGS) -Wno-conversion -Wno-shadow -Wno-sign-conversion -c $< -o $@

$(SRC)/gen/schema/parser.c $(SRC)/gen/schema/parser.h &: gen/schema/parser.y
	@mkdir -p $(@D)
	bison -Wall -Werror --header=$(SRC)/gen/schema/parser.h -o $(SRC)/gen/schema/parser.c $<
$(SRC)/gen/schema/lexer.c $(SRC)/gen/schema/lexer.h &: gen/schema/lexer.l
	@mkdir -p $(@D)
	flex --header-file=$(SRC)/gen/schema/lexer.h -o $(SRC)/gen/schema/lexer.c $<
$(GEN_O): $(SRC)/gen/schema/parser.h $(SRC)/gen/schema/lexer.h

clean: ## remove build/
	rm -rf build compile_commands.json

-include $(shell find $(B) -name '*.d' 2>/dev/null)
