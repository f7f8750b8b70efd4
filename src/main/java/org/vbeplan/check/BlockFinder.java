package org.vbeplan.check;

import java.util.List;
import java.util.Map;
import org.vbeplan.city.PlanInCity;
import org.vbeplan.finding.SourceText;
import org.vbeplan.finding.Span;
import org.vbeplan.plan.Activity;
import org.vbeplan.plan.Content;
import org.vbeplan.plan.Goal;
import org.vbeplan.plan.Observation;
import org.vbeplan.plan.Plan;
import org.vbeplan.plan.Routine;
import org.vbeplan.plan.Section;
import org.vbeplan.plan.Survey;
import org.vbeplan.text.Word;

/**
 * Finds where in a plan's file each thing stands that has an id, sections, rows, steps, notes; and
 * the keys of the plan's head, under their own names.
 */
final class BlockFinder {

    private final PlanInCity context;
    private final SourceText source;
    private final PlanBlocks blocks;

    private BlockFinder(PlanInCity context, SourceText source) {
        this.context = context;
        this.source = source;
        this.blocks = new PlanBlocks(context.plan().file());
    }

    static PlanBlocks find(PlanInCity context, SourceText source) {
        BlockFinder finder = new BlockFinder(context, source);
        Plan plan = context.plan();
        finder.keys(plan.header().keys());
        finder.sections(plan.sections(), null);
        for (Plan.Note note : plan.notes()) {
            finder.key(note.id(), note.at(), Span.NONE, null);
        }
        finder.blocks.sort();
        return finder.blocks;
    }

    private PlanBlocks.Block key(String id, Span at, Span next, PlanBlocks.Block parent) {
        int last = next.line() > 0 ? next.line() : source.lastLineUnder(at);
        return blocks.add(new PlanBlocks.Block(id, at, last, next, parent));
    }

    private PlanBlocks.Block row(Word id, Span at, Span next, PlanBlocks.Block parent) {
        if (!id.isGiven()) {
            return parent;
        }
        int last = next.line() > 0 ? next.line() : source.lastLineOfRow(at);
        return blocks.add(new PlanBlocks.Block(id.text(), at, last, next, parent));
    }

    private void keys(Map<String, Span> keys) {
        List<String> names = List.copyOf(keys.keySet());
        for (int i = 0; i < names.size(); i++) {
            Span next = i + 1 < names.size() ? keys.get(names.get(i + 1)) : Span.NONE;
            key(names.get(i), keys.get(names.get(i)), next, null);
        }
    }

    private void sections(List<Section> sections, PlanBlocks.Block parent) {
        List<Span> starts = sections.stream().map(section -> section.id().at()).toList();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            PlanBlocks.Block block =
                    key(section.id().text(), starts.get(i), next(starts, i), parent);
            section.contents().forEach(content -> content(content, block));
            sections(section.sections(), block);
        }
    }

    private static Span next(List<Span> starts, int i) {
        return i + 1 < starts.size() ? starts.get(i + 1) : Span.NONE;
    }

    private void content(Content content, PlanBlocks.Block section) {
        if (content instanceof Content.Shared shared) {
            context.shared(shared.id().text())
                    .ifPresent(text -> blocks.addFile(text.at().file(), section));
        } else if (content instanceof Content.Activities table) {
            activities(table.rows(), section);
        } else if (content instanceof Content.Observations table) {
            List<Observation> rows = table.rows();
            List<Span> starts = rows.stream().map(Observation::at).toList();
            for (int i = 0; i < rows.size(); i++) {
                row(rows.get(i).id(), starts.get(i), next(starts, i), section);
            }
        } else if (content instanceof Content.SurveyResult result) {
            survey(result.survey(), section);
        } else if (content instanceof Content.Procedure procedure) {
            routine(procedure.routine(), section);
        } else if (content instanceof Content.Goals goals) {
            List<Span> starts = goals.goals().stream().map(Goal::at).toList();
            for (int i = 0; i < starts.size(); i++) {
                row(goals.goals().get(i).id(), starts.get(i), next(starts, i), section);
            }
        }
    }

    private void activities(List<Activity> rows, PlanBlocks.Block section) {
        List<Span> starts = rows.stream().map(Activity::at).toList();
        for (int i = 0; i < rows.size(); i++) {
            Activity row = rows.get(i);
            // A row that repeats an activity is that activity's as well.
            Word id = row.isReference() ? row.reference() : row.id();
            PlanBlocks.Block block = row(id, starts.get(i), next(starts, i), section);
            List<Span> steps = row.steps().stream().map(Activity.Step::at).toList();
            for (int step = 0; step < steps.size(); step++) {
                row(row.steps().get(step).id(), steps.get(step), next(steps, step), block);
            }
        }
    }

    private void survey(Survey survey, PlanBlocks.Block section) {
        PlanBlocks.Block block =
                survey.id().isGiven()
                        ? key(survey.id().text(), survey.at(), Span.NONE, section)
                        : section;
        List<Span> starts = survey.questions().stream().map(Survey.Question::at).toList();
        for (int i = 0; i < starts.size(); i++) {
            row(survey.questions().get(i).id(), starts.get(i), next(starts, i), block);
        }
    }

    private void routine(Routine routine, PlanBlocks.Block section) {
        PlanBlocks.Block block =
                routine.id().isGiven()
                        ? key(routine.id().text(), routine.at(), Span.NONE, section)
                        : section;
        List<Span> starts = routine.steps().stream().map(Routine.Step::at).toList();
        for (int i = 0; i < starts.size(); i++) {
            row(routine.steps().get(i).id(), starts.get(i), next(starts, i), block);
        }
    }
}
