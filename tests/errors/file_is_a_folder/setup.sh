mkdir schema.orm
