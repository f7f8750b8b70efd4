package org.vbeplan.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Properties;

/**
 * The sentences of the program in one language, {@code messages_sv.properties} or {@code
 * messages_en.properties} and the catalogues beside them.
 *
 * <p>A finding has up to three: {@code <code>} says what is wrong, {@code <code>.här} stands under
 * the place, {@code <code>.gör} says what to do. Where there are several of the last, {@code
 * .gör.2}, {@code .gör.3}, the first one is taken all of whose arguments are known. An argument
 * {@code @key} is itself a key of the catalogue; {@code @key|@word} names alternatives. Everything
 * else is what somebody wrote and is shown as it is.
 */
public final class Messages {

    /** The files of sentences: of reading and talking, of duties, of lints. */
    static final List<String> CATALOGUES = List.of("messages", "rules", "lints");

    /** What changes of each kind are. */
    public static final String CHANGES = "changes";

    /** Those that few runs need: of the view of a city, of the scorecard, of what changed. */
    static final List<String> MORE = List.of("overview", "scorecard", "redline", CHANGES);

    private static final int MAX_VALUE = 100;

    private final Language language;
    private final Properties sentences = new Properties();

    /**
     * Those of {@link #CATALOGUES} that have not been read yet: a run may say one sentence only.
     */
    private final Deque<String> unread = new ArrayDeque<>(CATALOGUES);

    public Messages(Language language) {
        this.language = language;
    }

    /** A sentence, for which as many catalogues are read as it takes; null where there is none. */
    private synchronized String sentence(String key) {
        String sentence = sentences.getProperty(key);
        while (sentence == null && !unread.isEmpty()) {
            add(unread.remove());
            sentence = sentences.getProperty(key);
        }
        return sentence;
    }

    /** A further variant of a sentence, which stands in the same catalogue. */
    private String variant(String key, int number) {
        return sentences.getProperty(key + "." + number);
    }

    private void add(String catalogue) {
        String name = catalogue + "_" + language.tag() + ".properties";
        try (InputStream file = Messages.class.getResourceAsStream(name)) {
            sentences.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** These sentences and those of another catalogue, which most runs do without. */
    public Messages and(String catalogue) {
        Messages more = new Messages(language);
        more.add(catalogue);
        return more;
    }

    public Language language() {
        return language;
    }

    /** What is wrong, in one sentence without a full stop. */
    public String message(Finding finding) {
        return say(finding.code().id(), shortened(finding));
    }

    /** What is wrong wherever a code is found: the sentence with … for what it names. */
    public String form(Code code) {
        return formOf(code.id());
    }

    /** What a change is, in a clause without a full stop; {@link #CHANGES} must be here. */
    public String form(ChangeCode code) {
        return formOf(code.id());
    }

    /** What to do wherever a code is found; may be empty. */
    public String hintForm(Code code) {
        return formOf(code.id() + ".gör");
    }

    private String formOf(String key) {
        String sentence = sentence(key);
        return sentence == null ? "" : sentence.replaceAll("\\{\\d\\}", "…");
    }

    /** A sentence in all its variants, with … for what it names; none where there is none. */
    public List<String> forms(String key) {
        List<String> forms = new ArrayList<>();
        String variant = key;
        for (int next = 2; has(variant); next++) {
            forms.add(formOf(variant));
            variant = key + "." + next;
        }
        return forms;
    }

    /** What stands under the place in the text; may be empty. */
    public String label(Finding finding) {
        return firstKnown(finding.code().id() + ".här", shortened(finding));
    }

    /** What to do; may be empty. */
    public String hint(Finding finding) {
        return firstKnown(finding.code().id() + ".gör", shortened(finding));
    }

    /** The duty that a finding comes from, in one line. */
    public String demand(Demand demand) {
        return say("krav", demand.ruleSet(), demand.title(), demand.id());
    }

    /** The author's own value, which comes first, can be as long as the author likes. */
    private static List<String> shortened(Finding finding) {
        List<String> arguments = finding.arguments();
        if (arguments.isEmpty() || arguments.get(0).length() <= MAX_VALUE) {
            return arguments;
        }
        List<String> shortened = new ArrayList<>(arguments);
        String value = arguments.get(0);
        int end = value.offsetByCodePoints(0, value.codePointCount(0, MAX_VALUE));
        shortened.set(0, value.substring(0, end) + "…");
        return shortened;
    }

    /** A sentence of the catalogue with its arguments in place. */
    public String say(String key, List<String> arguments) {
        if (!has(key)) {
            throw new IllegalArgumentException("no sentence " + key + " in " + language.tag());
        }
        String known = firstKnown(key, arguments);
        return known.isEmpty() ? fill(lastVariant(key), arguments) : known;
    }

    /** The one that asks for least: even an empty word can be what somebody wrote. */
    private String lastVariant(String key) {
        String last = sentence(key);
        int next = 2;
        for (String more = variant(key, next); more != null; more = variant(key, next)) {
            last = more;
            next++;
        }
        return last;
    }

    public String say(String key, String... arguments) {
        return say(key, List.of(arguments));
    }

    /** Whether there is a sentence under a key. */
    public boolean has(String key) {
        return sentence(key) != null;
    }

    /** A number of things, in words: the sentence {@code <key>.en} for a single one. */
    public String amount(String key, int number) {
        return say(number == 1 ? key + ".en" : key, Integer.toString(number));
    }

    private String firstKnown(String key, List<String> arguments) {
        String sentence = sentence(key);
        for (int next = 2; sentence != null; next++) {
            if (isKnown(sentence, arguments)) {
                return fill(sentence, arguments);
            }
            sentence = variant(key, next);
        }
        return "";
    }

    private static boolean isKnown(String sentence, List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).isEmpty() && sentence.contains("{" + i + "}")) {
                return false;
            }
        }
        return true;
    }

    private String fill(String sentence, List<String> arguments) {
        StringBuilder filled = new StringBuilder();
        int at = 0;
        while (at < sentence.length()) {
            int open = sentence.indexOf('{', at);
            if (open < 0
                    || open + 2 >= sentence.length()
                    || sentence.charAt(open + 2) != '}'
                    || !Character.isDigit(sentence.charAt(open + 1))) {
                int next = open < 0 ? sentence.length() : open + 1;
                filled.append(sentence, at, next);
                at = next;
                continue;
            }
            int index = sentence.charAt(open + 1) - '0';
            filled.append(sentence, at, open);
            filled.append(index < arguments.size() ? argument(arguments.get(index)) : "");
            at = open + 3;
        }
        return filled.toString();
    }

    private String argument(String argument) {
        String[] parts = argument.split("\\|", -1);
        if (!areOurs(parts)) {
            return visible(argument);
        }
        StringBuilder alternatives = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                alternatives.append(i < parts.length - 1 ? ", " : " " + sentence("eller") + " ");
            }
            String key = parts[i].substring(1);
            alternatives.append(has(key) ? sentence(key) : visible(key));
        }
        return alternatives.toString();
    }

    /** A word of the catalogue, or several alternatives each marked as ours. */
    private boolean areOurs(String[] parts) {
        for (String part : parts) {
            if (!part.startsWith("@")) {
                return false;
            }
        }
        return parts.length > 1 || has(parts[0].substring(1));
    }

    /** A value on one line, without anything that steers a terminal, or a person's number. */
    public static String visible(String value) {
        StringBuilder shown = new StringBuilder();
        PersonalNumbers.masked(value)
                .codePoints()
                .forEach(c -> shown.appendCodePoint(steers(c) ? ' ' : c));
        return shown.toString();
    }

    private static boolean steers(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || c >= 0x2028 && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069;
    }
}
