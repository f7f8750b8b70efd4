"""Writes a minimal ICC version 2 profile of sRGB: three primaries, one tone curve, nothing else.

The numbers are those of IEC 61966-2-1, adapted to D50 as ICC profiles require. Written here rather
than copied, so that the file carries no one else's licence.

    make-srgb.py src/main/resources/org/vbeplan/print/srgb.icc
"""

import struct
import sys

STEPS = 1024


def fixed(*values):
    return b"".join(struct.pack(">i", round(value * 65536)) for value in values)


def linear(encoded):
    return encoded / 12.92 if encoded <= 0.04045 else ((encoded + 0.055) / 1.055) ** 2.4


def xyz(*values):
    return b"XYZ \0\0\0\0" + fixed(*values)


def description(text):
    ascii_text = text.encode() + b"\0"
    return b"desc\0\0\0\0" + struct.pack(">I", len(ascii_text)) + ascii_text + b"\0" * (4 + 4 + 2 + 1 + 67)


curve = b"curv\0\0\0\0" + struct.pack(">I", STEPS) + b"".join(
    struct.pack(">H", round(65535 * linear(step / (STEPS - 1)))) for step in range(STEPS)
)
tags = [
    (b"desc", description("sRGB IEC61966-2.1")),
    (b"cprt", b"text\0\0\0\0No copyright, use freely\0"),
    (b"wtpt", xyz(0.9642, 1.0, 0.8249)),
    (b"rXYZ", xyz(0.43607, 0.22249, 0.01392)),
    (b"gXYZ", xyz(0.38515, 0.71687, 0.09708)),
    (b"bXYZ", xyz(0.14307, 0.06061, 0.71410)),
    (b"rTRC", curve),
    (b"gTRC", curve),
    (b"bTRC", curve),
]

offset = 128 + 4 + 12 * len(tags)
table, body, places = struct.pack(">I", len(tags)), b"", {}
for name, data in tags:
    if data not in places:
        places[data] = offset + len(body)
        body += data + b"\0" * (-len(data) % 4)
    table += name + struct.pack(">II", places[data], len(data))

header = struct.pack(">I4sI4s4s4s", 128 + len(table) + len(body), b"\0" * 4, 0x02100000, b"mntr", b"RGB ", b"XYZ ")
header += struct.pack(">6H", 2026, 1, 1, 0, 0, 0) + b"acsp" + b"\0" * 28 + fixed(0.9642, 1.0, 0.8249) + b"\0" * 48
assert len(header) == 128
open(sys.argv[1], "wb").write(header + table + body)
