/*
 * A proxy between a test and its server that counts round trips, at the socket.
 *
 *     round_trips *proxy = round_trips_open(2);             each answer comes 2 ms later
 *     orm_engine_open(round_trips_url(proxy), …);
 *     int before = round_trips_count(proxy);
 *     …
 *     ck_assert_int_eq(round_trips_count(proxy) - before, 2);
 *
 * A round trip is counted each time the client speaks after the server has: what is sent while nothing
 * has come back is of one trip, however many messages it is. The delay makes sure that a client which
 * does not wait is not answered meanwhile.
 */
#ifndef SUPPORT_ROUND_TRIPS_H
#define SUPPORT_ROUND_TRIPS_H

typedef struct round_trips round_trips;

/* Begins to forward to the server that DATABASE_URL names, in a thread of its own; fails the running
 * test when it cannot. Each answer is held back for so many milliseconds. */
round_trips *round_trips_open(int delay_ms);

/* How to connect through it. Lives as long as the proxy. */
const char *round_trips_url(const round_trips *proxy);

/* Of all connections since it was opened. */
int round_trips_count(round_trips *proxy);

/* Connections must have been closed. */
void round_trips_close(round_trips *proxy);

#endif
