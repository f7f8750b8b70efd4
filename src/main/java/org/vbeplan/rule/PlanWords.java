package org.vbeplan.rule;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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
public final class PlanWords {

    private static final char SOFT_HYPHEN = '\u00AD';

    private final PlanInCity context;
    private Set<String> filled;
    private String words;
    private final Map<Section, String> bySection = new IdentityHashMap<>();

    public PlanWords(PlanInCity context) {
        this.context = context;
    }

    /** Whether there is a section with the id, and something in it. */
    boolean holds(String section) {
        if (filled == null) {
            filled = new TreeSet<>();
            context.plan().eachSection(this::fill);
        }
        return filled.contains(section);
    }

    /**
     * Whether a word begins with the stem, in capitals or not.
     *
     * @param stem the beginning of a word, or of several in a row: {@code samtyck}, {@code social
     *     insatsgrupp}
     */
    public boolean speakOf(String stem) {
        if (words == null) {
            words = read();
        }
        return speakOf(stem, words);
    }

    /** Whether a word of a section, or of those in it, begins with the stem. */
    public boolean speakOf(String stem, Section section) {
        return speakOf(stem, of(section));
    }

    /** The words of a section and those in it: in small letters, each between two spaces. */
    public String of(Section section) {
        return bySection.computeIfAbsent(
                section,
                read -> {
                    List<String> texts = new ArrayList<>();
                    PlanTexts.own(read).forEach(text -> texts.add(text.markdown()));
                    Set<String> fetched = new TreeSet<>();
                    read.each(inner -> addOutside(inner, fetched, texts));
                    return plain(texts);
                });
    }

    /** Whether a word among those of {@link #plain} begins with the stem. */
    public static boolean speakOf(String stem, String words) {
        String start = plain(List.of(stem)).stripTrailing();
        return !start.isEmpty() && words.contains(start);
    }

    private void fill(Section section) {
        if (!section.isEmpty()) {
            filled.add(section.id().text());
        }
    }

    private String read() {
        List<String> texts = new ArrayList<>();
        PlanTexts.own(context.plan()).forEach(text -> texts.add(text.markdown()));
        for (Plan.Note note : context.plan().notes()) {
            texts.add(note.text().markdown());
        }
        Set<String> fetched = new TreeSet<>();
        context.plan().eachSection(section -> addOutside(section, fetched, texts));
        return plain(texts);
    }

    /** A section's heading, and the city's texts that it fetches, each once. */
    private void addOutside(Section section, Set<String> fetched, List<String> texts) {
        texts.add(section.heading().text());
        for (Content content : section.contents()) {
            if (content instanceof Content.Shared shared && fetched.add(shared.id().text())) {
                context.shared(shared.id().text()).map(Prose::markdown).ifPresent(texts::add);
            }
        }
    }

    /**
     * The words in small letters, each between two spaces: a search for {@code " x"} starts one.
     */
    static String plain(List<String> texts) {
        StringBuilder plain = new StringBuilder(" ");
        for (String text : texts) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (Character.isLetterOrDigit(c)) {
                    plain.append(Character.toLowerCase(c));
                } else if (c != SOFT_HYPHEN) {
                    endWord(plain);
                }
            }
            endWord(plain);
        }
        return plain.toString();
    }

    private static void endWord(StringBuilder plain) {
        if (plain.charAt(plain.length() - 1) != ' ') {
            plain.append(' ');
        }
    }
}
