package org.vbeplan.redline;

import java.util.List;
import org.vbeplan.compare.Change;
import org.vbeplan.compare.Subject;
import org.vbeplan.document.Redline;
import org.vbeplan.finding.Messages;

/** The words for changes in one language. */
final class Words {

    private final Messages messages;

    /**
     * @param messages with the catalogue {@code redline}
     */
    Words(Messages messages) {
        this.messages = messages;
    }

    String language() {
        return messages.language().tag();
    }

    String say(String key, String... arguments) {
        return messages.say("ändring." + key, arguments);
    }

    String amount(String key, int number) {
        return messages.amount("ändring." + key, number);
    }

    /** {@code Ny aktivitet}, {@code Borttaget avsnitt}. */
    String event(Change.Kind kind, Subject subject) {
        return event(kind, say("slag." + subject), say("slag." + subject + ".genus"));
    }

    /** The same of a piece of text, by the key of its kind such as {@code stycke}. */
    String event(Change.Kind kind, String piece) {
        return event(kind, say(piece), say("genus." + piece));
    }

    private String event(Change.Kind kind, String noun, String gender) {
        return say(kind + "." + gender, noun);
    }

    /** What the file calls a field, as a reader calls it. */
    String field(String key) {
        return messages.has("fält." + key) ? messages.say("fält." + key) : key.replace('.', ' ');
    }

    /** {@code 2 aktiviteter nya}, of one of the rows of the table of numbers. */
    String counted(Tally.Row row, Change.Kind kind, int number) {
        String key = "antal." + row.key();
        String noun = say(number == 1 ? key : key + ".flera");
        return number + " " + noun + " " + adjective(row, kind, number);
    }

    /** {@code 1 borttagen}, where the noun has been said. */
    String counted(Change.Kind kind, Tally.Row row, int number) {
        return number + " " + adjective(row, kind, number);
    }

    private String adjective(Tally.Row row, Change.Kind kind, int number) {
        String gender = say("antal." + row.key() + ".genus");
        return say("ord." + kind + "." + (number == 1 ? gender : "flera"));
    }

    /** Of the table of numbers. */
    String row(Tally.Row row) {
        return say("antal." + row.key() + ".rad");
    }

    Redline.Labels labels() {
        return new Redline.Labels(
                say("hoppa"),
                say("uppgifter"),
                say("före"),
                say("efter"),
                say("sammanfattning"),
                say("vad"),
                say("plan"),
                say("innehåll"),
                say("läs"),
                say("tillagt"),
                say("borttaget"),
                say("tillagt.slut"),
                say("borttaget.slut"),
                say("visa"),
                say("skäl"),
                List.of(Change.Kind.values()).stream().map(kind -> say("kolumn." + kind)).toList());
    }
}
