-- up
ALTER TABLE hr.items RENAME TO things;
