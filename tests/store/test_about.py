"""What a file says of itself."""

from protocoldesk.store import about
from protocoldesk.store.archive import Archive


def test_the_last_word_counts(archive: Archive) -> None:
    with archive.write() as session:
        about.put(session, "seen", "once")
        about.put(session, "seen", "twice")
    with archive.read() as session:
        assert about.get(session, "seen") == "twice"
        assert about.get(session, "unsaid", "nothing") == "nothing"
