package org.vbeplan.city;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vbeplan.plan.Header;
import org.vbeplan.plan.Plan;
import org.vbeplan.text.Prose;
import org.vbeplan.text.Word;

/** A plan together with what its city knows of it: its board, its rule set, its variables. */
public final class PlanInCity {

    /** The key that names the board, whose variables stand in the register. */
    public static final String BOARD = "nämnd:";

    /** The key that gives the year, or else {@code giltighet:} does. */
    public static final String YEAR = "år:";

    /** Every variable there is, with the key that gives it its value. */
    public static final Map<String, String> VARIABLES = variables();

    private final Plan plan;
    private final City city;
    private final Map<String, Plan.Note> notes = new LinkedHashMap<>();

    public PlanInCity(Plan plan, City city) {
        this.plan = plan;
        this.city = city;
        notes.putAll(city.sources());
        // A plan's own source stands before the city's of the same id.
        plan.notes().forEach(note -> notes.put(note.id(), note));
    }

    public Plan plan() {
        return plan;
    }

    public City city() {
        return city;
    }

    public Optional<Board> board() {
        return Optional.ofNullable(city.boards().get(plan.header().board().text()));
    }

    public Optional<RuleSet> ruleSet() {
        return Optional.ofNullable(city.ruleSets().get(plan.header().guideline().text()));
    }

    /** The template the plan names, or its rule set's first. */
    public Optional<RuleSet.Template> template() {
        Word named = plan.header().template();
        return ruleSet()
                .flatMap(
                        rules ->
                                named.isGiven()
                                        ? Optional.ofNullable(rules.templates().get(named.text()))
                                        : rules.templates().values().stream().findFirst());
    }

    /** The city's text block for this plan. */
    public Optional<Prose> shared(String id) {
        return city.texts().find(ruleSetId(), templateId(), id);
    }

    public String ruleSetId() {
        return plan.header().guideline().text();
    }

    public String templateId() {
        return template().map(RuleSet.Template::id).orElse("");
    }

    /** The source or note with an id: the plan's own, else the city's. */
    public Optional<Plan.Note> note(String id) {
        return Optional.ofNullable(notes.get(id));
    }

    /** The ids that the plan's text may call. */
    public List<String> noteIds() {
        return List.copyOf(notes.keySet());
    }

    /** The year, or the first and the last joined by a dash. */
    public String years() {
        Header header = plan.header();
        if (header.year().isGiven()) {
            return header.year().text();
        }
        String from = year(header.validity().from());
        String until = year(header.validity().until());
        return from.equals(until) ? from : from + "–" + until;
    }

    /** The year whose budget the plan follows. */
    public String firstYear() {
        Header header = plan.header();
        return header.year().isGiven() ? header.year().text() : year(header.validity().from());
    }

    /** The last year that it covers. */
    public String lastYear() {
        Header header = plan.header();
        return header.year().isGiven() ? header.year().text() : year(header.validity().until());
    }

    /** Whether it covers a year; a plan whose years can't be told covers none. */
    public boolean covers(int year) {
        String wanted = Integer.toString(year);
        return hasYears()
                && firstYear().compareTo(wanted) <= 0
                && lastYear().compareTo(wanted) >= 0;
    }

    /** Whether it says which years it covers, in digits. */
    public boolean hasYears() {
        return firstYear().matches("[0-9]{4}") && lastYear().matches("[0-9]{4}");
    }

    /** What it is; a plan that does not say is a {@code handlingsplan}. */
    public String documentType() {
        Word type = plan.header().documentType();
        return type.isGiven() ? type.text() : "handlingsplan";
    }

    private static String year(Word date) {
        return date.text().length() >= 4 ? date.text().substring(0, 4) : date.text();
    }

    public Optional<City.BudgetGoal> goal(String number) {
        return Optional.ofNullable(city.goals().getOrDefault(firstYear(), Map.of()).get(number));
    }

    /** What a variable stands for; nothing where the plan has no value for it. */
    public Optional<String> variable(String name) {
        return Optional.of(
                        switch (name) {
                            case "stad" -> city.name();
                            case "nämnd" -> board().map(Board::name).orElse("");
                            case "nämnds" -> board().map(Board::genitive).orElse("");
                            case "förvaltning" -> board().map(Board::administration).orElse("");
                            case "område" -> board().map(Board::district).orElse("");
                            case "kortnamn" -> board().map(Board::shortName).orElse("");
                            case "år" -> years();
                            case "budgetmål" -> goals();
                            case "polisområde" -> plan.header().policeArea().plainText();
                            case "samordnare" -> plan.header().coordinator().function().plainText();
                            case "nästa-revidering" -> revision(plan.header().nextRevision());
                            default -> "";
                        })
                .filter(value -> !value.isEmpty());
    }

    private String goals() {
        return String.join(
                " och ",
                plan.header().budgetGoals().stream()
                        .map(
                                number ->
                                        goal(number.text())
                                                .map(goal -> goal.number() + " " + goal.title())
                                                .orElse(number.text()))
                        .toList());
    }

    private static String revision(Header.Revision revision) {
        if (revision.text().isGiven()) {
            return revision.text().plainText();
        }
        String event = revision.event().text();
        String year = revision.year().text();
        return event.isEmpty() || year.isEmpty() ? event + year : event + " " + year;
    }

    private static Map<String, String> variables() {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("stad", "stad:");
        keys.put("nämnd", BOARD);
        keys.put("nämnds", BOARD);
        keys.put("förvaltning", BOARD);
        keys.put("område", BOARD);
        keys.put("kortnamn", BOARD);
        keys.put("år", YEAR);
        keys.put("budgetmål", "budgetmål:");
        keys.put("polisområde", "polisområde:");
        keys.put("samordnare", "samordnare: {funktion: …}");
        keys.put("nästa-revidering", "nästa-revidering:");
        return java.util.Collections.unmodifiableMap(keys);
    }
}
