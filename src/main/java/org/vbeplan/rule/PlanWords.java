package org.vbeplan.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.vbeplan.city.PlanInCity;
import org.vbeplan.plan.Content;
import org.vbeplan.plan.Plan;
import org.vbeplan.plan.PlanTexts;
import org.vbeplan.plan.Section;
import org.vbeplan.text.Prose;

/**
 * What a plan says, for rules that ask whether it takes something up: its own texts and tables, its
 * notes, and the city's texts that it fetches. Read when a rule first asks, and then kept.
 */
final class PlanWords {

    private static final int SOFT_HYPHEN = 0xAD;

    private final PlanInCity context;
    private Set<String> filled;
    private String words;

    PlanWords(PlanInCity context) {
        this.context = context;
    }

    /** Whether there is a section with the id, and something in it. */
    boolean holds(String section) {
        if (filled == null) {
            filled = new TreeSet<>();
            context.plan().sections().forEach(this::fill);
        }
        return filled.contains(section);
    }

    /**
     * Whether a word begins with the stem, in capitals or not.
     *
     * @param stem the beginning of a word, or of several in a row: {@code samtyck}, {@code social
     *     insatsgrupp}
     */
    boolean speakOf(String stem) {
        if (words == null) {
            words = read();
        }
        String start = plain(List.of(stem)).stripTrailing();
        return !start.isEmpty() && words.contains(start);
    }

    private boolean fill(Section section) {
        boolean holds = !section.contents().isEmpty();
        for (Section inner : section.sections()) {
            holds |= fill(inner);
        }
        if (holds) {
            filled.add(section.id().text());
        }
        return holds;
    }

    private String read() {
        List<String> texts = new ArrayList<>();
        PlanTexts.own(context.plan()).forEach(text -> texts.add(text.markdown()));
        for (Plan.Note note : context.plan().notes()) {
            texts.add(note.text().markdown());
        }
        Set<String> fetched = new TreeSet<>();
        context.plan()
                .eachSection(
                        section -> {
                            texts.add(section.heading().text());
                            for (Content content : section.contents()) {
                                if (content instanceof Content.Shared shared
                                        && fetched.add(shared.id().text())) {
                                    context.shared(shared.id().text())
                                            .map(Prose::markdown)
                                            .ifPresent(texts::add);
                                }
                            }
                        });
        return plain(texts);
    }

    /**
     * The words in small letters, each between two spaces: a search for {@code " x"} starts one.
     */
    private static String plain(List<String> texts) {
        StringBuilder plain = new StringBuilder(" ");
        for (String text : texts) {
            text.codePoints()
                    .filter(c -> c != SOFT_HYPHEN)
                    .map(c -> Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : ' ')
                    .forEach(
                            c -> {
                                if (c != ' ' || plain.charAt(plain.length() - 1) != ' ') {
                                    plain.appendCodePoint(c);
                                }
                            });
            if (plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        return plain.toString();
    }
}
