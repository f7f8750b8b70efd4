package org.vbeplan.plan;

import java.util.ArrayList;
import java.util.List;
import org.vbeplan.plan.Cell.Role;
import org.vbeplan.text.Prose;

/** Finds the texts of a plan, in the order in which a reader meets them. */
public final class PlanTexts {

    private final List<Cell> cells = new ArrayList<>();
    private final String section;
    private boolean internal;

    private PlanTexts(String section) {
        this.section = section;
    }

    /** The texts of its sections; shared texts are not the plan's. */
    public static List<Prose> ofSections(Plan plan) {
        List<Prose> texts = new ArrayList<>();
        plan.eachSection(
                section -> {
                    for (Content content : section.contents()) {
                        if (content instanceof Content.Text text && text.prose().isGiven()) {
                            texts.add(text.prose());
                        }
                    }
                });
        return texts;
    }

    /**
     * What stands in its head, its tables and its lists, and why it changed: texts of a line or a
     * cell.
     */
    public static List<Prose> ofCells(Plan plan) {
        return cells(plan).stream().map(Cell::text).toList();
    }

    private static List<Cell> cells(Plan plan) {
        List<Cell> cells = new ArrayList<>(ofHead(plan.header()));
        plan.eachSection(
                section -> section.contents().forEach(each -> cells.addAll(in(section, each))));
        cells.addAll(ofReasons(plan));
        return cells;
    }

    /**
     * All that the plan says for itself: its texts, head, tables and lists, but not its original.
     */
    public static List<Prose> own(Plan plan) {
        List<Prose> texts = ofSections(plan);
        for (Cell cell : cells(plan)) {
            if (cell.role() != Role.ORIGINAL) {
                texts.add(cell.text());
            }
        }
        return texts;
    }

    /** The texts, tables and lists of a section and of those in it. */
    public static List<Prose> own(Section section) {
        List<Prose> texts = new ArrayList<>();
        section.each(
                inner -> {
                    for (Content content : inner.contents()) {
                        if (content instanceof Content.Text text) {
                            texts.add(text.prose());
                        }
                        in(inner, content).forEach(cell -> texts.add(cell.text()));
                    }
                });
        return texts;
    }

    /** What stands in its head. */
    public static List<Cell> ofHead(Header header) {
        PlanTexts found = new PlanTexts("");
        found.header(header);
        return found.cells;
    }

    /** Why something is not as it was in the version before. */
    public static List<Cell> ofReasons(Plan plan) {
        PlanTexts found = new PlanTexts("");
        plan.reasons().forEach(reason -> found.add(Role.REASON, reason.text()));
        return found.cells;
    }

    /** What stands in a table or a list of a section; nothing where the content is text. */
    public static List<Cell> in(Section section, Content content) {
        PlanTexts found = new PlanTexts(section.id().text());
        found.content(content);
        return found.cells;
    }

    private void add(Role role, Prose... candidates) {
        for (Prose text : candidates) {
            if (text.isGiven()) {
                cells.add(new Cell(role, section, internal, text));
            }
        }
    }

    private void addAll(Role role, List<Prose> candidates) {
        candidates.forEach(text -> add(role, text));
    }

    private void header(Header header) {
        add(Role.DOCUMENT_TITLE, header.title(), header.subtitle());
        add(Role.HEAD, header.owner(), header.policeArea());
        header.decisions()
                .forEach(decision -> add(Role.HEAD, decision.condition(), decision.appendix()));
        add(Role.COORDINATOR, header.coordinator().function(), header.coordinator().combinedWith());
        addAll(Role.COORDINATOR, header.coordinator().duties());
        header.consultations().forEach(consultation -> add(Role.HEAD, consultation.function()));
        addAll(Role.HEAD, header.appliesTo());
        add(Role.HEAD, header.latestRevision().text(), header.nextRevision().text());
        header.changes().forEach(change -> add(Role.HEAD, change.text()));
        add(Role.ORIGINAL, header.original().document());
        header.original()
                .deviations()
                .forEach(deviation -> add(Role.ORIGINAL, deviation.place(), deviation.text()));
    }

