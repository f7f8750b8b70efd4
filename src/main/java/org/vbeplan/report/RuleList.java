package org.vbeplan.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.vbeplan.finding.ChangeCode;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Language;
import org.vbeplan.finding.Messages;

/** Every code there is, by kind, with what it weighs and says. */
public final class RuleList {

    private static final int SCHEMA_VERSION = 1;

    private final Messages messages;

    public RuleList(Messages messages) {
        this.messages = messages.and(Messages.CHANGES);
    }

    /** For people: a line for each. */
    public void text(Writer out) throws IOException {
        int width =
                Stream.concat(
                                Arrays.stream(Code.values()).map(Code::id),
                                Arrays.stream(ChangeCode.values()).map(ChangeCode::id))
                        .mapToInt(String::length)
                        .max()
                        .getAsInt();
        for (Code.Kind kind : Code.Kind.values()) {
            List<Code> codes = Code.all(kind);
            if (codes.isEmpty()) {
                continue;
            }
            out.append(kind(kind, messages)).append('\n');
            for (Code code : codes) {
                out.append("  ").append(padded(code.id(), width)).append("  ");
                out.append(padded(weight(code, messages), 8)).append("  ");
                out.append(messages.form(code)).append('\n');
            }
            out.append('\n');
        }
        for (ChangeCode.Weight weight : ChangeCode.Weight.values()) {
            out.append(kind(weight, messages)).append('\n');
            for (ChangeCode code : ChangeCode.all(weight)) {
                out.append("  ").append(padded(code.id(), width)).append("  ");
                out.append(messages.form(code)).append('\n');
            }
            out.append('\n');
        }
        out.append(messages.say("rapport.förklara", Code.values()[0].id())).append('\n');
    }

    /** For programs. */
    public void json(Writer out) throws IOException {
        JsonOut json = new JsonOut(out);
        json.object(
                () -> {
                    json.number("schemaVersion", SCHEMA_VERSION);
                    json.text("language", messages.language().tag());
                    json.array(
                            "rules",
                            () -> {
                                for (Code code : Code.values()) {
                                    json.object(() -> rule(code, json));
                                }
                            });
                    json.array(
                            "changes",
                            () -> {
                                for (ChangeCode code : ChangeCode.values()) {
                                    json.object(() -> change(code, json));
                                }
                            });
                });
        json.end();
    }

    private void rule(Code code, JsonOut json) throws IOException {
        json.text("code", code.id());
        json.text("kind", word(code.kind()));
        if (code.kind() != Code.Kind.DUTY) {
            json.text("severity", code.severity().word(Language.ENGLISH));
        }
        json.text("message", messages.form(code));
        json.textIfAny("hint", messages.hintForm(code));
    }

    private void change(ChangeCode code, JsonOut json) throws IOException {
        json.text("code", code.id());
        json.text("weight", word(code.weight()));
        json.text("message", messages.form(code));
    }

    /** What a code weighs, in a word; a duty's is up to the riktlinjer. */
    public static String weight(Code code, Messages messages) {
        return code.kind() == Code.Kind.DUTY
                ? messages.say("vikt.kravets")
                : code.severity().word(messages.language());
    }

    /** What findings of a kind are, in a few words. */
    public static String kind(Code.Kind kind, Messages messages) {
        return messages.say(
                switch (kind) {
                    case STRUCTURE -> "slag.structure";
                    case DUTY -> "slag.duty";
                    case LINT -> "slag.lint";
                    case COMPARISON -> "slag.comparison";
                });
    }

    /** What changes of a weight are, in a few words. */
    public static String kind(ChangeCode.Weight weight, Messages messages) {
        return messages.say(
                switch (weight) {
                    case MATTERS -> "slag.i-sak";
                    case EDITORIAL -> "slag.redaktionell";
                });
    }

    /** The weight's word in the form for programs. */
    public static String word(ChangeCode.Weight weight) {
        return weight.name().toLowerCase(Locale.ROOT);
    }

    /** The kind's word in the form for programs. */
    public static String word(Code.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
