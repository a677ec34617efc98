-- The shape that every command's --json has.
SELECT jsonb_array_length(:'printed'::jsonb -> 'diagnostics') > 3;
SELECT bool_and(each ?& ARRAY['code', 'severity', 'message', 'file', 'line', 'column', 'endLine', 'endColumn',
                              'start', 'end', 'hint', 'notes'])
FROM jsonb_path_query(:'printed', '$.diagnostics[*]') each;
SELECT bool_and(each ->> 'code' ~ '^E[0-9]{4}$' AND each ->> 'severity' IN ('error', 'warning', 'note'))
FROM jsonb_path_query(:'printed', '$.diagnostics[*]') each;
