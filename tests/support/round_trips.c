/*
 * The proxy: one thread, which accepts on a unix socket, connects to the server for each client, and
 * copies both ways.
 *
 * What the server says is kept back until the delay has passed since it began to; then all that has come
 * is forwarded at once. Nothing else is held, so the client's own messages are never torn from each
 * other by the proxy.
 */
#define _XOPEN_SOURCE 700
#include "support/round_trips.h"

#include <libpq-fe.h>
#include <netdb.h>
#include <poll.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "support/unit.h"

enum { MOST_CLIENTS = 16, PORT_SIZE = 16, HOST_SIZE = 256, CHUNK = 65536 };

/* One connection, both of its ends; the numbers of free places are -1. */
typedef struct pair {
    int client, server;
    bool server_spoke; /* last */
} pair;

struct round_trips {
    char folder[32], url[1024];
    char host[HOST_SIZE], port[PORT_SIZE]; /* the server's */
    int listener, stop[2], delay_ms;
    pair pairs[MOST_CLIENTS];
    pthread_t thread;
    pthread_mutex_t lock;
    int count; /* under the lock */
};

/* --- sockets ----------------------------------------------------------------------------------- */

static struct sockaddr_un unix_address(const char *folder, const char *port) {
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    int len = snprintf(address.sun_path, sizeof address.sun_path, "%s/.s.PGSQL.%s", folder, port);
    ck_assert_int_lt(len, (int)sizeof address.sun_path);
    return address;
}

static int connect_by_unix(const round_trips *proxy) {
    struct sockaddr_un address = unix_address(proxy->host, proxy->port);
    int fd = socket(AF_UNIX, SOCK_STREAM, 0);
    if (fd >= 0 && connect(fd, (struct sockaddr *)&address, sizeof address) == 0)
        return fd;
    close(fd);
    return -1;
}

static int connect_by_tcp(const round_trips *proxy) {
    struct addrinfo hints = {.ai_socktype = SOCK_STREAM}, *found = NULL;
    int fd = -1;
    if (getaddrinfo(proxy->host, proxy->port, &hints, &found) != 0)
        return -1;
    for (struct addrinfo *at = found; at && fd < 0; at = at->ai_next) {
        fd = socket(at->ai_family, at->ai_socktype, at->ai_protocol);
        if (fd >= 0 && connect(fd, at->ai_addr, at->ai_addrlen) != 0) {
            close(fd);
            fd = -1;
        }
    }
    freeaddrinfo(found);
    return fd;
}

static bool write_all(int fd, const char *bytes, ssize_t len) {
    while (len > 0) {
        ssize_t written = write(fd, bytes, (size_t)len);
        if (written <= 0)
            return false;
        bytes += written;
        len -= written;
    }
    return true;
}

/* --- forwarding -------------------------------------------------------------------------------- */

static void hang_up(pair *of) {
    close(of->client);
    close(of->server);
    *of = (pair){.client = -1, .server = -1};
}

static void accept_one(round_trips *proxy) {
    int client = accept(proxy->listener, NULL, NULL);
    int server = proxy->host[0] == '/' ? connect_by_unix(proxy) : connect_by_tcp(proxy);
    for (int i = 0; i < MOST_CLIENTS && client >= 0 && server >= 0; i++) {
        pair *place = &proxy->pairs[i];
        if (place->client >= 0)
            continue;
        *place = (pair){.client = client, .server = server, .server_spoke = true};
        return;
    }
    close(client);
    close(server);
}

static void client_speaks(round_trips *proxy, pair *of) {
    char bytes[CHUNK];
    ssize_t len = read(of->client, bytes, sizeof bytes);
    if (of->server_spoke && len > 0) {
        pthread_mutex_lock(&proxy->lock);
        proxy->count++;
        pthread_mutex_unlock(&proxy->lock);
        of->server_spoke = false;
    }
    if (len <= 0 || !write_all(of->server, bytes, len))
        hang_up(of);
}

static void server_speaks(const round_trips *proxy, pair *of) {
    char bytes[CHUNK];
    if (!of->server_spoke)
        poll(NULL, 0, proxy->delay_ms);
    of->server_spoke = true;
    ssize_t len = read(of->server, bytes, sizeof bytes);
    if (len <= 0 || !write_all(of->client, bytes, len))
        hang_up(of);
}

