package org.vbeplan.scorecard;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.Span;
import org.vbeplan.plan.Content;
import org.vbeplan.plan.Days;
import org.vbeplan.plan.Header;
import org.vbeplan.plan.PlanTexts;
import org.vbeplan.rule.SituationDates;
import org.vbeplan.text.Prose;

/** Questions on the plan as a whole. */
final class OnWhole {

    private static final int YEAR = 12;
    private static final int MANY = 8;
    private static final int FEW = 4;

    private static final Set<Code> STALE =
            Set.of(Code.LAW_REPEALED, Code.ACTOR_OUTDATED, Code.TERM_OUTDATED, Code.PERIOD_STALE);

    private static final List<String> CONTACT =
            List.of("samordnar", "kontaktperson", "jour", "växel", "telefon");
    private static final List<String> KNOWN =
            List.of("känner till", "känna till", "känd av", "introduktion", "arbetsplatsträff");
    private static final List<String> LOW =
            List.of("försvinnande", "obefintlig", "mycket låg", "mycket liten", "på noll");
    private static final List<String> HIGH =
            List.of("mycket allvarlig", "omfattande", "hög risk", "ökar kraftigt", "stor oro");
    private static final List<String> WEIGHED =
            List.of("därför", "proportion", "svarar mot läget", "tyngdpunkt", "prioriter", "vägt");

    /** A sentence that names both: what somebody thinks, and what somebody does. */
    private static final Pattern OPINION_OR_ACT =
            Pattern.compile(
                    "(?iU)\\b(?:(åsikt|tycker|övertygelse|tankar)|(handling|gärning|våld|brott))");

    private static final Pattern SENTENCE = Pattern.compile("[^.!?]+");

    /** Words that judge people rather than tell what they do. */
    private static final Pattern LOADED =
            Pattern.compile(
                    "(?iU)\\b(fanatiker|galning|dåre|hjärntvätt|avskum|smitt(a|as|ad|ar) av|ondska"
                            + "|fiender? till samhället)\\w*");

    private OnWhole() {}

    /** Q14: what to do when worried, whom to ask, and what may not be told. */
    static Mark concern(Dossier dossier) {
        Span at = dossier.plan().sectionsAt();
        boolean told = dossier.speaksOfAny(List.of("oro", "orolig"));
        boolean contact = hasContacts(dossier) || dossier.speaksOfAny(CONTACT);
        boolean secrecy = dossier.speaksOfAny(List.of("sekretess", "tystnadsplikt"));
        if (!told) {
            return Mark.of(0, at, "poäng.oro.inget");
        }
        if (contact && secrecy) {
            return Mark.of(2, at, "poäng.oro.allt");
        }
        String lacking = contact ? "@poäng.oro.sekretess" : "@poäng.oro.kontakt";
        return Mark.of(contact || secrecy ? 1 : 0, at, "poäng.oro.del", lacking);
    }

    private static boolean hasContacts(Dossier dossier) {
        List<Content> found = new ArrayList<>();
        dossier.plan()
                .eachSection(
                        section ->
                                section.contents().stream()
                                        .filter(content -> content instanceof Content.Contacts)
                                        .forEach(found::add));
        return !found.isEmpty();
    }

    /** Q17: decided, talked over with others, and known by those who are to follow it. */
    static Mark anchoring(Dossier dossier) {
        Header header = dossier.plan().header();
        boolean decided = header.decisions().stream().anyMatch(one -> one.date().isGiven());
        boolean consulted = header.consultations().stream().anyMatch(one -> one.date().isGiven());
        boolean known = dossier.speaksOfAny(KNOWN);
        List<String> lacking = new ArrayList<>();
        if (!decided) {
            lacking.add("@poäng.förankring.beslut");
        }
        if (!consulted) {
            lacking.add("@poäng.förankring.samråd");
        }
        if (!known) {
            lacking.add("@poäng.förankring.känd");
        }
        if (lacking.isEmpty()) {
            return Mark.of(2, header.at(), "poäng.förankring.allt");
        }
        int points = lacking.size() == 1 ? 1 : 0;
        return Mark.of(points, header.at(), "poäng.förankring.del", lacking.get(0));
    }

    /** Q18: a lägesbild of the last year, and nothing that has gone out of date. */
    static Mark freshness(Dossier dossier) {
        Optional<Days> plan = Days.of(dossier.plan().header());
        Optional<Days> latest = new SituationDates(dossier.plan()).latest().map(one -> one.days());
        boolean fresh =
                plan.isPresent()
                        && latest.isPresent()
                        && ChronoUnit.MONTHS.between(latest.get().last(), plan.get().first())
                                < YEAR;
        List<Finding> stale = dossier.findings(finding -> STALE.contains(finding.code()));
        if (fresh && stale.isEmpty()) {
            return Mark.of(2, dossier.situationAt(), "poäng.aktuell.allt");
        }
        if (!stale.isEmpty()) {
            return Mark.of(fresh ? 1 : 0, stale.get(0).at(), "poäng.aktuell.gammalt", stale.size());
        }
        return Mark.of(1, dossier.situationAt(), "poäng.aktuell.lägesbild");
    }

    /** Q19: as much as the lägesbild calls for. */
    static Mark proportion(Dossier dossier) {
        int measures = dossier.activities().size();
        Span at = dossier.situationAt();
        boolean low = dossier.situationSpeaksOfAny(LOW) && measures > MANY;
        boolean high = dossier.situationSpeaksOfAny(HIGH) && measures < FEW;
        boolean weighed = dossier.situationSpeaksOfAny(WEIGHED);
        if (low || high) {
            String question = low ? "poäng.proportion.många" : "poäng.proportion.få";
            return Mark.of(weighed ? 1 : 0, at, question, measures);
        }
        return weighed
                ? Mark.of(2, at, "poäng.proportion.vägd")
                : Mark.of(1, at, "poäng.proportion.ovägd");
    }

    /** Q20: acts, not opinions, and no words that judge people. */
    static Mark neutrality(Dossier dossier) {
        for (Prose text : PlanTexts.own(dossier.plan())) {
            Matcher loaded = LOADED.matcher(text.markdown());
            if (loaded.find()) {
                Span at = text.places().at(loaded.start(), loaded.end() - loaded.start());
                return Mark.of(0, at, "poäng.saklig.laddat", loaded.group());
            }
        }
        boolean told = dossier.texts().stream().anyMatch(OnWhole::tellsThemApart);
        return told
                ? Mark.of(2, dossier.plan().sectionsAt(), "poäng.saklig.skillnad")
                : Mark.of(1, dossier.plan().sectionsAt(), "poäng.saklig.utan");
    }

    private static boolean tellsThemApart(Prose text) {
        Matcher sentence = SENTENCE.matcher(text.markdown());
        while (sentence.find()) {
            boolean opinion = false;
            boolean act = false;
            Matcher word = OPINION_OR_ACT.matcher(sentence.group());
            while (word.find()) {
                opinion |= word.group(1) != null;
                act |= word.group(2) != null;
            }
            if (opinion && act) {
                return true;
            }
        }
        return false;
    }
}
