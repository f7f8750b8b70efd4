package org.vbeplan.read;

import static org.vbeplan.read.ScalarShape.DATE;
import static org.vbeplan.read.ScalarShape.FLAG;
import static org.vbeplan.read.ScalarShape.ID;
import static org.vbeplan.read.ScalarShape.LINE;
import static org.vbeplan.read.ScalarShape.PROSE;
import static org.vbeplan.read.ScalarShape.YEAR;

/** A plan's file: the top of it, and what the plan says of itself. */
final class PlanFormat {

    static final String[] DOCUMENT_TYPES = {
        "handlingsplan", "lägesbild-och-åtgärdsplan", "lägesbild"
    };
    static final String[] STATUSES = {
        "utkast", "remiss", "beslutad", "godkänd", "ersatt", "upphävd", "okänd"
    };
    static final String[] OUTCOMES = {
        "beslutad",
        "godkänd",
        "godkänd-med-villkor",
        "återremitterad",
        "bordlagd",
        "tillstyrkt",
        "överlämnad"
    };

    private static final ObjectShape PERIOD =
            ObjectShape.named("giltighet")
                    .required("från", DATE, "Första dagen planen gäller.")
                    .required("till", DATE, "Sista dagen planen gäller.");

    private static final ObjectShape DECISION =
            ObjectShape.named("beslut")
                    .required(
                            "instans",
                            ID,
                            "Vem som beslutade: ett id i register/parter.yaml, eller nämnden för planens egen nämnd.")
                    .optional("datum", DATE, "Dagen för beslutet.")
                    .optional("paragraf", LINE, "Paragrafens nummer i protokollet.")
                    .optional(
                            "diarienummer",
                            LINE,
                            "Ärendets diarienummer, om det är ett annat än planens.")
                    .optional("utfall", ScalarShape.choice(OUTCOMES), "Vad beslutet blev.")
                    .optional("villkor", PROSE, "Villkoret, när planen godkändes med villkor.")
                    .optional("justerat", DATE, "Dagen då protokollet justerades.")
                    .optional("anslaget", DATE, "Dagen då justeringen anslogs.")
                    .optional("bilaga", PROSE, "Vilken bilaga till ärendet planen är.");

    private static final ObjectShape COORDINATOR =
            ObjectShape.named("samordnare")
                    .required("funktion", PROSE, "Samordnarens funktion, aldrig ett personnamn.")
                    .optional("kombinerad-med", PROSE, "En annan roll som samma funktion har.")
                    .optional("uppgifter", ListShape.oneOrMore(PROSE), "Samordnarens uppgifter.");

    private static final ObjectShape CONSULTATION =
            ObjectShape.named("samråd")
                    .required("part", ID, "Vem samrådet var med: ett id i register/parter.yaml.")
                    .optional("funktion", PROSE, "Vilken funktion hos parten.")
                    .optional("datum", DATE, "Dagen för samrådet.");

    private static final ObjectShape REVISION =
            ObjectShape.named("revidering")
                    .optional(
                            "händelse",
                            LINE,
                            "Händelsen i stadens år, som tertialrapport 1 eller verksamhetsplanering.")
                    .optional("år", YEAR, "Året för händelsen.")
                    .optional("datum", DATE, "En dag, när den är känd.")
                    .optional(
                            "text", PROSE, "Med egna ord, när det inte ryms i de andra nycklarna.");

    private static final ObjectShape CHANGE =
            ObjectShape.named("ändring")
                    .optional("version", LINE, "Versionen som ändringen gav.")
                    .optional("datum", DATE, "Dagen för ändringen.")
                    .required("text", PROSE, "Vad som ändrades.");

    private static final ObjectShape DEVIATION =
            ObjectShape.named("avvikelse")
                    .required("plats", PROSE, "Var i originalet felet står.")
                    .required(
                            "text",
                            PROSE,
                            "Vad som är fel där, och hur den här filen gör i stället.");

    private static final ObjectShape ORIGINAL =
            ObjectShape.named("förlaga")
                    .required("dokument", PROSE, "Dokumentet som filen återger med andra ord.")
                    .optional("avvikelser", ListShape.of(DEVIATION), "Kända fel i originalet.");

