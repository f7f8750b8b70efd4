"""Packs hyphenation patterns into a trie that a program can walk as it lies in memory.

    pack.py hyph_sv_SE.dic src/main/resources/org/vbeplan/print/hyphenation-sv.bin

The file, big-endian: int: number of values; then for each value a byte: its length, and its bytes;
int: number of nodes; then one byte for each node: its letter in ISO 8859-1; then one byte for each:
how many children it has; then two bytes for each: its value, 0 for none. Nodes stand level by
level, children beside each other and sorted, so a node's first child follows from the counts.
"""

import struct
import sys

source, target = sys.argv[1:]
lines = open(source, encoding="latin-1").read().split("\n")
trie = {}
for line in lines[1:]:
    pattern = line.strip()
    if not pattern or pattern[0] in "%#" or pattern.split()[0].isupper():
        continue
    node, values = trie, [0]
    for character in pattern:
        if character.isdigit():
            values[-1] = int(character)
        else:
            node = node.setdefault(character, {})
            values.append(0)
    while values[-1] == 0:
        values.pop()
    node[""] = bytes(values)

values, numbers, levels, nodes = [b""], {b"": 0}, [("", trie)], []
while levels:
    following = []
    for letter, node in levels:
        value = node.get("", b"")
        if value not in numbers:
            numbers[value] = len(values)
            values.append(value)
        children = sorted(item for item in node.items() if item[0])
        nodes.append((letter, len(children), numbers[value]))
        following += children
    levels = following

out = struct.pack(">i", len(values)) + b"".join(bytes([len(v)]) + v for v in values)
out += struct.pack(">i", len(nodes))
out += b"".join(letter.encode("latin-1") or b"\0" for letter, _, _ in nodes)
out += bytes(count for _, count, _ in nodes)
out += b"".join(struct.pack(">H", number) for _, _, number in nodes)
open(target, "wb").write(out)
print(len(nodes), "nodes", len(values), "values", len(out), "bytes")
