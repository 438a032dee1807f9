"""Spaces that no line may break at."""

from __future__ import annotations

import pytest

from protocoldesk.papers.spaces import bound


@pytest.mark.parametrize(
    ("language", "text", "kept"),
    [
        ("en", "on 12 February 2026 in Bern", "on 12\u00a0February\u00a02026 in Bern"),
        ("en", "in September 2024, and", "in September\u00a02024, and"),
        ("en", "H.E. SOK Dara and Mr. Roe", "H.E.\u00a0SOK Dara and Mr.\u00a0Roe"),
        ("en", "His Excellency SOK Dara", "His\u00a0Excellency SOK Dara"),
        ("en", "a grant of US$ 5 million", "a grant of US$\u00a05\u00a0million"),
        ("en", "a rise of 7 per cent", "a rise of 7\u00a0per cent"),
        ("fr", "le 12 février 2026 à Berne", "le 12\u00a0février\u00a02026 à Berne"),
        ("km", "ថ្ងៃទី១២ ខែកុម្ភៈ ឆ្នាំ២០២៦", "ថ្ងៃទី១២ ខែកុម្ភៈ ឆ្នាំ២០២៦"),
        ("en", "twelve delegates met", "twelve delegates met"),
    ],
)
def test_what_belongs_together_stays_on_one_line(language: str, text: str, kept: str) -> None:
    assert bound(text, language) == kept
    assert bound(kept, language) == kept
