# ormgen: `make help` lists what there is to do.
#
# One make, no recursion: every variant (release, debug, asan, clang, fuzz) has its own folder under
# build/ and the same rules. What a goal needs from the system is looked for before anything else
# is read, and installed when it is missing: see tests/support/deps.sh.

VERSION   := $(shell sed -n 's/^\#define ORMGEN_VERSION  *"\(.*\)"/\1/p' gen/version.h)
PREFIX    ?= /usr/local
CORPORA   ?= ../shared/corpora
VARIANTS  := release debug asan clang fuzz
SRC       := build/src
Q         := $(if $(V),,@)

FUZZ_SECONDS ?= 60
SOAK_MINUTES ?= 10

.PHONY: all help clean
.DELETE_ON_ERROR:
.SUFFIXES:
all:
Makefile: ;

# ---- what the system must have

NEEDS_check    := postgresql check cxx clang locales valgrind maybe:pooler maybe:graphviz maybe:shells maybe:manual maybe:cmake
NEEDS_demo     := postgresql
NEEDS_catalogue := postgresql
NEEDS_lint     := check clang lint
NEEDS_fuzz     := clang fuzzer
NEEDS_bench    := postgresql protobuf valgrind asyncpg
NEEDS_versions := $(NEEDS_check) npm
GOALS          := $(filter-out help clean uninstall,$(or $(MAKECMDGOALS),all))
goal_needs      = $(or $(NEEDS_$1),$(if $(filter check-versions,$1),$(NEEDS_versions)), \
                       $(if $(filter check-% update soak,$1),$(NEEDS_check)))

ifneq ($(GOALS),)
ifeq ($(findstring n,$(firstword -$(MAKEFLAGS))),)
DEPS := $(shell tests/support/deps.sh build $(sort $(foreach g,$(GOALS),$(call goal_needs,$g))) >&2)
ifneq ($(.SHELLSTATUS),0)
$(error something that this needs is missing)
endif
endif
PQ_CFLAGS    := $(shell pkg-config --cflags libpq libuv 2>/dev/null)
PQ_LIBS      := $(or $(shell pkg-config --libs libpq libuv 2>/dev/null),-lpq -luv)
CHECK_LIBS    = $(shell pkg-config --libs check)
endif

# ---- how things are compiled

ifeq ($(origin CC),default)
CC := gcc
endif
CC_release := $(CC)
CC_debug   := $(CC)
CC_asan    := $(CC)
CC_clang   := clang
CC_fuzz    := clang
OPT_release := -O2 -g
OPT_debug   := -O0 -g3
OPT_asan    := -O1 -g -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer
OPT_clang   := -O1 -g
OPT_fuzz    := -O1 -g -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all

# Members that a table's line leaves out are zero on purpose.
WARNINGS := -Wall -Wextra -Wno-missing-field-initializers -Wpedantic -Wshadow -Wconversion \
            -Wstrict-prototypes -Wmissing-prototypes -Wvla -Wformat=2 -Wwrite-strings -Werror
CPPFLAGS := -Iruntime/include -Iruntime -Igen -I$(SRC)/gen -I$(SRC) -D_POSIX_C_SOURCE=200809L
CFLAGS   := -std=c11 -fPIC -fvisibility=hidden -pthread
DEPFLAGS := -MMD -MP
# What flex and bison write does not meet these, and nobody reads it.
UNREAD   := -Wno-conversion -Wno-sign-conversion -Wno-shadow -Wno-unused-macros \
            -Wno-unused-but-set-variable -Wno-unknown-warning-option
LIBS      = $(PQ_LIBS) -pthread -lm
# The compiler also has PostgreSQL's own parser, and JSON.
GEN_LIBS  = $(LIBS) -lpg_query -ljansson

# ---- sources

