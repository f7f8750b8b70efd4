package org.vbeplan.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.vbeplan.document.FrontPage;
import org.vbeplan.ledger.Entry;

/** What stands where on the front page. */
class FrontPageComposerTest {

    @Test
    void boardsAreSortedAsSwedishSortsThemAndYearsNewestFirst() {
        FrontPage page =
                page(
                        plan("o", "2023", "Östermalms stadsdelsnämnd"),
                        plan("a", "2025", "Älvsjö stadsdelsnämnd"),
                        plan("b", "2024", "Årsta stadsdelsnämnd"),
                        plan("z", "2023", "Zinkensdamms stadsdelsnämnd"),
                        plan("n10", "2023", "Nämnd 10"),
                        plan("n9", "2023", "nämnd 9"));
        assertThat(page.years()).containsExactly("2025", "2024", "2023");
        assertThat(page.boards())
                .extracting(FrontPage.Row::name)
                .containsExactly(
                        "nämnd 9",
                        "Nämnd 10",
                        "Zinkensdamms stadsdelsnämnd",
                        "Årsta stadsdelsnämnd",
                        "Älvsjö stadsdelsnämnd",
                        "Östermalms stadsdelsnämnd");
        assertThat(page.boards()).allSatisfy(row -> assertThat(row.cells()).hasSize(3));
    }

