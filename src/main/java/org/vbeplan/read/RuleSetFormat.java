package org.vbeplan.read;

import static org.vbeplan.read.ScalarShape.DATE;
import static org.vbeplan.read.ScalarShape.ID;
import static org.vbeplan.read.ScalarShape.LINE;
import static org.vbeplan.read.ScalarShape.PROSE;

import java.util.stream.Stream;
import org.vbeplan.city.OwedDocument;

/** A file of {@code riktlinjer/}: what a version of the riktlinjer demands, and its templates. */
final class RuleSetFormat {

    private static final ObjectShape TEMPLATE_SECTION =
            ObjectShape.named("mallavsnitt")
                    .required("rubrik", LINE, "Avsnittets rubrik.")
                    .optional(
                            "avsnitt",
                            Shape.later(() -> RuleSetFormat.TEMPLATE_SECTIONS),
                            "Underavsnitten, i ordning.");

    private static final Shape TEMPLATE_SECTIONS =
            new MapShape(ID, EitherShape.of(LINE, TEMPLATE_SECTION));

    private static final ObjectShape TEMPLATE =
            ObjectShape.named("mall")
                    .required("titel", PROSE, "Dokumentets titel, med variabler.")
                    .optional("källa", PROSE, CityFormat.SOURCE_MEANS)
                    .required("kolumner", ActivityFormat.COLUMNS, "Aktivitetstabellens kolumner.")
                    .required("avsnitt", TEMPLATE_SECTIONS, "Avsnitten, i ordning.");

    /** What a plan can be, and the report that is put together from the plans. */
    private static final String[] DOCUMENT_TYPES =
            Stream.concat(Stream.of(PlanFormat.DOCUMENT_TYPES), Stream.of(OwedDocument.REPORT))
                    .toArray(String[]::new);

    private static final Shape BOARDS = ListShape.oneOrMore(ID);

    private static final ObjectShape SUBAREA =
            ObjectShape.named("delområde")
                    .required("namn", LINE, "Delområdets namn.")
                    .optional("kort", LINE, "Ett kortare namn, för tabeller.")
                    .required("ansvariga", BOARDS, "Typer av nämnd, eller id för nämnder.")
                    .optional("källa", PROSE, CityFormat.SOURCE_MEANS);

    private static final ObjectShape AREA =
            ObjectShape.named("insatsområde")
                    .required("namn", LINE, "Insatsområdets namn.")
                    .required("delområden", new MapShape(ID, SUBAREA), "Delområdena, i ordning.");

    private static final ScalarShape RHYTHM =
            ScalarShape.choice(
                    OwedDocument.YEARLY, OwedDocument.EVEN_YEARS, OwedDocument.ODD_YEARS);

    private static final ScalarShape WEIGHT = ScalarShape.choice("fel", "varning", "råd");

    private static final ObjectShape CHECK =
            ObjectShape.named("prövning")
                    .required("regel", LINE, "Regelns kod.")
                    .optional(
                            "värden",
                            ListShape.oneOrMore(LINE),
                            "Vad regeln letar efter, som id för avsnitt.")
                    .optional("vikt", WEIGHT, "Vikten, när den är en annan än kravets.")
                    .optional(
                            "mallar",
                            ListShape.oneOrMore(LINE),
                            "Bara planer med någon av mallarna prövas.")
                    .optional(
                            "status",
                            ListShape.oneOrMore(ScalarShape.choice(PlanFormat.STATUSES)),
                            "Bara planer med någon av statusarna prövas.")
                    .optional(
                            "nämnder",
                            BOARDS,
                            "Bara de här prövas: typer av nämnd, eller id för nämnder.");

    private static final ObjectShape DUTY =
            ObjectShape.named("krav")
                    .required("rubrik", LINE, "Kravet i några ord, som det står i rapporten.")
                    .required("text", PROSE, "Kravet i sin helhet, med egna ord.")
                    .optional(
                            "gäller",
                            BOARDS,
                            "Vilka det binder: typer av nämnd, eller id för nämnder; annars alla.")
                    .optional("hur-ofta", RHYTHM, "Hur ofta det ska uppfyllas; annars alltid.")
                    .required("plats", LINE, "Var det står i dokumentet.")
                    .required("vikt", WEIGHT, "Vad en avvikelse väger.")
                    .optional("prövas", ListShape.oneOrMore(CHECK), "Hur en plan prövas mot det.")
                    .optional(
                            "för-hand",
                            PROSE,
                            "Vad en människa ska se efter, när programmet inte kan avgöra det.");

    private static final ObjectShape DOCUMENT =
            ObjectShape.named("dokument")
                    .required("nämnder", BOARDS, "Typer av nämnd, eller id för nämnder.")
                    .required(
                            "dokumenttyp",
                            ScalarShape.choice(DOCUMENT_TYPES),
                            "Vilket slags dokument de ska göra.")
                    .required("hur-ofta", RHYTHM, "Hur ofta de ska göra det.")
                    .required("krav", LINE, "Kravet som säger det: ett id under krav.");

    private static final ObjectShape RULE_SET_BODY =
            ObjectShape.named("riktlinjer")
                    .required("namn", LINE, "Riktlinjernas namn.")
                    .required("omslag", LINE, "Hur en plans omslag nämner dem.")
                    .optional("diarienummer", LINE, "Riktlinjernas diarienummer.")
                    .optional("beslut", PROSE, "Vem som beslutade dem, och när.")
                    .optional("från", DATE, "Första dagen de gäller.")
                    .optional("till", DATE, "Sista dagen de gällde.")
                    .optional("källa", PROSE, CityFormat.SOURCE_MEANS)
                    .optional("miljöer", new MapShape(ID, LINE), "Extremistmiljöerna: id och namn.")
                    .optional(
                            "termer",
                            new MapShape(LINE, LINE),
                            "Ord som inte längre används, och det som gäller nu.")
                    .optional(
                            "insatsområden",
                            new MapShape(ID, AREA),
                            "Insatsområdena med sina delområden.")
                    .optional("krav", new MapShape(LINE, DUTY), "Kraven, i ordning.")
                    .optional(
                            "dokument",
                            ListShape.of(DOCUMENT),
                            "Dokumenten som nämnderna ska göra, och hur ofta.")
                    .required(
                            "mallar", new MapShape(LINE, TEMPLATE), "Mallarna, den vanliga först.");

    /** A file of {@code riktlinjer/}. */
    static final ObjectShape FILE =
            ObjectShape.named("riktlinjefil")
                    .required("riktlinjer", RULE_SET_BODY, "En version av riktlinjerna.");

    private RuleSetFormat() {}
}
