package org.vbeplan.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;
import org.vbeplan.plan.Content;
import org.vbeplan.plan.Section;
import org.vbeplan.plan.Survey;
import org.vbeplan.text.Prose;
import org.vbeplan.text.Word;

/** A survey that a section tells of in its text and gives as data, with other figures. */
final class SurveyToldTwice {

    private static final String THE_SURVEY =
            "(?<!s\\s)(?<!\\p{L})(?:en\\s)?enkät(?:en)?\\s(?:har\\s)?";

    private static final String NUMBER = "(?<n>" + Numerals.SEVERAL + ")(?![\\p{L}\\d])";

    private static final Pattern SENT =
            Pattern.compile(
                    "(?iu)"
                            + THE_SURVEY
                            + "(?:skickades|skickats|gick|gått)\\s(?:ut\\s)?till\\s"
                            + NUMBER);

    private static final Pattern ANSWERED =
            Pattern.compile(
                    "(?iu)" + THE_SURVEY + "(?:besvarades\\sav|besvarats\\sav|fick)\\s" + NUMBER);

    private static final Pattern RATE =
            Pattern.compile(
                    "(?iu)svarsfrekvensen[^.;\\d]{0,40}?(?:var|blev|är|på)\\s"
                            + "(?<n>\\d{1,3})(?=\\s?(?:procent|%))");

    private static final Pattern PERCENT = Pattern.compile("(?iu)\\d\\s?(?:procent|%)");

    /** "14 inom förskolan och 6 inom socialtjänsten". */
    private static final Pattern ONE_OF_SEVERAL =
            Pattern.compile("(?iu)\\sinom\\s[^.]{0,60}\\soch\\s" + Numerals.ANY + "(?!\\p{L})");

    private static final Pattern OTHER_TIME =
            Pattern.compile("(?iu)(?<!\\p{L})(?:förra|i fjol|före|tidigare)(?!\\p{L})");

    private final List<Prose> texts = new ArrayList<>();
    private final List<Survey> surveys = new ArrayList<>();

    SurveyToldTwice(Section section) {
        for (Content content : section.contents()) {
            if (content instanceof Content.Text text) {
                texts.add(text.prose());
            } else if (content instanceof Content.SurveyResult result) {
                surveys.add(result.survey());
            }
        }
    }

    void compare(Consumer<Finding> findings) {
        if (surveys.size() != 1) {
            return;
        }
        Survey survey = surveys.get(0);
        for (Prose text : texts) {
            compare(text, SENT, survey.sent(), findings);
            compare(text, ANSWERED, survey.answers(), findings);
            compare(text, RATE, survey.rate(), findings);
        }
    }

    private static void compare(Prose text, Pattern told, Word given, Consumer<Finding> findings) {
        Matcher match = told.matcher(text.markdown());
        if (given.number().isEmpty() || !match.find()) {
            return;
        }
        String number = match.group("n");
        int from = match.start("n");
        String sentence = sentence(text.markdown(), from);
        String before = sentence.substring(0, Math.max(0, sentence.indexOf(number)));
        boolean isOther = Numerals.of(number) != given.number().getAsInt();
        if (!isOther || match.find() || OTHER_TIME.matcher(before).find()) {
            return;
        }
        boolean isAlone =
                told == RATE
                        ? count(PERCENT, sentence) == 1
                        : !ONE_OF_SEVERAL.matcher(sentence).find();
        if (isAlone) {
            findings.accept(
                    Finding.of(
                            Code.FIGURES_CONTRADICT,
                            text.places().at(from, number.length()),
                            number,
                            given.text()));
        }
    }

    private static int count(Pattern pattern, String text) {
        return (int) pattern.matcher(text).results().count();
    }

    private static String sentence(String text, int offset) {
        int from = Math.max(text.lastIndexOf(". ", offset), text.lastIndexOf('\n', offset)) + 1;
        int end = text.indexOf('.', offset);
        return text.substring(from, end < 0 ? text.length() : end);
    }
}
