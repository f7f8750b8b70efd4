package org.vbeplan.weight;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vbeplan.compare.Marks;

/**
 * How far two texts are the same to a reader. Each takes in the ones before it. Figures, calls of
 * notes, addresses and signs that mean something ({@code ?}, {@code %}, quotation marks, brackets)
 * must be the same in all of them.
 */
enum Sameness {
    /** Spaces, the shape of quotation marks and dashes, emphasis. */
    TYPOGRAPHY,
    CAPITALS,
    /** Full stops, commas, colons, semicolons, exclamation marks, dashes between words. */
    PUNCTUATION,
    /** Spaces and hyphens within words, accents, known misspellings. */
    SPELLING;

    private static final Pattern SPACES =
            Pattern.compile("(?:[\\s\\u00A0\\u2000-\\u200B\\u202F\\u2060\\u3000]|\\\\(?=\\s))+");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern QUOTES = Pattern.compile("[\\u201C-\\u201F\\u00AB\\u00BB\"]");
    private static final Pattern APOSTROPHES = Pattern.compile("[\\u2018-\\u201B\\u00B4]");

    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    /** {@code [^id, s. 2]} and {@code ](address}: what is called and where links lead. */
    private static final Pattern CALLS = Pattern.compile("\\[\\^[^\\]]*+\\]|\\]\\([^)\\s]*+");

    /** A number with its parts, a word, or a sign that means something. */
    private static final Pattern TOKEN =
            Pattern.compile(
                    "(?<number>[0-9]+(?:[.,:/ -][0-9]+)*+)|(?<word>[\\p{L}\\p{M}]+)"
                            + "|(?<hyphen>-)|(?<stop>[.,;:!])|(?<sign>[^\\s])");

    boolean holds(String before, String now) {
        if (!calls(before).equals(calls(now))) {
            return false;
        }
        String old = shaped(before);
        String current = shaped(now);
        if (old.equals(current)) {
            return true;
        }
        if (this == TYPOGRAPHY) {
            return false;
        }
        String oldSmall = old.toLowerCase(Locale.ROOT);
        String currentSmall = current.toLowerCase(Locale.ROOT);
        if (this == CAPITALS || oldSmall.equals(currentSmall)) {
            return oldSmall.equals(currentSmall);
        }
        if (this == PUNCTUATION) {
            return words(oldSmall).equals(words(currentSmall));
        }
        String letters = letters(oldSmall, false);
        String others = letters(currentSmall, false);
        // What is right now may have been a mistake before; never the other way round.
        return letters.equals(others) || letters(oldSmall, true).equals(others);
    }

    private static List<String> calls(String text) {
        List<String> calls = new ArrayList<>();
        Matcher call = CALLS.matcher(text);
        while (call.find()) {
            calls.add(call.group());
        }
        return calls;
    }

    private static String shaped(String text) {
        String words = Normalizer.normalize(Marks.plain(text), Normalizer.Form.NFC);
        words = words.replace("\u00AD", "").replace("\u2026", "...");
        words = DASHES.matcher(words).replaceAll("-");
        words = QUOTES.matcher(words).replaceAll("\"");
        words = APOSTROPHES.matcher(words).replaceAll("'");
        return SPACES.matcher(words).replaceAll(" ").strip();
    }

    /** The words, numbers and signs, without stops and without dashes that stand by themselves. */
    private static List<String> words(String small) {
        List<String> words = new ArrayList<>();
        Matcher token = TOKEN.matcher(small);
        while (token.find()) {
            boolean isDash =
                    token.group("hyphen") != null
                            && isSpace(small, token.start() - 1)
                            && isSpace(small, token.end());
            if (token.group("stop") == null && !isDash) {
                words.add(token.group());
            }
        }
        return words;
    }

    private static boolean isSpace(String text, int at) {
        return at < 0 || at >= text.length() || text.charAt(at) == ' ';
    }

    /** The letters in one row, with numbers and signs in their places. */
    private static String letters(String small, boolean corrected) {
        StringBuilder letters = new StringBuilder();
        Matcher token = TOKEN.matcher(small);
        while (token.find()) {
            if (token.group("word") != null) {
                String word = corrected ? Misspellings.corrected(token.group()) : token.group();
                letters.append(withoutAccents(word));
            } else if (token.group("number") != null) {
                // Two numbers with nothing between them would else be one.
                letters.append('|').append(token.group()).append('|');
            } else if (token.group("sign") != null) {
                letters.append(token.group());
            }
        }
        return letters.toString();
    }

    /** é as e; but å, ä and ö are letters: {@code stöd} and {@code stod} are two words. */
    private static String withoutAccents(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < 0x80 || "åäö".indexOf(c) >= 0) {
                plain.append(c);
            } else {
                String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
                plain.append(MARKS.matcher(parts).replaceAll(""));
            }
        }
        return plain.toString();
    }
}
