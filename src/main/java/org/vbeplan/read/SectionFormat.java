package org.vbeplan.read;

import static org.vbeplan.read.ScalarShape.COUNT;
import static org.vbeplan.read.ScalarShape.DATE;
import static org.vbeplan.read.ScalarShape.FLAG;
import static org.vbeplan.read.ScalarShape.ID;
import static org.vbeplan.read.ScalarShape.LINE;
import static org.vbeplan.read.ScalarShape.PERCENT;
import static org.vbeplan.read.ScalarShape.PROSE;

/** A plan's sections, and the figures, surveys, routines, goals and contacts in them. */
final class SectionFormat {

    static final ScalarShape VISIBILITY = ScalarShape.choice("publik", "intern");

    private static final String VISIBILITY_MEANS =
            "intern lämnas ut ur den publika utgåvan; annars publik.";

    private static final ObjectShape OBSERVATION =
            ObjectShape.named("observation")
                    .required("id", ID, "Observationens identitet.")
                    .required("uppgiftslämnare", PROSE, "Vem uppgiften kommer från.")
                    .required("text", PROSE, "Vad som iakttogs.")
                    .optional("miljö", ID, "Extremistmiljön: ett id bland riktlinjernas miljöer.")
                    .optional("antal", COUNT, "Hur många; 0 när inget har noterats.")
                    .optional("ungefär", LINE, "Ett ord före talet, som drygt eller minst.")
                    .optional("enhet", PROSE, "Vad som räknas, som incidenter eller blanketter.")
                    .optional("från", DATE, "Periodens första dag, månad eller år.")
                    .optional("till", DATE, "Periodens sista dag, månad eller år.")
                    .optional(
                            "period", PROSE, "Perioden med ord, när den inte ryms i från och till.")
                    .optional("allvar", PROSE, "Hur allvarligt det bedömdes.")
                    .optional(
                            "överlappar",
                            ListShape.oneOrMore(ID),
                            "Observationer som räknar samma händelser och inte får summeras med den här.")
                    .optional("synlighet", VISIBILITY, VISIBILITY_MEANS);

    private static final ObjectShape SHARE_RANGE =
            ObjectShape.named("andel")
                    .required("från", PERCENT, "Lägsta andelen, i procent.")
                    .required("till", PERCENT, "Högsta andelen, i procent.");

    private static final ObjectShape QUESTION =
            ObjectShape.named("fråga")
                    .optional("id", ID, "Frågans identitet.")
                    .required("fråga", PROSE, "Vad som frågades, eller vad svaret gäller.")
                    .optional("grupp", PROSE, "Vilka svaret gäller, som chefer eller medarbetare.")
                    .optional(
                            "andel",
                            EitherShape.of(PERCENT, SHARE_RANGE),
                            "Andelen i procent, som originalet anger den.")
                    .optional(
                            "ungefär", LINE, "Ett ord före andelen, som drygt, knappt eller nära.")
                    .optional("ja", COUNT, "Hur många som svarade ja.")
                    .optional("kommentar", PROSE, "Vad som ska sägas om svaret.");

    private static final ObjectShape SURVEY =
            ObjectShape.named("enkät")
                    .optional("id", ID, "Enkätens identitet.")
                    .optional("rubrik", PROSE, "Texten över tabellen.")
                    .optional("målgrupp", PROSE, "Vilka som fick enkäten.")
                    .optional("utskick", COUNT, "Hur många som fick enkäten.")
                    .optional("svar", COUNT, "Hur många som svarade.")
                    .optional("svarsfrekvens", PERCENT, "Andelen som svarade, i procent.")
                    .optional("period", PROSE, "Tiden enkäten gäller.")
                    .optional("diagram", FLAG, "ja när andelarna ska ritas som ett diagram.")
                    .optional("frågor", ListShape.of(QUESTION), "Frågorna, i ordning.");

    private static final ObjectShape ROUTINE_STEP =
            ObjectShape.named("steg")
                    .required("id", ID, "Stegets identitet.")
                    .required(
                            "typ",
                            ScalarShape.choice("start", "åtgärd", "beslut", "nöd", "slut"),
                            "Stegets form i schemat.")
                    .required("rubrik", PROSE, "Vad som står i rutan.")
                    .optional("text", PROSE, "Förklaringen till steget.")
                    .optional("villkor", PROSE, "När steget gäller.")
                    .optional("lagrum", ListShape.oneOrMore(PROSE), "Lagrummen steget vilar på.")
                    .optional(
                            "nästa",
                            ListShape.oneOrMore(ID),
                            "Stegen som följer; annars det nästa i listan.");

