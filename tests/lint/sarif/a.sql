-- up
DROP TABLE a; -- lint: ignore E0919
DROP TABLE b; -- lint: ignore E0919:
DROP TABLE c; -- lint: ignore E919: why
DROP TABLE d; -- lint: ignore E0107: not a rule of lint
DROP TABLE e; -- lint: ignore: everything
DROP TABLE f; -- lint: ignores E0919: why
DROP TABLE g; -- lint: disable E0919: why
DROP TABLE h; -- lint: ignore E0919 E0938: fine but for the second
DROP TABLE i; --lint:ignore E0919: without blanks
