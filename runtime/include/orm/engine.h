/*
 * The engine: one database, its pool of connections, its options.
 *
 * Thread-safe: one engine serves a whole program.
 */
#ifndef ORM_ENGINE_H
#define ORM_ENGINE_H

#include <stdio.h>

#include <orm/entity.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct orm_engine orm_engine;

/* One statement that was run. Texts are valid during the call. */
typedef struct orm_trace {
    const char *query; /* the name of the operation or query, "" when it has none */
    const char *statement;
    const char *parameters; /* as echo prints them: redacted unless echo_parameters */
    int64_t microseconds;
    int64_t rows; /* written or returned; -1 for a script */
    orm_status status;
} orm_trace;

enum { ORM_WAIT_READ = 1, ORM_WAIT_WRITE = 2 };

/* Where the migrations of a schema stood when its C was generated: `company_revision` of
 * company_revision.h, which is there when there are migrations. */
typedef struct orm_revision {
    uint32_t abi; /* ORM_ABI */
    const char *package;
    const char *const *heads; /* those that none follows: one, but where branches are open */
    uint32_t head_count, revision_count;
} orm_revision;

/* What to ask of a database's ledger of migrations. */
typedef struct orm_revision_check {
    const orm_revision *wanted; /* that must have run; NULL: nothing is asked */
    const char *tenant;         /* the schema whose history it is (`migrate --schema`): none */
    bool exact; /* a newer database will not do, which else lets programs be replaced after it */
} orm_revision_check;

/* All zero is the default, given behind each field. Texts and the allocator are copied. */
typedef struct orm_engine_options {
    int pool_size;            /* connections kept: 5; -1: none are made, sessions adopt them */
    int max_overflow;         /* more that may be opened and are closed again: 10; -1 for none */
    int timeout_ms;           /* how long a session waits for a connection: 30 000 */
    int recycle_s;            /* a connection's life, less up to 10 % jitter: 1800; -1 for ever */
    int ping_idle_ms;         /* ask the server first after idling this long: 1000; -1 never */
    int connect_timeout_ms;   /* 10 000 */
    int statement_timeout_ms; /* of each statement, kept by the server: none */
    int statement_cache;      /* prepared statements a connection: 256; -1: unnamed statements only,
                                for poolers in transaction mode */
    bool fifo;                /* hand out the connection that idled longest, not shortest */
    FILE *echo;               /* print statements with timings here; ORM_ECHO=1 is stderr */
    bool echo_parameters;     /* show parameters instead of their types and sizes; ORM_ECHO=2 */
    void (*trace)(void *context, const orm_trace *trace);
    void *trace_context;
    /* Where a connection blocks, and the only place: returns ORM_OK once `fd` is ready for one of
     * `events` (ORM_WAIT_…), ORM_TIMEOUT when orm_clock_us() has reached `deadline_us` (negative:
     * never), or ORM_CANCELLED; after the last two the connection is closed. `fd` is -1, and
     * `events` 0, where only time is waited for. poll(2). */
    orm_status (*wait)(void *context, int fd, int events, int64_t deadline_us);
    void *wait_context;
    const orm_allocator *allocator; /* malloc; must be thread-safe when the engine is shared */
    const char *application_name;   /* "orm" */
    const char *search_path;        /* pinned on each connection; as the server has it */
    orm_revision_check revision;    /* asked when it is opened: nothing */
    /* URLs of standby servers, NULL behind the last, each with a pool like the primary's: there
     * transactions go that are read only, see orm_session_options. None. */
    const char *const *replicas;
    int replica_wait_ms; /* for one to catch up, at most: 1000; -1: none is waited for */
} orm_engine_options;

typedef struct orm_engine_statistics {
    int size, idle, in_use, waiting;
    uint64_t opened, closed, lost, checkouts, waits, timeouts, statements;
} orm_engine_statistics;

/* Opens an engine from a URL ("postgresql://user@host/db?sslmode=require") or a conninfo string
 * ("host=/run/postgresql dbname=app"); several hosts and target_session_attrs as libpq has them.
 * NULL means the environment (PGHOST, …). One connection is made at once, so that what is wrong
 * shows here. The caller owns *out and must close it, also after a failure, which it then tells
 * (orm_engine_error); only ORM_NOMEM leaves *out NULL. ORM_CONFIG, ORM_DISCONNECTED, ORM_TIMEOUT,
 * ORM_MISUSE (another ABI); what orm_session_check_revision fails with. */
ORM_API orm_status orm_engine_open_abi(uint32_t abi, const char *url,
                                       const orm_engine_options *options, orm_engine **out);

static inline orm_status orm_engine_open(const char *url, const orm_engine_options *options,
                                         orm_engine **out) {
    return orm_engine_open_abi(ORM_ABI, url, options, out);
}

/* The clock of deadlines: microseconds that never go back, from an arbitrary start. */
ORM_API int64_t orm_clock_us(void);

/* Closes every connection. Sessions must have been closed. NULL is allowed. */
ORM_API void orm_engine_close(orm_engine *engine);

/* Closes the connections that are idle now, and those that sessions have when they give them back:
 * whoever needs one afterwards gets a new one. For when the server has moved or its settings changed. */
ORM_API void orm_engine_dispose(orm_engine *engine);

/* The last failure of opening the engine or a session on it; status ORM_OK when none. Never NULL;
 * valid until the next such failure or the engine's close. */
ORM_API const orm_error *orm_engine_error(orm_engine *engine);

/* Of the primary's connections. */
ORM_API orm_engine_statistics orm_engine_stat(orm_engine *engine);

/* A position in the primary's log, in bytes, behind everything that this engine has committed: what
 * `after` of another program's sessions takes. The primary is asked only when there was a commit since it
 * was last. What taking a connection fails with; ORM_MISUSE: the engine has no replicas. */
ORM_API orm_status orm_engine_position(orm_engine *engine, uint64_t *out);

/* What the statements of one name came to since the engine was opened, in all its sessions. */
typedef struct orm_query_counters {
    const char *query; /* as echo and trace have it: "employee_find"; lives as long as the engine */
    uint64_t statements; /* that the server answered */
    uint64_t failures;   /* of those, refused */
    uint64_t rows;       /* written or returned by the others */
    int64_t
        microseconds;   /* from sending to the end of the answer, all together; statements that are
                             under way at once count each in full */
    int64_t slowest_us; /* the longest of them */
} orm_query_counters;

/* Writes the counters of the first `room` names, in the order in which they were first used, and
 * returns how many names there are. BEGIN, COMMIT and the like have none. Thread-safe. */
ORM_API size_t orm_engine_query_counters(orm_engine *engine, orm_query_counters *out, size_t room);

#ifdef __cplusplus
}
#endif

#endif
