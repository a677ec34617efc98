-- Ends */ nothing, /* starts nothing, ??/ and \
-- goes on "here" %s ${query} ‮ and there.
-- name: words :many
SELECT class, mood, "int64_t", 'a"\n??/*/' || class AS errno, NULL::int AS "default" FROM list
WHERE class = :class AND mood = :mood AND "in??/" = :int AND 'it''s' <> E'\\' ORDER BY "int64_t";

-- name: my :many
SELECT l AS list, l.mood AS my_mood, 1 AS my_list FROM list l;

-- name: long_name_of_a_query_that_makes_the_lines_of_its_call_longer_than_they_may_be :page
-- sort: by_class (class)
SELECT l FROM list l ORDER BY :sort LIMIT :limit;

-- name: nothing :exec
SELECT 1 AS one;

-- name: made_names :many
SELECT mood AS "The mood!", "int64_t" AS "größe", class AS "_class", mood AS "9 lives", class AS "*/", l."int64_t",
       l.*, 'a' || class, l.class AS "words_2", l.mood AS words, l.class AS "Words" FROM list l;
