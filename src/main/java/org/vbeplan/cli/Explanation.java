package org.vbeplan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.vbeplan.city.Duty;
import org.vbeplan.city.RuleSet;
import org.vbeplan.finding.ChangeCode;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Messages;
import org.vbeplan.finding.Severity;
import org.vbeplan.finding.Style;
import org.vbeplan.report.RuleList;
import org.vbeplan.rulebook.ChangeEntry;
import org.vbeplan.rulebook.Entry;
import org.vbeplan.rulebook.Rulebook;

/** What a code is about, for a person at a terminal. */
final class Explanation {

    private static final int WIDTH = 88;

    private final Code code;
    private final Messages messages;
    private final Style style;
    private final StringBuilder text = new StringBuilder();

    private Explanation(Code code, Messages messages, Style style, boolean isChange) {
        this.code = code;
        this.messages = isChange ? messages.and(Messages.CHANGES) : messages;
        this.style = style;
    }

    /** What is to be said of a kind of change. */
    static String of(ChangeCode code, Messages messages, Style style) {
        Explanation explanation = new Explanation(null, messages, style, true);
        explanation.text.append(style.bold(code.id())).append('\n');
        explanation.text.append(RuleList.kind(code.weight(), messages)).append('\n');
        Rulebook.entry(code).ifPresent(entry -> explanation.entry(code, entry));
        return explanation.toString();
    }

    private void entry(ChangeCode change, ChangeEntry entry) {
        text.append('\n');
        wrapped("", entry.text(messages.language()));
        heading("förklara.meddelande");
        wrapped("    ", messages.form(change));
        heading("förklara.före");
        quoted(entry.before());
        heading("förklara.efter");
        quoted(entry.after());
    }

    Explanation(Code code, Messages messages, Style style) {
        this(code, messages, style, false);
        text.append(style.bold(code.id())).append('\n');
        text.append(RuleList.kind(code.kind(), messages)).append(", ");
        text.append(RuleList.weight(code, messages)).append('\n');
    }

    /** Says what it means, and shows it. */
    Explanation entry(Entry entry) {
        text.append('\n');
        wrapped("", entry.text(messages.language()));
        sentences();
        heading("förklara.fel");
        quoted(entry.wrong());
        heading("förklara.rätt");
        quoted(entry.right());
        return this;
    }

    private void sentences() {
        heading("förklara.meddelande");
        wrapped("    ", messages.form(code));
        String hint = messages.hintForm(code);
        if (!hint.isEmpty()) {
            wrapped("    ", messages.say("gör") + ": " + hint);
        }
    }

    /** Lists the duties that ask for it. */
    Explanation duties(Iterable<RuleSet> ruleSets) {
        boolean begun = false;
        for (RuleSet rules : ruleSets) {
            for (Duty duty : rules.duties()) {
                Set<Severity> weights =
                        duty.checks().stream()
                                .filter(check -> check.rule() == code)
                                .map(Duty.Check::severity)
                                .collect(Collectors.toCollection(TreeSet::new));
                if (weights.isEmpty()) {
                    continue;
                }
                if (!begun) {
                    heading("förklara.krav");
                    begun = true;
                }
                duty(rules, duty, weights);
            }
        }
        return this;
    }

    private void duty(RuleSet rules, Duty duty, Set<Severity> weights) {
        List<String> words = new ArrayList<>();
        weights.forEach(weight -> words.add(weight.word(messages.language())));
        String weight = String.join(" " + messages.say("eller") + " ", words);
        wrapped("    ", duty.id() + " " + duty.title() + " (" + weight + ")");
        wrapped("      ", duty.text());
        wrapped("      ", messages.say("förklara.källa", rules.name(), duty.place()));
    }

    private void heading(String key) {
        text.append('\n').append(style.bold(messages.say(key))).append('\n');
    }

    private void quoted(String fragment) {
        fragment.lines().forEach(line -> text.append("    ").append(line).append('\n'));
    }

    private void wrapped(String indent, String words) {
        StringBuilder line = new StringBuilder(indent);
        for (String word : words.strip().split("\\s+")) {
            boolean isFirst = line.length() == indent.length();
            if (!isFirst && line.length() + 1 + word.length() > WIDTH) {
                text.append(line).append('\n');
                line = new StringBuilder(indent);
                isFirst = true;
            }
            line.append(isFirst ? "" : " ").append(word);
        }
        text.append(line).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
