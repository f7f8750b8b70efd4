package org.vbeplan.figure;

import java.util.List;
import org.vbeplan.figure.BarChart.Bar;
import org.vbeplan.figure.FlowChart.Box;
import org.vbeplan.figure.FlowChart.Kind;

/** Figures that tests look at. */
public final class Charts {
    private Charts() {}

    public static String survey() {
        return BarChart.svg(
                "Liggande staplar. Känner till planen: drygt 82 %. Känner till blanketten: nära 70 %. Personalen känner till planen: 29 %.",
                List.of(
                        new Bar("Känner till planen", 82.4, "drygt 82 %"),
                        new Bar(
                                "Känner inte till blanketten för avidentifierad information",
                                69.5,
                                "nära 70 %"),
                        new Bar("Personalen känner till planen", 29.4, "29 %"),
                        new Bar("Har svarat på annat sätt", 0, "0 %")),
                100);
    }

    public static String routine() {
        return FlowChart.svg(
                "Flödesschema för rutinen vid oro eller händelse, sju steg.", routineBoxes());
    }

    static List<Box> routineBoxes() {
        return List.of(
                new Box("start", Kind.START, "Oro eller händelse", "", List.of("112", "incident")),
                new Box(
                        "112",
                        Kind.EMERGENCY,
                        "Ring 112",
                        "Fara för liv, hälsa eller egendom",
                        List.of("incident")),
                new Box(
                        "incident",
                        Kind.ACTION,
                        "Berätta för närmaste chef och gör en incidentanmälan om det behövs",
                        "",
                        List.of("blankett")),
                new Box(
                        "blankett",
                        Kind.ACTION,
                        "Kontakta den lokala samordnaren och fyll i blanketten för avidentifierad information",
                        "",
                        List.of("polis")),
                new Box(
                        "polis",
                        Kind.DECISION,
                        "Gör en polisanmälan, när sekretessen tillåter det",
                        "Vid misstanke om brott",
                        List.of("under", "over")),
                new Box(
                        "under",
                        Kind.END,
                        "Anmäl genast till socialtjänsten",
                        "Under 18 år",
                        List.of()),
                new Box(
                        "over",
                        Kind.END,
                        "Pröva sekretessen; anmäl om inget hindrar",
                        "18 år eller äldre",
                        List.of()));
    }
}
