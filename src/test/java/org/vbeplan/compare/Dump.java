package org.vbeplan.compare;

import java.util.stream.Collectors;

/** A comparison as plain lines, for golden files and for the eye. */
public final class Dump {

    private Dump() {}

    public static String of(PlanDiff diff) {
        StringBuilder out = new StringBuilder();
        for (Change change : diff.changes()) {
            out.append(diff.isPart(change) ? "  " : "").append(head(change)).append('\n');
            for (FieldChange field : change.fields()) {
                if (change.kind() == Change.Kind.EDITED || !field.key().equals("id")) {
                    out.append("      ").append(line(field)).append('\n');
                }
            }
        }
        return out.toString();
    }

    private static String head(Change change) {
        String name =
                change.formerId().equals(change.id())
                                || change.id().isEmpty()
                                || change.formerId().isEmpty()
                        ? change.key().id()
                        : change.formerId() + " > " + change.id();
        String where = change.shared().isEmpty() ? "" : " (" + change.shared() + ")";
        String from =
                change.kind() == Change.Kind.MOVED
                        ? " < " + change.formerPlace().parent() + " " + change.formerPlace().index()
                        : "";
        return (change.kind() + " " + change.subject() + " " + name).strip() + where + from;
    }

    private static String line(FieldChange field) {
        String difference =
                field.difference()
                        .map(
                                number ->
                                        " ("
                                                + (number.signum() < 0 ? "−" : "+")
                                                + number.abs()
                                                + ")")
                        .orElse("");
        if (field.words().isEmpty()) {
            return field.key()
                    + ": "
                    + shown(field.before())
                    + " -> "
                    + shown(field.now())
                    + difference;
        }
        return field.key()
                + ": "
                + field.words().stream().map(Dump::shown).collect(Collectors.joining());
    }

    private static String shown(Run run) {
        return switch (run.kind()) {
            case SAME -> run.text();
            case INSERTED -> "{+" + run.text() + "+}";
            case DELETED -> "[-" + run.text() + "-]";
        };
    }

    private static String shown(Value value) {
        return value.text().isEmpty() ? "–" : value.text().replace("\n", " / ");
    }
}
