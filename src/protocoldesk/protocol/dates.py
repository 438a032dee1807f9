"""Dates: how a date is printed in each language, and how it is found again in a text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from protocoldesk.protocol import french
from protocoldesk.protocol.phrases import Phrases, phrases_for
from protocoldesk.records.errors import Refusal
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.when import NEVER, UNITS, When, WhenKind

_RANGES = ("pair", "pair_months", "pair_years", "range", "range_months", "range_years")
_READ = ("day", "read_1", "read_2", "read_3")
_FOUND = ("pair_years", "range_years", "pair_months", "range_months", "pair", "range", *_READ, "month")
_GAP = r"[\s\u200b]"
_DIGIT = "[0-9០-៩]"
_LOOK_BACK = 150


class FoundDate(NamedTuple):
    """A date in a text, from `start` to before `end`; NEVER where the calendar has no such day.

    `weekday` is that of the weekday's name printed before it, Monday = 0; None where there is none.
    """

    start: int
    end: int
    when: When
    weekday: int | None = None


def printed(when: When, phrases: Phrases) -> str:
    """The date without preposition, only as exactly as it is to be printed; "" for NONE.

    "12 February 2026", "10 and 11 February 2014", "first quarter of 2027", "within three weeks"; no-break
    spaces inside it in English and French. Events and phrases are printed in their own words.
    """
    when = when.as_printed()
    if when.kind in (WhenKind.EVENT, WhenKind.PHRASE):
        return when.words.best(phrases.language)
    if when.kind is WhenKind.RELATIVE:
        return _relative(when, phrases)
    return phrases.say(f"dates.{_form(when)}", **_values(when, phrases)) if when else ""


def on(when: When, phrases: Phrases, *, past: bool = False) -> str:
    """The date with its preposition, for running text: "on 12 February 2026", "in September 2024".

    `past` matters where a language looks back with another word: នៅខែកញ្ញា, but កាលពីខែកញ្ញា.
    """
    when = when.as_printed()
    said = printed(when, phrases)
    key = _preposition(when, phrases, past=past)
    return phrases.say(key, date=said, words=said, of_words=french.of(said)) if key else said


def place_and_date(city: str, day: date, phrases: Phrases) -> str:
    """The line under a paper: "Phnom Penh, 12 February 2026"; without a city the date alone.

    `city` is printed as given, in Khmer with its kind ("រាជធានីភ្នំពេញ").
    """
    said = printed(When(WhenKind.DAY, day), phrases)
    return phrases.say("dates.place_day", city=city, date=said) if city else said


def weekday(day: date, phrases: Phrases) -> str:
    """The name of its day of the week: "Thursday", "jeudi", "ព្រហស្បតិ៍"."""
    return phrases.say(f"weekdays.{day.isoweekday()}")


def with_weekday(day: date, phrases: Phrases) -> str:
    """ "Thursday, 12 February 2026", "jeudi 12 février 2026", "ថ្ងៃព្រហស្បតិ៍ ទី១២ ខែកុម្ភៈ ឆ្នាំ២០២៦"."""
    when = When(WhenKind.DAY, day)
    values = _values(when, phrases)
    return phrases.say(
        "dates.weekday_day", weekday=weekday(day, phrases), date=printed(when, phrases), **values
    )


def parse(text: str, language: str | Phrases) -> When | None:
    """The date that `printed` wrote as `text`, also with plain spaces and digits of either kind, else None.

    Events and phrases are words like others: None.
    """
    phrases = _phrases(language)
    text = text.strip()
    return _parsed_dated(text, phrases) or _parsed_relative(text, phrases)


def find_dates(text: str, language: str | Phrases) -> list[FoundDate]:
    """Days, months with their year, and ranges in a running text, in its order; nothing overlaps."""
    phrases = _phrases(language)
    found: list[FoundDate] = []
    for form in _forms(_FOUND, phrases):
        for match in _pattern(form, phrases).finditer(text):
            when = _when(form, match, phrases)
            if when is not None and not any(_overlap(match, other) for other in found):
                found.append(FoundDate(*match.span(), when, _weekday_before(text[: match.start()], phrases)))
    return sorted(found, key=lambda date: date.start)


# Printing


def _form(when: When) -> str:
    if when.kind is not WhenKind.RANGE or when.first is None or when.last is None:
        return when.kind.value
    if when.first == when.last:
        return "day"
    name = "pair" if when.last - when.first == timedelta(1) else "range"
    if when.first.year != when.last.year:
        return f"{name}_years"
    return name if when.first.month == when.last.month else f"{name}_months"


def _values(when: When, phrases: Phrases) -> dict[str, str]:
    first = when.first or date.min
    values = {**_parts(first, phrases), "quarter": _quarter((first.month + 2) // 3, phrases)}
    last = _parts(when.last or first, phrases)
    return {**values, **{f"last_{name}": said for name, said in last.items()}}


def _parts(day: date, phrases: Phrases) -> dict[str, str]:
    key = f"dates.days.{day.day}"
    return {
        "day": phrases.say(key) if phrases.has(key) else phrases.digits(str(day.day)),
        "day2": phrases.digits(f"{day.day:02d}"),
        "month": phrases.say(f"months.{day.month}"),
        "year": phrases.digits(f"{day.year:04d}"),
    }


def _quarter(number: int, phrases: Phrases) -> str:
    key = f"dates.quarters.{number}"
    return phrases.say(key) if phrases.has(key) else phrases.digits(str(number))


def _relative(when: When, phrases: Phrases) -> str:
    words = when.words.best(phrases.language)
    span = phrases.say(_span(when.count, when.unit, phrases), count=_count(when.count, phrases))
    return phrases.say("dates.relative_after" if words else "dates.relative", span=span, words=words)


def _span(count: int, unit: str, phrases: Phrases) -> str:
    one = f"dates.spans.one_{unit}"
    return one if count == 1 and phrases.has(one) else f"dates.spans.{unit}s"


def _count(count: int, phrases: Phrases) -> str:
    key = f"dates.counts.{count}"
    return phrases.say(key) if phrases.has(key) else phrases.digits(str(count))


def _preposition(when: When, phrases: Phrases, *, past: bool) -> str:
    """The first of the keys that there is, from the most exact on; "" where there is none."""
    form = _form(when)
    tables = ("past", "on") if past else ("on",)
    keys = [f"dates.{table}.{name}" for table in tables for name in (form, form.partition("_")[0])]
    return next((key for key in keys if phrases.has(key)), "")


# Reading


def _phrases(language: str | Phrases) -> Phrases:
    return phrases_for(language) if isinstance(language, str) else language


def _forms(forms: Iterable[str], phrases: Phrases) -> list[str]:
    return [form for form in forms if phrases.has(f"dates.{form}")]


def _overlap(match: re.Match[str], other: FoundDate) -> bool:
    return match.start() < other.end and other.start < match.end()


def _parsed_dated(text: str, phrases: Phrases) -> When | None:
    for form in _forms((*_RANGES, *_READ, "month", "quarter", "year"), phrases):
        if (match := _pattern(form, phrases).fullmatch(text)) and (when := _when(form, match, phrases)):
            return when
    return None


def _parsed_relative(text: str, phrases: Phrases) -> When | None:
    for unit in UNITS:
        for span in (f"one_{unit}", f"{unit}s"):
            for form in ("relative_after", "relative"):
                if match := _relatively(form, span, phrases).fullmatch(text):
                    return _relative_when(unit, match.groupdict(), phrases)
    return None


def _relative_when(unit: str, said: Mapping[str, str], phrases: Phrases) -> When:
    count = _number(said.get("count", "1"), "dates.counts", phrases)
    words = Text({phrases.language: said.get("words", "")})
    return When(WhenKind.RELATIVE, count=count, unit=unit, words=words)


def _when(form: str, match: re.Match[str], phrases: Phrases) -> When | None:
    """What was matched; NEVER: the calendar has no such day; None: the form means something else."""
    said = match.groupdict()
    try:
        first = _day(said, phrases)
        if form not in _RANGES:
            return When(_KINDS.get(form, WhenKind.DAY), first)
        last = _day(
            {**said, **{key.removeprefix("last_"): word for key, word in said.items() if "last_" in key}},
            phrases,
        )
        apart = form.startswith("pair") and last - first != timedelta(1)
        return None if apart else When.span(first, last)
    except (ValueError, Refusal):
        return NEVER


_KINDS = {"month": WhenKind.MONTH, "quarter": WhenKind.QUARTER, "year": WhenKind.YEAR}


def _day(said: Mapping[str, str], phrases: Phrases) -> date:
    """The first day that is meant; ValueError where there is none."""
    month = _number(said["month"], "months", phrases) if "month" in said else 1
    if "quarter" in said:
        month = _number(said["quarter"], "dates.quarters", phrases) * 3 - 2
    day = next((said[key] for key in ("day", "day2") if key in said), "1")
    return date(int(said["year"]), month, _number(day, "", phrases))


def _number(said: str, key: str, phrases: Phrases) -> int:
    """The number that a word of that table stands for, or that its digits of any script write."""
    for number, word in _table(key, phrases).items():
        if word.casefold() == said.casefold():
            return int(number)
    return int(re.sub(r"\D", "", said))


def _table(key: str, phrases: Phrases) -> Mapping[str, str]:
    try:
        return phrases.table(key)
    except KeyError:
        return {}


def _weekday_before(text: str, phrases: Phrases) -> int | None:
    match = _weekdays(phrases).search(text[-_LOOK_BACK:])
    return _number(match[1], "weekdays", phrases) - 1 if match else None


@lru_cache(maxsize=16)
def _weekdays(phrases: Phrases) -> re.Pattern[str]:
    """What finds a weekday at the end of a text, also before a lunar date that is said to be the same day."""
    before = re.escape(phrases.phrase("dates.weekday_day").partition("{weekday}")[0])
    between = f"{_GAP}*,?{_GAP}*"
    if phrases.has("dates.lunar_link"):
        between += f"(?:[^។\\n]*{re.escape(phrases.phrase('dates.lunar_link'))}{_GAP}*)?"
    return re.compile(f"{before}({_either('weekdays', phrases)}){between}$", re.IGNORECASE)


@lru_cache(maxsize=64)
def _relatively(form: str, span: str, phrases: Phrases) -> re.Pattern[str]:
    key = f"dates.spans.{span}"
    said = phrases.phrase(key) if phrases.has(key) else "\0"
    template = phrases.phrase(f"dates.{form}").replace("{span}", said)
    return _readable(template, {"count": _either("dates.counts", phrases, f"{_DIGIT}+"), "words": ".+"})


@lru_cache(maxsize=128)
def _pattern(form: str, phrases: Phrases) -> re.Pattern[str]:
    day = f"{_DIGIT}{{1,2}}(?:er|st|nd|rd|th)?"
    places = {
        "day": day,
        "day2": day,
        "month": _either("months", phrases),
        "year": f"{_DIGIT}{{4}}",
        "quarter": _either("dates.quarters", phrases, _DIGIT),
    }
    lasts = {f"last_{name}": pattern for name, pattern in places.items()}
    return _readable(phrases.phrase(f"dates.{form}"), places | lasts)


def _either(key: str, phrases: Phrases, *more: str) -> str:
    """Any of the words of a table, the longest first."""
    words = sorted(map(re.escape, _table(key, phrases).values()), key=len, reverse=True)
    return "|".join((*words, *more))


def _readable(template: str, places: Mapping[str, str]) -> re.Pattern[str]:
    """What reads the template back, whatever its spaces are; Khmer may also stand without any."""
    khmer = re.search("[\u1780-\u17d3]", template) is not None
    spaces, loose = (f"{_GAP}*", f"{_GAP}*") if khmer else (f"{_GAP}+", "")
    written = ""
    for index, part in enumerate(re.split(r"\{(\w+)\}", template)):
        literal = spaces.join(map(re.escape, re.split(r"\s+", part)))
        written += f"{loose}(?P<{part}>{places[part]})" if index % 2 else literal
    edge = "" if khmer else r"(?<![^\W_])"
    return re.compile(f"{edge}{written}(?!{_DIGIT})", re.IGNORECASE)
