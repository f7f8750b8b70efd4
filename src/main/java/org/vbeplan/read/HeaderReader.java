package org.vbeplan.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vbeplan.finding.Span;
import org.vbeplan.plan.Header;

/** Reads what a plan says of itself. */
final class HeaderReader {

    private HeaderReader() {}

    static Header read(Fields fields) {
        return new Header(
                fields.word("nämnd"),
                fields.word("år"),
                period(fields.fields("giltighet")),
                fields.word("riktlinjer"),
                fields.word("mall"),
                fields.word("dokumenttyp"),
                fields.word("dokumentklass"),
                fields.word("status"),
                fields.prose("titel"),
                fields.prose("undertitel"),
                fields.words("diarienummer"),
                fields.list("beslut").stream().map(HeaderReader::decision).toList(),
                fields.words("budgetmål"),
                coordinator(fields),
                fields.list("samråd").stream().map(HeaderReader::consultation).toList(),
                fields.word("ersätter"),
                revision(fields.fields("senaste-revidering")),
                revision(fields.fields("nästa-revidering")),
                fields.word("version"),
                changes(fields),
                fields.word("utgiven"),
                fields.prose("dokumentansvarig"),
                fields.proses("gäller-för"),
                fields.prose("polisområde"),
                fields.flag("numrerade-rubriker"),
                original(fields),
                keys(fields),
                fields.at());
    }

    private static Map<String, Span> keys(Fields fields) {
        Map<String, Span> keys = new LinkedHashMap<>();
        fields.all().forEach(entry -> keys.put(entry.key(), entry.keyAt()));
        return keys;
    }

    private static Header.Period period(Fields fields) {
        return new Header.Period(fields.word("från"), fields.word("till"));
    }

    private static Header.Decision decision(Fields fields) {
        return new Header.Decision(
                fields.word("instans"),
                fields.word("datum"),
                fields.word("paragraf"),
                fields.word("diarienummer"),
                fields.word("utfall"),
                fields.prose("villkor"),
                fields.word("justerat"),
                fields.word("anslaget"),
                fields.prose("bilaga"),
                fields.at());
    }

    private static Header.Coordinator coordinator(Fields header) {
        if (!header.has("samordnare")) {
            return Header.Coordinator.NONE;
        }
        Fields fields = header.fields("samordnare");
        return new Header.Coordinator(
                fields.prose("funktion"),
                fields.prose("kombinerad-med"),
                fields.proses("uppgifter"),
                fields.at());
    }

    private static Header.Consultation consultation(Fields fields) {
        return new Header.Consultation(
                fields.word("part"), fields.prose("funktion"), fields.word("datum"), fields.at());
    }

    private static Header.Revision revision(Fields fields) {
        return new Header.Revision(
                fields.word("händelse"),
                fields.word("år"),
                fields.word("datum"),
                fields.prose("text"));
    }

    private static List<Header.Change> changes(Fields header) {
        return header.list("ändringslogg").stream()
                .map(
                        fields ->
                                new Header.Change(
                                        fields.word("version"),
                                        fields.word("datum"),
                                        fields.prose("text")))
                .toList();
    }

    private static Header.Original original(Fields header) {
        if (!header.has("förlaga")) {
            return Header.Original.NONE;
        }
        Fields fields = header.fields("förlaga");
        return new Header.Original(
                fields.prose("dokument"),
                fields.list("avvikelser").stream()
                        .map(row -> new Header.Deviation(row.prose("plats"), row.prose("text")))
                        .toList(),
                fields.at());
    }
}
