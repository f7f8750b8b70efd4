package org.vbeplan.bench;

import java.util.List;
import java.util.Map;

/** Writes one plan of a made-up district board: a lägesbild and its measures, as YAML. */
final class GeneratedPlan {
    private static final List<String> RESPONSIBLE =
            List.of(
                    "Enhetschefen för preventionsenheten",
                    "Enhetschefen för familjestödet",
                    "Enhetschefen för ung fritid",
                    "Enhetschefen för kultur och föreningar",
                    "Trygghetssamordnaren",
                    "Avdelningschefen för individ och familj");

    private static final List<String> TARGET =
            List.of(
                    "Unga mellan 13 och 19 år",
                    "Föräldrar till barn i grundskolan",
                    "Medarbetare i förskola, fritid och socialtjänst",
                    "Föreningar som får bidrag eller hyr lokal",
                    "Boende i stadsdelen");

    private static final List<String> MEASURED =
            List.of("antal möten", "antal deltagare", "antal samtal", "antal besök", "antal svar");

    private static final List<String> ENVIRONMENTS =
            List.of("högerextremism", "vänsterextremism", "islamism");

    private static final List<String> INFORMANTS =
            List.of("Trafikkontoret", "Polisen", "Skolorna", "Familjestödet", "Exempelhem");

    /** Measures that the riktlinjer ask for by name. */
    private static final Map<String, String> OWED =
            Map.of(
                    "främjande-insatser/0", "Fältassistenterna arbetar uppsökande i kvarteren. ",
                    "civilsamhälle/0", "Alla ansökningar prövas mot demokrativillkoret. ",
                    "kunskap/0", "Medarbetarna går stadens utbildning om extremism. ");

    private final StringBuilder yaml = new StringBuilder();
    private final String id;
    private final int year;
    private final int length;
    private final Prose prose;

    /** Measures so far: each answers to the next need. */
    private int written;

    /**
     * @param year of the plan
     * @param length how many times as long as a real plan
     */
    GeneratedPlan(String id, int board, int year, int length) {
        this.id = id;
        this.year = year;
        this.length = length;
        this.prose = new Prose(board, year);
    }

    String yaml() {
        header();
        section(0, "inledning", "gemensam: inledning");
        section(0, "ansvar-och-samverkan", "avsnitt:");
        text(2, "ansvar", 6);
        section(2, "samordnare", "gemensam: samordnarens-uppgifter");
        text(2, "samverkan", 8);
        section(2, "demokrativillkor", "gemensam: demokrativillkor");
        situation();
        section(0, "förebyggande", "avsnitt:");
        measures("förebyggande", List.of("främjande-insatser", "propaganda", "civilsamhälle"));
        section(0, "riktade-sociala-insatser", "avsnitt:");
        measures(
                "riktade-sociala-insatser",
                List.of("kunskap", "individer", "avhoppare", "anhöriga"));
        section(0, "uppföljning", "gemensam: uppföljning");
        return yaml.toString();
    }

    private void header() {
        yaml.append(
                """
                handlingsplan:
                  nämnd: %1$s
                  år: %2$d
                  riktlinjer: "2024"
                  dokumenttyp: lägesbild-och-åtgärdsplan
                  status: beslutad
                  diarienummer: SDN %3$d/%4$d
                  beslut:
                    - {instans: nämnden, datum: %3$d-12-12, paragraf: 9, utfall: beslutad, justerat: %3$d-12-17, anslaget: %3$d-12-18}
                  budgetmål: "2.3"
                  samordnare:
                    funktion: Trygghetssamordnaren
                    uppgifter:
                      - ge råd och stöd till de verksamheter som möter frågan
                      - se till att stadens rutin och mallar används i varje verksamhet
                      - verka för att berörda medarbetare går stadens utbildningar
                      - hjälpa förvaltningens enheter att samverka med varandra, med polisen och med andra
                      - delta i stadens nätverk för samordnare
                      - följa utvecklingen i stadsdelen, i regionen och i landet
                  samråd:
                    - {part: polisen, funktion: kommunpolisen, datum: %3$d-11-12}
                    - {part: socialnämnden, funktion: enheten för stöd vid avhopp, datum: %3$d-11-05}
                    - {part: utbildningsnämnden, funktion: grundskolans områdeschef, datum: %3$d-11-07}
                  nästa-revidering: {händelse: verksamhetsplanering, år: %5$d}
                avsnitt:
                """
                        .formatted(id, year, year - 1, prose.number("dnr", 100, 499), year + 1));
    }

