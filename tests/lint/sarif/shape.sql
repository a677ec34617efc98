-- What SARIF 2.1.0 asks for, as far as it is used here.
SELECT :'printed'::jsonb ->> 'version' = '2.1.0';
SELECT :'printed'::jsonb -> 'runs' -> 0 -> 'tool' -> 'driver' ->> 'name' = 'ormgen';
SELECT count(*) > 5 FROM jsonb_path_query(:'printed', '$.runs[0].results[*]');
SELECT bool_and(rule ? 'id' AND rule -> 'shortDescription' ->> 'text' <> ''
                AND rule -> 'defaultConfiguration' ->> 'level' IN ('error', 'warning', 'note'))
FROM jsonb_path_query(:'printed', '$.runs[0].tool.driver.rules[*]') rule;
SELECT bool_and(result ->> 'ruleId' =
                :'printed'::jsonb #>> ARRAY['runs', '0', 'tool', 'driver', 'rules', result ->> 'ruleIndex', 'id'])
FROM jsonb_path_query(:'printed', '$.runs[0].results[*]') result;
SELECT bool_and(result -> 'message' ->> 'text' <> '' AND result ->> 'level' IN ('error', 'warning', 'note'))
FROM jsonb_path_query(:'printed', '$.runs[0].results[*]') result;
SELECT bool_and(at -> 'artifactLocation' ->> 'uri' ~ '^[A-Za-z0-9._~/%-]+$'
                AND (at #>> '{region,startLine}')::int >= 1 AND (at #>> '{region,startColumn}')::int >= 1
                AND (at #>> '{region,endColumn}')::int > 1)
FROM jsonb_path_query(:'printed', '$.runs[0].results[*].locations[*].physicalLocation') at;
