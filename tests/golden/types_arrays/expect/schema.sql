CREATE TYPE mood AS ENUM ('calm', 'angry');

CREATE TABLE series (
    id         integer          NOT NULL,
    counts     integer[]        NOT NULL,
    totals     bigint[],
    names      text[]           NOT NULL DEFAULT '{}',
    titles     varchar(20)[],
    grid       integer[][]      NOT NULL,
    fixed      smallint[]       NOT NULL,
    prices     numeric(10,2)[]  NOT NULL,
    days       date[],
    blobs      bytea[]          NOT NULL,
    masks      varbit(8)[],
    ids        uuid[]           NOT NULL,
    spans      int4range[]      NOT NULL,
    unions     datemultirange[],
    moods      mood[]           NOT NULL,
    documents  jsonb[],

    CONSTRAINT series_pkey PRIMARY KEY (id)
);
