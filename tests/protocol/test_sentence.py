"""One outcome in words: the speaker in full, a reply as a reply, what cannot be said refused."""

from dataclasses import replace
from uuid import UUID

import pytest

from protocoldesk.protocol.facts import (
    ConsultationFacts,
    DelegationFacts,
    MechanismFacts,
    MeetingFacts,
    OutcomeFacts,
    PartyFacts,
)
from protocoldesk.protocol.phrases import phrases_for
from protocoldesk.protocol.sentence import sentence
from protocoldesk.records.errors import Refusal
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import Scope, Strength, Voice

CANADA = DelegationFacts(UUID(int=1), PartyFacts(UUID(int=11), "ca", adjective=Text(en="Canadian")))
CAMBODIA = DelegationFacts(UUID(int=2), PartyFacts(UUID(int=12), "kh", adjective=Text(en="Cambodian")))
ASKED = OutcomeFacts(
    UUID(int=3),
    Scope.REGIONAL,
    "express_interest",
    Strength.EXPRESSED,
    Text(en="the Summit"),
    Voice.ONE,
    speakers=(CANADA,),
)
THANKED = replace(
    ASKED,
    id=UUID(int=4),
    verb="express_appreciation",
    text=Text(en="that"),
    speakers=(CAMBODIA,),
    reply_to=ASKED.id,
)
MEETING = ConsultationFacts(
    MeetingFacts(UUID(int=5), "kh-ca-2"),
    MechanismFacts(UUID(int=6), "kh-ca", Text(en="Consultations")),
    (CAMBODIA, CANADA),
    outcomes=(ASKED, THANKED),
)
ENGLISH = phrases_for("en")


def test_it_says_who_did_what_without_leading_the_block_in() -> None:
    assert sentence(MEETING, ASKED, ENGLISH) == "The Canadian side expressed interest in the Summit."


def test_a_reply_begins_as_one() -> None:
    said = sentence(MEETING, THANKED, ENGLISH)
    assert said == "In reply, the Cambodian side expressed sincere appreciation for that."


def test_a_reply_to_nothing_any_more_is_a_sentence_like_others() -> None:
    alone = replace(MEETING, outcomes=(THANKED,))
    assert sentence(alone, THANKED, ENGLISH).startswith("The Cambodian side")


def test_what_nobody_said_is_refused() -> None:
    with pytest.raises(Refusal, match="Name who spoke"):
        sentence(MEETING, replace(ASKED, speakers=()), ENGLISH)
