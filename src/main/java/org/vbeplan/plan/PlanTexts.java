package org.vbeplan.plan;

import java.util.ArrayList;
import java.util.List;
import org.vbeplan.text.Prose;

/** Finds the texts of a plan, in the order in which a reader meets them. */
public final class PlanTexts {

    private final List<Prose> texts = new ArrayList<>();

    private PlanTexts() {}

    /** The texts of its sections; shared texts are not the plan's. */
    public static List<Prose> ofSections(Plan plan) {
        PlanTexts found = new PlanTexts();
        plan.eachSection(
                section -> {
                    for (Content content : section.contents()) {
                        if (content instanceof Content.Text text) {
                            found.add(text.prose());
                        }
                    }
                });
        return found.texts;
    }

    /** What stands in its head, its tables and its lists: texts of a line or a cell. */
    public static List<Prose> ofCells(Plan plan) {
        PlanTexts found = new PlanTexts();
        found.header(plan.header());
        found.original(plan.header().original());
        plan.eachSection(section -> section.contents().forEach(found::content));
        return found.texts;
    }

    /**
     * All that the plan says for itself: its texts, head, tables and lists, but not its original.
     */
    public static List<Prose> own(Plan plan) {
        PlanTexts found = new PlanTexts();
        found.texts.addAll(ofSections(plan));
        found.header(plan.header());
        plan.eachSection(section -> section.contents().forEach(found::content));
        return found.texts;
    }

    private void add(Prose... candidates) {
        for (Prose text : candidates) {
            if (text.isGiven()) {
                texts.add(text);
            }
        }
    }

    private void addAll(List<Prose> candidates) {
        candidates.forEach(this::add);
    }

    private void header(Header header) {
        add(header.title(), header.subtitle(), header.owner(), header.policeArea());
        header.decisions().forEach(decision -> add(decision.condition(), decision.appendix()));
        add(header.coordinator().function(), header.coordinator().combinedWith());
        addAll(header.coordinator().duties());
        header.consultations().forEach(consultation -> add(consultation.function()));
        addAll(header.appliesTo());
        add(header.latestRevision().text(), header.nextRevision().text());
        header.changes().forEach(change -> add(change.text()));
    }

    private void original(Header.Original original) {
        add(original.document());
        original.deviations().forEach(deviation -> add(deviation.place(), deviation.text()));
    }

    private void content(Content content) {
        if (content instanceof Content.Activities table) {
            add(table.title());
            table.rows().forEach(this::activity);
        } else if (content instanceof Content.Observations table) {
            add(table.title());
            table.rows().forEach(this::observation);
        } else if (content instanceof Content.SurveyResult result) {
            survey(result.survey());
        } else if (content instanceof Content.Procedure procedure) {
            routine(procedure.routine());
        } else if (content instanceof Content.Goals goals) {
            add(goals.title());
            goals.goals().forEach(this::goal);
        } else if (content instanceof Content.Contacts contacts) {
            add(contacts.title());
            contacts.contacts().forEach(contact -> add(contact.function(), contact.unit()));
        }
    }

    private void activity(Activity row) {
        add(row.description());
        addAll(row.responsible());
        row.partners().forEach(partner -> add(partner.name(), partner.until()));
        schedule(row.schedule());
        add(row.followUp().text(), row.followUp().channel(), row.followUp().indicator());
        add(row.goal(), row.indicator(), row.audience(), row.method(), row.cost(), row.outcome());
        for (Activity.Step step : row.steps()) {
            add(step.description());
            addAll(step.responsible());
            schedule(step.schedule());
        }
    }

    private void schedule(Activity.Schedule schedule) {
        add(schedule.text(), schedule.start(), schedule.period());
        add(schedule.rhythm(), schedule.condition());
    }

    private void observation(Observation row) {
        add(row.informant(), row.text(), row.unit(), row.period(), row.gravity());
    }

    private void survey(Survey survey) {
        add(survey.title(), survey.audience(), survey.period());
        survey.questions()
                .forEach(
                        question -> add(question.question(), question.group(), question.comment()));
    }

    private void routine(Routine routine) {
        add(routine.title());
        for (Routine.Step step : routine.steps()) {
            add(step.label(), step.condition(), step.text());
            addAll(step.laws());
        }
    }

    private void goal(Goal goal) {
        add(goal.text());
        addAll(goal.effects());
        goal.measures()
                .forEach(measure -> add(measure.text(), measure.target(), measure.outcome()));
    }
}
