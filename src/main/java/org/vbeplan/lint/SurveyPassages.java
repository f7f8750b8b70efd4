package org.vbeplan.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vbeplan.plan.Content;

/**
 * Finds the texts that tell of a survey in per cent. Where the section holds the survey as data
 * too, the data are asked and the text is not.
 */
final class SurveyPassages {

    private SurveyPassages() {}

    static List<Passage> in(Manuscript manuscript) {
        Set<String> asData = new HashSet<>();
        manuscript
                .plan()
                .eachSection(
                        section -> {
                            for (Content content : section.contents()) {
                                if (content instanceof Content.SurveyResult) {
                                    asData.add(section.id().text());
                                }
                            }
                        });
        return manuscript.passages().stream()
                .filter(passage -> passage.kind() == Passage.Kind.TEXT)
                .filter(passage -> !asData.contains(passage.section()))
                .filter(passage -> isPossibleIn(passage.words()))
                .toList();
    }

    private static boolean isPossibleIn(String words) {
        boolean ofSurvey = words.contains("nkät") || words.contains("svarande");
        return ofSurvey && (words.contains("procent") || words.contains("%"));
    }
}
