package org.vbeplan.read;

import static org.vbeplan.read.ScalarShape.DATE;
import static org.vbeplan.read.ScalarShape.FLAG;
import static org.vbeplan.read.ScalarShape.ID;
import static org.vbeplan.read.ScalarShape.LINE;
import static org.vbeplan.read.ScalarShape.PROSE;

/** A row of an activity table. */
final class ActivityFormat {

    static final String[] STATES = {
        "planerad", "pågår", "genomförd", "delvis", "ej-genomförd", "utgår"
    };

    /** The fields that a column can show. */
    static final String[] FIELDS = {
        "kortnamn",
        "aktivitet",
        "kravgrad",
        "ansvarig",
        "samverkan",
        "tidplan",
        "uppföljning",
        "insatsområde",
        "delområden",
        "behov",
        "mål",
        "indikator",
        "målgrupp",
        "metod",
        "kostnad",
        "läge",
        "utfall"
    };

    private static final ObjectShape SCHEDULE =
            ObjectShape.named("tidplan")
                    .optional(
                            "text",
                            PROSE,
                            "Tidplanen med ord; skrivs ut i stället för de andra nycklarna.")
                    .optional("senast", DATE, "Sista dagen.")
                    .optional(
                            "start",
                            EitherShape.of(PROSE),
                            "När den börjar, som april eller 2023-04-01.")
                    .optional("period", PROSE, "Tiden den pågår, som Hösten 2018.")
                    .optional("frekvens", PROSE, "Hur ofta, som 10 ggr/år.")
                    .optional("vid", PROSE, "Händelsen som utlöser den.")
                    .optional("löpande", FLAG, "ja när den pågår hela tiden.");

    private static final ObjectShape FOLLOW_UP =
            ObjectShape.named("uppföljning")
                    .optional(
                            "text",
                            PROSE,
                            "Uppföljningen med ord; skrivs ut i stället för de andra nycklarna.")
                    .optional("kanal", PROSE, "Var den redovisas, som VB.")
                    .optional("indikator", PROSE, "Vad som räknas eller bedöms.")
                    .optional("senast", DATE, "Sista dagen för uppföljningen.");

    private static final ObjectShape PARTNER =
            ObjectShape.named("samverkan")
                    .required("part", PROSE, "Vem samverkan är med.")
                    .optional("till", PROSE, "Hur länge, när samverkan upphör.");

    private static final Shape RESPONSIBLE = ListShape.oneOrMore(PROSE);
    private static final Shape SCHEDULES = EitherShape.of(PROSE, SCHEDULE);

    private static final ObjectShape STEP =
            ObjectShape.named("delaktivitet")
                    .optional("id", ID, "Delaktivitetens identitet.")
                    .required("aktivitet", PROSE, "Vad som ska göras.")
                    .optional(
                            "ansvarig",
                            RESPONSIBLE,
                            "Vem som ansvarar, om det är en annan än för hela aktiviteten.")
                    .optional("tidplan", SCHEDULES, "När.");

    /** An activity, or {@code se:} and the id of one. */
    static final ObjectShape ROW =
            ObjectShape.named("aktivitet")
                    .optional("id", ID, "Aktivitetens identitet, densamma år efter år.")
                    .optional(
                            "se",
                            ID,
                            "Id för en aktivitet som redan står i planen; raden upprepar den.")
                    .oneOf("id", "se")
                    .optional(
                            "kortnamn", LINE, "Ett kort namn, för förteckningen över aktiviteter.")
                    .optional("aktivitet", PROSE, "Vad som ska göras.")
                    .oneOf("aktivitet", "se")
                    .optional(
                            "kravgrad",
                            ScalarShape.choice("ska", "bör", "kan"),
                            "Hur bindande den är.")
                    .optional("ansvarig", RESPONSIBLE, "Vem som ansvarar; en eller flera.")
                    .optional(
                            "samverkan",
                            ListShape.oneOrMore(EitherShape.of(PROSE, PARTNER)),
                            "Vilka som deltar utöver den ansvariga.")
                    .optional("tidplan", SCHEDULES, "När: med ord, eller uppdelat.")
                    .optional(
                            "uppföljning",
                            EitherShape.of(PROSE, FOLLOW_UP),
                            "Hur den följs upp: med ord, eller uppdelat.")
                    .optional("insatsområde", ID, "Riktlinjernas insatsområde.")
                    .optional("delområden", ListShape.oneOrMore(ID), "Riktlinjernas delområden.")
                    .optional(
                            "behov",
                            ListShape.oneOrMore(ID),
                            "Behoven i lägesbilden som den svarar mot.")
                    .optional(
                            "krav",
                            ListShape.oneOrMore(LINE),
                            "Riktlinjernas krav som den uppfyller, med sina id.")
                    .optional("mål", PROSE, "Vad som ska nås, helst i tal.")
                    .optional("indikator", PROSE, "Vad som visar att målet är nått.")
                    .optional("målgrupp", PROSE, "Vilka den riktas till.")
                    .optional("metod", PROSE, "Metoden, och vad den vilar på.")
                    .optional("kostnad", PROSE, "Vad den kostar och hur den betalas.")
                    .optional("läge", ScalarShape.choice(STATES), "Hur långt den har kommit.")
                    .optional("utfall", PROSE, "Vad den gav.")
                    .optional(
                            "föregående",
                            LINE,
                            "Den tidigare planens aktivitet, som nämnd/år#id, när id har bytts.")
                    .optional("delaktiviteter", ListShape.of(STEP), "Delar med egen tidplan.")
                    .optional(
                            "synlighet",
                            SectionFormat.VISIBILITY,
                            "intern lämnas ut ur den publika utgåvan; annars publik.");

    /** Field → head of its column. */
    static final Shape COLUMNS = new MapShape(ScalarShape.choice(FIELDS), LINE);

    private ActivityFormat() {}
}
