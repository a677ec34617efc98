# There is nothing to find.
:
