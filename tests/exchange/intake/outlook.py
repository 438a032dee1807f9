"""A minimal Outlook message: a compound file with the streams that tell subject, body and attachments."""

import struct
from itertools import pairwise

SECTOR, MINI = 512, 64
FREE, END, FATSECT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD


def _tag(number: int, kind: int) -> str:
    return f"__substg1.0_{number:04X}{kind:04X}"


class _Entry:
    def __init__(self, name: str, kind: int, content: bytes = b"") -> None:
        self.name, self.kind, self.content = name, kind, content
        self.children: list[_Entry] = []
        self.start, self.child, self.right, self.id = END, FREE, FREE, 0


def message(subject: str, body: str, attached: list[tuple[str, bytes]]) -> bytes:
    root = _Entry("Root Entry", 5)
    head = struct.pack("<8xIIII8x", len(attached), len(attached), len(attached), len(attached))
    root.children = [
        _Entry("__properties_version1.0", 2, head + _property(0x0037, subject) + _property(0x1000, body)),
        _stream(0x001A, "IPM.Note"),
        _stream(0x0037, subject),
        _stream(0x1000, body),
    ]
    names = _Entry("__nameid_version1.0", 1)
    names.children = [_Entry(_tag(number, 0x0102), 2) for number in (2, 3, 4)]
    root.children.append(names)
    for number, (name, content) in enumerate(attached):
        storage = _Entry(f"__attach_version1.0_#{number:08X}", 1)
        method = struct.pack("<IIII", 0x37050003, 6, 1, 0)
        size = struct.pack("<IIII", 0x37010102, 6, len(content), 0)
        storage.children = [
            _Entry("__properties_version1.0", 2, bytes(8) + method + size + _property(0x3707, name)),
            _Entry(_tag(0x3701, 0x0102), 2, content),
            _stream(0x3707, name),
        ]
        root.children.append(storage)
    return _written(root)


def _stream(number: int, said: str) -> _Entry:
    return _Entry(_tag(number, 0x001F), 2, said.encode("utf-16-le"))


def _property(number: int, said: str) -> bytes:
    return struct.pack("<IIII", number << 16 | 0x001F, 6, len(said.encode("utf-16-le")) + 2, 0)


def _flat(entry: _Entry, found: list[_Entry]) -> list[_Entry]:
    entry.id = len(found)
    found.append(entry)
    ordered = sorted(entry.children, key=lambda one: (len(one.name), one.name.upper()))
    for child in ordered:
        _flat(child, found)
    for left, right in pairwise(ordered):
        left.right = right.id
    if ordered:
        entry.child = ordered[0].id
    return found


def _written(root: _Entry) -> bytes:
    """Streams under 4,096 bytes lie in the mini stream, the root's; others in whole sectors."""
    entries = _flat(root, [])
    mini: list[bytes] = []
    mini_table: list[int] = []
    sectors: list[bytes] = []
    table: list[int] = []
    for entry in (one for one in entries if one.content):
        small = len(entry.content) < 4096
        into = (mini, mini_table, MINI) if small else (sectors, table, SECTOR)
        entry.start = _chain(entry.content, *into)
    root.content = b"".join(mini)
    root.start = _chain(root.content, sectors, table, SECTOR)
    mini_fat = struct.pack(f"<{len(mini_table)}I", *mini_table)
    mini_at = _chain(mini_fat, sectors, table, SECTOR, b"\xff")
    mini_count = -(-len(mini_fat) // SECTOR)
    directory_at = _chain(b"".join(map(_directory, entries)), sectors, table, SECTOR)
    fat_count = -(-(len(table) + 1) // 127)
    fat_at = len(sectors)
    table += [FATSECT] * fat_count
    table += [FREE] * (fat_count * 128 - len(table))
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH6x", 0x3E, 3, 0xFFFE, 9, 6)
    header += struct.pack("<9I", 0, fat_count, directory_at, 0, 4096, mini_at, mini_count, END, 0)
    places = [fat_at + number for number in range(fat_count)]
    header += struct.pack("<109I", *(places + [FREE] * (109 - len(places))))
    return header + b"".join(sectors) + struct.pack(f"<{len(table)}I", *table)


def _chain(content: bytes, sectors: list[bytes], table: list[int], size: int, filler: bytes = b"\0") -> int:
    first = len(sectors)
    whole = content + filler * (-len(content) % size)
    parts = [whole[at : at + size] for at in range(0, len(whole), size)]
    sectors += parts
    table += [*range(first + 1, first + len(parts)), END]
    return first


def _directory(entry: _Entry) -> bytes:
    name = entry.name.encode("utf-16-le")
    return (
        name
        + bytes(64 - len(name))
        + struct.pack("<HBB", len(name) + 2, entry.kind, 1)
        + struct.pack("<III", FREE, entry.right, entry.child)
        + bytes(16 + 4 + 16)
        + struct.pack("<IQ", entry.start if entry.content or entry.kind == 5 else 0, len(entry.content))
    )
