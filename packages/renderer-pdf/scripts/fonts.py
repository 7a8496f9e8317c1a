"""Makes the fonts of this package from Debian's fonts-noto-cjk: the characters an official document may
need, under names of our own, without hints and layout features.

    pip install fonttools && python3 scripts/fonts.py /usr/share/fonts/opentype/noto fonts
"""

import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTCollection

source, target = map(Path, sys.argv[1:3])


def encodable(encoding):
    """The characters of a coded set."""
    found = set()
    for code in range(0x20, 0x10000):
        if 0xD800 <= code <= 0xF8FF:
            continue
        try:
            chr(code).encode(encoding)
        except UnicodeEncodeError:
            continue
        found.add(code)
    return found


latin = set(range(0x20, 0x7F)) | set(range(0xA1, 0x100)) - {0xAD}
# rare characters of names stand in the planes beyond the first
rare = set(range(0x3400, 0x3500)) | {0x4DAE} | set(range(0x20000, 0x32000))

fonts = [
    ("NotoSerifCJK-Regular.ttc", "Noto Serif CJK SC", "Gongkai Song", "song.otf", encodable("gbk") | latin | rare),
    ("NotoSansCJK-Regular.ttc", "Noto Sans CJK SC", "Gongkai Hei", "hei.otf", encodable("gb2312") | latin),
]

for collection, family, name, file, characters in fonts:
    font = next(f for f in TTCollection(source / collection).fonts if f["name"].getDebugName(1) == family)
    options = subset.Options()
    options.layout_features = []
    options.hinting = False
    options.notdef_outline = True
    options.name_IDs = [0, 13, 14]
    options.drop_tables += ["VORG", "vhea", "vmtx", "BASE", "GPOS", "GSUB", "GDEF", "STAT", "DSIG"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)
    names = font["name"]
    ps = name.replace(" ", "") + "-Regular"
    for id, text in {1: name, 2: "Regular", 3: f"{ps};1.0", 4: name, 5: "Version 1.0", 6: ps}.items():
        names.setName(text, id, 3, 1, 0x409)
    names.names = [record for record in names.names if record.platformID == 3]
    cff = font["CFF "].cff
    cff.fontNames = [ps]
    top = cff.topDictIndex[0]
    top.FullName = top.FamilyName = name
    font["head"].modified = font["head"].created
    font.recalcTimestamp = False
    font.save(target / file)
