"""The zone of the other side of a virtual sitting, and the index that finds a consultation's attachments.

Revision: 0002. A virtual sitting of old gets the zone of the capital of the side that is not at the place.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from protocoldesk.store.migrations.rebuilding import rebuilt

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

FILL = """
UPDATE sitting SET other_zone = coalesce((
    SELECT party.zone
    FROM consultation
    JOIN mechanism_side ON mechanism_side.mechanism_id = consultation.mechanism_id
    JOIN party ON party.id = mechanism_side.party_id
    WHERE consultation.id = sitting.consultation_id
      AND NOT mechanism_side.withdrawn
      AND party.zone <> ''
      AND party.zone <> coalesce(nullif(sitting.zone, ''), consultation.zone)
    ORDER BY mechanism_side."order", party.id
    LIMIT 1
), '')
WHERE mode IN ('virtual', 'hybrid')
"""


def upgrade() -> None:
    op.add_column("sitting", sa.Column("other_zone", sa.Text(), nullable=False, server_default=""))
    op.execute(FILL)
    # The default was for the rows that stood; today's rows always say their own.
    with rebuilt("sitting") as batch:
        batch.alter_column("other_zone", existing_type=sa.Text(), server_default=None)
    op.create_index("ix_attachment_consultation_id", "attachment", ["consultation_id"])


def downgrade() -> None:
    op.drop_index("ix_attachment_consultation_id", "attachment")
    with rebuilt("sitting") as batch:
        batch.drop_column("other_zone")
