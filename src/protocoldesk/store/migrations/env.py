"""What Alembic runs: the migrations, in the transaction of the connection that it is handed."""

from __future__ import annotations

from alembic import context

attributes = context.config.attributes

if context.is_offline_mode():
    context.configure(dialect_name=attributes["dialect"], literal_binds=True)
    with context.begin_transaction():
        context.run_migrations()
else:
    # The connection is in a transaction already: one for all migrations, tables and rows alike.
    context.configure(
        connection=attributes["connection"], transactional_ddl=True, transaction_per_migration=False
    )
    context.run_migrations()
