"""French: what articles and prepositions become in front of a name."""

from __future__ import annotations

VOWELS = "aàâäeéèêëiîïoôöuùûü"
_CONTRACTED = {"le ": "du ", "les ": "des "}


def of(words: str) -> str:
    """`words` with `de` before them: "du Canada", "des Pays-Bas", "de la France", "d'Ottawa", "de l'Inde"."""
    for article, contracted in _CONTRACTED.items():
        if words.startswith(article):
            return contracted + words.removeprefix(article)
    return f"d'{words}" if words[:1].lower() in VOWELS else f"de {words}"


def to(words: str) -> str:
    """`words` with `à` before them: "au Ministère", "aux Pays-Bas", "à la France", "à Ottawa"."""
    for article, contracted in {"le ": "au ", "les ": "aux "}.items():
        if words.startswith(article):
            return contracted + words.removeprefix(article)
    return f"à {words}"


def elided(preposition: str, words: str) -> str:
    """ "de proposer", but "d'informer": `preposition` is "de", "que" and the like."""
    return f"{preposition[:-1]}'{words}" if words[:1].lower() in VOWELS else f"{preposition} {words}"