    @Test
    void orderOfThePlansMeansNothing() {
        List<Listed> plans = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            plans.add(plan("namnd-" + i % 7, String.valueOf(2020 + i / 7), "Nämnd " + i % 7));
        }
        FrontPage first = new FrontPageComposer("Staden", "", plans).page();
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(plans, new Random(seed));
            assertThat(new FrontPageComposer("Staden", "", plans).page()).isEqualTo(first);
        }
    }

    @Test
    void planTellsItsKindItsStatusAndWhatWasFound() {
        FrontPage.Plan plan = only(page(found(plan("a", "2023", "A"), 0, 2, 1)));
        assertThat(plan.kind()).isEqualTo("Handlingsplan");
        assertThat(plan.status()).isEqualTo("Beslutad");
        assertThat(plan.decided()).isEqualTo("2022-12-15");
        assertThat(plan.refusal()).isEmpty();
        assertThat(plan.findings()).containsExactly("2 varningar", "1 råd");
        assertThat(plan.links())
                .extracting(FrontPage.Link::words)
                .containsExactly("Webbsida", "PDF", "Markdown");
        assertThat(plan.links())
                .extracting(FrontPage.Link::rest)
                .containsOnly("Handlingsplan 2023, A");
        assertThat(only(page(plan("a", "2023", "A"))).findings()).isEmpty();
    }

    @Test
    void refusedPlanSaysSoInWordsAndThatItsDocumentsAreOld() {
        Listed plan = found(plan("a", "2023", "A"), 1, 0, 0);
        FrontPage page = page(in(Listed.State.REFUSED, plan, plan.outputs()));
        assertThat(only(page).refusal())
                .isEqualTo("Ges inte ut: planen har fel. Dokumenten är från en tidigare version.");
        assertThat(only(page).findings()).containsExactly("1 fel");
        assertThat(only(page).links()).hasSize(3);
        assertThat(page.summary())
                .contains("En plan har fel som måste rättas innan den kan ges ut.");
        FrontPage never = page(in(Listed.State.REFUSED, plan, List.of()));
        assertThat(only(never).refusal()).isEqualTo("Ges inte ut: planen har fel.");
        assertThat(only(never).links()).isEmpty();
    }

    @Test
    void planThatNobodyCouldReadHasItsPlaceByItsName() {
        FrontPage page = page(Listed.unknown("ekbacken/2024-2025"), plan("b", "2023", "B"));
        assertThat(page.years()).containsExactly("2024", "2023");
        FrontPage.Plan plan = page.boards().get(1).cells().get(0).plans().get(0);
        assertThat(page.boards().get(1).name()).isEqualTo("ekbacken");
        assertThat(plan.kind()).isEqualTo("Plan 2024–2025");
        assertThat(plan.refusal()).isEqualTo("Kunde inte göras.");
        FrontPage odd = page(Listed.unknown("ekbacken/utkast"), plan("b", "2023", "B"));
        assertThat(odd.years()).containsExactly("2023", "Utan år");
    }

    @Test
    void planOfSeveralYearsStandsInItsFirstAndIsPointedAtFromTheOthers() {
        Listed plan = spanning("a", "2024-2026", "2024", "2026");
        FrontPage page = page(plan, plan("b", "2026", "B"), plan("b", "2025", "B"));
        List<FrontPage.Cell> cells = page.boards().get(0).cells();
        assertThat(page.years()).containsExactly("2026", "2025", "2024");
        assertThat(cells.get(2).plans().get(0).kind()).isEqualTo("Handlingsplan 2024–2026");
        assertThat(cells.subList(0, 2))
                .allSatisfy(
                        cell ->
                                assertThat(cell.covering())
                                        .containsExactly(
                                                new FrontPage.Link(
                                                        "#a-2024-2026",
                                                        "Se planen för 2024–2026",
                                                        "A")));
        // A year in which no plan begins is no column, however long a plan says it holds.
        assertThat(page(spanning("a", "2000-9999", "2000", "9999")).years()).hasSize(1);
    }

    @Test
    void secondPlanOfAYearIsToldFromTheFirst() {
        FrontPage page = page(plan("a", "2023", "A"), plan("a", "2023-2", "A"));
        assertThat(page.boards().get(0).cells().get(0).plans())
                .extracting(FrontPage.Plan::kind)
                .containsExactly("Handlingsplan", "Handlingsplan 2023-2");
    }

    @Test
    void boardThatEndsSaysWhenAndWhoTakesOver() {
        FrontPage page = page(ending("ostermalm", "norra"), plan("norra", "2023", "Norra"));
        FrontPage.Row row = page.boards().get(1);
        assertThat(row.remark()).isEqualTo("Till och med 2023-06-30");
        assertThat(row.successor()).isEqualTo(new FrontPage.Link("#norra", "Nästa", ""));
        assertThat(page(ending("ostermalm", "borta")).boards().get(0).successor().address())
                .isEmpty();
        assertThat(page(ending("ostermalm", "")).boards().get(0).hasSuccessor()).isFalse();
    }

    @Test
    void addressesAndPlacesStandWhateverAFolderIsCalled() {
        FrontPage page =
                page(
                        plan("javascript:alert(1)", "2023", "A"),
                        plan("a b#c?d%\"<", "2023", "B"),
                        plan("a-b-c-d", "2023", "C"),
                        plan("räksmörgås", "2023", "D"));
        List<String> ids = new ArrayList<>();
        for (FrontPage.Row row : page.boards()) {
            ids.add(row.id());
            FrontPage.Plan plan = row.cells().get(0).plans().get(0);
            ids.add(plan.id());
            assertThat(plan.links())
                    .allSatisfy(link -> assertThat(link.address()).matches("[A-Za-z0-9._~%/-]+"));
        }
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z0-9-]+"));
    }

    private static FrontPage page(Listed... plans) {
        return new FrontPageComposer("Staden", "", List.of(plans)).page();
    }

    private static FrontPage.Plan only(FrontPage page) {
        return page.boards().get(0).cells().get(0).plans().get(0);
    }

    private static Listed plan(String board, String file, String name) {
        String year = file.substring(0, 4);
        return listed(board, file, facts(name, "", "", year, year));
    }

    private static Listed spanning(String board, String file, String first, String last) {
        return listed(board, file, facts("A", "", "", first, last));
    }

    private static Listed ending(String board, String successor) {
        return listed(board, "2023", facts("Östra", "2023-06-30", successor, "2023", "2023"));
    }

    private static PlanFacts facts(
            String name, String ends, String successor, String first, String last) {
        return new PlanFacts(
                name,
                ends,
                successor,
                successor.isEmpty() ? "" : "Nästa",
                first,
                last,
                "handlingsplan",
                "beslutad",
                "2022-12-15");
    }

    private static Listed listed(String board, String file, PlanFacts facts) {
        String id = board + "/" + file;
        return new Listed(
                id,
                Listed.State.PUBLISHED,
                facts,
                Entry.Tally.NONE,
                List.of(id + ".md", id + ".html", id + ".pdf"));
    }

    private static Listed found(Listed plan, int errors, int warnings, int advice) {
        Entry.Tally tally = new Entry.Tally(errors, warnings, advice, 3);
        return new Listed(plan.id(), plan.state(), plan.facts(), tally, plan.outputs());
    }

    private static Listed in(Listed.State state, Listed plan, List<String> outputs) {
        return new Listed(plan.id(), state, plan.facts(), plan.tally(), outputs);
    }
}
