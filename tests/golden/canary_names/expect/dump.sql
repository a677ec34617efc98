CREATE SCHEMA "sch""ema */";

CREATE TYPE public."en""um */ ??/ \ %n" AS ENUM (
    '*/ "; ??/ %n',
    'back\slash\',
    'new
line',
    '‮right-to-left',
    '''quoted'''
);

CREATE TYPE public."ty""pe */ ??/" AS (
	"at""tr */" integer
);

CREATE TABLE "sch""ema */"."ta""ble; drop table x -- ??/" (
    "id """ integer NOT NULL,
    "*/ int x; /* ??/" text NOT NULL,
    "%n%s\" text,
    "$$ $1 'x'" text DEFAULT '*/ "; ''; -- ??/ $$'::text NOT NULL,
    "‮dlo" text,
    kind public."en""um */ ??/ \ %n" DEFAULT '*/ "; ??/ %n'::public."en""um */ ??/ \ %n" NOT NULL,
    "new
line" public."ty""pe */ ??/",
    CONSTRAINT "che""ck */ ??/ \" CHECK (("%n%s\" <> '*/ ??/ \'::text))
);

ALTER TABLE ONLY "sch""ema */"."ta""ble; drop table x -- ??/"
    ADD CONSTRAINT "ta""ble; drop table x -- ??/_*/ int x; /* ??/_key" UNIQUE ("*/ int x; /* ??/");

ALTER TABLE ONLY "sch""ema */"."ta""ble; drop table x -- ??/"
    ADD CONSTRAINT "ta""ble; drop table x -- ??/_pkey" PRIMARY KEY ("id """);

CREATE INDEX "ta""ble; drop table x -- ??/_$$ $1 'x'_idx" ON "sch""ema */"."ta""ble; drop table x -- ??/" USING btree ("$$ $1 'x'") WHERE ("$$ $1 'x'" <> '??/ */'::text);