    private static final ObjectShape HEADER =
            ObjectShape.named("handlingsplan")
                    .required(
                            "nämnd", ID, "Nämndens id i register/namnder.yaml; också planens mapp.")
                    .optional("år", YEAR, "Planens år.")
                    .optional("giltighet", PERIOD, "Tiden planen gäller, när den inte är ett år.")
                    .oneOf("år", "giltighet")
                    .required(
                            "riktlinjer",
                            LINE,
                            "Riktlinjerna planen följer: ett id bland riktlinjer/*.yaml.")
                    .optional(
                            "mall",
                            LINE,
                            "Mallen för rubriker och ordning; annars riktlinjernas första.")
                    .optional(
                            "dokumenttyp",
                            ScalarShape.choice(DOCUMENT_TYPES),
                            "Vilket slags dokument; annars handlingsplan.")
                    .optional(
                            "dokumentklass",
                            LINE,
                            "Kommunens klass av styrdokument, som plan eller riktlinje.")
                    .required(
                            "status", ScalarShape.choice(STATUSES), "Hur långt planen har kommit.")
                    .optional("titel", PROSE, "Titeln, när mallens inte passar.")
                    .optional("undertitel", PROSE, "En rad under titeln.")
                    .optional(
                            "diarienummer",
                            ListShape.oneOrMore(LINE),
                            "Ett eller flera diarienummer.")
                    .optional("beslut", ListShape.of(DECISION), "Besluten, i ordning.")
                    .optional(
                            "budgetmål",
                            ListShape.oneOrMore(LINE),
                            "Mål i årets budget, med nummer ur register/budgetmal.yaml.")
                    .optional("samordnare", COORDINATOR, "Den lokala samordnaren.")
                    .optional(
                            "samråd",
                            ListShape.of(CONSULTATION),
                            "Vilka planen togs fram i samråd med.")
                    .optional(
                            "gäller-för",
                            ListShape.oneOrMore(PROSE),
                            "Vilka planen gäller för, om det inte bara är nämnden.")
                    .optional("dokumentansvarig", PROSE, "Funktionen som ansvarar för dokumentet.")
                    .optional("polisområde", PROSE, "Lokalpolisområdet.")
                    .optional("ersätter", LINE, "Planen som den här ersätter, som nämnd/år.")
                    .optional("senaste-revidering", REVISION, "När planen senast reviderades.")
                    .optional("nästa-revidering", REVISION, "När planen revideras nästa gång.")
                    .optional("version", LINE, "Versionens namn eller nummer.")
                    .optional(
                            "ändringslogg",
                            ListShape.of(CHANGE),
                            "Tidigare versioner, den äldsta först.")
                    .optional("utgiven", DATE, "Utgivningsdagen.")
                    .optional(
                            "numrerade-rubriker",
                            FLAG,
                            "ja när rubrikerna ska ha nummer; annars nej.")
                    .optional(
                            "förlaga",
                            ORIGINAL,
                            "Originalet, när filen återger ett dokument med andra ord.");

    private static final ObjectShape NOTE =
            ObjectShape.named("källa")
                    .optional("text", PROSE, "Källans eller notens text.")
                    .optional("länk", LINE, "Adressen där källan finns.")
                    .optional(
                            "saknas",
                            PROSE,
                            "Varför texten saknas i originalet; noten visas som saknad.")
                    .oneOf("text", "saknas");

    private static final Shape NOTES = new MapShape(ID, EitherShape.of(PROSE, NOTE));

    private static final ObjectShape EXEMPTION =
            ObjectShape.named("avsteg")
                    .required("regel", LINE, "Regelns kod, som den står i rapporten.")
                    .optional(
                            "plats",
                            LINE,
                            "Ett id i planen, eller en nyckel under handlingsplan, som avsteget gäller; annars hela planen.")
                    .required("skäl", PROSE, "Varför planen avviker från regeln.")
                    .optional("gäller-till", DATE, "Sista dagen som avsteget gäller.");

    /** The whole file. */
    static final ObjectShape PLAN =
            ObjectShape.named("plan")
                    .required("handlingsplan", HEADER, "Vad planen säger om sig själv.")
                    .required("avsnitt", SectionFormat.SECTIONS, "Planens avsnitt, i ordning.")
                    .optional(
                            "källor",
                            NOTES,
                            "Källorna, med id som texten hänvisar till: [^id] eller [^id, s. 20].")
                    .optional("noter", NOTES, "Förklarande noter, med id som texten hänvisar till.")
                    .optional(
                            "avsteg",
                            ListShape.of(EXEMPTION),
                            "Fynd som planen svarar för, vart och ett med sitt skäl.")
                    .optional(
                            "ändringar",
                            new MapShape(ID, PROSE),
                            "Varför något ändrades sedan förra versionen, med id på det som ändrades.");

    /** Sources alone, as a register holds them. */
    static final Shape SOURCES = NOTES;

    private PlanFormat() {}
}
