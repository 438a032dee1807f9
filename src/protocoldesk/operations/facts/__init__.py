"""Facts: records read whole from the archive, as the frozen values that rules and papers take."""

from protocoldesk.operations.facts.consultation import consultation
from protocoldesk.operations.facts.letter import invitations, letter, thanks
from protocoldesk.operations.facts.programme import programme
from protocoldesk.operations.facts.release import release
from protocoldesk.operations.facts.seating import seating

__all__ = ["consultation", "invitations", "letter", "programme", "release", "seating", "thanks"]
