package org.vbeplan.example;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vbeplan.city.City;
import org.vbeplan.city.Duty;
import org.vbeplan.city.RuleSet;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Language;
import org.vbeplan.text.Ascii;
import org.vbeplan.text.Word;

/** {@code docs/coverage.md}: duty → how it is checked → example, and rule → duties. */
record CoveragePage(City city) {

    private static final String INTRODUCTION =
            """
            # What is checked of what is demanded

            Every duty of the riktlinjer in `plans/riktlinjer/`, and how a plan is held to it: by rules of the program, by a person, or by both.
            The page is written from the rule sets (`mvn test -Dtest=CoverageTest -Dgolden=update`), and a test holds it to them.

            - A rule stands with what it looks for (`:`), its weight, and in brackets the only plans that are asked: by board, template, status.
              It leads to its example, a plan with that one mistake and the report beside it.
            - The weight is that of a decided plan. What is an *error* there is a *warning* in a draft (`utkast`) or a referral (`remiss`), so that it can be printed.
            - Where *binds* is empty, the duty binds those that most duties of its riktlinjer bind; they are named above the table. A rhythm, such as `årligen`, is when it holds.
            """;

    private static final String REVERSE =
            """
            ## Every rule, and the duties that ask for it

            A rule that no duty asks for here is there for other cities' riktlinjer; its example has riktlinjer of its own.

            | rule | asked for by |
            |---|---|
            """;

    String text() {
        StringBuilder page = new StringBuilder(INTRODUCTION);
        for (RuleSet rules : city.ruleSets().values()) {
            page.append('\n');
            ruleSet(rules, page);
        }
        page.append('\n').append(REVERSE);
        for (Code rule : Code.all(Code.Kind.DUTY)) {
            List<String> asking = askedBy(rule);
            row(page, example(rule), asking.isEmpty() ? "–" : String.join(", ", asking));
        }
        return page.toString();
    }

    private static void ruleSet(RuleSet rules, StringBuilder page) {
        page.append("## Riktlinjer ").append(rules.id()).append("\n\n");
        long byRule = rules.duties().stream().filter(duty -> !duty.checks().isEmpty()).count();
        long byBoth =
                rules.duties().stream()
                        .filter(duty -> !duty.checks().isEmpty() && !duty.byHand().isEmpty())
                        .count();
        int all = rules.duties().size();
        page.append(
                "%d duties: %d held by rules alone, %d by rules and a person, %d by a person alone.%n%n"
                        .formatted(all, byRule - byBoth, byBoth, all - byRule)
                        .replace("\r", ""));
        if (all == 0) {
            return;
        }
        String most = most(rules);
        page.append("Unless *binds* says otherwise, a duty binds ");
        page.append(most.isEmpty() ? "every board" : most).append(".\n\n");
        page.append("| duty | demands | binds | rules | a person looks for |\n");
        page.append("|---|---|---|---|---|\n");
        for (Duty duty : rules.duties()) {
            row(
                    page,
                    duty.id(),
                    duty.title(),
                    binds(duty, most),
                    String.join("<br>", duty.checks().stream().map(CoveragePage::check).toList()),
                    duty.byHand().strip().replaceAll("\\s+", " "));
        }
    }

    /** Whom most duties bind; of two equally common, the first. */
    private static String most(RuleSet rules) {
        Map<String, Integer> count = new LinkedHashMap<>();
        rules.duties().forEach(duty -> count.merge(words(duty.binds()), 1, Integer::sum));
        String most = "";
        for (Map.Entry<String, Integer> each : count.entrySet()) {
            if (each.getValue() > count.getOrDefault(most, 0)) {
                most = each.getKey();
            }
        }
        return most;
    }

    private static String binds(Duty duty, String most) {
        String boards = words(duty.binds());
        String shown = boards.isEmpty() ? "every board" : boards;
        List<String> parts =
                new ArrayList<>(List.of(boards.equals(most) ? "" : shown, duty.rhythm()));
        parts.removeIf(String::isEmpty);
        return String.join("; ", parts);
    }

    private static String check(Duty.Check check) {
        StringBuilder text = new StringBuilder(example(check.rule()));
        if (!check.values().isEmpty()) {
            text.append(": ").append(words(check.values()));
        }
        text.append(" – *").append(check.severity().word(Language.ENGLISH)).append('*');
        List<String> conditions = new ArrayList<>();
        conditions.add(words(check.boards()));
        conditions.add(check.templates().isEmpty() ? "" : "template " + words(check.templates()));
        conditions.add(
                check.statuses().isEmpty() ? "" : "status " + String.join(", ", check.statuses()));
        conditions.removeIf(String::isEmpty);
        if (!conditions.isEmpty()) {
            text.append(" (").append(String.join("; ", conditions)).append(')');
        }
        return text.toString();
    }

    private List<String> askedBy(Code rule) {
        Map<String, String> asking = new LinkedHashMap<>();
        for (RuleSet rules : city.ruleSets().values()) {
            for (Duty duty : rules.duties()) {
                if (duty.checks().stream().anyMatch(check -> check.rule() == rule)) {
                    asking.put(duty.id(), duty.id());
                }
            }
        }
        return List.copyOf(asking.values());
    }

    private static String example(Code rule) {
        return "[`" + rule.id() + "`](../examples/fel/" + Ascii.fold(rule.id()) + "/)";
    }

    private static String words(List<Word> words) {
        return String.join(", ", words.stream().map(Word::text).toList());
    }

    private static void row(StringBuilder page, String... cells) {
        page.append('|');
        for (String cell : cells) {
            page.append(' ').append(cell.replace("|", "\\|"));
            page.append(cell.isEmpty() ? "|" : " |");
        }
        page.append('\n');
    }
}
