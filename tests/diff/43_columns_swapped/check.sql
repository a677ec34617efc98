select family = 'Lovelace' and given = 'Ada' from people;
