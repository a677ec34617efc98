SELECT words = 'old' AND level = 1 FROM lines_2024;
