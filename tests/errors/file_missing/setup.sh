# There is nothing to read.
:
