package org.vbeplan.render;

import static org.vbeplan.render.Texts.bullets;
import static org.vbeplan.render.Texts.cell;
import static org.vbeplan.render.Texts.code;
import static org.vbeplan.render.Texts.emphasis;
import static org.vbeplan.render.Texts.gap;
import static org.vbeplan.render.Texts.item;
import static org.vbeplan.render.Texts.lineBreak;
import static org.vbeplan.render.Texts.link;
import static org.vbeplan.render.Texts.note;
import static org.vbeplan.render.Texts.numbers;
import static org.vbeplan.render.Texts.paragraph;
import static org.vbeplan.render.Texts.plain;
import static org.vbeplan.render.Texts.row;
import static org.vbeplan.render.Texts.strong;
import static org.vbeplan.render.Texts.text;

import java.util.List;
import org.vbeplan.document.Document;
import org.vbeplan.document.Document.ActivityGroup;
import org.vbeplan.document.Document.ActivityLine;
import org.vbeplan.document.Document.Colophon;
import org.vbeplan.document.Document.CoverRow;
import org.vbeplan.document.Document.Deviation;
import org.vbeplan.document.Document.Entry;
import org.vbeplan.document.Document.Note;
import org.vbeplan.document.Document.Part;
import org.vbeplan.document.Document.Properties;
import org.vbeplan.document.Element;
import org.vbeplan.document.Element.Column;
import org.vbeplan.text.Block;
import org.vbeplan.text.Inline;

/** A draft of the fictitious board Ekbacken that holds every kind of element. */
final class SampleDocument {
    private static final String TITLE =
            "Ekbackens stadsdelsnämnds handlingsplan mot våldsbejakande extremism 2026";

    private SampleDocument() {}

    static Document full() {
        return new Document(
                TITLE,
                "Lägesbild och åtgärder för stadsdelsområdet",
                "UTKAST",
                "Handlingsplan mot våldsbejakande extremism 2026",
                "EKB 2025/117",
                cover(),
                List.of(
                        "Samverkan: avsnittet är tomt",
                        "Aktiviteten \"Fältassistenter i skolan\" har ingen tidplan"),
                contents(),
                List.of(introduction(), SamplePicture.part(), prevention()),
                activities(),
                notes(),
                colophon(),
                new Properties(
                        "Ekbackens stadsdelsnämnd",
                        "Plan för det förebyggande arbetet under 2026",
                        List.of("våldsbejakande extremism", "handlingsplan"),
                        "2025-12-15",
                        "vbe-plan"));
    }

    /** The same as it is published: nothing missing, no stamp. */
    static Document published() {
        Document draft = full();
        return new Document(
                draft.title(),
                draft.subtitle(),
                "",
                draft.runningTitle(),
                draft.registration(),
                draft.cover(),
                List.of(),
                draft.contents(),
                draft.parts(),
                draft.activities(),
                draft.notes(),
                draft.colophon(),
                draft.properties());
    }

    private static List<CoverRow> cover() {
        return List.of(
                new CoverRow("Nämnd", List.of(List.of(plain("Ekbackens stadsdelsnämnd")))),
                new CoverRow(
                        "Diarienummer",
                        List.of(List.of(plain("EKB 2025/117")), List.of(plain("KS 2025/1203")))),
                new CoverRow(
                        "Beslut",
                        List.of(
                                List.of(plain("Stadsdelsnämnden 15 december 2025, § 12")),
                                List.of(gap("kommunstyrelsens beslut saknas")))));
    }

    private static List<Entry> contents() {
        return List.of(
                new Entry("inledning", "1", "Inledning och syfte", List.of()),
                new Entry(
                        "lagesbild",
                        "2",
                        "Lokal lägesbild",
                        List.of(
                                new Entry("enkat", "2.1", "Enkät till chefer", List.of()),
                                new Entry("rutin", "2.2", "Rutin vid oro", List.of()))),
                new Entry(
                        "forebyggande",
                        "3",
                        "Förebyggande arbete",
                        List.of(new Entry("kontakter", "3.1", "Kontakter", List.of()))));
    }

    private static Part introduction() {
        return new Part(
                "inledning",
                "1",
                "Inledning och syfte",
                2,
                List.of(
                        text(
                                paragraph(
                                        plain("Planen visar hur nämnden arbetar "),
                                        strong(plain("långsiktigt")),
                                        plain(" mot "),
                                        emphasis(plain("våldsbejakande extremism")),
                                        plain(", som är ett hot mot demokratin."),
                                        note(1),
                                        plain(" Den bygger på "),
                                        link(
                                                "https://www.cve.se/metoder?sort=a&visa=alla",
                                                plain("metodstödet från "),
                                                strong(plain("CVE"))),
                                        plain(" och beskrivs vidare i "),
                                        link("#lagesbild", plain("avsnitt 2")),
                                        plain(". Frågor besvaras av "),
                                        gap("kontaktperson saknas"),
                                        plain("."))),
                        text(
                                paragraph(
                                        plain("Ekbackens torg 1"),
                                        lineBreak(),
                                        plain("123 45 Ekbacken"))),
                        text(
                                bullets(
                                        item(
                                                paragraph("Att upptäcka oro tidigt"),
                                                numbers(3, item("i skolan"), item("på fritiden"))),
                                        item("Att ge stöd till den som vill lämna"))),
                        text(bullets(item("En lista för sig"))),
                        text(
                                new Block.Quote(
                                        List.of(
                                                paragraph("Vi ska märka tidigt och hjälpa länge."),
                                                bullets(item("varje dag"), item("tillsammans"))))),
                        text(new Block.CodeBlock("ärende:\n    nummer: EKB 2025/117\n\n    ```"))),
                List.of());
    }

