package org.vbeplan.scorecard;

import java.util.List;

/** The twenty questions, in order. {@code docs/scorecard.md} tells how each is answered. */
public final class Questions {

    static final List<Question> ALL =
            List.of(
                    new Question("Q1", "poäng.fakta", OnSituation::localFacts),
                    new Question("Q2", "poäng.källor", OnSources::sources),
                    new Question("Q3", "poäng.enkät", OnSources::survey),
                    new Question("Q4", "poäng.slutsats", OnSituation::conclusions),
                    new Question("Q5", "poäng.behov", OnNeeds::needs),
                    new Question("Q6", "poäng.koppling", OnNeeds::ties),
                    new Question("Q7", "poäng.ansvarig", OnActivities::responsible),
                    new Question("Q8", "poäng.tid", OnActivities::schedule),
                    new Question("Q9", "poäng.mätbar", OnActivities::measurable),
                    new Question("Q10", "poäng.uppföljning", OnActivities::followUp),
                    new Question("Q11", "poäng.målgrupp", OnActivities::audience),
                    new Question("Q12", "poäng.täckning", OnNeeds::coverage),
                    new Question("Q13", "poäng.balans", OnActivities::balance),
                    new Question("Q14", "poäng.oro", OnWhole::concern),
                    new Question("Q15", "poäng.metod", OnActivities::method),
                    new Question("Q16", "poäng.anhöriga", OnNeeds::relativesAndLeavers),
                    new Question("Q17", "poäng.förankring", OnWhole::anchoring),
                    new Question("Q18", "poäng.aktuell", OnWhole::freshness),
                    new Question("Q19", "poäng.proportion", OnWhole::proportion),
                    new Question("Q20", "poäng.saklig", OnWhole::neutrality));

    private Questions() {}
}
