package org.vbeplan.read;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vbeplan.city.Board;
import org.vbeplan.city.City;
import org.vbeplan.plan.Plan;
import org.vbeplan.text.Word;

/** What the files of {@code register/} say together; filled while they are read. */
public final class Register {

    private final Map<String, Board> boards = new LinkedHashMap<>();
    private final Map<String, Map<String, City.BudgetGoal>> goals = new LinkedHashMap<>();
    private final Map<String, City.Party> parties = new LinkedHashMap<>();
    private final Map<String, City.Law> laws = new LinkedHashMap<>();
    private final Map<String, String> abbreviations = new LinkedHashMap<>();
    private final Set<String> commonAbbreviations = new LinkedHashSet<>();
    private final Map<String, City.Actor> actors = new LinkedHashMap<>();
    private final Map<String, Plan.Note> sources = new LinkedHashMap<>();

    /** Takes in what a file holds; where two files define the same, the later one counts. */
    void add(Fields fields) {
        for (Node.Entry entry : fields.fields("nämnder").all()) {
            boards.put(entry.key(), board(entry.key(), fields.inside(entry.value())));
        }
        for (Node.Entry year : fields.fields("budgetmål").all()) {
            Map<String, City.BudgetGoal> ofYear =
                    goals.computeIfAbsent(year.key(), key -> new LinkedHashMap<>());
            for (Node.Entry goal : fields.inside(year.value()).all()) {
                String title = fields.inside(goal.value()).word("titel").text();
                ofYear.put(goal.key(), new City.BudgetGoal(goal.key(), title));
            }
        }
        for (Node.Entry entry : fields.fields("parter").all()) {
            String name =
                    entry.value() instanceof Node.Scalar
                            ? Fields.word(entry.value()).text()
                            : fields.inside(entry.value()).word("namn").text();
            parties.put(entry.key(), new City.Party(entry.key(), name));
        }
        for (Node.Entry entry : fields.fields("lagar").all()) {
            laws.put(entry.key(), law(entry.key(), fields.inside(entry.value())));
        }
        for (Node.Entry entry : fields.fields("förkortningar").all()) {
            abbreviations.put(entry.key(), Fields.word(entry.value()).text());
        }
        texts(fields.words("allmänna-förkortningar")).forEach(commonAbbreviations::add);
        for (Node.Entry entry : fields.fields("aktörer").all()) {
            actors.put(entry.key(), actor(entry.key(), fields.inside(entry.value())));
        }
        for (Plan.Note note : PlanReader.notes(fields.fields("källor"), Plan.Note.Kind.SOURCE)) {
            sources.put(note.id(), note);
        }
    }

    private static City.Actor actor(String id, Fields fields) {
        return new City.Actor(
                id,
                fields.word("namn").text(),
                texts(fields.words("kallas")),
                fields.word("till"),
                fields.word("nu").text());
    }

    private static City.Law law(String id, Fields fields) {
        Map<String, List<String>> places = new LinkedHashMap<>();
        Fields given = fields.fields("lagrum");
        for (Node.Entry place : given.all()) {
            places.put(place.key(), texts(given.words(place.key())));
        }
        return new City.Law(
                id,
                fields.word("namn").text(),
                texts(fields.words("kallas")),
                fields.word("beteckning").text(),
                fields.word("från"),
                fields.word("till"),
                fields.word("ersatt-av"),
                places);
    }

    private static List<String> texts(List<Word> words) {
        return words.stream().map(Word::text).toList();
    }

    private static Board board(String id, Fields fields) {
        return new Board(
                id,
                fields.word("namn").text(),
                fields.word("genitiv").text(),
                fields.word("typ").text(),
                fields.word("förvaltning").text(),
                fields.word("område").text(),
                fields.word("kort").text(),
                fields.word("från"),
                fields.word("till"),
                fields.word("efterträdare"));
    }

    public Map<String, Board> boards() {
        return boards;
    }

    public Map<String, Map<String, City.BudgetGoal>> goals() {
        return goals;
    }

    public Map<String, City.Party> parties() {
        return parties;
    }

    public Map<String, City.Law> laws() {
        return laws;
    }

    public Map<String, String> abbreviations() {
        return abbreviations;
    }

    public Set<String> commonAbbreviations() {
        return commonAbbreviations;
    }

    public Map<String, City.Actor> actors() {
        return actors;
    }

    public Map<String, Plan.Note> sources() {
        return sources;
    }
}
