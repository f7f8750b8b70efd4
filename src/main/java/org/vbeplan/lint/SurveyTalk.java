package org.vbeplan.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What running text says of a survey: its shares, and how many they are shares of. */
final class SurveyTalk {

    private static final Pattern PERCENT =
            Pattern.compile(
                    "(?iu)(?<![\\p{L}\\d,])(?:"
                            + Numerals.SEVERAL
                            + ")(?:,\\d{1,2})?\\s?(?:procent|%)(?!\\p{L})");

    private static final Pattern ABOUT_ANSWERS =
            Pattern.compile("(?iu)enkät|svarand|svarade|svarar|respondent|tillfråga|svarsfrekvens");

    /** A sentence after one about the survey that still speaks of those who answered. */
    private static final Pattern GOES_ON =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?:av dem|av svaren|de flesta|resultat\\p{L}*|bara|endast|majoritet"
                            + "|(?:enhets)?chefer(?:na)?|medarbetar\\p{L}*|rektorer\\p{L}*|känner"
                            + "|känd|läst|vet|uppger|uppger|vill|anser|tror|upplev\\p{L}*|sett|gått"
                            + "|mött|kontaktats|metodstöd\\p{L}*|blankett\\p{L}*|rutin\\p{L}*)(?!\\p{L})");

    /** A goal, a change, a figure of somebody else's. */
    private static final Pattern NOT_ANSWERS =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?:målet|målvärde\\p{L}*|ska\\s(?:svara|visa|skickas|gå)|minst|(?:ökat?|ökade|minskat?|minskade"
                            + "|minskning|höjs|sänks|ökning) (?:\\p{L}+ )?med|nationell\\p{L}*"
                            + "|trygghetsmätning\\p{L}*|landets|can:s|folkhälsomyndigheten\\p{L}*"
                            + "|skolinspektionen\\p{L}*|länsstyrelsen\\p{L}*|stockholmsenkäten|skolenkäten|lupp\\p{L}*|brottsförebyggande rådet\\p{L}*|brå(?:s)?|scb"
                            + "|polisens|ärende\\p{L}*|budget\\p{L}*|invånar\\p{L}*|boende\\p{L}*"
                            + "|planeras|arbetar)(?!\\p{L})");

    private static final String ANSWERERS =
            "(?:\\p{L}*chefer(?:na)?|medarbetare|personer|anställda|rektorer|\\p{L}*ledare"
                    + "|handläggare|elever|\\p{L}*assistenter|bibliotekarier|lärare|pedagoger|föräldrar"
                    + "|ungdomar|respondenter|deltagare|tillfrågade|svarande)";

    private static final String NUMBER =
            "(?<![\\p{L}\\d,.])(?!(?:19|20)\\d\\d(?!\\d))(?<n>"
                    + Numerals.SEVERAL
                    + ")(?!\\d|,\\d|\\s?(?:procent|%|tredjedel))";

    /** How many answered. */
    private static final Pattern ANSWERED =
            Pattern.compile(
                    "(?iu)"
                            + NUMBER
                            + "\\s(?:\\p{L}{0,20}svar(?:ande)?(?!\\p{L})|svarade|besvarade(?!\\p{L})|som svarade"
                            + "|(?:\\p{L}{1,20}\\s){1,2}(?:som\\s)?(?:svarade|besvarade|har svarat)(?!\\p{L}))"
                            + "|(?:besvara(?:de)?s(?: årligen)? av|svarade|besvarats av|n\\s?=)\\s"
                            + NUMBER.replace("<n>", "<m>")
                            + "(?!\\sav\\s)|besvarades\\s"
                            + NUMBER.replace("<n>", "<k>")
                            + "(?=\\s?[.,])");

    private static final Pattern PERSONS =
            Pattern.compile(
                    "(?iu)" + NUMBER + "\\s(?:\\p{L}{1,20}\\s)?" + ANSWERERS + "(?!\\p{L})");

    private static final Pattern OTHERS =
            Pattern.compile(
                    "(?iu)"
                            + NUMBER
                            + "\\s(?:skolor|föreningar|enheter|förskolor|utskickade|kommuner)(?!\\p{L})");

    private static final Pattern RATE =
            Pattern.compile(
                    "(?iu)svarsfrekvens\\p{L}*[^.;]{0,60}?(?<![\\d,])(?<rate>\\d{1,3})(?:,\\d)?"
                            + "\\s?(?:procent|%)");

    private static final Pattern COUNTED =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})" + Numerals.ANY + "\\sav\\s(?:de[mt]?\\s?)?(?=[\\p{L}\\d(])");

    /**
     * A share of those who answered.
     *
     * @param isCounted whether its sentence says how many they were, too
     */
    record Stated(int offset, int length, boolean isCounted) {}

    private final List<Stated> shares = new ArrayList<>();
    private final boolean hasRate;
    private int rateOffset = -1;
    private int rateLength;
    private SurveyBase base;

    private SurveyTalk(Passage passage) {
        Matcher rate = RATE.matcher(passage.words());
        hasRate = rate.find();
        if (hasRate) {
            rateOffset = rate.start("rate");
            rateLength = rate.end() - rateOffset;
        }
        shares(passage);
        base(passage.words(), hasRate ? Integer.parseInt(rate.group("rate")) : 0);
    }

    static SurveyTalk of(Passage passage) {
        return new SurveyTalk(passage);
    }

    /** The shares of those who answered, the rate of answers not among them. */
    List<Stated> shares() {
        return shares;
    }

    /** The rate of answers as a share; of no length where none is given. */
    Stated rate() {
        return new Stated(rateOffset, hasRate ? rateLength : 0, false);
    }

    SurveyBase base() {
        return base;
    }

    private void shares(Passage passage) {
        boolean before = false;
        for (Sentence sentence : passage.sentences()) {
            String text = sentence.text();
            boolean about = ABOUT_ANSWERS.matcher(text).find();
            boolean goesOn = before && GOES_ON.matcher(text).find();
            if ((about || goesOn) && !NOT_ANSWERS.matcher(text).find()) {
                boolean isCounted = COUNTED.matcher(text).find();
                Matcher percent = PERCENT.matcher(text);
                while (percent.find()) {
                    int offset = sentence.offset() + percent.start();
                    if (offset != rateOffset) {
                        shares.add(new Stated(offset, percent.end() - percent.start(), isCounted));
                    }
                }
                before = true;
            } else {
                before = about;
            }
        }
    }

    /** The surest number there is, and where there are several of a kind the greatest. */
    private void base(String words, int rate) {
        int answered = greatest(ANSWERED, words);
        int asked = Math.max(greatest(PERSONS, words), 0);
        if (asked == 0) {
            asked = greatest(OTHERS, words);
        }
        if (answered > 0) {
            base = new SurveyBase(answered, answered);
        } else {
            base =
                    asked > 0 && rate > 0
                            ? SurveyBase.of(asked, rate)
                            : new SurveyBase(asked, asked);
        }
    }

    private static int greatest(Pattern pattern, String words) {
        int greatest = 0;
        Matcher match = pattern.matcher(words);
        while (match.find()) {
            String number = match.group("n");
            if (number == null && pattern == ANSWERED) {
                number = match.group("m") == null ? match.group("k") : match.group("m");
            }
            greatest = Math.max(greatest, Numerals.of(number));
        }
        return greatest;
    }
}
