"""A country is known by its name in each language of the program."""

import pytest

from protocoldesk.protocol.countries import code_of
from protocoldesk.shelf import resource


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Cambodia", "kh"),
        ("cambodge", "kh"),
        ("កម្ពុជា", "kh"),
        ("Viet Nam", "vn"),
        ("Vietnam", "vn"),
        ("Côte d'Ivoire", "ci"),
        ("កូរ៉េខាងត្បូង", "kr"),
        ("European Union", "eu"),
        ("ASEAN", "asean"),
        ("Atlantis", ""),
        ("", ""),
    ],
)
def test_its_code_is_found(name: str, code: str) -> None:
    assert code_of(name) == code
    assert not code or resource("flags", f"{code}.svg").is_file()
