package org.vbeplan.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vbeplan.build.Format;
import org.vbeplan.document.Redline;
import org.vbeplan.finding.Language;
import org.vbeplan.finding.Messages;
import org.vbeplan.finding.Style;
import org.vbeplan.render.DocumentRenderer;
import org.vbeplan.render.TemplateSource;

/** A plan's words are words, wherever a comparison is shown. */
class HostileRedlineTest {

    private static final String HEAD =
            "handlingsplan: {nämnd: ekbacken, år: 2023, riktlinjer: \"2023\", status: utkast}\n";

    private static final String NASTY =
            "Se @kommunen, #12, GH-7, https://intern.example/issues/3 och www.plats.example |"
                    + " <img src=x onerror=alert(1)> </details> </ins> `kod` \u001B[31mrött";

    private static Comparison comparison() throws Exception {
        String before = HEAD + "avsnitt: {inledning: Planen gäller.}\n";
        String now =
                HEAD
                        + "avsnitt:\n  inledning: |\n    Planen gäller. "
                        + NASTY.replace("\u001B", "")
                        + "\n";
        return Pairs.ofTexts(before, now, false);
    }

    @Test
    void commentCallsNobodyAndHoldsNoMarkup() throws Exception {
        String comment =
                new String(Pairs.document(comparison(), Format.MARKDOWN), StandardCharsets.UTF_8);
        assertThat(comment)
                .doesNotContain("@kommunen", "#12", "GH-7", "://", "www.", "`kod`")
                .doesNotContainPattern("[^\\\\]<(img|/details)")
                .contains("@\u200Bkommunen", "\\<img");
    }

    @Test
    void pageHoldsNoMarkupOfThePlan() throws Exception {
        String page = new String(Pairs.document(comparison(), Format.HTML), StandardCharsets.UTF_8);
        assertThat(page).contains("&lt;img src=x").doesNotContain("<img");
    }

    @Test
    void nothingSteersTheTerminal() throws Exception {
        Redline.Entry entry =
                new Redline.Entry(
                        "x",
                        Redline.Mark.EDITED,
                        "Ändrad",
                        "a\u001B[2Jb",
                        "",
                        "",
                        false,
                        List.of(
                                new Redline.Line(
                                        "L\u001B]0;x",
                                        List.of(
                                                new Redline.Piece(
                                                        Redline.Piece.Kind.INSERTED, "c\u202Ed")),
                                        false)),
                        List.of());
        Redline empty = Pairs.redline(comparison());
        Redline.Compared plan = empty.plans().get(0);
        Redline redline =
                new Redline(
                        "sv",
                        "t",
                        "u",
                        "",
                        "",
                        "",
                        empty.labels(),
                        empty.totals(),
                        List.of(),
                        List.of(
                                new Redline.Compared(
                                        "",
                                        "",
                                        plan.facts(),
                                        "s",
                                        List.of(),
                                        List.of(),
                                        List.of(new Redline.Group("g", "h", "p", List.of(entry))))),
                        "",
                        empty.properties());
        StringWriter out = new StringWriter();
        TerminalRedline.write(redline, false, Style.PLAIN, out);
        assertThat(out.toString()).doesNotContain("\u001B", "\u202E").contains("{+c d+}");
    }

    /** More than there is room for: the last line says how much. */
    @Test
    void commentIsNoLongerThanACommentMayBe() throws Exception {
        StringBuilder many =
                new StringBuilder(HEAD + "avsnitt:\n  förebyggande:\n    aktiviteter:\n");
        for (int i = 0; i < 900; i++) {
            many.append("      - {id: a")
                    .append(i)
                    .append(", aktivitet: Hålla samtal nummer ")
                    .append(i)
                    .append(" med unga på fritidsgården i området.}\n");
        }
        Comparison comparison =
                Pairs.ofTexts(HEAD + "avsnitt: {inledning: Hej.}\n", many.toString(), false);
        RedlineComposer composer =
                new RedlineComposer(
                        new Messages(Language.SWEDISH).and("redline"),
                        new RedlineComposer.Presentation(8, false, false, false, ""));
        Redline redline = composer.compose(List.of(comparison), RedlineComposer.Run.OF_TWO);
        String comment =
                new DocumentRenderer(TemplateSource.NONE)
                        .comment(redline, 65_536, composer::leftOut);
        assertThat(comment.length()).isBetween(60_000, 65_536);
        assertThat(comment.strip()).endsWith("vbe-plan diff**");
        int shown = comment.split("\n- \\*\\*", -1).length - 1;
        assertThat(comment).contains("**" + (redline.size() - shown) + " ändringar till");
    }
}
