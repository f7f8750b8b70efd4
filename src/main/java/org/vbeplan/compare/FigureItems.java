package org.vbeplan.compare;

import java.util.List;
import org.vbeplan.city.PlanInCity;
import org.vbeplan.finding.Span;
import org.vbeplan.plan.Observation;
import org.vbeplan.plan.Routine;
import org.vbeplan.plan.Survey;

/** What was counted and asked, and what to do: figures each by itself. */
final class FigureItems {

    private final PlanInCity plan;
    private final Wording wording;

    FigureItems(PlanInCity plan, Wording wording) {
        this.plan = plan;
        this.wording = wording;
    }

    Item observation(Observation row) {
        return new FieldList(wording)
                .word("id", row.id())
                .text("uppgiftslämnare", row.informant())
                .text("text", row.text())
                .value("miljö", row.environment(), this::environment)
                .figure("antal", row.count())
                .word("ungefär", row.approximately())
                .text("enhet", row.unit())
                .day("från", row.from())
                .day("till", row.until())
                .text("period", row.period())
                .text("allvar", row.gravity())
                .values(
                        "överlappar",
                        row.overlaps(),
                        id -> new Value.Reference(Subject.OBSERVATION, id))
                .internal(row.internal(), row.at())
                .item(Subject.OBSERVATION, row.at());
    }

    Item survey(Survey survey) {
        List<Item> questions = survey.questions().stream().map(this::question).toList();
        return new FieldList(wording)
                .word("id", survey.id())
                .text("rubrik", survey.title())
                .text("målgrupp", survey.audience())
                .figure("utskick", survey.sent())
                .figure("svar", survey.answers())
                .figure("svarsfrekvens", survey.rate())
                .text("period", survey.period())
                .flag("diagram", survey.chart(), "ja", survey.at())
                .item(Subject.SURVEY, questions, survey.at());
    }

    private Item question(Survey.Question question) {
        return new FieldList(wording)
                .word("id", question.id())
                .text("fråga", question.question())
                .text("grupp", question.group())
                .word("ungefär", question.approximately())
                .figure("andel", question.share())
                .figure("andel.till", question.shareTo())
                .figure("ja", question.yes())
                .text("kommentar", question.comment())
                .item(Subject.QUESTION, question.at());
    }

    Item routine(Routine routine) {
        List<Item> steps = routine.steps().stream().map(this::step).toList();
        return new FieldList(wording)
                .word("id", routine.id())
                .text("rubrik", routine.title())
                .item(Subject.ROUTINE, steps, routine.at());
    }

    private Item step(Routine.Step step) {
        Span at = step.at();
        return new FieldList(wording)
                .word("id", step.id())
                .text("rubrik", step.label())
                .word("typ", step.type())
                .text("villkor", step.condition())
                .text("text", step.text())
                .texts("lagrum", step.laws())
                .values("nästa", step.next(), id -> new Value.Reference(Subject.ROUTINE_STEP, id))
                .item(Subject.ROUTINE_STEP, at);
    }

    private Value environment(String id) {
        return new Value.Named(
                id,
                plan.ruleSet().map(rules -> rules.environments().getOrDefault(id, id)).orElse(id));
    }
}
