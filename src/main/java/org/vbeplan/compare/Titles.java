package org.vbeplan.compare;

/** What a reader calls an item, made of what it says. */
final class Titles {

    /** Code points: enough to recognise a text by. */
    private static final int LONGEST = 60;

    private Titles() {}

    static String of(Item item) {
        return switch (item.subject()) {
            case HEAD, ORIGINAL -> "";
            case DECISION -> first(item, "instans", "datum");
            case CONSULTATION -> first(item, "part", "funktion");
            case LOG_ENTRY -> first(item, "version", "datum", "text");
            case SECTION -> first(item, "rubrik");
            case TEXT -> first(item, "text");
            case TABLE -> first(item, "tabellrubrik");
            case ACTIVITY, STEP -> first(item, "kortnamn", "aktivitet");
            case REPEATED -> first(item, "kortnamn", "se");
            case OBSERVATION -> first(item, "uppgiftslämnare", "text");
            case SURVEY, ROUTINE, ROUTINE_STEP -> first(item, "rubrik");
            case QUESTION -> first(item, "fråga");
            case GOAL, MEASURE, NEED, NOTE -> first(item, "text");
            case OMISSION -> first(item, "delområde");
            case CONTACT -> first(item, "funktion");
            case EXEMPTION -> first(item, "regel");
            case REASON -> first(item, "text");
        };
    }

    /** What an item is found again by in another plan. */
    static String id(Item item) {
        return switch (item.subject()) {
            case DECISION -> id(item, "instans");
            case CONSULTATION -> id(item, "part");
            case LOG_ENTRY -> first(item, "version", "datum");
            case REPEATED -> id(item, "se");
            case OMISSION -> id(item, "delområde");
            case EXEMPTION -> (id(item, "regel") + " " + id(item, "plats")).strip();
            default -> id(item, "id");
        };
    }

    private static String id(Item item, String key) {
        return item.value(key) instanceof Value.Named named ? named.id() : item.value(key).text();
    }

    private static String first(Item item, String... keys) {
        for (String key : keys) {
            String text = item.value(key).text();
            if (!text.isEmpty()) {
                return shortened(Marks.plain(beginning(text)));
            }
        }
        return id(item, "id");
    }

    /** More than enough for a title: a text may have megabytes. */
    private static String beginning(String text) {
        return text.length() <= 20 * LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 10 * LONGEST));
    }

    private static String shortened(String text) {
        String line = text.lines().findFirst().orElse("").strip();
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        int end = line.offsetByCodePoints(0, LONGEST);
        int space = line.lastIndexOf(' ', end);
        return line.substring(0, space > LONGEST / 2 ? space : end).strip() + " …";
    }
}
