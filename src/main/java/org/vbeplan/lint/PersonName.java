package org.vbeplan.lint;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;
import org.vbeplan.plan.Cell;

/**
 * A named person where a function belongs. Only what the words beside it say to be an office, or a
 * way to reach somebody, is found: streets and schools are named after people, and authors are
 * cited.
 */
final class PersonName implements Lint {

    private static final String WORD = "\\p{Lu}\\p{Ll}{1,20}+(?:-\\p{Lu}\\p{Ll}{1,20}+)?";

    /** First of all a capital: what stands before is looked at only there. */
    private static final Pattern NAME =
            Pattern.compile(
                    "(?=\\p{Lu})(?<![\\p{L}\\p{Nd}-])(?<given>%1$s)[ \\n](?<family>(?:(?:von|af|de|van|El|Al) )?%1$s)(?![\\p{L}\\p{Nd}-])"
                            .formatted(WORD));

    private static final String OFFICE =
            "(?i:\\p{L}{0,30}(?:samordnare|koordinator|chef|rektor|kurator|polis|direktör|ordförande|handläggare|kontaktperson"
                    + "|utredare|ledare|assistent|sekreterare|föreståndare|imam|kyrkoherde|präst|lärare|psykolog|strateg"
                    + "|ombud|pedagog|inspektör|specialist|rådgivare|coach|mentor|konsulent)(?:n|en|e?rna|na)?)";

    /** Stands right before a name. */
    private static final Pattern BEFORE =
            Pattern.compile(
                    "(?<!\\p{L})(?:"
                            + OFFICE
                            + "(?: är| heter|:|,)?"
                            + "|(?i:kontakta|ring|mejla|ansvarig(?: är|:)|medverkande:|deltagare:|kontakt:|vid frågor,?"
                            + "|besvaras av|(?:tagits fram|upprättad|upprättats|skriven|skrivits|sammanställd|sammanställts) av"
                            + "|(?:skicka|lämna|mejla|vänd dig|hör av dig|anmäl)[^.!?\\n|]{0,30} till))"
                            + "[ \\n|]{1,4}$");

    /** Stands right behind a name. */
    private static final Pattern BEHIND =
            Pattern.compile(
                    "^ ?[,(|] ?(?:(?i:tfn|tel\\b|tel\\.|telefon|mobil|e-post|epost|mejl)"
                            + "|\\+46|0\\d{1,3}[- /]|07\\d{8}|[^ ,()|]{1,64}@|"
                            + OFFICE
                            + "(?!\\p{L}))");

    private static final Pattern AND = Pattern.compile("^(?:,| och)[ \\n]$");

    /** What is named after somebody. */
    private static final Pattern PLACE =
            Pattern.compile(
                    ".*(?:gatan|vägen|torget|skolan|gymnasiet|plan|plats|parken|kyrkan|gården|huset|gränd|allén|stiftelsen"
                            + "|fonden|priset|museet|hallen|teatern|skola|gymnasium|kommun|stad|ungdom|center|centrum|södra|norra)");

    private static final Pattern PLACE_BEHIND =
            Pattern.compile(
                    "^ (?:församling|kyrka|skola|gymnasi|torg|gata|väg|plats|plan|park|stiftelse|fond|minnes|pris|muse|cent"
                            + "|musikklass|allé|gränd|kapell|gård|AB\\b)\\p{L}*");

    /** Family names that nothing else is called, for those whose given name is rare. */
    private static final Pattern FAMILY =
            Pattern.compile(
                    ".*\\p{Ll}(?:sson|gren|ström|lund|qvist|kvist|stedt|sén|lén|dén|zén|ović|ovic|zadeh|oglu)|.*(?:berg|dahl|holm)");

    private static final Set<String> NO_GIVEN =
            Set.of(
                    "Norra",
                    "Södra",
                    "Östra",
                    "Västra",
                    "Stora",
                    "Lilla",
                    "Nya",
                    "Gamla",
                    "Sankt",
                    "Region",
                    "Kvarteret");

    /** Cells that are for functions. */
    private static final Set<Cell.Role> FUNCTIONS =
            EnumSet.of(
                    Cell.Role.RESPONSIBLE,
                    Cell.Role.PARTNER,
                    Cell.Role.COORDINATOR,
                    Cell.Role.CONTACT);

    private static final int NEAR = 70;

    @Override
    public Code code() {
        return Code.PERSON_NAMED;
    }

    @Override
    public void look(Manuscript manuscript, Consumer<Finding> findings) {
        for (Passage passage : manuscript.passages()) {
            if (!passage.isInternal() && passage.kind() != Passage.Kind.NOTE) {
                look(passage, findings);
            }
        }
    }

    private void look(Passage passage, Consumer<Finding> findings) {
        String words = passage.words();
        Matcher name = NAME.matcher(words);
        int lastEnd = -1;
        int from = 0;
        while (name.find(from)) {
            String before = words.substring(Math.max(0, name.start() - NEAR), name.start());
            String behind =
                    words.substring(name.end(), Math.min(words.length(), name.end() + NEAR));
            boolean follows =
                    lastEnd >= 0 && AND.matcher(words.substring(lastEnd, name.start())).matches();
            boolean isPerson =
                    !isPlace(name, behind)
                            && (isGiven(name)
                                    ? follows || isInOffice(passage, before, behind)
                                    : isSurely(name) && BEFORE.matcher(before).find());
            if (isPerson) {
                findings.accept(
                        Finding.of(code(), passage.at(name), name.group().replace('\n', ' ')));
                lastEnd = name.end();
            }
            // "Enhetschef Maria Persson": the office may be written like a given name.
            from = isPerson ? name.end() : name.end("given");
        }
    }

    private static boolean isInOffice(Passage passage, String before, String behind) {
        boolean isCell = passage.role().filter(FUNCTIONS::contains).isPresent();
        return BEFORE.matcher(before).find()
                || BEHIND.matcher(behind).find()
                || isCell && before.isBlank();
    }

    private static boolean isGiven(Matcher name) {
        return GivenNames.has(name.group("given"));
    }

    private static boolean isSurely(Matcher name) {
        return !NO_GIVEN.contains(name.group("given"))
                && !name.group("given").endsWith("s")
                && FAMILY.matcher(name.group("family")).matches();
    }

    /** Streets, schools, parishes; and what is somebody's, as a prize is. */
    private static boolean isPlace(Matcher name, String behind) {
        String family = name.group("family");
        boolean isOwner = family.endsWith("s") && behind.matches("(?s) \\p{Ll}.*");
        return isOwner
                || PLACE.matcher(family.toLowerCase(java.util.Locale.ROOT)).matches()
                || PLACE_BEHIND.matcher(behind).find();
    }
}
