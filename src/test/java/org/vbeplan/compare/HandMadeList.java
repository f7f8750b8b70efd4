package org.vbeplan.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A list of what a reader should be told, made by hand; its form stands at the head of the file.
 */
final class HandMadeList {

    private static final Pattern TEXT = Pattern.compile("TEXT (\\S+) ([-+]) (\\S+)");
    private static final Pattern MOVED_TEXT = Pattern.compile("MOVED TEXT (\\S+) (\\S+) < (\\S+)");
    private static final Pattern RENAMED = Pattern.compile("RENAMED (\\S+) (\\S+) > (\\S+)");
    private static final Pattern OTHER =
            Pattern.compile("([A-Z]+) ([A-Z_]+)(?: ([^:]*?))?(?: ?(\\S+): (.*) -> (.*))?");

    /** A line of the list: whether a change says it. */
    record Line(String text, boolean isRead) {

        boolean isToldBy(Change change) {
            Matcher matcher = TEXT.matcher(text);
            if (matcher.matches()) {
                return isText(change, matcher.group(1), matcher.group(2), matcher.group(3));
            }
            matcher = MOVED_TEXT.matcher(text);
            if (matcher.matches()) {
                return change.kind() == Change.Kind.MOVED
                        && change.subject() == Subject.TEXT
                        && change.section().equals(matcher.group(1))
                        && change.title().toLowerCase(Locale.ROOT).contains(matcher.group(2))
                        && change.formerPlace().section().equals(matcher.group(3));
            }
            matcher = RENAMED.matcher(text);
            if (matcher.matches()) {
                return change.kind() == Change.Kind.RENAMED
                        && change.subject().name().equals(matcher.group(1))
                        && change.formerId().equals(matcher.group(2))
                        && change.id().equals(matcher.group(3));
            }
            return isOther(change);
        }

        /** What must stand in a report: the word of a text, the id of a thing, a value in full. */
        List<String> words() {
            List<String> words = new ArrayList<>();
            Matcher matcher = TEXT.matcher(text);
            Matcher renamed = RENAMED.matcher(text);
            Matcher other = OTHER.matcher(text);
            if (matcher.matches()) {
                words.add(matcher.group(3));
            } else if (renamed.matches()) {
                words.addAll(List.of(renamed.group(2), renamed.group(3)));
            } else if (other.matches() && other.group(4) != null) {
                for (int group = 5; group <= 6; group++) {
                    boolean isWhole = !other.group(group).matches(".*[…;–].*");
                    if (isWhole && !other.group(2).equals("HEAD")) {
                        words.add(other.group(group));
                    }
                }
            } else if (other.matches() && isShownByName(other.group(2))) {
                words.add(other.group(3));
            }
            return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
        }

        private static boolean isShownByName(String subject) {
            return List.of("ACTIVITY", "OBSERVATION", "SECTION", "NOTE", "STEP").contains(subject);
        }

        private boolean isOther(Change change) {
            Matcher matcher = OTHER.matcher(text);
            if (!matcher.matches()) {
                throw new IllegalArgumentException(text);
            }
            String id = matcher.group(3) == null ? "" : matcher.group(3);
            if (!change.kind().name().equals(matcher.group(1))
                    || !change.subject().name().equals(matcher.group(2))
                    || !isCalled(change.key().id(), id)) {
                return false;
            }
            if (matcher.group(4) == null) {
                return true;
            }
            FieldChange field = change.field(matcher.group(4)).orElse(null);
            return field != null
                    && says(field.before(), matcher.group(5))
                    && says(field.now(), matcher.group(6));
        }
    }

    private HandMadeList() {}

    static List<Line> read(Path file) throws IOException {
        List<Line> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String told = line.split(" \\| ", 2)[0].strip();
            if (!told.isEmpty() && !told.startsWith("#")) {
                lines.add(new Line(told, told.startsWith("READ ")));
            }
        }
        return lines;
    }

    /** Rows that only their table knows apart are listed by their own id alone. */
    private static boolean isCalled(String key, String listed) {
        return key.equals(listed) || key.endsWith("/" + listed);
    }

    private static boolean isText(Change change, String section, String sign, String word) {
        if (change.subject() != Subject.TEXT || change.kind() == Change.Kind.MOVED) {
            return false;
        }
        boolean isGone = sign.equals("-");
        Place place = isGone ? change.formerPlace() : change.place();
        return place.section().equals(section)
                && change.fields().stream().anyMatch(field -> holds(field, isGone, word));
    }

    private static boolean holds(FieldChange field, boolean isGone, String word) {
        Run.Kind kind = isGone ? Run.Kind.DELETED : Run.Kind.INSERTED;
        StringBuilder text = new StringBuilder();
        if (field.words().isEmpty()) {
            text.append((isGone ? field.before() : field.now()).text());
        }
        field.words().stream()
                .filter(run -> run.kind() == kind)
                .forEach(run -> text.append(run.text()).append('\n'));
        return text.toString().toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
    }

    /** A value in full, or with what it begins, ends or holds where the rest is left out. */
    private static boolean says(Value value, String listed) {
        String name = value.text();
        String id = value instanceof Value.Named named ? named.id() : name;
        if (listed.equals("–")) {
            return value.equals(Value.NONE);
        }
        String part = listed.replace("…", "").strip();
        boolean open = listed.startsWith("…");
        boolean more = listed.endsWith("…");
        if (open && more) {
            return name.contains(part);
        }
        if (more) {
            return name.startsWith(part);
        }
        return open ? name.endsWith(part) : name.equals(listed) || id.equals(listed);
    }
}
