"""French: what articles and prepositions become in front of a name."""

from __future__ import annotations

_VOWELS = "aàâäeéèêëiîïoôöuùûü"
_CONTRACTED = {"le ": "du ", "les ": "des "}


def of(words: str) -> str:
    """`words` with `de` before them: "du Canada", "des Pays-Bas", "de la France", "d'Ottawa", "de l'Inde"."""
    for article, contracted in _CONTRACTED.items():
        if words.startswith(article):
            return contracted + words.removeprefix(article)
    return f"d'{words}" if words[:1].lower() in _VOWELS else f"de {words}"
