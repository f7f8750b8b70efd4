package org.vbeplan.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
 * From where to where each thing stands in a plan's file that has an id: sections, rows, steps,
 * notes; and the keys of the plan's head, under their own names.
 */
final class PlanBlocks {

    private final PlanInCity context;
    private final SourceText source;
    private final List<Block> blocks = new ArrayList<>();
    private final Map<String, Set<String>> byOtherFile = new LinkedHashMap<>();
    private final Set<String> ids = new TreeSet<>();

    /**
     * @param lastLine of what stands in it
     * @param next where its next sibling begins, at which it has ended; else {@link Span#NONE}
     * @param parent the block around it; null where there is none
     */
    private record Block(String id, Span at, int lastLine, Span next, Block parent) {

        boolean holds(Span place) {
            boolean hasEnded = next.line() > 0 && place.compareTo(next) >= 0;
            return place.compareTo(at) >= 0 && place.line() <= lastLine && !hasEnded;
        }
    }

    PlanBlocks(PlanInCity context, SourceText source) {
        this.context = context;
        this.source = source;
        Plan plan = context.plan();
        keys(plan.header().keys());
        sections(plan.sections(), null);
        for (Plan.Note note : plan.notes()) {
            key(note.id(), note.at(), Span.NONE, null);
        }
        blocks.sort(Comparator.comparing(Block::at));
    }

    /** The ids and keys there are, sorted. */
    Set<String> ids() {
        return ids;
    }

    /** The ids of what stands around a place; in a shared text, those of who fetches it. */
    Set<String> around(Span place) {
        if (!place.file().equals(context.plan().file())) {
            return byOtherFile.getOrDefault(place.file(), Set.of());
        }
        Set<String> found = new TreeSet<>();
        for (Block block = before(place); block != null; block = block.parent()) {
            if (block.holds(place)) {
                found.add(block.id());
            }
        }
        return found;
    }

    /** The last block that begins no later: the innermost around the place is it or one above. */
    private Block before(Span place) {
        int low = 0;
        int high = blocks.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (blocks.get(middle).at().compareTo(place) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? null : blocks.get(low - 1);
    }

    private Block key(String id, Span at, Span next, Block parent) {
        int last = next.line() > 0 ? next.line() : source.lastLineUnder(at);
        return add(new Block(id, at, last, next, parent));
    }

    private Block row(Word id, Span at, Span next, Block parent) {
        if (!id.isGiven()) {
            return parent;
        }
        int last = next.line() > 0 ? next.line() : source.lastLineOfRow(at);
        return add(new Block(id.text(), at, last, next, parent));
    }

    private Block add(Block block) {
        ids.add(block.id());
        blocks.add(block);
        return block;
    }

    private void keys(Map<String, Span> keys) {
        List<String> names = List.copyOf(keys.keySet());
        for (int i = 0; i < names.size(); i++) {
            Span next = i + 1 < names.size() ? keys.get(names.get(i + 1)) : Span.NONE;
            key(names.get(i), keys.get(names.get(i)), next, null);
        }
    }

    private void sections(List<Section> sections, Block parent) {
        List<Span> starts = sections.stream().map(section -> section.id().at()).toList();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            Block block = key(section.id().text(), starts.get(i), next(starts, i), parent);
            section.contents().forEach(content -> content(content, block));
            sections(section.sections(), block);
        }
    }

    private static Span next(List<Span> starts, int i) {
        return i + 1 < starts.size() ? starts.get(i + 1) : Span.NONE;
    }

    private void content(Content content, Block section) {
        if (content instanceof Content.Shared shared) {
            context.shared(shared.id().text())
                    .ifPresent(text -> fetched(text.at().file(), section));
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

    private void fetched(String file, Block section) {
        Set<String> fetching = byOtherFile.computeIfAbsent(file, key -> new TreeSet<>());
        for (Block block = section; block != null; block = block.parent()) {
            fetching.add(block.id());
        }
    }

    private void activities(List<Activity> rows, Block section) {
        List<Span> starts = rows.stream().map(Activity::at).toList();
        for (int i = 0; i < rows.size(); i++) {
            Activity row = rows.get(i);
            // A row that repeats an activity is that activity's as well.
            Word id = row.isReference() ? row.reference() : row.id();
            Block block = row(id, starts.get(i), next(starts, i), section);
            List<Span> steps = row.steps().stream().map(Activity.Step::at).toList();
            for (int step = 0; step < steps.size(); step++) {
                row(row.steps().get(step).id(), steps.get(step), next(steps, step), block);
            }
        }
    }

    private void survey(Survey survey, Block section) {
        Block block =
                survey.id().isGiven()
                        ? key(survey.id().text(), survey.at(), Span.NONE, section)
                        : section;
        List<Span> starts = survey.questions().stream().map(Survey.Question::at).toList();
        for (int i = 0; i < starts.size(); i++) {
            row(survey.questions().get(i).id(), starts.get(i), next(starts, i), block);
        }
    }

    private void routine(Routine routine, Block section) {
        Block block =
                routine.id().isGiven()
                        ? key(routine.id().text(), routine.at(), Span.NONE, section)
                        : section;
        List<Span> starts = routine.steps().stream().map(Routine.Step::at).toList();
        for (int i = 0; i < starts.size(); i++) {
            row(routine.steps().get(i).id(), starts.get(i), next(starts, i), block);
        }
    }
}
