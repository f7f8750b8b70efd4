package org.vbeplan.lint;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vbeplan.city.Board;
import org.vbeplan.city.PlanInCity;
import org.vbeplan.finding.Span;
import org.vbeplan.plan.Content;
import org.vbeplan.plan.Section;
import org.vbeplan.text.Word;

/**
 * What of a plan is kept to hold beside other plans: of each section with text of its own, the
 * words as numbers. The city's shared texts are no plan's own and are left out; so are the words of
 * the board's own name, and which year is meant.
 *
 * <p>It holds four bytes a word, and of a section not more than its first {@value #MOST_WORDS}
 * words.
 */
public final class Excerpt {

    /** A shorter text says too little for its words to be anybody's. */
    static final int LEAST_WORDS = 40;

    private static final int MOST_WORDS = 5_000;

    private static final int MOST_SECTIONS = 200;

    private static final Pattern WORD = Pattern.compile("\\p{L}+|\\d+");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    /** What the district's situation is told under, in the rule sets so far. */
    private static final List<String> SITUATION = List.of("lägesbild", "kartläggning", "analys");

    private final String id;
    private final String board;
    private final int year;
    private final List<Part> parts = new ArrayList<>();
    private final Set<String> ids = new TreeSet<>();
    private final List<Word> reasons = new ArrayList<>();

    /**
     * A section's own text.
     *
     * @param section the section's id and its place
     * @param heading as the reader sees it
     * @param words in order, one number a word
     * @param tellsSituation whether it is or stands under the lägesbild, which no year and no board
     *     has in common with another
     */
    record Part(String section, Span at, String heading, int[] words, boolean tellsSituation) {}

    Excerpt(String id, String board, int year) {
        this.id = id;
        this.board = board;
        this.year = year;
    }

    /**
     * @param id the plan's name for the user, such as {@code ostermalm/2023}
     */
    public static Excerpt of(PlanInCity plan, String id) {
        String first = plan.firstYear();
        int year = YEAR.matcher(first).matches() ? Integer.parseInt(first) : 0;
        Excerpt excerpt = new Excerpt(id, plan.plan().header().board().text(), year);
        plan.plan().reasons().forEach(reason -> excerpt.reasons.add(reason.id()));
        excerpt.ids.addAll(PlanIds.of(plan.plan()));
        Set<String> names = names(plan);
        plan.plan().sections().forEach(section -> excerpt.add(section, plan, names, false));
        return excerpt;
    }

    public String id() {
        return id;
    }

    /** The excerpt as bytes, of which {@link #read} makes it again. */
    public byte[] bytes() {
        return ExcerptBytes.of(this);
    }

    /**
     * What {@link #bytes} gave.
     *
     * @throws IOException where the bytes are no excerpt's
     */
    public static Excerpt read(byte[] bytes) throws IOException {
        return ExcerptBytes.read(bytes);
    }

    String board() {
        return board;
    }

    /** The plan's first year; 0 where it has none that can be read. */
    int year() {
        return year;
    }

    /** All by which something of the plan can be called. */
    Set<String> ids() {
        return ids;
    }

    /** The ids that the plan tells a reason for a change of. */
    List<Word> reasons() {
        return reasons;
    }

    List<Part> parts() {
        return parts;
    }

    private static Set<String> names(PlanInCity plan) {
        Set<String> names = new HashSet<>();
        String shortName = plan.board().map(Board::shortName).orElse("");
        Matcher word = WORD.matcher(shortName.toLowerCase(Locale.ROOT));
        while (word.find()) {
            names.add(word.group());
            names.add(word.group() + "s");
        }
        return names;
    }

    private void add(Section section, PlanInCity plan, Set<String> names, boolean inside) {
        String key = section.id().text();
        boolean situation = inside || SITUATION.stream().anyMatch(key::startsWith);
        Words words = new Words(names);
        for (Content content : section.contents()) {
            if (content instanceof Content.Text text) {
                words.add(new Passage(Passage.Kind.TEXT, null, key, false, text.prose()).words());
            }
        }
        if (words.count >= LEAST_WORDS && parts.size() < MOST_SECTIONS) {
            String heading =
                    section.heading().isGiven()
                            ? section.heading().text()
                            : plan.template()
                                    .map(template -> template.headings().getOrDefault(key, key))
                                    .orElse(key);
            parts.add(new Part(key, section.id().at(), heading, words.all(), situation));
        }
        section.sections().forEach(each -> add(each, plan, names, situation));
    }

    /** Words as numbers. */
    private static final class Words {

        private final Set<String> names;
        private int[] hashes = new int[256];
        private int count;

        Words(Set<String> names) {
            this.names = names;
        }

        void add(String text) {
            Matcher word = WORD.matcher(text);
            while (count < MOST_WORDS && word.find()) {
                String lower = word.group().toLowerCase(Locale.ROOT);
                if (names.contains(lower)) {
                    continue;
                }
                if (count == hashes.length) {
                    hashes = Arrays.copyOf(hashes, 2 * count);
                }
                boolean isYear = YEAR.matcher(lower).matches();
                hashes[count++] = Likeness.mix(isYear ? 0 : lower.hashCode());
            }
        }

        int[] all() {
            return Arrays.copyOf(hashes, count);
        }
    }
}
