"""Likeness: whether two names may be one person's, in Latin letters, in Khmer, or one in each."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Generic, TypeVar
from unicodedata import combining, normalize

from rapidfuzz import fuzz, process

K = TypeVar("K", bound=Hashable)

LEAST = 82
"""The score of 100 from which two names are worth a question."""

MOST = 20
"""So many names that may be like one are looked at closely."""

ACROSS = 75
"""How alike the consonants of a Khmer and a Latin name must be, of 100."""

REMEMBERED = 50_000

_UNSEEN = re.compile("[\u200b-\u200d\u00ad]")
_KHMER = re.compile("[\u1780-\u17ff]")
_NO_LETTER = re.compile(r"[^\w\u1780-\u17d3]+")


class Why(StrEnum):
    """Why two names are taken to be alike."""

    SAME = "the same name"
    ORDER = "the same words in another order"
    SOUND = "names that sound alike, spelt differently"
    SLIP = "names that differ by a letter or two"
    PART = "one name holds the other"
    SCRIPT = "names that sound alike in Khmer and Latin letters"


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike two names are, of 100, and why."""

    score: int
    why: Why


def likeness(one: str, other: str) -> Likeness | None:
    """How alike two names are; None: not at all. Case, accents, points, order of words do not count."""
    left, right = normalised(one), normalised(other)
    if not left or not right:
        return None
    if bool(_KHMER.search(left)) != bool(_KHMER.search(right)):
        return _across(left, right)
    if left == right:
        return Likeness(100, Why.SAME)
    if _sorted(left) == _sorted(right):
        return Likeness(98, Why.ORDER)
    if _skeletons(left) == _skeletons(right) and fuzz.token_sort_ratio(left, right) >= 60:
        return Likeness(92, Why.SOUND)
    return _nearly(left, right)


def _nearly(left: str, right: str) -> Likeness | None:
    close = round(max(fuzz.ratio(left, right), fuzz.ratio(_sorted(left), _sorted(right))))
    longer, shorter = sorted((set(left.split()), set(right.split())), key=len, reverse=True)
    if len(shorter) > 1 and shorter < longer:
        return Likeness(max(86, close), Why.PART)
    if close < LEAST:
        return None
    return Likeness(min(close, 95), Why.SLIP)


def _across(left: str, right: str) -> Likeness | None:
    """A Khmer name beside a Latin one: only their consonants can be compared."""
    one, other = _sounds(left), _sounds(right)
    if min(len(one), len(other)) < 3:
        return None
    close = max(fuzz.ratio(one, other), fuzz.ratio(*("".join(_skeletons(said)) for said in (left, right))))
    return Likeness(round(70 + close * 0.18), Why.SCRIPT) if close >= ACROSS else None


@lru_cache(REMEMBERED)
def normalised(name: str) -> str:
    """A name as names are compared: small letters, no accents on Latin ones, no points."""
    plain = _UNSEEN.sub("", name)
    if not _KHMER.search(plain):
        plain = "".join(letter for letter in normalize("NFD", plain) if not combining(letter))
    return " ".join(_NO_LETTER.sub(" ", normalize("NFC", plain).casefold()).replace("_", " ").split())


def _sorted(said: str) -> str:
    return " ".join(sorted(said.split()))


@lru_cache(REMEMBERED)
def _sounds(said: str) -> str:
    """The consonants of a name in the order of its words; Khmer writes given names as one."""
    return "".join(map(skeleton, said.split()))


@lru_cache(REMEMBERED)
def _skeletons(said: str) -> tuple[str, ...]:
    """The consonants of each word, sorted: what is left of a name however it is written in Latin letters."""
    return tuple(sorted(filter(None, map(skeleton, said.split()))))


# Khmer names are spelt in Latin letters by ear: CHUM and CHHUM, SOKHA and SOKA, SOUN and SUN.
_LATIN = (
    ("chh", "c"), ("ch", "c"), ("kh", "k"), ("gh", "k"), ("th", "t"), ("ph", "p"), ("gn", "N"), ("nh", "N"),
    ("ny", "N"), ("ng", "G"), ("ck", "k"), ("sh", "s"), ("x", "ks"), ("q", "k"), ("g", "k"), ("d", "t"),
    ("b", "p"), ("z", "s"), ("v", "w"), ("j", "c"), ("f", "p"),
)  # fmt: skip
_SILENT = re.compile("[aeiouyhàâéèêëîïôœùûü'’-]")
_DOUBLE = re.compile(r"(.)\1+")
_END = re.compile("(?<=[^r])r$|s$")