    private void situation() {
        section(0, "lägesbild", "avsnitt:");
        section(2, "kartläggning", "innehåll:");
        yaml.append("          - text: |\n");
        sentences(14, "kartläggning", 10);
        yaml.append("          - observationer:\n");
        for (int i = 0; i < 6 * length; i++) {
            observation(i);
        }
        section(2, "övrig-information", "innehåll:");
        survey();
        text(2, "digital-miljö", 8);
        text(2, "analys", 14);
        yaml.append(
                """
                        Den våldsbejakande högerextremistiska miljön syns genom klotter.
                        Den våldsbejakande vänsterextremistiska miljön märks lite.
                        Inga uppgifter pekar på att den våldsbejakande islamistiska miljön är verksam i stadsdelen.
                """);
        section(2, "behov", "behov:");
        for (int i = 0; i < needs(); i++) {
            yaml.append(
                    "          - {id: behov-%d, text: \"%s\", grund: Kartläggningen}\n"
                            .formatted(i, prose.sentence("behov/" + i)));
        }
    }

    private void observation(int i) {
        String place = "observation/" + i;
        yaml.append(
                "              - {id: o%d, uppgiftslämnare: %s, text: \"%s\", miljö: %s, antal: %d, enhet: tillfällen, från: %d-11-01, till: %d-10-31}\n"
                        .formatted(
                                i,
                                prose.choice(place, INFORMANTS),
                                prose.sentence(place),
                                ENVIRONMENTS.get(i % ENVIRONMENTS.size()),
                                prose.number(place, 0, 20),
                                year - 2,
                                year - 1));
    }

    private void survey() {
        int sent = 100;
        int answers = prose.number("svar", 55, 90);
        yaml.append(
                """
                          - enkät:
                              id: enkät-medarbetare
                              målgrupp: Medarbetare i förskola, öppna mötesplatser och socialtjänst
                              utskick: %d
                              svar: %d
                              svarsfrekvens: %d
                              period: 2–20 september %d
                              frågor:
                """
                        .formatted(sent, answers, answers, year - 1));
        for (String question :
                List.of(
                        "Känner till rutinen vid oro",
                        "Vet vem som är samordnare",
                        "Har gått stadens utbildning",
                        "Har hört unga återge extremistiska budskap från nätet")) {
            int yes = prose.number(question, 15, 50);
            yaml.append(
                    "                - {fråga: %s, ja: %d, andel: %d}\n"
                            .formatted(question, yes, Math.round(100f * yes / answers)));
        }
    }

    private void measures(String field, List<String> areas) {
        for (String area : areas) {
            section(2, area, "text: |");
            sentences(10, area, 4);
            yaml.append("        aktiviteter:\n");
            for (int i = 0; i < 2 * length; i++) {
                measure(field, area, i);
            }
        }
    }

    private void measure(String field, String area, int i) {
        String place = area + "/" + i;
        yaml.append(
                """
                          - id: %1$s-%2$d
                            aktivitet: "%3$s"
                            kravgrad: ska
                            ansvarig: %4$s
                            samverkan: [Grundskolorna, Polisen]
                            tidplan: {frekvens: en gång per termin, senast: %5$d-12-15}
                            uppföljning: {kanal: Verksamhetsberättelsen, indikator: %6$s}
                            insatsområde: %7$s
                            delområden: %1$s
                            behov: behov-%8$d
                            mål: Minst %9$d under året.
                            målgrupp: %10$s
                            metod: "%11$s"
                """
                        .formatted(
                                area,
                                i + 1,
                                OWED.getOrDefault(place, "") + prose.sentence(place),
                                prose.choice(place, RESPONSIBLE),
                                year,
                                prose.choice(place, MEASURED),
                                field,
                                written++ % needs(),
                                prose.number(place, 5, 80),
                                prose.choice(place, TARGET),
                                prose.sentence(place + "/metod")));
    }

    private int needs() {
        return 7 * length;
    }

    private void section(int indent, String name, String content) {
        String space = " ".repeat(indent * 2 + 2);
        yaml.append(space).append(name).append(":\n").append(space).append("  ");
        yaml.append(content).append('\n');
    }

    private void text(int indent, String name, int count) {
        yaml.append(" ".repeat(indent * 2 + 2)).append(name).append(": |\n");
        sentences(indent * 2 + 4, name, count);
    }

    /** Lines of one sentence each, five to a paragraph. */
    private void sentences(int indent, String place, int count) {
        for (int i = 0; i < count * length; i++) {
            if (i > 0 && i % 5 == 0) {
                yaml.append('\n');
            }
            yaml.append(" ".repeat(indent)).append(prose.sentence(place + "/" + i)).append('\n');
        }
    }
}
