"""Asking: what the checks find in a release, where they point, and the release mended or settled."""

from dataclasses import replace

from protocoldesk.protocol.checks import Finding, run
from protocoldesk.protocol.facts import ReleaseFacts
from tests.protocol import cases


def found(release: ReleaseFacts, check: str = "") -> list[Finding]:
    """What is found, or only what that check finds."""
    return [one for one in run(release, cases.PHRASES) if one.check == check or not check]


def only(release: ReleaseFacts, check: str) -> Finding:
    """The one finding of that check; fails where there is none, or more than one."""
    (one,) = found(release, check)
    return one


def pointed(release: ReleaseFacts, finding: Finding) -> str:
    """The words that stand where a finding points."""
    passage = next(one for one in release.passages if one.id == finding.at.passage)
    edition = next(one for one in release.editions if one.id == finding.at.edition)
    text = (
        passage.heading[edition.language]
        if finding.place.endswith("heading")
        else cases.said(passage, edition)
    )
    return text[finding.at.start : finding.at.end]


def mended(release: ReleaseFacts, finding: Finding) -> ReleaseFacts:
    """The release with the fix of a finding taken, there where it points."""
    assert finding.fix
    assert finding.at.start is not None
    old, new = finding.fix
    assert pointed(release, finding) == old
    passage = next(one for one in release.passages if one.id == finding.at.passage)
    edition = next(one for one in release.editions if one.id == finding.at.edition)
    text = cases.said(passage, edition)
    text = text[: finding.at.start] + new + text[finding.at.end :]
    return cases.cleared(cases.retyped(release, passage.id, text, edition.language))


def offered(finding: Finding) -> tuple[str, str]:
    """The fix with plain spaces."""
    assert finding.fix
    old, new = finding.fix
    return old.replace("\u00a0", " "), new.replace("\u00a0", " ")


def settled(release: ReleaseFacts, *findings: Finding) -> ReleaseFacts:
    """The release with these findings settled."""
    return replace(release, settled=release.settled | {one.key for one in findings})
