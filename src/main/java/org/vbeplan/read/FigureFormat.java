package org.vbeplan.read;

import static org.vbeplan.read.ScalarShape.COUNT;
import static org.vbeplan.read.ScalarShape.DATE;
import static org.vbeplan.read.ScalarShape.FLAG;
import static org.vbeplan.read.ScalarShape.ID;
import static org.vbeplan.read.ScalarShape.LINE;
import static org.vbeplan.read.ScalarShape.PERCENT;
import static org.vbeplan.read.ScalarShape.PROSE;

/** What a section shows as figures: observations, surveys and routines. */
final class FigureFormat {

    static final ObjectShape OBSERVATION =
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
                    .optional(
                            "synlighet", SectionFormat.VISIBILITY, SectionFormat.VISIBILITY_MEANS);

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

    static final ObjectShape SURVEY =
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

    static final ObjectShape ROUTINE =
            ObjectShape.named("rutin")
                    .optional("id", ID, "Rutinens identitet.")
                    .required("rubrik", PROSE, "Vad schemat visar; också dess bildtext.")
                    .required(
                            "steg", ListShape.of(ROUTINE_STEP), "Stegen, i den ordning de läses.");

    private FigureFormat() {}
}