_CONSONANTS = {
    **dict.fromkeys("កខគឃ", "k"), "ង": "G", **dict.fromkeys("ចឆជឈ", "c"), "ញ": "N",
    **dict.fromkeys("ដឋឌឍតថទធ", "t"), **dict.fromkeys("ណន", "n"), **dict.fromkeys("បផពភ", "p"),
    "ម": "m", "ំ": "m", "យ": "", "រ": "r", "ល": "l", "ឡ": "l", "វ": "w", "ស": "s", "ហ": "", "អ": "",
}  # fmt: skip


@lru_cache(REMEMBERED)
def skeleton(word: str) -> str:
    """The consonants of a normalised word, as they sound."""
    if _KHMER.search(word):
        said = "".join(_CONSONANTS.get(letter, "") for letter in word)
    else:
        said = word
        for written, sound in _LATIN:
            said = said.replace(written, sound)
        said = _SILENT.sub("", said)
    said = _DOUBLE.sub(r"\1", said)
    return _END.sub("", said) if len(said) > 2 else said


class Index(Generic[K]):
    """Names to be asked for those that are like one of them; each key may have several names."""

    def __init__(self, names: Mapping[K, Iterable[str]]) -> None:
        self._names = {key: tuple(filter(None, all_of)) for key, all_of in names.items()}
        self._by_sound: dict[str, set[K]] = defaultdict(set)
        self._keys: list[tuple[K, str]] = []
        for key, all_of in self._names.items():
            for name in all_of:
                self._keys.append((key, _sorted(normalised(name))))
                for sound in _skeletons(normalised(name)):
                    self._by_sound[sound].add(key)
        self._spelt = [spelt for _, spelt in self._keys]
        self._heard = {script: self._in(script) for script in (True, False)}

    def _in(self, khmer: bool) -> tuple[list[K], list[str]]:
        """The names in one script: their keys, and their consonants in the order of the alphabet."""
        found = [(key, normalised(name)) for key, all_of in self._names.items() for name in all_of]
        found = [(key, plain) for key, plain in found if bool(_KHMER.search(plain)) is khmer]
        return [key for key, _ in found], ["".join(sorted(_sounds(plain))) for _, plain in found]

    def like(self, *names: str, most: int = 5) -> list[tuple[K, Likeness]]:
        """The keys whose names are like one of these, the likest first."""
        found: dict[K, Likeness] = {}
        for key in self._near(names):
            best = self._best(key, names)
            if best is not None and best.score >= LEAST:
                found[key] = best
        return sorted(found.items(), key=lambda pair: -pair[1].score)[:most]

    def _near(self, names: Iterable[str]) -> set[K]:
        """Those that share the sounds of two words, or whose whole spelling is close."""
        near: set[K] = set()
        for name in names:
            plain = normalised(name)
            sounds = _skeletons(plain)
            shared = Counter(key for sound in sounds for key in self._by_sound.get(sound, ()))
            least = min(2, len(sounds))
            near.update(key for key, count in shared.most_common(MOST) if count >= least)
            near.update(self._spelt_like(_sorted(plain)))
            near.update(self._heard_like(plain))
        return near

    def _spelt_like(self, spelt: str) -> Iterator[K]:
        close = process.extract(spelt, self._spelt, scorer=fuzz.ratio, score_cutoff=LEAST, limit=MOST)
        return (self._keys[at][0] for _, _, at in close)

    def _heard_like(self, plain: str) -> Iterator[K]:
        """Those in the other script whose consonants are close."""
        keys, sounds = self._heard[not _KHMER.search(plain)]
        heard = "".join(sorted(_sounds(plain)))
        close = process.extract(heard, sounds, scorer=fuzz.ratio, score_cutoff=ACROSS, limit=MOST)
        return (keys[at] for _, _, at in close)

    def _best(self, key: K, names: Iterable[str]) -> Likeness | None:
        pairs = (likeness(one, other) for one in names for other in self._names[key])
        return max((pair for pair in pairs if pair), key=lambda pair: pair.score, default=None)
