"""Words: the closed lists that records choose from; a value is what the archive stores."""

from __future__ import annotations

from enum import StrEnum


class PartyKind(StrEnum):
    """What kind of entity a side can be."""

    STATE = "state"
    UNION = "union"
    ORGANISATION = "organisation"


class Gender(StrEnum):
    """Only for the choice of a style (Mr., Mme, លោកស្រី); unknown is no error."""

    UNKNOWN = ""
    FEMALE = "f"
    MALE = "m"


class NameOrder(StrEnum):
    """Which name comes first in this person's own usage."""

    FAMILY_FIRST = "family first"
    GIVEN_FIRST = "given first"


class OrdinalStyle(StrEnum):
    """How a mechanism numbers its sessions in running text."""

    WORD = "word"
    FIGURE = "figure"
    ROMAN = "roman"


class Status(StrEnum):
    """Where a consultation stands."""

    PROPOSED = "proposed"
    DATES_AGREED = "dates agreed"
    CONFIRMED = "confirmed"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"
    CONCLUDED = "concluded"


class Mode(StrEnum):
    """How the sides meet."""

    IN_PERSON = "in person"
    VIRTUAL = "virtual"
    HYBRID = "hybrid"


class SittingKind(StrEnum):
    """What a part of a consultation is."""

    PLENARY = "plenary"
    SENIOR_OFFICIALS = "senior officials"
    WORKING_GROUP = "working group"
    OPENING = "opening"
    CLOSING = "closing"
    SIGNING = "signing"
    CEREMONY = "ceremony"
    LUNCHEON = "luncheon"
    DINNER = "dinner"
    SITE_VISIT = "site visit"
    COURTESY_CALL = "courtesy call"
    OTHER = "other"


class Role(StrEnum):
    """What a delegate is in a delegation."""

    HEAD = "head"
    CO_HEAD = "co-head"
    DEPUTY_HEAD = "deputy head"
    RESIDENT_AMBASSADOR = "resident ambassador"
    MEMBER = "member"
    ALTERNATE = "alternate"
    ADVISER = "adviser"
    NOTE_TAKER = "note-taker"
    INTERPRETER = "interpreter"
    PROTOCOL = "protocol"
    SECURITY = "security"
    PRESS = "press"
    OBSERVER = "observer"


HEADS = frozenset({Role.HEAD, Role.CO_HEAD})


class Attendance(StrEnum):
    """Whether a delegate came."""

    EXPECTED = "expected"
    PRESENT = "present"
    LATE = "late"
    LEFT = "left"
    ABSENT = "absent"
    EXCUSED = "excused"


class Standing(StrEnum):
    """Where the naming of a delegate stands."""

    PROPOSED = "proposed"
    NOTIFIED = "notified"
    CONFIRMED = "confirmed"
    REPLACED = "replaced"


class ParticipationRole(StrEnum):
    """Why somebody who is no delegate is named."""

    HOST = "host"
    BRIEFER = "briefer"
    REFERRED_TO = "referred to"
    ENVOY = "envoy"
    OBSERVER = "observer"
    MEDIATOR = "mediator"
    VERIFIER = "verifier"


class Scope(StrEnum):
    """The block of a text that a topic belongs to; the usual order of blocks is that of this list."""

    OPENING = "opening"
    DOMESTIC = "domestic"
    BILATERAL = "bilateral"
    MULTILATERAL = "multilateral"
    REGIONAL = "regional"
    GLOBAL = "global"
    CLOSING = "closing"


class ItemState(StrEnum):
    """Where the negotiation of an agenda item stands."""

    PROPOSED = "proposed"
    ACCEPTED = "accepted"
    REWORDED = "reworded"
    DECLINED = "declined"
    RESERVED = "reserved"


class Likelihood(StrEnum):
    """How likely a subject comes up (Foreign and Commonwealth Office circular 170/87)."""

    CERTAIN = "certain"
    POSSIBLE = "might be raised"
    DEFENSIVE = "defensive only"


class BriefStatus(StrEnum):
    """Where a brief stands."""

    WANTED = "wanted"
    DRAFT = "draft"
    SUBMITTED = "submitted"
    CLEARED = "cleared"


class Strength(StrEnum):
    """How strongly a thing was said, weakest first; the order is that of the list."""

    MENTIONED = "mentioned"
    NOTED = "noted"
    DISCUSSED = "discussed"
    EXPRESSED = "expressed"
    AFFIRMED = "affirmed"
    AGREED = "agreed"
    COMMITTED = "committed"
    DECIDED = "decided"

    @property
    def degree(self) -> int:
        """0 for the weakest."""
        return list(Strength).index(self)


class Stance(StrEnum):
    """How a statement stands to the other side's."""

    PLAIN = "plain"
    RESERVED = "reserved"
    DIFFERENT = "different"
    WITHOUT_PREJUDICE = "without prejudice"


class Voice(StrEnum):
    """Who speaks in an outcome."""

    BOTH = "both"
    ONE = "one"
    MEETING = "meeting"
    CO_CHAIRS = "co-chairs"
    GROUP = "group"
    WE = "we"
    NOBODY = "nobody"


class Progressing(StrEnum):
    """Where a commitment stands."""

    NOT_STARTED = "not started"
    ON_TRACK = "on track"
    AT_RISK = "at risk"
    DONE = "done"
    SUPERSEDED = "superseded"
    DROPPED = "dropped by agreement"


OPEN = frozenset({Progressing.NOT_STARTED, Progressing.ON_TRACK, Progressing.AT_RISK})


class Exchange(StrEnum):
    """On what terms support for a candidature is exchanged."""

    UNILATERAL = "unilateral"
    RECIPROCAL = "reciprocal"
    PENDING = "request pending"


