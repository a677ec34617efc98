-- up
ALTER TABLE items ADD COLUMN made timestamptz DEFAULT now();
ALTER TABLE items ADD COLUMN day date DEFAULT current_date;
ALTER TABLE items ADD COLUMN a text DEFAULT lower('X');
