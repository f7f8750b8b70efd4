package org.vbeplan.lint;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether a sentence speaks of a time as if it went on or lay ahead. */
final class GoingOn {

    private static final int REACH = 200;

    private static final Pattern STILL =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?:hittills|så här långt|än så länge|ännu|för närvarande|just nu"
                            + "|i dagsläget|innevarande|pågående året)(?!\\p{L})");

    /** "The most so far" looks back, and so does what had not happened yet. */
    private static final Pattern LOOKS_BACK =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?:högst|lägst|flest|störst|minst|mest|bäst|sämst)\\p{L}{0,3}"
                            + "(?!\\p{L})|(?<!\\p{L})hade(?!\\p{L})");

    /** How a time is named when something goes on in it. */
    private static final Pattern WITHIN =
            Pattern.compile(
                    "(?iu)(?:(?<!\\p{L})(?:under|hittills|i|år)(?:\\s(?:hela|resten av|hösten|våren))?"
                            + "\\s|\\(|,\\s(?:i\\s)?)$");

    /** "I år (2022)". */
    private static final Pattern THIS_YEAR =
            Pattern.compile("(?iu)(?<!\\p{L})i år(?:,\\s|\\s\\()$");

    /** What a sentence that tells when begins with. */
    private static final Pattern OPENING =
            Pattern.compile(
                    "(?iu)^(?:(?<since>från och med|fr\\.o\\.m\\.)|under|i|till|inför|senast|före|nästa år"
                            + "|kommande år|det kommande året|detta år|år)?"
                            + "(?:\\s?(?:den|det|valet|början av|slutet av|resten av|pågående året"
                            + "|kommande året|hela|läsåret|årsskiftet)){0,2}[\\s(]{0,2}$");

    private static final Set<String> FUTURE =
            Set.of("kommer", "ska", "skall", "planeras", "planerar", "avser", "väntas");

    private static final Pattern NEXT_WORD = Pattern.compile("^[\\s),]{1,3}(\\p{L}+)");

    /** A verb that looks ahead, then the time, last in its clause. */
    private static final Pattern AHEAD =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?<verb>ska|skall|kommer|planeras|planerar|avser|väntas|förväntas"
                            + "|räknar|pågår|görs|genomförs|presenteras|startar|inleds|påbörjas"
                            + "|fortsätter|hålls)(?!\\p{L})(?<between>[^.;:]{0,120}?)"
                            + "(?<!\\p{L})(?<when>under|till|i|före|senast)\\s"
                            + "(?:den\\s|hela\\s|årsskiftet\\s|slutet\\sav\\s|början\\sav\\s)?$");

    private static final Pattern CLAUSE_END =
            Pattern.compile("^\\)?\\s*(?:[.,;!]|$|att\\s|och\\s)");

    /** The time belongs to what was said before it, not to the verb. */
    private static final Pattern BELONGS_ELSEWHERE =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?:som|vilk\\p{L}{1,2}|där|när|då|efter|sedan|från|enligt)(?!\\p{L})"
                            + "|(?<!\\p{L})(?:händelser\\p{L}*|incidenter\\p{L}*|insatser\\p{L}*|arbetet"
                            + "|aktiviteter\\p{L}*|utfallet|resultatet|anmälningar\\p{L}*|brott\\p{L}*"
                            + "|fall|läget|utvecklingen|verksamheten|klotter)\\s$");

    /** Past tenses that end as the present does. */
    private static final Pattern PAST =
            Pattern.compile(
                    "(?iu)(?:var|har|är|års|fanns|.*(?:ades|des|tes|togs|gavs|drogs|hölls|sågs|skrevs|greps"
                            + "|bröts|slogs|beslöts|höjts|lades|sades))");

    private GoingOn() {}

    static boolean isTold(String sentence, DateMention mention) {
        // A sentence can be a megabyte of years; what decides stands near.
        int begin = Math.max(0, mention.offset() - REACH);
        int end = mention.offset() + mention.length();
        String before = sentence.substring(begin, mention.offset());
        String after = sentence.substring(end, Math.min(sentence.length(), end + REACH));
        boolean opens = begin == 0 && opens(before, after, mention);
        return opens || goesOn(before, after) || liesAhead(before, after);
    }

    /** "Under 2022 har det hittills …". */
    private static boolean goesOn(String before, String after) {
        String near = before + " " + after;
        boolean isNow =
                THIS_YEAR.matcher(before).find()
                        || STILL.matcher(near).find() && WITHIN.matcher(before).find();
        return isNow && !LOOKS_BACK.matcher(near).find();
    }

    /** "Under 2022 ska …": after the time that opens a sentence, the verb follows. */
    private static boolean opens(String before, String after, DateMention mention) {
        Matcher opening = OPENING.matcher(before);
        Matcher next = NEXT_WORD.matcher(after);
        if (!opening.find() || before.isBlank() && mention.bare() || !next.find()) {
            return false;
        }
        String verb = next.group(1).toLowerCase(Locale.ROOT);
        if (FUTURE.contains(verb)) {
            return true;
        }
        boolean isPresent = verb.endsWith("r") || verb.endsWith("s");
        return opening.group("since") == null && isPresent && !PAST.matcher(verb).matches();
    }

    /** "… planeras till hösten 2022." */
    private static boolean liesAhead(String before, String after) {
        Matcher ahead = AHEAD.matcher(before);
        if (!ahead.find()) {
            return false;
        }
        String between = ahead.group("between");
        boolean isNext = between.length() <= " att ".length();
        boolean isLast = CLAUSE_END.matcher(after).find();
        boolean isSoonest = ahead.group("when").equalsIgnoreCase("senast");
        return (isNext || isLast)
                && !BELONGS_ELSEWHERE.matcher(between).find()
                && !(isSoonest && !FUTURE.contains(ahead.group("verb").toLowerCase(Locale.ROOT)));
    }
}