    private static Part prevention() {
        return new Part(
                "forebyggande",
                "3",
                "Förebyggande arbete",
                2,
                List.of(
                        text(paragraph("Arbetet riktar sig till alla barn och unga.")),
                        new Element.Table(
                                "aktiviteter",
                                List.of(plain("Tabell 2. Förebyggande aktiviteter")),
                                List.of(
                                        new Column("Aktivitet", 38, false),
                                        new Column("Ansvarig", 22, false),
                                        new Column("Tidplan", 20, false),
                                        new Column("Uppföljning", 20, false)),
                                List.of(
                                        row(
                                                "faltassistenter",
                                                cell(
                                                        paragraph("Fältassistenter i skolan"),
                                                        bullets(
                                                                item("besöker varje skola"),
                                                                item("möter föräldrar"))),
                                                cell("Enhetschef preventionsenheten"),
                                                cell(paragraph(gap("tidplan saknas"))),
                                                cell(
                                                        paragraph(
                                                                plain("Verksamhetsberättelse"),
                                                                note(2)))),
                                        row(
                                                "utbildning",
                                                cell(
                                                        paragraph(
                                                                plain("Minst 10 medarbetare "),
                                                                strong(plain("ska")),
                                                                plain(" gå stadens utbildning"))),
                                                cell(
                                                        paragraph("Alla enhetschefer"),
                                                        paragraph("HR-chef")),
                                                cell("Senast den 31 december 2026"),
                                                cell("Antal | andel"))),
                                List.of(plain("Aktiviteterna gäller hela 2026."))),
                        text(paragraph("Så fördelas besöken:")),
                        text(
                                new Block.TextTable(
                                        List.of(
                                                List.of(plain("Område")),
                                                List.of(plain("Skolor")),
                                                List.of(plain("Form"))),
                                        List.of("left", "right", "center"),
                                        List.of(
                                                List.of(
                                                        List.of(plain("Norra")),
                                                        List.of(plain("12")),
                                                        List.of(code("a|b"))),
                                                List.of(
                                                        List.of(plain("Södra")),
                                                        List.of(plain("7")),
                                                        List.of()))))),
                List.of(
                        new Part(
                                "kontakter",
                                "3.1",
                                "Kontakter",
                                3,
                                List.of(
                                        new Element.Table(
                                                "kontakter",
                                                List.of(),
                                                List.of(
                                                        new Column("Funktion", 40, false),
                                                        new Column("Nås på", 60, false)),
                                                List.of(
                                                        row(
                                                                "",
                                                                cell("Lokal samordnare"),
                                                                cell(
                                                                        paragraph(
                                                                                link(
                                                                                        "mailto:samordnare@ekbacken.example",
                                                                                        plain(
                                                                                                "samordnare@ekbacken.example")))))),
                                                List.of())),
                                List.of())));
    }

    private static List<ActivityGroup> activities() {
        return List.of(
                new ActivityGroup(
                        "forebyggande",
                        "Förebyggande arbete",
                        List.of(
                                new ActivityLine(
                                        "faltassistenter",
                                        List.<Inline>of(plain("Fältassistenter i skolan"))),
                                new ActivityLine(
                                        "utbildning",
                                        List.of(
                                                plain("Minst 10 medarbetare "),
                                                strong(plain("ska")),
                                                plain(" gå stadens utbildning"))))));
    }

    private static List<Note> notes() {
        return List.of(
                new Note(
                        1,
                        List.of(
                                plain("Säkerhetspolisen, "),
                                emphasis(plain("Lägesbild 2025")),
                                plain(", s. 20.")),
                        false),
                new Note(2, List.of(plain("Notens text saknas i originalet.")), true));
    }

    private static Colophon colophon() {
        return new Colophon(
                List.of(
                        plain("Planen återger "),
                        emphasis(plain("Handlingsplan 2026")),
                        plain(" med andra ord.")),
                List.of(
                        new Deviation(
                                List.of(plain("s. 4")), List.of(plain("Not 2 har ingen text."))),
                        new Deviation(
                                List.of(),
                                List.of(plain("Ett mål från ett äldre år står kvar.")))));
    }
}
