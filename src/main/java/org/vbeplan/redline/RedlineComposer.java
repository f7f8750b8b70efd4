package org.vbeplan.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.vbeplan.compare.Change;
import org.vbeplan.document.Document;
import org.vbeplan.document.Redline;
import org.vbeplan.finding.Messages;
import org.vbeplan.text.Ascii;

/** Composes what changed, for templates and for the terminal. */
public final class RedlineComposer {

    private static final String GENERATOR = "vbe-plan";

    private final Words words;
    private final Presentation presentation;

    /**
     * For whom it is composed.
     *
     * @param context how many words of what is the same stand on each side of a change
     * @param isDocument it is for who reads the plans as documents: what only their files say is
     *     left out
     * @param isInternal every page says so
     * @param onlySubstance what is redaktionellt was left out
     * @param day ISO 8601, the document's day; empty for the plan's own
     */
    public record Presentation(
            int context,
            boolean isDocument,
            boolean isInternal,
            boolean onlySubstance,
            String day) {}

    /**
     * What was compared with what, where not two plans were.
     *
     * @param between such as {@code från HEAD~1 till filerna}; empty where two plans were
     * @param unchanged how many plans are the same, beside those that are told of
     */
    public record Run(String between, int unchanged) {
        /** Of two plans. */
        public static final Run OF_TWO = new Run("", 0);
    }

    /**
     * @param messages with the catalogue {@code redline}
     */
    public RedlineComposer(Messages messages, Presentation presentation) {
        this.words = new Words(messages);
        this.presentation = presentation;
    }

    /** The document of one comparison, or of several. */
    public Redline compose(List<Comparison> comparisons, Run run) {
        boolean isOne = comparisons.size() == 1;
        List<Redline.Compared> plans = new ArrayList<>();
        List<Redline.Total> totals = new ArrayList<>();
        for (Comparison comparison : comparisons) {
            String id = isOne ? "" : "_plan-" + (plans.size() + 1);
            Redline.Compared compared = compared(comparison, id, isOne);
            if (isOne || !compared.groups().isEmpty()) {
                plans.add(compared);
            }
            boolean isTold = !compared.groups().isEmpty();
            totals.add(new Redline.Total(isTold ? id : "", comparison.id(), compared.summary()));
        }
        String title = title(comparisons);
        String subtitle = subtitle(comparisons, run);
        return new Redline(
                words.language(),
                title,
                subtitle,
                presentation.isInternal() ? "INTERN" : "",
                title + ": " + subtitle,
                isOne ? comparisons.get(0).now().head("diarienummer") : "",
                words.labels(),
                totals,
                remarks(comparisons, run),
                plans,
                "",
                properties(comparisons, title));
    }

    /** The last line of a document that there was no room for. */
    public String leftOut(int changes) {
        return words.amount("rest", changes);
    }

    private String subtitle(List<Comparison> comparisons, Run run) {
        if (comparisons.size() == 1) {
            Comparison only = comparisons.get(0);
            boolean isOfTwoPoints = !run.between().isEmpty() && only.isOfOnePlan();
            return isOfTwoPoints ? titled(only.now()) + ", " + run.between() : subtitle(only);
        }
        return run.between().isEmpty()
                ? words.amount("under.flera", comparisons.size())
                : run.between();
    }

    private String title(List<Comparison> comparisons) {
        if (comparisons.size() != 1) {
            return words.say("rubrik.flera");
        }
        return words.say(comparisons.get(0).isOfOneBoard() ? "rubrik" : "rubrik.nämnder");
    }

    /** What is compared, as a reader calls it. */
    String subtitle(Comparison comparison) {
        Version before = comparison.before();
        Version now = comparison.now();
        Version there = now.isMissing() ? before : now;
        if (there.isMissing()) {
            return comparison.id();
        }
        if (before.isMissing() || now.isMissing()) {
            return there.board() + " " + there.years();
        }
        if (!comparison.isOfOneBoard()) {
            return words.say("under.nämnder", titled(before), titled(now));
        }
        return before.years().equals(now.years())
                ? words.say("under.namn", titled(now), before.name(), now.name())
                : words.say("under.år", now.board(), before.years(), now.years());
    }

    private static String titled(Version side) {
        return side.board() + " " + side.years();
    }

