package org.vbeplan.lint;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;
import org.vbeplan.plan.Content;
import org.vbeplan.plan.Observation;
import org.vbeplan.plan.Section;

/**
 * So few people, at a place that is named, with an opinion or a threat, that those who know the
 * place know who is meant. Leaving out the name is then not enough.
 */
final class SmallCount implements Lint {

    private static final int MOST = 4;

    private static final Set<String> BLURRED =
            Set.of("färre än", "högst", "under", "mindre än", "max", "upp till");

    /** "Två elever", "en ung man": the words that a few people are told of with. */
    private static final Set<String> FEW =
            Set.of("1", "2", "3", "4", "en", "ett", "två", "tre", "fyra");

    private static final Set<String> BETWEEN =
            Set.of(
                    "ung",
                    "unga",
                    "yngre",
                    "äldre",
                    "enskild",
                    "enskilda",
                    "manlig",
                    "kvinnlig",
                    "avidentifierade");

    private static final Set<String> PEOPLE =
            Set.of(
                    "elev",
                    "elever",
                    "person",
                    "personer",
                    "individ",
                    "individer",
                    "ungdom",
                    "ungdomar",
                    "unga",
                    "pojke",
                    "pojkar",
                    "flicka",
                    "flickor",
                    "man",
                    "män",
                    "kvinna",
                    "kvinnor",
                    "familj",
                    "familjer",
                    "bröder",
                    "barn",
                    "förälder",
                    "föräldrar",
                    "deltagare",
                    "boende",
                    "medlem",
                    "medlemmar",
                    "ledare",
                    "anställd",
                    "anställda",
                    "blankett",
                    "blanketter",
                    "orosanmälan",
                    "orosanmälningar",
                    "ärende",
                    "ärenden");

    @Override
    public Code code() {
        return Code.COUNT_SMALL;
    }

    @Override
    public void look(Manuscript manuscript, Consumer<Finding> findings) {
        manuscript.plan().sections().forEach(section -> look(section, findings));
        for (Passage passage : manuscript.passages()) {
            if (passage.kind() == Passage.Kind.TEXT && !passage.isInternal()) {
                few(passage, findings);
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
            few(new Passage(Passage.Kind.CELL, null, "", false, row.text()), findings);
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
                Recognised.PERSONS.matcher(text + " " + unit).find()
                        && (unit.isEmpty() || Recognised.PERSON_UNIT.matcher(unit).find())
                        && !Recognised.THINGS.matcher(text + " " + unit).find();
        boolean sensitive =
                row.environment().isGiven() || Recognised.SENSITIVE.matcher(text).find();
        if (ofPersons && sensitive && Recognised.PLACE.matcher(all).find()) {
            findings.accept(Finding.of(code(), row.count().at(), row.count().text()));
        }
    }

    private void few(Passage passage, Consumer<Finding> findings) {
        List<Token> tokens = passage.tokens();
        Told told = new Told("");
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token count = tokens.get(i);
            if (!FEW.contains(count.lower())) {
                continue;
            }
            Token who = tokens.get(i + 1);
            if (BETWEEN.contains(who.lower()) && isPeople(tokens, i + 2)) {
                who = tokens.get(i + 2);
            }
            if (!PEOPLE.contains(who.lower()) || isPartOfNumber(passage.words(), count)) {
                continue;
            }
            String sentence = passage.sentenceAt(count.start()).text();
            if (!sentence.equals(told.sentence)) {
                told = new Told(sentence);
            }
            if (told.isOf(count.lower())) {
                String words = passage.words().substring(count.start(), who.end());
                findings.accept(
                        Finding.of(code(), passage.at(count.start(), words.length()), words));
            }
        }
    }

    private static boolean isPeople(List<Token> tokens, int place) {
        return place < tokens.size() && PEOPLE.contains(tokens.get(place).lower());
    }

    private static boolean isPartOfNumber(String words, Token count) {
        return count.start() > 0 && ".,/–-".indexOf(words.charAt(count.start() - 1)) >= 0;
    }

    /** A sentence and what it tells; it is reported once. */
    private static final class Told {

        private final String sentence;
        private boolean isAsked;
        private boolean isSensitive;
        private boolean hasHappened;
        private boolean isReported;

        Told(String sentence) {
            this.sentence = sentence;
        }

        /** "En elev" is mostly any pupil; it is one pupil where something is told of the past. */
        boolean isOf(String count) {
            if (!isAsked) {
                isAsked = true;
                isSensitive =
                        Recognised.SENSITIVE.matcher(sentence).find()
                                && Recognised.PLACE.matcher(sentence).find()
                                && !Recognised.GENERAL.matcher(sentence).find();
                hasHappened = isSensitive && Recognised.HAPPENED.matcher(sentence).find();
            }
            boolean isOne = count.startsWith("e");
            boolean isIt = isSensitive && !isReported && (!isOne || hasHappened);
            isReported |= isIt;
            return isIt;
        }
    }
}
