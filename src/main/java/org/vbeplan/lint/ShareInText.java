package org.vbeplan.lint;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vbeplan.finding.Finding;

/** Shares in running text that stand beside their counts: "17 av 26 (65 procent)". */
final class ShareInText {

    private static final String PERCENT =
            "(?:(?<about>"
                    + Share.WORDS
                    + ")\\s)?(?<share>\\d{1,3}(?:,\\d{1,2})?)\\s?(?:procent|%)(?!\\p{L})";

    private static final String COUNTS =
            "(?<![\\p{L}\\d,.])(?<count>"
                    + Numerals.ANY
                    + ")\\sav\\s(?:de\\s)?(?<base>"
                    + Numerals.ANY
                    + ")(?![\\p{L}\\d]|,\\d)";

    /** "17 av 26 (65 procent)", "17 av 26 chefer, alltså 65 procent". */
    private static final Pattern COUNTS_FIRST =
            Pattern.compile(
                    "(?iu)"
                            + COUNTS
                            + "(?:[^.,;:()\\d]{0,40}\\(|[^.,;:()\\d]{0,40},?\\s(?:dvs\\.?|d\\.v\\.s\\."
                            + "|det vill säga|alltså|vilket (?:är|motsvarar|ger)|motsvarande"
                            + "|en (?:svarsfrekvens|andel) på)\\s|[^.,;:()\\d]{0,25},\\s)"
                            + PERCENT
                            + "(?=[),.;]|\\s(?!högre|lägre|fler|färre|mer|mindre))");

    /** "65 procent (17 av 26)". */
    private static final Pattern SHARE_FIRST =
            Pattern.compile("(?iu)" + PERCENT + "\\s\\(" + COUNTS + "\\s?\\p{L}{0,20}\\)");

    private ShareInText() {}

    static void look(Passage passage, Consumer<Finding> findings) {
        look(passage, COUNTS_FIRST, findings);
        look(passage, SHARE_FIRST, findings);
    }

    private static void look(Passage passage, Pattern pattern, Consumer<Finding> findings) {
        Matcher match = pattern.matcher(passage.words());
        while (match.find()) {
            boolean isOpen = match.group().indexOf('(') >= 0 && match.group().indexOf(')') < 0;
            if (isOpen && !passage.words().startsWith(")", match.end())) {
                continue;
            }
            String about = match.group("about") == null ? "" : match.group("about");
            Share share = Share.of(match.group("share"), about);
            int count = Numerals.of(match.group("count"));
            int base = Numerals.of(match.group("base"));
            if (base > 0 && !share.isNear(count, base)) {
                int from = about.isEmpty() ? match.start("share") : match.start("about");
                String words = passage.words().substring(from, match.end("share"));
                findings.accept(
                        ShareImpossible.wrong(
                                passage.at(from, words.length()), words, count, base));
            }
        }
    }
}