    private void content(Content content) {
        if (content instanceof Content.Activities table) {
            add(Role.TITLE, table.title());
            table.rows().forEach(this::activity);
        } else if (content instanceof Content.Observations table) {
            add(Role.TITLE, table.title());
            table.rows().forEach(this::observation);
        } else if (content instanceof Content.SurveyResult result) {
            survey(result.survey());
        } else if (content instanceof Content.Procedure procedure) {
            routine(procedure.routine());
        } else if (content instanceof Content.Goals goals) {
            add(Role.TITLE, goals.title());
            goals.goals().forEach(this::goal);
        } else if (content instanceof Content.Needs needs) {
            add(Role.TITLE, needs.title());
            needs.needs().forEach(this::need);
        } else if (content instanceof Content.Omissions omissions) {
            add(Role.TITLE, omissions.title());
            omissions.omissions().forEach(this::omission);
        } else if (content instanceof Content.Contacts contacts) {
            add(Role.TITLE, contacts.title());
            contacts.contacts().forEach(this::contact);
        }
        internal = false;
    }

    private void activity(Activity row) {
        internal = row.internal();
        add(Role.ACTIVITY, row.description());
        addAll(Role.RESPONSIBLE, row.responsible());
        for (Activity.Partner partner : row.partners()) {
            add(Role.PARTNER, partner.name());
            add(Role.SCHEDULE, partner.until());
        }
        schedule(row.schedule());
        Activity.FollowUp followUp = row.followUp();
        add(Role.FOLLOW_UP, followUp.text(), followUp.channel(), followUp.indicator());
        add(Role.ACTIVITY_DETAIL, row.goal(), row.indicator(), row.audience());
        add(Role.ACTIVITY_DETAIL, row.method(), row.cost());
        add(Role.OUTCOME, row.outcome());
        for (Activity.Step step : row.steps()) {
            add(Role.ACTIVITY, step.description());
            addAll(Role.RESPONSIBLE, step.responsible());
            schedule(step.schedule());
        }
    }

    private void schedule(Activity.Schedule schedule) {
        add(Role.SCHEDULE, schedule.text(), schedule.start(), schedule.period());
        add(Role.SCHEDULE, schedule.rhythm(), schedule.condition());
    }

    private void observation(Observation row) {
        internal = row.internal();
        add(Role.OBSERVATION, row.informant(), row.text(), row.unit(), row.period(), row.gravity());
    }

    private void need(Need need) {
        internal = need.internal();
        add(Role.NEED, need.text(), need.ground());
        add(Role.OMISSION, need.unmet());
    }

    private void omission(Omission omission) {
        internal = omission.internal();
        add(Role.OMISSION, omission.reason());
    }

    private void survey(Survey survey) {
        add(Role.TITLE, survey.title());
        add(Role.SURVEY, survey.audience(), survey.period());
        for (Survey.Question question : survey.questions()) {
            add(Role.SURVEY, question.question(), question.group(), question.comment());
        }
    }

    private void routine(Routine routine) {
        add(Role.TITLE, routine.title());
        for (Routine.Step step : routine.steps()) {
            add(Role.ROUTINE, step.label(), step.condition(), step.text());
            addAll(Role.LAW, step.laws());
        }
    }

    private void goal(Goal goal) {
        add(Role.GOAL, goal.text());
        addAll(Role.GOAL, goal.effects());
        goal.measures()
                .forEach(
                        measure ->
                                add(
                                        Role.GOAL,
                                        measure.text(),
                                        measure.target(),
                                        measure.outcome()));
    }

    private void contact(Contact contact) {
        internal = contact.internal();
        add(Role.CONTACT, contact.function(), contact.unit());
    }
}
