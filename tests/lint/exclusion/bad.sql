-- up
ALTER TABLE stays ADD CONSTRAINT stays_one EXCLUDE USING gist (during WITH &&);
