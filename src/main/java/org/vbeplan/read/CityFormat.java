package org.vbeplan.read;

import static org.vbeplan.read.ScalarShape.DATE;
import static org.vbeplan.read.ScalarShape.ID;
import static org.vbeplan.read.ScalarShape.LINE;
import static org.vbeplan.read.ScalarShape.PROSE;

/** The files of a workspace that hold no plan: its settings, its registers. */
final class CityFormat {

    static final String SOURCE_MEANS = "Var uppgiften kommer ifrån.";

    /** {@code vbe-plan.yaml}. */
    static final ObjectShape WORKSPACE =
            ObjectShape.named("vbe-plan.yaml")
                    .required("stad", LINE, "Stadens eller kommunens namn.")
                    .optional(
                            "språk",
                            ScalarShape.choice("sv", "en"),
                            "Språket i programmets meddelanden.")
                    .optional(
                            "intranät",
                            ListShape.oneOrMore(LINE),
                            "Stadens interna webbplatser, som intranat.ekstad.se.");

    private static final ObjectShape BOARD =
            ObjectShape.named("nämnd")
                    .required("namn", LINE, "Nämndens namn.")
                    .required("genitiv", LINE, "Namnet i genitiv, för titlar.")
                    .optional("kort", LINE, "Områdets eller nämndens korta namn.")
                    .required("typ", ID, "Som stadsdelsnämnd eller facknämnd.")
                    .optional("förvaltning", LINE, "Nämndens förvaltning.")
                    .optional("område", LINE, "Stadsdelsområdet.")
                    .optional("från", DATE, "Nämndens första dag.")
                    .optional("till", DATE, "Nämndens sista dag.")
                    .optional("efterträdare", ID, "Nämnden som tog över.")
                    .optional("källa", PROSE, SOURCE_MEANS);

    private static final ObjectShape BUDGET_GOAL =
            ObjectShape.named("budgetmål")
                    .required("titel", LINE, "Målets titel.")
                    .optional("källa", PROSE, SOURCE_MEANS);

    private static final ObjectShape PARTY =
            ObjectShape.named("part")
                    .required("namn", LINE, "Partens namn.")
                    .optional("källa", PROSE, SOURCE_MEANS);

    private static final ObjectShape LAW =
            ObjectShape.named("lag")
                    .required("namn", LINE, "Lagens namn.")
                    .optional("beteckning", LINE, "Nummer i svensk författningssamling.")
                    .optional(
                            "kallas", ListShape.oneOrMore(LINE), "Andra namn, som en förkortning.")
                    .optional("från", DATE, "Första dagen den gäller.")
                    .optional("till", DATE, "Sista dagen den gällde.")
                    .optional("ersatt-av", ID, "Lagen som ersatte den.")
                    .optional(
                            "lagrum",
                            new MapShape(LINE, ListShape.oneOrMore(LINE)),
                            "Lagrum som i en ny lag av samma namn handlar om något annat:"
                                    + " var de står, och ord som hör dit.")
                    .optional("källa", PROSE, SOURCE_MEANS);

    private static final ObjectShape ACTOR =
            ObjectShape.named("aktör")
                    .required("namn", LINE, "Aktörens namn.")
                    .optional(
                            "kallas",
                            ListShape.oneOrMore(LINE),
                            "Andra namn och former, som en förkortning.")
                    .required("till", DATE, "Sista dagen den fanns under namnet.")
                    .optional("nu", LINE, "Vad som finns i stället, som regionen.")
                    .optional("källa", PROSE, SOURCE_MEANS);

    /** A file of {@code register/}: any of these keys. */
    static final ObjectShape REGISTER =
            ObjectShape.named("register")
                    .optional("nämnder", new MapShape(ID, BOARD), "Nämnderna.")
                    .optional(
                            "budgetmål",
                            new MapShape(ScalarShape.YEAR, new MapShape(LINE, BUDGET_GOAL)),
                            "Målen i budgeten: år, nummer, titel.")
                    .optional(
                            "parter",
                            new MapShape(ID, EitherShape.of(LINE, PARTY)),
                            "Vilka som beslutar och vilka samråd är med.")
                    .optional("källor", PlanFormat.SOURCES, "Källor som alla planer får använda.")
                    .optional("lagar", new MapShape(ID, LAW), "Lagar och när de gäller.")
                    .optional(
                            "förkortningar",
                            new MapShape(LINE, LINE),
                            "Förkortningar som används, och vad de står för.")
                    .optional(
                            "allmänna-förkortningar",
                            ListShape.oneOrMore(LINE),
                            "Förkortningar som ingen plan behöver förklara.")
                    .optional(
                            "aktörer",
                            new MapShape(ID, ACTOR),
                            "Myndigheter och andra som har upphört eller bytt namn.");

    private CityFormat() {}
}
