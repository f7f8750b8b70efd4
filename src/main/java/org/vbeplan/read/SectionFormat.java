package org.vbeplan.read;

import static org.vbeplan.read.ScalarShape.FLAG;
import static org.vbeplan.read.ScalarShape.ID;
import static org.vbeplan.read.ScalarShape.LINE;
import static org.vbeplan.read.ScalarShape.PROSE;

/** A plan's sections, and the goals, needs and contacts in them. */
final class SectionFormat {

    static final ScalarShape VISIBILITY = ScalarShape.choice("publik", "intern");

    static final String VISIBILITY_MEANS =
            "intern lämnas ut ur den publika utgåvan; annars publik.";

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

    private static final ObjectShape NEED =
            ObjectShape.named("behov")
                    .required("id", ID, "Behovets identitet, som aktiviteterna nämner.")
                    .required("text", PROSE, "Vad som behövs.")
                    .optional("grund", PROSE, "Vad i lägesbilden som visar det.")
                    .optional(
                            "utan-insats",
                            PROSE,
                            "Varför ingen aktivitet svarar mot behovet; skrivs ut för läsaren.")
                    .optional("synlighet", VISIBILITY, VISIBILITY_MEANS);

    private static final ObjectShape OMISSION =
            ObjectShape.named("utan-insats")
                    .required(
                            "delområde",
                            ID,
                            "Delområdet i riktlinjerna där planen inte har någon aktivitet.")
                    .required("skäl", PROSE, "Varför; skrivs ut för läsaren.")
                    .optional("synlighet", VISIBILITY, VISIBILITY_MEANS);

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
        "text",
        "gemensam",
        "aktiviteter",
        "observationer",
        "enkät",
        "rutin",
        "mål",
        "behov",
        "kontakter",
        "utan-insats"
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
                        ListShape.of(FigureFormat.OBSERVATION),
                        "Lägesbildens iakttagelser, som en tabell.")
                .optional(
                        "diagram", FLAG, "ja när observationernas antal ska ritas som ett diagram.")
                .optional("enkät", FigureFormat.SURVEY, "En enkät med svar.")
                .optional(
                        "rutin",
                        FigureFormat.ROUTINE,
                        "En rutin, som flödesschema och som steg i text.")
                .optional("mål", GOALS, "Mål, med effekter och mått.")
                .optional(
                        "behov",
                        ListShape.of(NEED),
                        "Behoven som lägesbilden visar, som en numrerad tabell.")
                .optional("kontakter", ListShape.of(CONTACT), "Funktioner som kan nås.")
                .optional(
                        "utan-insats",
                        ListShape.of(OMISSION),
                        "Delområden där planen inte har någon aktivitet, med skälet.")
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