    private static final ObjectShape ROUTINE =
            ObjectShape.named("rutin")
                    .optional("id", ID, "Rutinens identitet.")
                    .required("rubrik", PROSE, "Vad schemat visar; också dess bildtext.")
                    .required(
                            "steg", ListShape.of(ROUTINE_STEP), "Stegen, i den ordning de läses.");

    private static final ObjectShape MEASURE =
            ObjectShape.named("mått")
                    .required("text", PROSE, "Vad som mäts.")
                    .optional(
                            "typ", ScalarShape.choice("antal", "andel", "ja-nej"), "Hur det mäts.")
                    .optional("målvärde", PROSE, "Vad som ska nås.")
                    .optional("utfall", PROSE, "Vad det blev.");

    private static final ObjectShape GOAL =
            ObjectShape.named("mål")
                    .optional("id", ID, "Målets identitet.")
                    .required("text", PROSE, "Målet.")
                    .optional("effekter", ListShape.oneOrMore(PROSE), "Vad målet väntas leda till.")
                    .optional(
                            "mått",
                            ListShape.oneOrMore(EitherShape.of(PROSE, MEASURE)),
                            "Hur det märks att målet nås.");

    private static final ObjectShape CONTACT =
            ObjectShape.named("kontakt")
                    .required("funktion", PROSE, "Funktionen, aldrig ett personnamn.")
                    .optional("enhet", PROSE, "Var funktionen finns.")
                    .optional("telefon", LINE, "Funktionens telefonnummer.")
                    .optional("e-post", LINE, "Funktionens e-postadress.")
                    .optional("webb", LINE, "Adress till en webbsida.")
                    .optional("synlighet", VISIBILITY, VISIBILITY_MEANS);

    private static final Shape GOALS = ListShape.oneOrMore(EitherShape.of(PROSE, GOAL));

    private static final String[] CONTENTS = {
        "text", "gemensam", "aktiviteter", "observationer", "enkät", "rutin", "mål", "kontakter"
    };

    /** What may stand in a section, one at a time in {@code innehåll} and together in a section. */
    private static ObjectShape withContents(ObjectShape shape) {
        return shape.optional("gemensam", ID, "Ett av stadens gemensamma textblock, ur texter/.")
                .optional("text", PROSE, "Text i Markdown.")
                .optional(
                        "aktiviteter",
                        ListShape.of(ActivityFormat.ROW),
                        "Aktiviteterna, som en tabell.")
                .optional(
                        "kolumner",
                        ActivityFormat.COLUMNS,
                        "Tabellens kolumner, när mallens inte passar: fält och rubrik, i ordning.")
                .optional(
                        "observationer",
                        ListShape.of(OBSERVATION),
                        "Lägesbildens iakttagelser, som en tabell.")
                .optional(
                        "diagram", FLAG, "ja när observationernas antal ska ritas som ett diagram.")
                .optional("enkät", SURVEY, "En enkät med svar.")
                .optional("rutin", ROUTINE, "En rutin, som flödesschema och som steg i text.")
                .optional("mål", GOALS, "Mål, med effekter och mått.")
                .optional("kontakter", ListShape.of(CONTACT), "Funktioner som kan nås.")
                .optional("tabellrubrik", PROSE, "Texten över tabellen eller listan.");
    }

    private static final ObjectShape CONTENT =
            withContents(ObjectShape.named("innehåll")).oneOf(CONTENTS);

    private static final Shape CONTENT_LIST = ListShape.of(EitherShape.of(PROSE, CONTENT));

    private static final ObjectShape SECTION =
            withContents(
                            ObjectShape.named("avsnitt")
                                    .optional(
                                            "rubrik",
                                            LINE,
                                            "Rubriken; annars mallens. Ett eget avsnitt måste ha en."))
                    .optional(
                            "innehåll",
                            CONTENT_LIST,
                            "Avsnittets delar, när ordningen mellan dem spelar roll.")
                    .notBoth("text", "innehåll")
                    .optional(
                            "avsnitt",
                            Shape.later(() -> SectionFormat.SECTIONS),
                            "Underavsnitten, i ordning.")
                    .optional("bilaga", FLAG, "ja när avsnittet är en bilaga.")
                    .optional("synlighet", VISIBILITY, VISIBILITY_MEANS);

    /** The sections of a plan or of a section: text, or an object; the key is the identity. */
    static final Shape SECTIONS = new MapShape(ID, EitherShape.of(PROSE, SECTION));

    private SectionFormat() {}
}
