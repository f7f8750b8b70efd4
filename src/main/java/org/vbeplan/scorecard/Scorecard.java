package org.vbeplan.scorecard;

import java.util.ArrayList;
import java.util.List;
import org.vbeplan.city.PlanInCity;
import org.vbeplan.finding.Finding;

/**
 * A plan's answers.
 *
 * @param id such as {@code ekbacken/2025}
 * @param file as the user sees it
 * @param lines one for each question, in order
 */
public record Scorecard(String id, String file, List<Line> lines) {

    public Scorecard {
        lines = List.copyOf(lines);
    }

    /** A question and the plan's answer. */
    public record Line(Question question, Mark mark) {}

    /**
     * Puts every question to a plan.
     *
     * @param findings what checking it found, with what its {@code avsteg} set aside
     */
    public static Scorecard of(String id, String file, PlanInCity plan, List<Finding> findings) {
        Dossier dossier = new Dossier(plan, findings);
        List<Line> lines = new ArrayList<>();
        for (Question question : Questions.ALL) {
            lines.add(new Line(question, question.answer().apply(dossier)));
        }
        return new Scorecard(id, file, lines);
    }

    public int points() {
        return lines.stream().mapToInt(line -> line.mark().points()).sum();
    }

    /** The most that this plan could have: questions without sense for it are left out. */
    public int most() {
        return Mark.MOST * (int) lines.stream().filter(line -> line.mark().counts()).count();
    }
}
