package org.vbeplan.lint;

import org.vbeplan.plan.Survey;

/**
 * How many answers a survey's shares are shares of: a count, or what the number asked and the rate
 * of answers leave possible. It is worked out here and nowhere else: no document ever says it.
 *
 * @param least the fewest answers possible; 0 where nothing is known
 * @param most the most answers possible
 */
record SurveyBase(int least, int most) {

    private static final SurveyBase UNKNOWN = new SurveyBase(0, 0);

    static SurveyBase of(Survey survey) {
        int answers = survey.answers().number().orElse(0);
        if (answers > 0) {
            return new SurveyBase(answers, answers);
        }
        return survey.sent().isGiven() && survey.rate().isGiven()
                ? of(survey.sent().number().orElse(0), survey.rate().number().orElse(0))
                : UNKNOWN;
    }

    /** Of a number asked, and a rate in whole per cent. */
    static SurveyBase of(int sent, int rate) {
        int least = (int) Math.ceil(sent * (rate - 0.5) / 100);
        int most = (int) Math.floor(sent * (rate + 0.5) / 100);
        if (least > most || most <= 0) {
            // No count gives the rate; what is nearest will do.
            int nearest = (int) Math.round(sent * rate / 100.0);
            return nearest <= 0 ? UNKNOWN : new SurveyBase(nearest, nearest);
        }
        return new SurveyBase(Math.max(1, least), most);
    }

    boolean isKnown() {
        return most > 0;
    }

    /** {@code 17}, or {@code 71–73} where only that much can be told. */
    String words() {
        return least == most ? String.valueOf(least) : least + "–" + most;
    }

    boolean allows(Share share) {
        // Where many are possible, one of them is so near a hundred that nothing is impossible.
        for (int base = least; base <= most && base < least + 100; base++) {
            if (share.isPossibleOf(base)) {
                return true;
            }
        }
        return false;
    }
}
