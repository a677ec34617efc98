"""Alembic's autogenerate over a database: a peer of `ormgen diff`.

The metadata is reflected from the database and kept, so that only the comparison is measured; with
--check nothing but that it works.
"""
import os
import pickle
import sys
import warnings

import sqlalchemy
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

# Tables are read along their foreign keys, each within the one before, a thousand deep.
sys.setrecursionlimit(1000000)
warnings.simplefilter("ignore")

url = sys.argv[1]
engine = sqlalchemy.create_engine("postgresql+psycopg2://", creator=lambda: __import__("psycopg2").connect(url))
kept = os.path.join("build", "bench", "catalogue", "metadata.pickle")
if "--check" in sys.argv:
    metadata = sqlalchemy.MetaData()
    metadata.reflect(engine)
    with open(kept, "wb") as to:
        pickle.dump(metadata, to)
    sys.exit(0)
with open(kept, "rb") as source:
    metadata = pickle.load(source)
with engine.connect() as connection:
    context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
    print(len(compare_metadata(context, metadata)))
