SET timezone = 'UTC';
-- NULL everywhere
INSERT INTO samples (id) VALUES (1);
-- the least
INSERT INTO samples VALUES (2, false, -32768, -2147483648, -9223372036854775808,
    '-3.4028235e38', '-1.7976931348623157e308', '-Infinity', -9999999999.99, '', '', '     ', '', '',
    '', '-infinity', '00:00', '00:00+15:59:59', '-infinity', '-infinity', '-infinity',
    '-178000000 years', '00000000-0000-0000-0000-000000000000', '0', '0', 'x',
    '0.0.0.0', '0.0.0.0/0', '00:00:00:00:00:00', '00:00:00:00:00:00:00:00', 0,
    B'000000000000', B'', 'calm', 1, '', ROW('', '', '-infinity', 'calm', '{}', 1),
    ROW(ROW(NULL, NULL, NULL, NULL, NULL, NULL), -32768, 'NaN'), '', '(-1e300,0)',
    '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}',
    'empty', 'empty', 'empty', 'empty', 'empty', 'empty', '{}', '{}', '{}', '{}', '{}', '{}', '{}');
-- the greatest
INSERT INTO samples VALUES (3, true, 32767, 2147483647, 9223372036854775807,
    '3.4028235e38', '1.7976931348623157e308', 'Infinity', 9999999999.99, repeat('ä', 10000),
    repeat('ß', 10), 'äöüßé', 'x', repeat('n', 63), decode(repeat('00ff', 5000), 'hex'), 'infinity',
    '24:00', '24:00-15:59:59', 'infinity', 'infinity', 'infinity', '178000000 years',
    'ffffffff-ffff-ffff-ffff-ffffffffffff', '{"a" : [1,  2]}', '{"b": null, "a": [1.50, "x"]}',
    '<a b="c">d</a>', 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', 'ffff:ffff::/32',
    'ff:ff:ff:ff:ff:ff', 'ff:ff:ff:ff:ff:ff:ff:ff', 4294967295,
    B'111111111111', repeat('10', 1000)::varbit, 'half asleep', 2147483647, repeat('é', 10),
    ROW('Main "Street", (5)', '12345', 'infinity', 'half asleep', ARRAY['a', NULL, '', 'b,"c'], 9),
    ROW(ROW('x', 'y', '2020-02-29', 'angry', NULL, NULL), 32767, 1e100), 'a:1 fat:2A cat:3', '(1.5,2.5)',
    '{1,NULL,-1}', '{{1,2},{3,NULL},{5,6}}', '{a,NULL,"",ä}', '{NaN,1.50,-Infinity,1e-20}',
    '{NaN,-0,Infinity,5e-324}', '{infinity,NULL,0001-01-01 BC}', '{infinity,1999-12-31 23:59:59.999999+00}',
    ARRAY['\x00'::bytea, '', NULL], ARRAY[gen_random_uuid()], '{calm,NULL,half asleep}', '{1,2,NULL}',
    ARRAY[ROW('s', 'z', NULL, 'calm', NULL, NULL)::address, NULL], ARRAY['(1,2)'::point, NULL], '{t,f,NULL}',
    '[-2147483648,2147483647)', '[1,5)', '[1.5,2.50]', '[2000-01-01,2000-02-01)', '(,2000-01-01)', '[infinity,]',
    '{[1,3),[5,7)}', '{(,1),[5,)}', '{[1.5,2.50]}', '{[2000-01-01,2000-02-01)}', '{(,2000-01-01)}', '{[2000-01-01 00:00+00,)}',
    ARRAY['[1,2)'::int4range, 'empty', NULL, '(,)']);
-- what is special
INSERT INTO samples VALUES (4, NULL, 0, 0, 0, 'NaN', '-0', 'NaN', 0.00, E'tab\t, quote \', \\, \u200b, 😀',
    'a b', 'a', '\', 'Mixed', '\x', '4713-01-01 BC', '23:59:59.999999', '12:00+05:30', '4713-01-01 00:00:00 BC',
    '2000-01-01 00:00:00+00', '1999-12-31 23:59:59.999+00', '-1 mons +2 days -00:00:00.000001',
    '01234567-89ab-cdef-0123-456789abcdef', 'null', 'null', '', '10.1.2.3/8', '10.0.0.0/8', '08:00:2b:01:02:03',
    '08:00:2b:01:02:03:04:05', 2147483648, B'101010101010', B'1', 'angry', 7, 'x',
    NULL, NULL, '''it''''s'':1', '(NaN,Infinity)',
    '[0:2]={1,2,3}', '[-1:0][5:6]={{1,2},{3,4}}', '{NULL}', '{0.000,100000000000000000000000000000000000000000.5}',
    '{1e-310}', '{}', '{-infinity}', '{"\\x01"}', '{}', '{angry}', '{5}', '{}', '{}', '{}',
    '(,)', '(,5)', '[NaN,NaN]', '(,)', '[-infinity,infinity]', '(-infinity,infinity)',
    '{(,)}', '{}', '{(,1.5],[2,3)}', '{(,)}', '{}', '{}', '{}');
