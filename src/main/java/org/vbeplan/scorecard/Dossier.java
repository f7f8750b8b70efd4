package org.vbeplan.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.vbeplan.city.Board;
import org.vbeplan.city.PlanInCity;
import org.vbeplan.city.RuleSet;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.Span;
import org.vbeplan.plan.Activity;
import org.vbeplan.plan.Content;
import org.vbeplan.plan.Observation;
import org.vbeplan.plan.Plan;
import org.vbeplan.plan.PlanTexts;
import org.vbeplan.plan.Section;
import org.vbeplan.plan.Survey;
import org.vbeplan.rule.Measures;
import org.vbeplan.rule.PlanWords;
import org.vbeplan.text.Prose;

/** A plan as the questions read it. */
final class Dossier {

    private static final String SITUATION = "lägesbild";

    private final PlanInCity context;
    private final List<Finding> findings;
    private final PlanWords words;
    private final Measures measures;
    private final List<Section> situation = new ArrayList<>();
    private final List<Observation> observations = new ArrayList<>();
    private final List<Survey> surveys = new ArrayList<>();

    /**
     * @param findings what checking the plan found
     */
    Dossier(PlanInCity context, List<Finding> findings) {
        this.context = context;
        this.findings = findings;
        this.words = new PlanWords(context);
        this.measures = new Measures(context.plan());
        context.plan().sections().forEach(this::findSituation);
        context.plan().eachSection(section -> section.contents().forEach(this::content));
    }

    PlanInCity context() {
        return context;
    }

    Plan plan() {
        return context.plan();
    }

    PlanWords words() {
        return words;
    }

    Measures measures() {
        return measures;
    }

    List<Observation> observations() {
        return observations;
    }

    List<Survey> surveys() {
        return surveys;
    }

    /** The findings of some codes. */
    List<Finding> findings(Predicate<Finding> wanted) {
        return findings.stream().filter(wanted).toList();
    }

    /** What is to be done, each once. */
    List<Activity> activities() {
        return measures.written(List.of());
    }

    /** The sections on how things are: those called lägesbild, with what is in them. */
    List<Section> situation() {
        return situation;
    }

    /** The words of the lägesbild. */
    boolean situationSpeaksOf(String stem) {
        return situation.stream().anyMatch(section -> words.speakOf(stem, section));
    }

    boolean situationSpeaksOfAny(List<String> stems) {
        return stems.stream().anyMatch(this::situationSpeaksOf);
    }

    boolean speaksOfAny(List<String> stems) {
        return stems.stream().anyMatch(words::speakOf);
    }

    boolean activitiesSpeakOfAny(List<String> stems) {
        return stems.stream().anyMatch(measures::speakOf);
    }

    /** Where the lägesbild begins, or else where the sections do. */
    Span situationAt() {
        return situation.isEmpty() ? plan().sectionsAt() : situation.get(0).id().at();
    }

    /** The riktlinjer's sub-areas that the board answers for; empty where they name none. */
    List<RuleSet.Subarea> subareas() {
        Board board = context.board().orElse(null);
        return board == null
                ? List.of()
                : context.ruleSet().stream()
                        .flatMap(rules -> rules.subareas().stream())
                        .filter(subarea -> subarea.isOf(board))
                        .toList();
    }

    /** Whatever the plan says in words, with the city's texts that it fetches. */
    List<Prose> texts() {
        List<Prose> texts = new ArrayList<>(PlanTexts.own(plan()));
        plan().eachSection(
                        section -> {
                            for (Content content : section.contents()) {
                                if (content instanceof Content.Shared shared) {
                                    context.shared(shared.id().text()).ifPresent(texts::add);
                                }
                            }
                        });
        return texts;
    }

    private void findSituation(Section section) {
        if (isSituation(section)) {
            situation.add(section);
        } else {
            section.sections().forEach(this::findSituation);
        }
    }

    private boolean isSituation(Section section) {
        String heading =
                section.heading().isGiven()
                        ? section.heading().text()
                        : context.template()
                                .map(template -> template.headings().get(section.id().text()))
                                .orElse("");
        return (section.id().text() + " " + heading).toLowerCase(Locale.ROOT).contains(SITUATION);
    }

    private void content(Content content) {
        if (content instanceof Content.Observations table) {
            observations.addAll(table.rows());
        } else if (content instanceof Content.SurveyResult result) {
            surveys.add(result.survey());
        }
    }
}
