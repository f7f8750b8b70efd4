package org.vbeplan.lint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;
import org.vbeplan.plan.Activity;
import org.vbeplan.plan.Content;
import org.vbeplan.plan.Section;
import org.vbeplan.text.Prose;

/**
 * A column that is said to hold one kind of responsible, and a cell that names another: a
 * coordinator under {@code Ansvarig enhetschef}. Only roles are compared that can't be taken for
 * one another.
 */
final class RoleBelowHeading implements Lint {

    private static final String COLUMN = "ansvarig";

    /** {@code Ansvarig enhetschef}, or the role alone, and nothing beside it. */
    private static final Pattern HEADING =
            Pattern.compile("(?iU)^(?:ansvariga?\\s)?(\\p{L}{4,30})$");

    /** How a kind of responsible is recognised in a heading, and what may stand below it. */
    private enum Kind {
        CHIEF(
                "(?:enhets|avdelnings|förvaltnings|områdes)?chef(?:er)?",
                "chef|rektor|ledning|direktör"),
        HEAD("rektor(?:er)?", "rektor|chef|skola"),
        BOARD("nämnd(?:er)?", "nämnd|styrelse"),
        ADMINISTRATION("förvaltning(?:ar)?", "förvaltning|kontor"),
        UNIT("(?:enhet(?:er)?|avdelning(?:ar)?)", "enhet|avdelning|grupp|team|chef"),
        COORDINATOR("samordnare", "samordnar"),
        OFFICER("handläggare", "handläggar|sekreterar|utredar");

        private final Pattern heading;
        private final Pattern fits;

        Kind(String heading, String fits) {
            this.heading = Pattern.compile("(?iU)" + heading);
            this.fits = Pattern.compile("(?iU)" + fits);
        }
    }

    /** Names of roles. A unit, a board or a place is none: it may well have the right chief. */
    private static final Pattern ROLE =
            Pattern.compile(
                    "(?iU)(?:samordnare|sekreterar(?:e|na)?|handläggare|strateg|kurator|assistent(?:er|erna)?"
                            + "|utredare|kommunikatör|ledare|pedagog(?:er)?|controller|specialist"
                            + "|bibliotekarie|koordinator|handledare|chef(?:er)?|rektor)"
                            + "(?:n|en|na|erna|arna)?\\b");

    @Override
    public Code code() {
        return Code.ROLE_BELOW_HEADING;
    }

    /** Where a role stands first below a heading, and how often. */
    private static final class Use {
        private final Prose first;
        private int places;

        private Use(Prose first) {
            this.first = first;
        }
    }

    @Override
    public void look(Manuscript manuscript, Consumer<Finding> findings) {
        String usual =
                manuscript
                        .context()
                        .template()
                        .map(template -> template.columns().getOrDefault(COLUMN, ""))
                        .orElse("");
        Map<List<String>, Use> uses = new LinkedHashMap<>();
        manuscript.plan().eachSection(section -> look(section, usual, uses));
        uses.forEach(
                (what, use) ->
                        findings.accept(
                                Finding.of(
                                        code(),
                                        use.first.at(),
                                        use.first.plainText(),
                                        what.get(0),
                                        use.places == 1 ? "" : "" + use.places)));
    }

    private static void look(Section section, String usual, Map<List<String>, Use> uses) {
        for (Content content : section.contents()) {
            if (content instanceof Content.Activities table) {
                String heading = usual;
                for (Content.Column column : table.columns()) {
                    if (column.field().is(COLUMN)) {
                        heading = column.heading().text();
                    }
                }
                Kind kind = kindOf(heading);
                if (kind != null) {
                    for (Activity row : table.rows()) {
                        look(row.responsible(), kind, heading, uses);
                        for (Activity.Step step : row.steps()) {
                            look(step.responsible(), kind, heading, uses);
                        }
                    }
                }
            }
        }
    }

    private static void look(
            List<Prose> responsible, Kind kind, String heading, Map<List<String>, Use> uses) {
        for (Prose cell : responsible) {
            String text = cell.plainText();
            if (!kind.fits.matcher(text).find() && ROLE.matcher(text).find()) {
                uses.computeIfAbsent(
                                List.of(heading, text.toLowerCase(Locale.ROOT)),
                                what -> new Use(cell))
                        .places++;
            }
        }
    }

    private static Kind kindOf(String heading) {
        Matcher matcher = HEADING.matcher(heading.strip());
        if (matcher.matches()) {
            for (Kind kind : Kind.values()) {
                if (kind.heading.matcher(matcher.group(1)).matches()) {
                    return kind;
                }
            }
        }
        return null;
    }
}
