SELECT 'never ends;
