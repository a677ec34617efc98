select nextval('narrowed'), nextval('turned'), nextval('widened'), nextval('widened');
