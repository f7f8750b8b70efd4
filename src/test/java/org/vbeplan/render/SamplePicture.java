package org.vbeplan.render;

import static org.vbeplan.render.Texts.cell;
import static org.vbeplan.render.Texts.paragraph;
import static org.vbeplan.render.Texts.plain;
import static org.vbeplan.render.Texts.row;
import static org.vbeplan.render.Texts.text;

import java.util.List;
import org.vbeplan.document.Document.Part;
import org.vbeplan.document.Element;
import org.vbeplan.document.Element.Column;
import org.vbeplan.figure.Charts;

/** The section of {@link SampleDocument} that tells what is known, with a figure of each kind. */
final class SamplePicture {
    private static final String PIXEL =
            "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAABgAAAAYCAIAAABvFaqvAAAAXUlEQVR42mP4TyXAQFCFXm00EFFqEMQUYsyii0HIphA0i4F4U/CbRWODcJmCxywGUk3BZRbNDCLGFKxmMZBnCqZZtDGIal4blLFGzQQ5KPMaNYuRQVlCUrPwJx4AAPKRQExM+QQsAAAAAElFTkSuQmCC";

    private SamplePicture() {}

    static Part part() {
        return new Part(
                "lagesbild",
                "2",
                "Lokal lägesbild",
                2,
                List.of(
                        text(paragraph("Klotter förekom vid två skolor.")),
                        new Element.Table(
                                "observationer",
                                List.of(plain("Tabell 1. Observationer 2025")),
                                List.of(
                                        new Column("Uppgiftslämnare", 50, false),
                                        new Column("Miljö", 30, false),
                                        new Column("Antal", 20, true)),
                                List.of(
                                        row(
                                                "",
                                                cell("Skolfastighetsbolaget"),
                                                cell("högerextremism"),
                                                cell("6")),
                                        row("", cell("Trafikkontoret"), cell("–"), cell("0"))),
                                List.of())),
                List.of(
                        new Part(
                                "enkat",
                                "2.1",
                                "Enkät till chefer",
                                3,
                                List.of(survey()),
                                List.of()),
                        new Part(
                                "rutin",
                                "2.2",
                                "Rutin vid oro",
                                3,
                                List.of(routine(), picture()),
                                List.of())));
    }

    private static Element survey() {
        return new Element.Figure(
                "figur-enkat",
                "diagram",
                Charts.survey(),
                "",
                "Liggande staplar. Känner till planen: drygt 82 %.",
                List.of(plain("Figur 1. Svar från 17 av 26 chefer.")));
    }

    private static Element routine() {
        return new Element.Figure(
                "figur-rutin",
                "flode",
                Charts.routine(),
                "",
                "Flödesschema med sju steg. Stegen beskrivs i texten.",
                List.of(plain("Figur 2. Rutin vid oro eller händelse.")));
    }

    private static Element picture() {
        return new Element.Figure(
                "figur-marke", "bild", "", PIXEL, "Ekbackens märke: ett eklöv", List.of());
    }
}
