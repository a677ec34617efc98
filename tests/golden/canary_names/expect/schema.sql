CREATE SCHEMA "sch""ema */";

CREATE TYPE "en""um */ ??/ \ %n" AS ENUM (
    '*/ "; ??/ %n',
    E'back\\slash\\',
    'new
line',
    '‮right-to-left',
    '''quoted'''
);

CREATE TYPE "ty""pe */ ??/" AS (
    "at""tr */" integer
);

CREATE TABLE "sch""ema */"."ta""ble; drop table x -- ??/" (
    "id """             integer              NOT NULL,
    "*/ int x; /* ??/"  text                 NOT NULL,
    "%n%s\"             text,
    "$$ $1 'x'"         text                 NOT NULL DEFAULT '*/ "; ''; -- ??/ $$',
    "‮dlo"              text,
    kind                "en""um */ ??/ \ %n" NOT NULL DEFAULT '*/ "; ??/ %n',
    "new
line"          "ty""pe */ ??/",

    CONSTRAINT "ta""ble; drop table x -- ??/_pkey" PRIMARY KEY ("id """),
    CONSTRAINT "che""ck */ ??/ \" CHECK ("%n%s\" <> '*/ ??/ \'),
    CONSTRAINT "ta""ble; drop table x -- ??/_*/ int x; /* ??/_key" UNIQUE ("*/ int x; /* ??/")
);
CREATE INDEX "ta""ble; drop table x -- ??/_$$ $1 'x'_idx" ON "sch""ema */"."ta""ble; drop table x -- ??/" ("$$ $1 'x'") WHERE "$$ $1 'x'" <> '??/ */';
