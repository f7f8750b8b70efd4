"""Gives a subset face the family name "Vbe Sans" and a soft hyphen, and writes its .woff2 beside it.

The licence reserves the name 'Source' for the unmodified font, so no name record that presents the
font may carry it. Copyright, trademark and licence records stay as they are.

    rename.py FILE.ttf (Regular|Italic|Bold|BoldItalic)
"""

import sys

from fontTools.ttLib import TTFont

FAMILY = "Vbe Sans"
KEPT = {0, 7, 13, 14}  # copyright, trademark, licence, licence address

path, style = sys.argv[1:]
spoken = {"BoldItalic": "Bold Italic"}.get(style, style)
font = TTFont(path, recalcTimestamp=False)
names = font["name"]
names.names = [record for record in names.names if record.nameID in KEPT]
for identifier, text in {
    1: FAMILY,
    2: spoken,
    3: "VbeSans-" + style,
    4: FAMILY + " " + spoken,
    5: "Version 3.052; subset for vbe-plan",
    6: "VbeSans-" + style,
}.items():
    names.setName(text, identifier, 3, 1, 0x409)

# The heavier pair is drawn at weight 600 and used as the bold.
bold = style.startswith("Bold")
italic = style.endswith("Italic")
font["OS/2"].usWeightClass = 700 if bold else 400
font["OS/2"].fsSelection = (font["OS/2"].fsSelection & ~0x61) | (0x20 if bold else 0) | (0x01 if italic else 0)
if not bold and not italic:
    font["OS/2"].fsSelection |= 0x40
font["OS/2"].achVendID = "    "
font["head"].macStyle = (1 if bold else 0) | (2 if italic else 0)

# A hyphen that ends a line is drawn with a glyph of its own, which text taken from a PDF gives back
# as U+00AD: a reader joins the word again. The engine drops U+00AD itself, so it is asked for as
# U+E0AD; PDFBox names a glyph by the lowest character it has.
hyphen = font.getBestCmap()[0x2D]
order = font.getGlyphOrder() + ["softhyphen"]
font.setGlyphOrder(order)
font["glyf"].glyphs["softhyphen"] = font["glyf"][hyphen]
font["glyf"].glyphOrder = order
font["hmtx"]["softhyphen"] = font["hmtx"][hyphen]
for table in font["cmap"].tables:
    table.cmap[0xAD] = table.cmap[0xE0AD] = "softhyphen"

font.save(path)
font.flavor = "woff2"
font.save(path[: -len(".ttf")] + ".woff2")
