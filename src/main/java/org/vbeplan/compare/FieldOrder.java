package org.vbeplan.compare;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The order in which fields are told, whatever the order of the file. */
final class FieldOrder {

    private static final List<String> KEYS =
            List.of(
                    "id",
                    // The head: what decides about the whole plan comes first.
                    "status",
                    "riktlinjer",
                    "mall",
                    "nämnd",
                    "år",
                    "giltighet.från",
                    "giltighet.till",
                    "dokumenttyp",
                    "dokumentklass",
                    "titel",
                    "undertitel",
                    "diarienummer",
                    "budgetmål",
                    "samordnare.funktion",
                    "samordnare.kombinerad-med",
                    "samordnare.uppgifter",
                    "polisområde",
                    "gäller-för",
                    "ersätter",
                    "senaste-revidering.händelse",
                    "senaste-revidering.år",
                    "senaste-revidering.datum",
                    "senaste-revidering.text",
                    "nästa-revidering.händelse",
                    "nästa-revidering.år",
                    "nästa-revidering.datum",
                    "nästa-revidering.text",
                    "version",
                    "utgiven",
                    "dokumentansvarig",
                    "numrerade-rubriker",
                    // Decisions, consultations, the log.
                    "instans",
                    "part",
                    "utfall",
                    "datum",
                    "paragraf",
                    "justerat",
                    "anslaget",
                    // Everything else.
                    "form",
                    "justering",
                    "rubrik",
                    "villkor",
                    "tabellrubrik",
                    "kolumner",
                    "kortnamn",
                    "se",
                    "aktivitet",
                    "funktion",
                    "telefon",
                    "e-post",
                    "webb",
                    "uppgiftslämnare",
                    "fråga",
                    "grupp",
                    "typ",
                    "text",
                    "grund",
                    "saknas",
                    "adress",
                    "miljö",
                    "antal",
                    "ungefär",
                    "enhet",
                    "andel",
                    "andel.till",
                    "ja",
                    "utskick",
                    "svar",
                    "svarsfrekvens",
                    "från",
                    "till",
                    "period",
                    "allvar",
                    "överlappar",
                    "kommentar",
                    "lagrum",
                    "nästa",
                    "kravgrad",
                    "ansvarig",
                    "samverkan",
                    "tidplan.text",
                    "tidplan.senast",
                    "tidplan.start",
                    "tidplan.period",
                    "tidplan.frekvens",
                    "tidplan.vid",
                    "tidplan.löpande",
                    "uppföljning.text",
                    "uppföljning.kanal",
                    "uppföljning.indikator",
                    "uppföljning.senast",
                    "insatsområde",
                    "delområden",
                    "delområde",
                    "behov",
                    "krav",
                    "mål",
                    "effekter",
                    "målvärde",
                    "indikator",
                    "målgrupp",
                    "metod",
                    "kostnad",
                    "läge",
                    "utan-insats",
                    "föregående",
                    "regel",
                    "plats",
                    "skäl",
                    "gäller-till",
                    "dokument",
                    "avvikelser",
                    "diagram",
                    "bilaga",
                    "synlighet");

    private static final Map<String, Integer> PLACES = places();

    private static final Comparator<String> BY_PLACE =
            Comparator.<String, Integer>comparing(key -> PLACES.getOrDefault(key, KEYS.size()))
                    .thenComparing(key -> key);

    private FieldOrder() {}

    static List<Field> sorted(List<Field> fields) {
        return fields.stream().sorted(Comparator.comparing(Field::key, BY_PLACE)).toList();
    }

    static Comparator<FieldChange> ofChanges() {
        return Comparator.comparing(FieldChange::key, BY_PLACE);
    }

    private static Map<String, Integer> places() {
        Map<String, Integer> places = new HashMap<>();
        KEYS.forEach(key -> places.put(key, places.size()));
        return places;
    }
}
