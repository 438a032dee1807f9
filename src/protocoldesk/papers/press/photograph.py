"""Photographs: cut to the proportion of a portrait, small enough for print, whatever was handed in."""

from __future__ import annotations

import io
import warnings
from functools import lru_cache
from typing import Final

from PIL import Image, ImageOps

from protocoldesk.papers.faces import Photograph

PROPORTION: Final = 3 / 4
"""Width by height."""
_TALL: Final = 560
"""Pixels of height: 300 dots an inch at 47 mm."""
_LARGEST: Final = 50_000_000
"""Pixels that a photograph may unpack to; one that claims more is not opened."""


def portrait(photograph: Photograph | None) -> bytes:
    """The photograph as a PNG of 3 to 4, cut from the middle and the upper part; b"": it is no picture."""
    return _cut(photograph) if photograph and photograph.content else b""


@lru_cache(256)
def _cut(photograph: Photograph) -> bytes:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(io.BytesIO(photograph.content)) as opened:
                if opened.width * opened.height > _LARGEST:
                    return b""
                opened.draft("RGB", (_TALL * 2, _TALL * 2))
                upright = ImageOps.exif_transpose(opened).convert("RGB")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return b""
    size = (round(_TALL * PROPORTION), _TALL)
    fitted = ImageOps.fit(upright, size, Image.Resampling.LANCZOS, centering=(0.5, 0.3))
    made = io.BytesIO()
    fitted.save(made, "PNG")
    return made.getvalue()