class CandidatureStatus(StrEnum):
    """Where a candidature stands."""

    REQUESTED = "requested"
    UNDER_STUDY = "under study"
    SUPPORTED = "supported"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    ELECTED = "elected"
    NOT_ELECTED = "not elected"


class InstrumentStatus(StrEnum):
    """What became of an agreement or another document."""

    MENTIONED = "mentioned"
    TO_BE_SIGNED = "to be signed"
    INITIALLED = "initialled"
    SIGNED = "signed"
    ADOPTED = "adopted"
    ENDORSED = "endorsed"
    EXCHANGED = "exchanged"
    IN_FORCE = "in force"


class ReleaseKind(StrEnum):
    """The kinds of outcome document."""

    PRESS_RELEASE = "press release"
    JOINT_STATEMENT = "joint statement"
    JOINT_PRESS_RELEASE = "joint press release"
    AGREED_MINUTES = "agreed minutes"
    RECORD = "record of discussion"
    CHAIRS_SUMMARY = "chair's summary"


class EditionRole(StrEnum):
    """What a language version is to the others."""

    ORIGINAL = "original"
    TRANSLATION = "translation"


class ParagraphNumbers(StrEnum):
    """How the paragraphs of an edition are numbered."""

    NONE = "none"
    RUNNING = "running"
    ROMAN_SECTIONS = "roman sections"


class PassageKind(StrEnum):
    """What a passage of a release is made from."""

    TITLE = "title"
    FACTS = "facts"
    RECALL = "recall"
    TOPICS = "topics"
    NEXT = "next session"
    CLOSING = "closing"
    TYPED = "typed"


class Side(StrEnum):
    """Whose clearance a clearance is."""

    OURS = "ours"
    PARTNER = "partner"


class Means(StrEnum):
    """How a clearance came."""

    NOTE = "note"
    MAIL = "mail"
    PHONE = "phone"
    SPOKEN = "word of mouth"


class IssueKind(StrEnum):
    """What happened to an edition: it went out, was corrected, or was withdrawn."""

    ISSUED = "issued"
    CORRECTED = "corrected"
    WITHDRAWN = "withdrawn"


class NumberState(StrEnum):
    """What became of a number in the register."""

    RESERVED = "reserved"
    USED = "used"
    VOID = "void"


class Direction(StrEnum):
    """Whether a letter came or went."""

    IN = "in"
    OUT = "out"


class LetterKind(StrEnum):
    """What a letter is."""

    NOTE_VERBALE = "note verbale"
    LETTER = "letter"
    MAIL = "e-mail"
    CALL = "call"
    OTHER = "other"


class Notifies(StrEnum):
    """What a letter notified."""

    NOTHING = ""
    DATES = "dates"
    DELEGATION = "delegation"
    AGENDA = "agenda"
    CLEARANCE = "clearance"
    TRAVEL = "travel"
    CANDIDATURE = "candidature"
    OTHER = "other"


class RowState(StrEnum):
    """What became of a line of a notified list."""

    WAITING = "waiting"
    ACCEPTED = "accepted"
    DECLINED = "declined"


class Manner(StrEnum):
    """How a paper left the desk."""

    PRINTED = "printed"
    EXPORTED = "exported"
    SENT = "sent"


class Layout(StrEnum):
    """What kind of table, or line, a seating plan is of."""

    FACING = "facing"
    U = "u-shape"
    SIGNING = "signing"
    LUNCH = "working lunch"
    PHOTO = "photo line"


class InterpreterSeat(StrEnum):
    """Where an interpreter sits, as seen by the head."""

    NOWHERE = ""
    LEFT = "left"
    RIGHT = "right"
    BEHIND = "behind"


class Edge(StrEnum):
    """An edge of a plan as it is drawn."""

    NONE = ""
    TOP = "top"
    RIGHT = "right"
    BOTTOM = "bottom"
    LEFT = "left"


class PressAccess(StrEnum):
    """What the press may see of a moment."""

    UNSAID = ""
    OPEN = "open"
    POOL = "pool"
    CLOSED = "closed"


class Duty(StrEnum):
    """What somebody does in a line of the programme."""

    LEADS = "leads"
    ATTENDS = "attends"
    ESCORTS = "escorts"


class TemplateKind(StrEnum):
    """What a template begins."""

    AGENDA = "agenda"
    PROGRAMME = "programme"
    CHECKLIST = "checklist"


class Travel(StrEnum):
    """Whether somebody comes or goes."""

    ARRIVAL = "arrival"
    DEPARTURE = "departure"


class CarUse(StrEnum):
    """What a car of the motorcade is for."""

    PRINCIPAL = "principal"
    DELEGATION = "delegation"
    SECURITY = "security"
    PRESS = "press"
    LUGGAGE = "luggage"
    SPARE = "spare"


class CarPlace(StrEnum):
    """A seat of a car; right-hand traffic, the driver left in front."""

    REAR_RIGHT = "rear right"
    REAR_LEFT = "rear left"
    REAR_MIDDLE = "rear middle"
    FRONT = "front"


class GiftWay(StrEnum):
    """Whether a gift was given or received."""

    GIVEN = "given"
    RECEIVED = "received"


class Disposal(StrEnum):
    """What became of a gift (House of Commons, written answer of 9 July 1990)."""

    OPEN = ""
    INVENTORY = "inventory"
    INSTITUTION = "other institution"
    KEPT = "kept by the recipient"
    BOUGHT = "bought by the recipient"
    AUCTION = "auction"


class Reply(StrEnum):
    """What somebody who was asked has answered."""

    AWAITED = "awaited"
    ACCEPTED = "accepted"
    DECLINED = "declined"
