CREATE TABLE events (
    id           integer                   NOT NULL,
    day          date                      NOT NULL,
    day_of       date,
    at_time      time                      NOT NULL,
    at_second    time(0),
    zoned        timetz                    NOT NULL,
    happened     timestamp                 NOT NULL,
    happened_ms  timestamp(3),
    seen         timestamptz               NOT NULL,
    seen_ms      timestamptz(3),
    lasting      interval                  NOT NULL,
    period       interval year to month,
    exact        interval day to second(3),

    CONSTRAINT events_pkey PRIMARY KEY (id)
);
