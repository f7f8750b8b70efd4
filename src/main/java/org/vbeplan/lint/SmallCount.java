package org.vbeplan.lint;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;
import org.vbeplan.plan.Content;
import org.vbeplan.plan.Observation;
import org.vbeplan.plan.Section;
import org.vbeplan.text.Places;

/**
 * So few people, at a place that is named, with an opinion or a threat, that those who know the
 * place know who is meant. Leaving out the name is then not enough.
 */
final class SmallCount implements Lint {

    private static final int MOST = 4;

    private static final Set<String> BLURRED =
            Set.of("färre än", "högst", "under", "mindre än", "max", "upp till");

    private static final Pattern PLACE =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?:\\p{L}*skol(?!skjut|attack|social|närvaro|våld|resultat)\\p{L}*"
                            + "|\\p{L}*gymnasi\\p{L}*|fritidsgård\\p{L}*|\\p{L}*bibliotek\\p{L}*"
                            + "|\\p{L}*boende\\p{L}*|kvarter\\p{L}*|\\p{L}*förening(?:en)?|moské\\p{L}*"
                            + "|kyrka\\p{L}*|enheten|klass(?:en|erna)?|\\p{L}*station(?:en)?|torget"
                            + "|jobbtorg\\p{L}*|\\p{L}*hem(?:met)?|\\p{L}*gården|ungdomsmottagning\\p{L}*"
                            + "|elevhälsa\\p{L}*|rektor\\p{L}*)(?!\\p{L})");

    private static final Pattern SENSITIVE =
            Pattern.compile(
                    "(?iu)nazis|(?<!\\p{L})(?:höger|vänster)?extrem|vit makt|autonom|islamis|jihad"
                            + "|(?-i:(?<!\\p{L})IS(?!\\p{L}))|radikalis|skolskjut|skolattack|terror"
                            + "|attentat|propaganda|hatbrott|skjuta|vapen|hota[td]?\\p{L}*\\smed\\svåld"
                            + "|våldsbejak|islamiska staten");

    private static final Pattern PERSONS =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?:elev|person|individ|ungdom|unga|pojk|flick|man(?!ifest)|kvinn"
                            + "|famil|bröder|barn|föräld|deltagar|boende|besökar|medlem|ledare|anställd"
                            + "|blankett|\\p{L}*anmäl|\\p{L}*samtal|ärende)\\p{L}*");

    private static final Pattern PERSON_UNIT =
            Pattern.compile(
                    "(?iu)"
                            + PERSONS.pattern().substring("(?iu)".length())
                            + "|(?:händelse|incident)\\p{L}*");

    /** Of things and gatherings, not of people. */
    private static final Pattern THINGS =
            Pattern.compile(
                    "(?iu)klott|klister|affisch|skadegör|åverkan|demonstration|manifestation"
                            + "|föreläs|utbildning|temadag");

    /** "Två elever", "en ung man": a few people, in running text. */
    private static final Pattern FEW =
            Pattern.compile(
                    "(?iu)(?=[1-4etf])(?<![\\p{L}\\d.,/–-])(?<count>[1-4]|en|ett|två|tre|fyra)\\s"
                            + "(?:(?:unga?|yngre|äldre|enskilda?|manlig|kvinnlig|avidentifierade)\\s)?"
                            + "(?<who>elev(?:er)?|personer|person|individ(?:er)?|ungdom(?:ar)?|unga|pojkar"
                            + "|pojke|flickor|flicka|män|man|kvinnor|kvinna|familj(?:er)?|bröder|barn"
                            + "|föräldrar|förälder|deltagare|boende|medlemmar|ledare|anställda?"
                            + "|blankett(?:er)?|orosanmälan|orosanmälningar|ärenden?)(?!\\p{L})");

    /** What is said of anybody, or of people at work. */
    private static final Pattern GENERAL =
            Pattern.compile(
                    "(?iu)^(?:om|när)\\s|(?<!\\p{L})(?:ska|skall|kan|bör|måste|kommer att|varje|arbetar"
                            + "|utbildats|deltar|ansvarar|utses|sverige|europa|landet|världen|tyskland"
                            + "|norge|danmark|finland|frankrike|storbritannien|usa)(?!\\p{L})");

    private static final Pattern HAPPENED =
            Pattern.compile("(?iu)(?<!\\p{L})(?:har|hade|\\p{L}+(?:ade|des|tes))(?!\\p{L})");

    @Override
    public Code code() {
        return Code.COUNT_SMALL;
    }

    @Override
    public void look(Manuscript manuscript, Consumer<Finding> findings) {
        manuscript.plan().sections().forEach(section -> look(section, findings));
        for (Passage passage : manuscript.passages()) {
            if (passage.kind() == Passage.Kind.TEXT && !passage.isInternal()) {
                for (Sentence sentence : passage.sentences()) {
                    few(
                            sentence.text(),
                            (from, length) -> passage.at(sentence.offset() + from, length),
                            findings);
                }
            }
        }
    }

    private void look(Section section, Consumer<Finding> findings) {
        if (section.internal()) {
            return;
        }
        for (Content content : section.contents()) {
            if (content instanceof Content.Observations table) {
                table.rows().stream()
                        .filter(row -> !row.internal())
                        .forEach(row -> look(row, findings));
            }
        }
        section.sections().forEach(each -> look(each, findings));
    }

    private void look(Observation row, Consumer<Finding> findings) {
        if (!row.count().isGiven()) {
            few(row.text().markdown(), row.text().places(), findings);
            return;
        }
        int count = row.count().number().orElse(0);
        if (count < 1 || count > MOST || BLURRED.contains(row.approximately().text())) {
            return;
        }
        String unit = row.unit().plainText();
        String text = row.text().plainText();
        String all = row.informant().plainText() + " " + text + " " + unit;
        boolean ofPersons =
                PERSONS.matcher(text + " " + unit).find()
                        && (unit.isEmpty() || PERSON_UNIT.matcher(unit).find())
                        && !THINGS.matcher(text + " " + unit).find();
        boolean sensitive = row.environment().isGiven() || SENSITIVE.matcher(text).find();
        if (ofPersons && sensitive && PLACE.matcher(all).find()) {
            findings.accept(Finding.of(code(), row.count().at(), row.count().text()));
        }
    }

    private void few(String sentence, Places places, Consumer<Finding> findings) {
        Matcher few = FEW.matcher(sentence);
        if (!few.find()
                || !SENSITIVE.matcher(sentence).find()
                || !PLACE.matcher(sentence).find()
                || GENERAL.matcher(sentence).find()) {
            return;
        }
        // "En elev" is mostly any pupil; it is one pupil where something is told of the past.
        boolean isOne = few.group("count").toLowerCase(Locale.ROOT).startsWith("e");
        if (!isOne || HAPPENED.matcher(sentence).find()) {
            findings.accept(
                    Finding.of(
                            code(), places.at(few.start(), few.end() - few.start()), few.group()));
        }
    }
}