found = $(shell find $1 -name '$2' 2>/dev/null | LC_ALL=C sort)
RUNTIME_C   := $(call found,runtime,*.c)
TMPL_C      := $(call found,gen/emit/tmpl,*.c)
GRAMMARS    := $(patsubst %.y,$(SRC)/%.c,$(call found,gen,*.y))
LEXERS      := $(patsubst %.l,$(SRC)/%.c,$(call found,gen,*.l))
TMPL_H      := $(patsubst %.tmpl,$(SRC)/%.tmpl.h,$(call found,gen/emit,*.tmpl))
GEN_C       := $(filter-out $(TMPL_C),$(call found,gen,*.c))
SUPPORT_C   := $(wildcard tests/support/*.c)
UNIT_C      := $(call found,tests/unit,test_*.c)
FUZZ_C      := $(call found,tests/fuzz,fuzz_*.c)
GENERATED_C := $(call found,generated,*.c)
EXAMPLES_C  := $(wildcard examples/*.c)
BENCH_C     := $(wildcard bench/*.c)
MADE_C      := $(GRAMMARS) $(LEXERS)
MADE_H      := $(MADE_C:.c=.h) $(TMPL_H)

$(SRC)/%.c $(SRC)/%.h: %.y Makefile
	@mkdir -p $(@D)
	$(Q)echo "  BISON $<"; bison -Wall -Werror --header=$(SRC)/$*.h -o $(SRC)/$*.c $<

$(SRC)/%.c $(SRC)/%.h: %.l Makefile
	@mkdir -p $(@D)
	$(Q)echo "  FLEX  $<"; flex --header-file=$(SRC)/$*.h -o $(SRC)/$*.c $<

# Section templates become typed C: a misspelt placeholder is then a compile error.
build/tmpl/tmpl: $(TMPL_C)
	@mkdir -p $(@D)
	$(Q)echo "  CC    $@"; $(CC) $(CPPFLAGS) $(CFLAGS) -O1 -g $(WARNINGS) $(TMPL_C) -o $@

$(SRC)/%.tmpl.h: %.tmpl build/tmpl/tmpl
	@mkdir -p $(@D)
	$(Q)echo "  TMPL  $<"; build/tmpl/tmpl $< > $@

# ---- the same rules for each variant

define variant_rules
build/$1/%.o: %.c Makefile
	@mkdir -p $$(@D)
	$$(Q)echo "  CC    $$@"; $$(CC_$1) $$(CPPFLAGS) $$(PQ_CFLAGS) $$(EXTRA_CPPFLAGS) $$(CFLAGS) $$(OPT_$1) \
	    $$(DEPFLAGS) $$(WARNINGS) -c $$< -o $$@

build/$1/%.o: $$(SRC)/%.c Makefile
	@mkdir -p $$(@D)
	$$(Q)echo "  CC    $$@"; $$(CC_$1) $$(CPPFLAGS) $$(CFLAGS) $$(OPT_$1) $$(DEPFLAGS) $$(WARNINGS) \
	    $$(UNREAD) -c $$< -o $$@

LIBORM_O_$1 := $$(RUNTIME_C:%.c=build/$1/%.o)
LIBGEN_O_$1 := $$(filter-out build/$1/gen/main.o,$$(GEN_C:%.c=build/$1/%.o)) $$(MADE_C:$$(SRC)/%.c=build/$1/%.o)
UNIT_$1     := $$(UNIT_C:%.c=build/$1/%)
EXAMPLES_$1 := $$(EXAMPLES_C:%.c=build/$1/%)

build/$1/liborm.a: $$(LIBORM_O_$1)
build/$1/libgen.a: $$(LIBGEN_O_$1)
build/$1/libunit.a: $$(SUPPORT_C:%.c=build/$1/%.o)
build/$1/liborm.a build/$1/libgen.a build/$1/libunit.a:
	$$(Q)echo "  AR    $$@"; rm -f $$@; $$(AR) rcs $$@ $$^

build/$1/liborm.so.0: $$(LIBORM_O_$1)
	$$(Q)echo "  LD    $$@"; $$(CC_$1) $$(OPT_$1) -shared -Wl,-soname,liborm.so.0 -Wl,--as-needed \
	    $$(LIBORM_O_$1) $$(LIBS) -o $$@

build/$1/ormgen: build/$1/gen/main.o build/$1/libgen.a build/$1/liborm.a
	$$(Q)echo "  LD    $$@"; $$(CC_$1) $$(OPT_$1) -Wl,--as-needed $$^ $$(GEN_LIBS) -o $$@

# A test that has no main of its own gets the one in libunit.a.
$$(UNIT_$1): build/$1/tests/unit/%: build/$1/tests/unit/%.o build/$1/libunit.a build/$1/libgen.a build/$1/liborm.a
	$$(Q)echo "  LD    $$@"; $$(CC_$1) $$(OPT_$1) $$^ $$(CHECK_LIBS) $$(GEN_LIBS) -o $$@

# A program over the sample's generated code.
build/$1/examples/%: build/$1/examples/%.o $$(GENERATED_C:%.c=build/$1/%.o) build/$1/liborm.a
	$$(Q)echo "  LD    $$@"; $$(CC_$1) $$(OPT_$1) $$^ $$(LIBS) -o $$@

build/$1/bench/%: build/$1/bench/%.o $$(GENERATED_C:%.c=build/$1/%.o) build/$1/liborm.a
	$$(Q)echo "  LD    $$@"; $$(CC_$1) $$(OPT_$1) $$^ $$(LIBS) -o $$@

build/$1/bench/many_queries: build/$1/bench/many_queries.o build/$1/libgen.a build/$1/liborm.a
	$$(Q)echo "  LD    $$@"; $$(CC_$1) $$(OPT_$1) $$^ $$(GEN_LIBS) -o $$@

$$(LIBGEN_O_$1) build/$1/gen/main.o $$(patsubst %.c,build/$1/%.o,$$(UNIT_C) $$(FUZZ_C)): | $$(MADE_H)
$$(patsubst %.c,build/$1/%.o,$$(UNIT_C) $$(FUZZ_C) $$(SUPPORT_C)): EXTRA_CPPFLAGS := -Itests
$$(EXAMPLES_C:%.c=build/$1/%.o) $$(BENCH_C:%.c=build/$1/%.o): EXTRA_CPPFLAGS := -Igenerated
endef
$(foreach v,$(VARIANTS),$(eval $(call variant_rules,$v)))
.SECONDARY:

# ---- what people ask for

PROGRAMS := build/release/ormgen build/release/liborm.a build/release/liborm.so.0

all: $(PROGRAMS) compile_commands.json ## build the compiler and the runtime (V=1 shows the commands)

debug asan clang: %: build/%/ormgen build/%/liborm.a

help: ## this list
	@awk -F ':.*## ' '/^[a-z][a-z0-9-]*:.*## / { printf "  make %-16s %s\n", $$1, $$2 }' Makefile

deps: ## look for what the goals need, and install what is missing (ORM_INSTALL_DEPS=no refuses)
	@tests/support/deps.sh build $(NEEDS_check) $(NEEDS_lint)

gen: build/release/ormgen ## compile schema.orm and queries/ to generated/
	$(Q)build/release/ormgen gen schema.orm -o generated
	$(Q)build/release/ormgen ddl schema.orm > build/schema.sql && mv build/schema.sql generated/schema.sql

gen-check: build/release/ormgen ## fail when generated/ is stale
	$(Q)build/release/ormgen gen schema.orm -o generated --check
	$(Q)build/release/ormgen ddl schema.orm | diff -u generated/schema.sql -

catalogue: ## read the functions, operators and casts of DATABASE_URL's server, or of a private one, again
	$(Q)tests/support/with_cluster.sh gen/postgres/catalogue.sh
	$(Q)tests/support/with_cluster.sh gen/query/extension_data.sh

demo: build/release/ormgen build/release/examples/company ## the company directory, on a private server unless DATABASE_URL is set
	$(Q)tests/support/with_cluster.sh tests/support/with_database.sh -- examples/demo.sh $^

# ---- tests: each suite is a list of cases; see tests/support/check.sh

CHECK  := CORPORA='$(CORPORA)' CC='$(CC)' tests/support/check.sh
suites  = $(if $(UNIT_C),$1:unit) $1:errors $1:golden $1:diff $1:migrate $1:lint $1:lsp $1:e2e $1:server

check: all clang $(UNIT_release) $(EXAMPLES_release) asan $(UNIT_asan) ## the whole suite, then once more under ASan and UBSan
	@$(CHECK) $(call suites,release) release:determinism release:docs release:corpora release:tpch release:pull release:runner release:sample \
	    release:install $(call suites,asan) release:valgrind
check-unit: $(UNIT_release) ## unit tests (libcheck)
	@$(CHECK) release:unit
check-errors: build/release/ormgen ## broken schemas and their exact diagnostics
	@$(CHECK) release:errors
check-golden: build/release/ormgen ## schemas and what is made from them: C, DDL, the server's dump
	@$(CHECK) release:golden release:determinism
check-diff: build/release/ormgen ## pairs of schemas, their differences, and the statements between them
	@$(CHECK) release:diff
check-migrate: build/release/ormgen ## projects with a history: what is typed in them, and what comes of that
	@$(CHECK) release:migrate
check-lint: build/release/ormgen ## every rule of `ormgen lint`, and what diff writes seen by them
	@$(CHECK) release:lint
check-lsp: build/release/ormgen ## the language server, driven as editors do
	@$(CHECK) release:lsp
check-runner: build/release/ormgen ## migrations run by many at once, killed anywhere, through a pooler
	@$(CHECK) release:runner
check-e2e: build/release/ormgen build/release/liborm.a ## programs over generated code, against a server
	@$(CHECK) release:e2e
check-server: build/release/ormgen ## queries and what a live server says of them
	@$(CHECK) release:server
check-tpch: build/release/ormgen build/release/liborm.a ## TPC-H's queries: the rows that psql gives
	@$(CHECK) release:tpch
check-pull: build/release/ormgen ## databases that become a schema, and the same database again
	@$(CHECK) release:pull
check-asan: asan $(UNIT_asan) ## unit tests and case folders under ASan and UBSan
	@$(CHECK) $(call suites,asan)
check-valgrind: all $(EXAMPLES_release) ## the demo under valgrind
	@$(CHECK) release:valgrind
check-install: all ## what `make install` puts where, and a program built from it
	@$(CHECK) release:install
check-versions: all $(UNIT_release) $(EXAMPLES_release) ## the suite against each PostgreSQL of 15, 16 and 17 that can be had; VERSIONS='16 17' for some
	@CORPORA='$(CORPORA)' CC='$(CC)' tests/support/check_versions.sh $(call suites,release) release:corpora release:tpch release:sample release:libpq17
update: build/release/ormgen ## rewrite the expectations of all case folders; read the diff
	@UPDATE=1 $(CHECK) release:errors release:golden release:diff release:migrate release:lint release:lsp release:e2e release:server
.PHONY: debug asan clang deps gen gen-check demo check check-unit check-errors check-golden check-diff check-migrate check-runner check-lint check-lsp check-e2e \
        check-pull check-server check-tpch check-asan check-valgrind check-install check-versions update fuzz bench soak lint format \
        install uninstall catalogue

FUZZERS := $(FUZZ_C:%.c=build/fuzz/%)

$(FUZZERS): build/fuzz/%: build/fuzz/%.o build/fuzz/libgen.a build/fuzz/liborm.a
	$(Q)echo "  LD    $@"; clang $(OPT_fuzz) -fsanitize=fuzzer $^ $(GEN_LIBS) -o $@

fuzz: $(FUZZERS) ## each parser under libFuzzer, for FUZZ_SECONDS=60 each
	$(Q)tests/support/fuzz.sh $(FUZZ_SECONDS) $(FUZZERS)

soak: all asan $(UNIT_asan) ## unit and e2e tests under ASan, over and over, for SOAK_MINUTES=10; migrations killed everywhere
	$(Q)CC='$(CC)' tests/support/soak.sh $(SOAK_MINUTES) $(if $(UNIT_C),asan:unit) asan:e2e
	$(Q)CC='$(CC)' THOROUGH=1 ROUNDS=100 tests/support/check.sh release:runner

bench: all $(BENCH_C:%.c=build/release/%) ## the same work against peers, interleaved in one run
	$(Q)CC='$(CC)' tests/support/with_cluster.sh bench/run.sh

# ---- lint

C_FILES := $(call found,gen runtime tests/unit tests/support tests/fuzz tests/e2e tests/query examples bench,*.[ch])

lint: all $(MADE_H) ## layers, format, banned functions, clang-tidy, cppcheck, shellcheck
	$(Q)tests/support/lint.sh $(C_FILES) $(call found,generated,*.[ch])

format: ## clang-format -i on every source
	$(Q)clang-format -i $(C_FILES)

comma := ,
COMPILED_C := $(RUNTIME_C) $(GEN_C) $(UNIT_C) $(SUPPORT_C) $(EXAMPLES_C) $(BENCH_C)
json_entry = {"directory": "$(CURDIR)"$(comma) "file": "$1"$(comma) "command": "$(CC) $(CPPFLAGS) $(PQ_CFLAGS) -Itests -Igenerated $(CFLAGS) $(WARNINGS) -c $1"}

# Written by make itself: it is more than a command line takes.
compile_commands.json: Makefile $(COMPILED_C)
	$(file >$@,[)$(foreach c,$(COMPILED_C),$(file >>$@,$(call json_entry,$c)$(comma)))
	@sed -i '$$s/,$$/\n]/' $@

# ---- install

DEST    = $(DESTDIR)$(PREFIX)
HEADERS := $(call found,runtime/include/orm,*.h)
# Where each shell looks for what it completes.
COMPLETIONS := bash-completion/completions/ormgen zsh/site-functions/_ormgen fish/vendor_completions.d/ormgen.fish
filled = sed 's|@PREFIX@|$(PREFIX)|; s|@VERSION@|$(VERSION)|' $1 > '$(DEST)/lib/$2'

EDITORS := vim/vimfiles/syntax/orm.vim vim/vimfiles/ftdetect/orm.vim ormgen/orm.tmLanguage.json

install: all ## bin/ormgen, liborm, headers, man pages, completions, editors' colours, orm.pc and ormConfig.cmake under PREFIX (and DESTDIR)
	install -d '$(DEST)/bin' '$(DEST)/lib/pkgconfig' '$(DEST)/lib/cmake/orm' '$(DEST)/include/orm' '$(DEST)/share/man/man1' \
	    $(foreach file,$(COMPLETIONS) $(EDITORS),'$(DEST)/share/$(dir $(file))')
	install -m 755 build/release/ormgen '$(DEST)/bin/ormgen'
	install -m 644 build/release/liborm.a '$(DEST)/lib/liborm.a'
	install -m 755 build/release/liborm.so.0 '$(DEST)/lib/liborm.so.0'
	ln -sf liborm.so.0 '$(DEST)/lib/liborm.so'
	install -m 644 $(HEADERS) '$(DEST)/include/orm/'
	$(call filled,runtime/orm.pc.in,pkgconfig/orm.pc)
	install -m 644 runtime/ormConfig.cmake '$(DEST)/lib/cmake/orm/ormConfig.cmake'
	$(call filled,runtime/ormConfigVersion.cmake.in,cmake/orm/ormConfigVersion.cmake)
	build/release/ormgen help --format man -o '$(DEST)/share/man/man1'
	for script in $(COMPLETIONS); do build/release/ormgen completion "$${script%%[-/]*}" > '$(DEST)'/share/$$script || exit; done
	build/release/ormgen highlight vim > '$(DEST)/share/vim/vimfiles/syntax/orm.vim'
	echo 'autocmd BufRead,BufNewFile *.orm setfiletype orm' > '$(DEST)/share/vim/vimfiles/ftdetect/orm.vim'
	build/release/ormgen highlight textmate > '$(DEST)/share/ormgen/orm.tmLanguage.json'

uninstall: ## take away what install put there
	rm -f '$(DEST)/bin/ormgen' '$(DEST)/lib/liborm.a' '$(DEST)/lib/liborm.so.0' '$(DEST)/lib/liborm.so' \
	    '$(DEST)/lib/pkgconfig/orm.pc' '$(DEST)'/lib/cmake/orm/ormConfig*.cmake '$(DEST)/share/man/man1/ormgen.1' \
	    '$(DEST)'/share/man/man1/ormgen-*.1 $(COMPLETIONS:%='$(DEST)/share/%') $(EDITORS:%='$(DEST)/share/%') $(HEADERS:runtime/include/%='$(DEST)/include/%')
	-rmdir '$(DEST)/include/orm' '$(DEST)/lib/cmake/orm' '$(DEST)/share/ormgen'

clean: ## remove build/
	rm -rf build compile_commands.json

-include $(shell find $(VARIANTS:%=build/%) -name '*.d' 2>/dev/null)
