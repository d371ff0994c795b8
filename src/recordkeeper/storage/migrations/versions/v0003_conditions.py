"""What a rule depends on, per request; issues and fees follow from events, so their tables, never written to, go."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("request", sa.Column("conditions", sa.Text(), nullable=False, server_default="{}"))
    op.add_column("recipient", sa.Column("phone", sa.String(), nullable=False, server_default=""))
    op.drop_table("fee")
    op.drop_table("issue")
