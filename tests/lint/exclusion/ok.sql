-- up
CREATE TABLE stays (room bigint, during tstzrange);
ALTER TABLE stays ADD EXCLUDE USING gist (during WITH &&);
