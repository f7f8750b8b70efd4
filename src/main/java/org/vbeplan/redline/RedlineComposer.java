package org.vbeplan.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.vbeplan.compare.Change;
import org.vbeplan.compare.Item;
import org.vbeplan.compare.Subject;
import org.vbeplan.document.Document;
import org.vbeplan.document.Redline;
import org.vbeplan.finding.Messages;
import org.vbeplan.text.Ascii;

/** Composes what changed, for templates and for the terminal. */
public final class RedlineComposer {

    private static final String GENERATOR = "vbe-plan";

    /** What is no part of the document. */
    private static final Set<Subject> ASIDE =
            Set.of(Subject.ORIGINAL, Subject.EXEMPTION, Subject.REASON);

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
     * @param messages with the catalogue {@code redline}
     */
    public RedlineComposer(Messages messages, Presentation presentation) {
        this.words = new Words(messages);
        this.presentation = presentation;
    }

    /** The document of one comparison, or of several. */
    public Redline compose(List<Comparison> comparisons) {
        boolean isOne = comparisons.size() == 1;
        List<Redline.Compared> plans = new ArrayList<>();
        List<Redline.Total> totals = new ArrayList<>();
        for (Comparison comparison : comparisons) {
            String id = isOne ? "" : "_plan-" + (plans.size() + 1);
            Redline.Compared compared = compared(comparison, id, isOne);
            if (isOne || !compared.groups().isEmpty() || !compared.remarks().isEmpty()) {
                plans.add(compared);
            }
            if (!isOne) {
                boolean isTold = !compared.groups().isEmpty();
                totals.add(
                        new Redline.Total(isTold ? id : "", comparison.id(), compared.summary()));
            }
        }
        String title = title(comparisons);
        String subtitle =
                isOne
                        ? subtitle(comparisons.get(0))
                        : words.amount("under.flera", comparisons.size());
        return new Redline(
                words.language(),
                title,
                subtitle,
                presentation.isInternal() ? "INTERN" : "",
                title + ": " + subtitle,
                isOne ? comparisons.get(0).now().head("diarienummer") : "",
                words.labels(),
                totals,
                remarks(comparisons),
                plans,
                "",
                properties(comparisons, title));
    }

    /** The last line of a document that there was no room for. */
    public String leftOut(int changes) {
        return words.amount("rest", changes);
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

    private List<String> remarks(List<Comparison> comparisons) {
        List<String> remarks = new ArrayList<>();
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
        Comparison comparison = presentation.isDocument() ? ofDocuments(whole) : whole;
        Tally tally = Tally.of(comparison.changes());
        boolean isWhole = comparison.before().isMissing() || comparison.now().isMissing();
        return new Redline.Compared(
                id,
                isOne ? "" : heading(comparison),
                facts(comparison),
                summary(comparison, tally),
                List.of(),
                isWhole ? List.of() : counts(tally),
                isWhole ? List.of() : groups(comparison, id));
    }

    private static Comparison ofDocuments(Comparison comparison) {
        return comparison.with(
                comparison.changes().stream()
                        .filter(judged -> !ASIDE.contains(judged.change().subject()))
                        .toList());
    }

    private String heading(Comparison comparison) {
        return comparison.id() + ": " + subtitle(comparison);
    }

    private String summary(Comparison comparison, Tally tally) {
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

    /** What both say of themselves, as far as at least one of them says it. */
    private List<Redline.Fact> facts(Comparison comparison) {
        List<Redline.Fact> facts = new ArrayList<>();
        Version before = comparison.before();
        Version now = comparison.now();
        facts.add(new Redline.Fact(words.say("plan"), before.name(), now.name()));
        for (String key : List.of("nämnd", "riktlinjer", "status", "diarienummer")) {
            fact(words.field(key), before.head(key), now.head(key), facts);
        }
        fact(words.field("år"), before.years(), now.years(), facts);
        fact(words.say("slag.DECISION"), decision(before), decision(now), facts);
        return facts;
    }

    private static void fact(String label, String before, String now, List<Redline.Fact> facts) {
        if (!before.isEmpty() || !now.isEmpty()) {
            String capital =
                    label.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + label.substring(1);
            facts.add(new Redline.Fact(capital, dash(before), dash(now)));
        }
    }

    private static String dash(String value) {
        return value.isEmpty() ? "–" : value;
    }

    /** The last link of the chain. */
    private static String decision(Version side) {
        List<Item> decisions = side.decisions();
        if (decisions.isEmpty()) {
            return "";
        }
        Item last = decisions.get(decisions.size() - 1);
        List<String> parts = new ArrayList<>();
        for (String key : List.of("instans", "datum", "utfall")) {
            String value = last.value(key).text();
            if (!value.isEmpty()) {
                parts.add(value);
            }
        }
        return String.join(", ", parts);
    }

    private Document.Properties properties(List<Comparison> comparisons, String title) {
        Version now = comparisons.isEmpty() ? Version.missing("") : comparisons.get(0).now();
        String author = comparisons.size() == 1 ? now.board() : "";
        String day = presentation.day().isEmpty() ? day(comparisons) : presentation.day();
        return new Document.Properties(author, title, List.of("ändringar"), day, GENERATOR);
    }

    /**
     * The latest day that the plans know of themselves, so that the same plans give the same file.
     */
    private static String day(List<Comparison> comparisons) {
        String latest = "1970-01-01";
        for (Comparison comparison : comparisons) {
            Version side = comparison.now().isMissing() ? comparison.before() : comparison.now();
            List<String> days =
                    new ArrayList<>(List.of(side.years().replaceAll("–.*", "") + "-01-01"));
            side.decisions().forEach(decision -> days.add(decision.value("datum").text()));
            for (String day : days) {
                boolean isDay = day.matches("(19|20)\\d\\d-(0[1-9]|1[0-2])-(0[1-9]|1\\d|2[0-8])");
                latest = isDay && day.compareTo(latest) > 0 ? day : latest;
            }
        }
        return latest;
    }
}