/* The listener, the word to stop, then the two ends of each pair. */
static nfds_t gather(const round_trips *proxy, struct pollfd *polled) {
    polled[0] = (struct pollfd){.fd = proxy->listener, .events = POLLIN};
    polled[1] = (struct pollfd){.fd = proxy->stop[0], .events = POLLIN};
    for (int i = 0; i < MOST_CLIENTS; i++) {
        polled[2 + 2 * i] = (struct pollfd){.fd = proxy->pairs[i].client, .events = POLLIN};
        polled[3 + 2 * i] = (struct pollfd){.fd = proxy->pairs[i].server, .events = POLLIN};
    }
    return 2 + 2 * MOST_CLIENTS;
}

static void *forward(void *context) {
    round_trips *proxy = context;
    struct pollfd polled[2 + 2 * MOST_CLIENTS];
    for (;;) {
        poll(polled, gather(proxy, polled), -1);
        if (polled[1].revents)
            return NULL;
        for (int i = 0; i < MOST_CLIENTS; i++) {
            pair *of = &proxy->pairs[i];
            if (of->client >= 0 && polled[2 + 2 * i].revents)
                client_speaks(proxy, of);
            if (of->server >= 0 && polled[3 + 2 * i].revents)
                server_speaks(proxy, of);
        }
        if (polled[0].revents)
            accept_one(proxy);
    }
}

/* --- life -------------------------------------------------------------------------------------- */

/* The server's address out of DATABASE_URL, and the same URL with the proxy's instead. */
static void read_url(round_trips *proxy) {
    char *why = NULL;
    PQconninfoOption *options = PQconninfoParse(unit_database_url(), &why);
    ck_assert_msg(options != NULL, "%s", why ? why : "out of memory");
    size_t len = 0;
    snprintf(proxy->host, sizeof proxy->host, "/var/run/postgresql");
    snprintf(proxy->port, sizeof proxy->port, "5432");
    for (const PQconninfoOption *at = options; at->keyword; at++) {
        if (!at->val)
            continue;
        if (strcmp(at->keyword, "host") == 0)
            snprintf(proxy->host, sizeof proxy->host, "%s", at->val);
        else if (strcmp(at->keyword, "port") == 0)
            snprintf(proxy->port, sizeof proxy->port, "%s", at->val);
        else
            len += (size_t)snprintf(proxy->url + len, sizeof proxy->url - len, "%s='%s' ",
                                    at->keyword, at->val);
        ck_assert_uint_lt(len, sizeof proxy->url);
    }
    PQconninfoFree(options);
    snprintf(proxy->url + len, sizeof proxy->url - len, "host='%s' port='%s'", proxy->folder,
             proxy->port);
}

round_trips *round_trips_open(int delay_ms) {
    round_trips *proxy = calloc(1, sizeof *proxy);
    ck_assert_ptr_nonnull(proxy);
    proxy->delay_ms = delay_ms;
    for (int i = 0; i < MOST_CLIENTS; i++)
        proxy->pairs[i] = (pair){.client = -1, .server = -1};
    snprintf(proxy->folder, sizeof proxy->folder, "/tmp/round_trips.XXXXXX");
    ck_assert_ptr_nonnull(mkdtemp(proxy->folder));
    read_url(proxy);
    struct sockaddr_un address = unix_address(proxy->folder, proxy->port);
    proxy->listener = socket(AF_UNIX, SOCK_STREAM, 0);
    ck_assert_int_eq(bind(proxy->listener, (struct sockaddr *)&address, sizeof address), 0);
    ck_assert_int_eq(listen(proxy->listener, MOST_CLIENTS), 0);
    ck_assert_int_eq(pipe(proxy->stop), 0);
    pthread_mutex_init(&proxy->lock, NULL);
    ck_assert_int_eq(pthread_create(&proxy->thread, NULL, forward, proxy), 0);
    return proxy;
}

const char *round_trips_url(const round_trips *proxy) {
    return proxy->url;
}

int round_trips_count(round_trips *proxy) {
    pthread_mutex_lock(&proxy->lock);
    int count = proxy->count;
    pthread_mutex_unlock(&proxy->lock);
    return count;
}

void round_trips_close(round_trips *proxy) {
    write_all(proxy->stop[1], "", 1);
    pthread_join(proxy->thread, NULL);
    for (int i = 0; i < MOST_CLIENTS; i++)
        if (proxy->pairs[i].client >= 0)
            hang_up(&proxy->pairs[i]);
    close(proxy->listener);
    close(proxy->stop[0]);
    close(proxy->stop[1]);
    struct sockaddr_un address = unix_address(proxy->folder, proxy->port);
    unlink(address.sun_path);
    rmdir(proxy->folder);
    pthread_mutex_destroy(&proxy->lock);
    free(proxy);
}