    private List<String> remarks(List<Comparison> comparisons, Run run) {
        List<String> remarks = new ArrayList<>();
        if (run.unchanged() > 0) {
            remarks.add(words.amount("oförändrade", run.unchanged()));
        } else if (comparisons.isEmpty()) {
            remarks.add(words.say("inga"));
        }
        if (presentation.onlySubstance()) {
            int left = comparisons.stream().mapToInt(Comparison::editorialLeftOut).sum();
            String said = words.say("sakligt");
            remarks.add(left == 0 ? said : said + "; " + words.amount("redaktionella", left));
        }
        if (comparisons.stream().anyMatch(Comparison::hasInternal)) {
            remarks.add(words.say("internt"));
        }
        return remarks;
    }

    private Redline.Compared compared(Comparison whole, String id, boolean isOne) {
        Comparison comparison = presentation.isDocument() ? whole.ofDocuments() : whole;
        Tally tally = Tally.of(comparison.changes());
        boolean isWhole = comparison.before().isMissing() || comparison.now().isMissing();
        return new Redline.Compared(
                id,
                isOne ? "" : heading(comparison),
                Facts.of(comparison, words),
                summary(comparison, tally),
                comparison.reading() == Comparison.Reading.PART
                        ? List.of(words.say("delvis-läst"))
                        : List.of(),
                isWhole ? List.of() : counts(tally),
                isWhole ? List.of() : groups(comparison, id));
    }

    private String heading(Comparison comparison) {
        String title = comparison.isOfOnePlan() ? titled(comparison.now()) : subtitle(comparison);
        return title.equals(comparison.id()) ? title : comparison.id() + ": " + title;
    }

    private String summary(Comparison comparison, Tally tally) {
        if (comparison.reading() == Comparison.Reading.NOTHING) {
            return words.say("oläst");
        }
        if (comparison.before().isMissing()) {
            return words.say("ny-plan");
        }
        if (comparison.now().isMissing()) {
            return words.say("borta-plan");
        }
        if (comparison.isEmpty()) {
            return words.say(presentation.onlySubstance() ? "inget.sak" : "inget");
        }
        String line = tally.line(words);
        int editorial = (int) comparison.changes().stream().filter(Judged::isEditorial).count();
        return editorial == 0 ? line : line + "; " + words.amount("varav", editorial);
    }

    private List<Redline.Count> counts(Tally tally) {
        return tally.rows().stream()
                .map(
                        row ->
                                new Redline.Count(
                                        words.row(row),
                                        List.of(Change.Kind.values()).stream()
                                                .map(kind -> tally.count(row, kind))
                                                .toList()))
                .toList();
    }

    private List<Redline.Group> groups(Comparison comparison, String id) {
        Wholes wholes = Wholes.of(comparison.changes());
        Entries entries =
                new Entries(
                        words,
                        new Runs(words, presentation.context()),
                        wholes,
                        !presentation.onlySubstance(),
                        comparison.reasons()::take);
        TreeSet<String> taken = new TreeSet<>();
        List<Redline.Group> groups = new ArrayList<>();
        for (Grouping.Group group : new Grouping(words, comparison).of(comparison.changes())) {
            String prefix = id.isEmpty() ? "_a" : id;
            String wanted = prefix + "-" + Ascii.fold(group.key()).replace('.', '-');
            String unique = wanted;
            for (int number = 2; !taken.add(unique); number++) {
                unique = wanted + "-" + number;
            }
            List<Redline.Entry> own = entries.of(unique, group.changes());
            if (!own.isEmpty()) {
                groups.add(new Redline.Group(unique, group.heading(), group.path(), own));
            }
        }
        return groups;
    }

    private Document.Properties properties(List<Comparison> comparisons, String title) {
        Version now = comparisons.isEmpty() ? Version.missing("") : comparisons.get(0).now();
        String author = comparisons.size() == 1 ? now.board() : "";
        String day = presentation.day().isEmpty() ? day(comparisons) : presentation.day();
        return new Document.Properties(author, title, List.of("ändringar"), day, GENERATOR);
    }

    /** The latest of the plans' own days, so that the same plans give the same file. */
    private static String day(List<Comparison> comparisons) {
        String latest = "1970-01-01";
        for (Comparison comparison : comparisons) {
            Version there = comparison.now().isMissing() ? comparison.before() : comparison.now();
            String day = there.day();
            latest = day.compareTo(latest) > 0 ? day : latest;
        }
        return latest;
    }
}
