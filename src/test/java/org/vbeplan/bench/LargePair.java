package org.vbeplan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Writes two large plans of one made-up board, to measure comparing by. */
final class LargePair {

    private static final List<String> MEASURED =
            List.of("antal möten", "antal samtal", "antal besök");

    private final Prose prose = new Prose(1, 2024);
    private final int activities;

    private LargePair(int activities) {
        this.activities = activities;
    }

    /**
     * @param arguments the folder of a city to be made; how many activities each plan has; and how
     *     the second differs: {@code words}, each activity and paragraph in a few words; {@code
     *     ids}, every activity's id too; {@code order}, the activities stand in another order
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        GeneratedCity.write(folder, 1, 2, 1);
        LargePair pair = new LargePair(Integer.parseInt(arguments[1]));
        Files.writeString(folder.resolve("stadsdel-1/2024.yaml"), pair.plan(2024, ""));
        Files.writeString(folder.resolve("stadsdel-1/2025.yaml"), pair.plan(2025, arguments[2]));
    }

    private String plan(int year, String kind) {
        StringBuilder yaml = new StringBuilder();
        yaml.append("handlingsplan: {nämnd: stadsdel-1, år: ").append(year);
        yaml.append(", status: utkast, riktlinjer: \"2024\"}\navsnitt:\n  inledning: |\n");
        for (int i = 0; i < activities; i++) {
            yaml.append("    ").append(sentence("stycke/" + i, kind, 4)).append("\n\n");
        }
        yaml.append("  insatser:\n    rubrik: Insatser\n    aktiviteter:\n");
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < activities; i++) {
            order.add(i);
        }
        if (kind.equals("order")) {
            Collections.shuffle(order, new Random(4));
        }
        order.forEach(i -> activity(i, kind, yaml));
        return yaml.toString();
    }

    private void activity(int i, String kind, StringBuilder yaml) {
        yaml.append(
                """
                      - id: %s-%d
                        aktivitet: "%s"
                        ansvarig: [Enhetschefen för preventionsenheten]
                        tidplan: {senast: 2025-12-15}
                        uppföljning: {kanal: Verksamhetsberättelsen, indikator: %s}
                """
                        .formatted(
                                kind.equals("ids") ? "ny" : "insats",
                                i,
                                sentence("insats/" + i, kind, 2),
                                prose.choice("insats/" + i, MEASURED)));
    }

    private String sentence(String place, String kind, int sentences) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            text.append(i == 0 ? "" : " ").append(prose.sentence(place + "/" + i));
        }
        text.append(" Det gäller ").append(place.replace('/', ' ')).append('.');
        boolean isOther = kind.equals("words") || kind.equals("ids");
        return isOther
                ? text.toString().replace(" och ", " samt ") + " Så även nu."
                : text.toString();
    }
}
