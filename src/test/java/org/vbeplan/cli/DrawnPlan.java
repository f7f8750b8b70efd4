package org.vbeplan.cli;

import java.util.List;

/** A short plan of which much is left to chance: also what is wrong with it. */
final class DrawnPlan {

    private static final List<String> SENTENCES =
            List.of(
                    "Planen gäller här.",
                    "Planen täcker här.",
                    "Läget är lugnt, och polisen ser ingen organiserad verksamhet i området."
                            + " Det som märks är klotter och affischer längs gångvägen mellan"
                            + " stationen och skolan, och parkförvaltningen tar bort dem samma dag.",
                    "Läget i hela stadsdelen är lugnt, och polisen ser ingen organiserad"
                            + " verksamhet i området. Det som märks är klotter och affischer längs"
                            + " gångvägen mellan stationen och skolan, sedan den 3 mars 2019.");
    private static final List<String> SHARED =
            List.of("samverkan", "blankett", "gemensam/kontakt", "finns-inte");

    private DrawnPlan() {}

    /** Something that a text can say. */
    static String sentence(Chance chance) {
        return chance.any(SENTENCES);
    }

    /**
     * A plan as it stands in its file.
     *
     * @param id {@code board/year}
     */
    static String of(String id, Chance chance) {
        String board = id.substring(0, id.indexOf('/'));
        String year = id.substring(id.indexOf('/') + 1);
        StringBuilder plan = new StringBuilder();
        plan.append("handlingsplan:\n  nämnd: ").append(board).append("\n  år: ").append(year);
        plan.append("\n  riktlinjer: \"").append(chance.one(6) ? "2024" : year).append("\"\n");
        plan.append("  status: ")
                .append(chance.any(List.of("utkast", "beslutad")))
                .append("\navsnitt:\n");
        plan.append("  inledning: |\n    ").append(sentence(chance));
        plan.append(chance.one(2) ? "[^handbok]\n" : "\n");
        if (chance.one(3)) {
            plan.append("\n    ![Karta](")
                    .append(chance.any(List.of("karta.png", "../karta.png", "x.png")));
            plan.append(")\n");
        }
        plan.append("  aktiviteter:\n    aktiviteter:\n      - id: samtal\n        aktivitet: ");
        plan.append(sentence(chance)).append("\n        ansvarig: [Ledare]\n");
        plan.append("  samverkan: {gemensam: ").append(chance.any(SHARED)).append("}\n");
        if (chance.one(3)) {
            plan.append("avsteg:\n  - regel: ")
                    .append(
                            chance.any(
                                    List.of(
                                            "text-kopierad",
                                            "källa-okänd",
                                            "datum-utanför-planen")))
                    .append("\n    skäl: Det blev så.\n")
                    .append(chance.one(2) ? "    gäller-till: 2025-06-16\n" : "");
        }
        if (chance.one(15)) {
            plan.append("okänd-nyckel: 1\n");
        }
        return plan.toString();
    }
}
