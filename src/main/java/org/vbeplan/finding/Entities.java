package org.vbeplan.finding;

import java.util.Map;

/** The characters that HTML has names for, as far as they may stand in a number. */
final class Entities {

    /** The longest name there is has 31 letters. */
    static final int LONGEST = 31;

    /** A sign that divides, such as most names stand for. */
    private static final int DIVIDES = '-';

    private static final Map<String, Integer> CHARACTERS =
            Map.ofEntries(
                    Map.entry("nbsp", 0xA0),
                    Map.entry("NonBreakingSpace", 0xA0),
                    Map.entry("ensp", 0x2002),
                    Map.entry("emsp", 0x2003),
                    Map.entry("emsp13", 0x2004),
                    Map.entry("emsp14", 0x2005),
                    Map.entry("numsp", 0x2007),
                    Map.entry("puncsp", 0x2008),
                    Map.entry("thinsp", 0x2009),
                    Map.entry("ThinSpace", 0x2009),
                    Map.entry("hairsp", 0x200A),
                    Map.entry("VeryThinSpace", 0x200A),
                    Map.entry("MediumSpace", 0x205F),
                    Map.entry("Tab", (int) '\t'),
                    Map.entry("NewLine", (int) '\n'),
                    Map.entry("shy", 0xAD),
                    Map.entry("zwj", 0x200D),
                    Map.entry("zwnj", 0x200C),
                    Map.entry("lrm", 0x200E),
                    Map.entry("rlm", 0x200F),
                    Map.entry("NoBreak", 0x2060),
                    Map.entry("ZeroWidthSpace", 0x200B),
                    Map.entry("ApplyFunction", 0x2061),
                    Map.entry("af", 0x2061),
                    Map.entry("InvisibleTimes", 0x2062),
                    Map.entry("it", 0x2062),
                    Map.entry("InvisibleComma", 0x2063),
                    Map.entry("ic", 0x2063),
                    Map.entry("sup1", 0xB9),
                    Map.entry("sup2", 0xB2),
                    Map.entry("sup3", 0xB3),
                    Map.entry("period", (int) '.'),
                    Map.entry("sol", (int) '/'),
                    Map.entry("colon", (int) ':'),
                    Map.entry("lowbar", (int) '_'),
                    Map.entry("ast", (int) '*'),
                    Map.entry("grave", (int) '`'));

    private Entities() {}

    /** What a name stands for; of a name that is not known here, a sign that divides. */
    static int character(String name) {
        return CHARACTERS.getOrDefault(name, DIVIDES);
    }

    static boolean isName(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean isLetter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            if (!isLetter && (c < '0' || c > '9')) {
                return false;
            }
        }
        return from < to;
    }
}
