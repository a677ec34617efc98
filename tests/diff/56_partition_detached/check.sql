SELECT count(*) = 2 FROM lines_2025 FULL JOIN lines_2024 USING (id);
SELECT text = 'old' FROM lines_2024;
