package org.vbeplan.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vbeplan.render.Texts.bullets;
import static org.vbeplan.render.Texts.cell;
import static org.vbeplan.render.Texts.code;
import static org.vbeplan.render.Texts.emphasis;
import static org.vbeplan.render.Texts.item;
import static org.vbeplan.render.Texts.lineBreak;
import static org.vbeplan.render.Texts.link;
import static org.vbeplan.render.Texts.paragraph;
import static org.vbeplan.render.Texts.plain;
import static org.vbeplan.render.Texts.strong;
import static org.vbeplan.render.Texts.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vbeplan.document.Element;
import org.vbeplan.text.Inline;

/** What a plan says is read from the Markdown as it was said, whatever Markdown makes of it. */
final class MarkdownRoundTripTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*inte betonat* och **inte fett**",
                "_inte_ __heller__ snake_case _",
                "<b>inte fett</b> <script>alert(1)</script> <!-- synligt -->",
                "[inte](https://en.länk) ![bild](a.png) [^1] [^1]: not [a]: b",
                "a | b | c",
                "# inte rubrik",
                "## inte rubrik ##",
                "#",
                "#hashtagg",
                "1. inte lista",
                "1) inte lista",
                "2023.",
                "123456789. nio siffror",
                "- inte lista",
                "+ inte lista",
                "+18 år",
                "-5 grader",
                "---",
                "- - -",
                "* * *",
                "===",
                "> inte citat",
                "```inte kod```",
                "~~~",
                "~~inte struket~~",
                "`inte kod`",
                "C:\\mapp\\*fil",
                "\\",
                "bakstreck sist \\",
                "&amp; &lt; &#35; &nbsp; A&B",
                "https://www.cve.se/a_b_c?x=1&y=2",
                "kalle@exempel.se",
                "|---|---|",
                ":--",
                "$x$ och $$y$$",
                "!",
                "”citat”, – streck – och … punkter",
                "    inte kodblock",
                "\tinte kodblock",
                "två  mellanslag  ",
                "a\nb",
                "a\n# b\n- c\n1. d",
                "[ ] inte kryssruta",
                "[x] inte kryssruta",
                "emoji :smile: 👍 och 漢字",
                "www.exempel.se *",
                "<https://inte.lank>",
                "a*b*c och a_b_c",
                "(a) b) c.",
                "Term\n: förklaring",
                "| a |\n|---|\n| b |"
            })
    void textReadsAsItStands(String nasty) throws TemplateBrokenException {
        assertThat(shownIn(paragraph(plain(nasty)))).isEqualTo(Shown.squeezed(nasty));
        assertThat(shownIn(bullets(item(nasty)))).isEqualTo(Shown.squeezed(nasty));
        assertThat(shownIn(paragraph(plain("först "), strong(plain(nasty)), plain(" sist"))))
                .isEqualTo(Shown.squeezed("först " + nasty + " sist"));
        assertThat(shownIn(paragraph(plain("rad"), lineBreak(), plain(nasty))))
                .isEqualTo(Shown.squeezed("rad " + nasty));
        assertThat(
                        shownIn(
                                paragraph(
                                        link("https://a.se/(b)", plain(nasty.strip())),
                                        plain("(slut)"))))
                .isEqualTo(Shown.squeezed(nasty.strip() + "(slut)"));
        assertThat(shownInCell(nasty)).isEqualTo(Shown.squeezed(nasty));
        assertThat(shownInHeading(nasty)).isEqualTo(Shown.squeezed(nasty));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a", "a`b", "``", "`", " a ", "a|b", "a\\|b", "\\", "<b>", "*a*", "a\\", "|"
            })
    void codeReadsAsItStands(String nasty) throws TemplateBrokenException {
        assertThat(shownIn(paragraph(plain("x "), code(nasty), plain(" y"))))
                .isEqualTo(Shown.squeezed("x " + nasty + " y"));
        Element table = SmallDocument.table(cell(paragraph(plain("x "), code(nasty), plain(" y"))));
        assertThat(Shown.lastCell(SmallDocument.markdown(table)))
                .isEqualTo(Shown.squeezed("x " + nasty + " y"));
    }

    @Test
    void piecesThatOnlyTogetherLookLikeAMarkReadAsTheyStand() throws TemplateBrokenException {
        assertThat(shownIn(paragraph(plain("1"), plain(". punkt")))).isEqualTo("1. punkt");
        assertThat(shownIn(paragraph(plain("#"), plain(" rubrik")))).isEqualTo("# rubrik");
        assertThat(shownIn(paragraph(plain("-"), plain(" punkt")))).isEqualTo("- punkt");
        assertThat(shownIn(paragraph(plain("!"), link("https://a.se", plain("a")))))
                .isEqualTo("!a");
        assertThat(shownIn(paragraph(plain("&"), plain("amp;")))).isEqualTo("&amp;");
    }

    @Test
    void marksHoldWhereverTheyStand() throws TemplateBrokenException {
        assertMarked("före[S:mitt]efter", plain("före"), strong(plain("mitt")), plain("efter"));
        assertMarked("före[E:mitt]efter", plain("före"), emphasis(plain("mitt")), plain("efter"));
        assertMarked("a[S:(mitt)]b", plain("a"), strong(plain("(mitt)")), plain("b"));
        assertMarked("[S:a][S:b]", strong(plain("a")), strong(plain("b")));
        assertMarked("[E:a][E:b]", emphasis(plain("a")), emphasis(plain("b")));
        assertMarked("[S:[E:a] b]", strong(emphasis(plain("a")), plain(" b")));
        assertMarked("[E:[S:a]]c", emphasis(strong(plain("a"))), plain("c"));
        assertMarked("x [S:a] y", plain("x"), strong(plain(" a ")), plain("y"));
        assertMarked("”[E:a]”.", plain("”"), emphasis(plain("a")), plain("”."));
        assertMarked("[S:a:]b", strong(plain("a:")), plain("b"));
    }

    private static void assertMarked(String expected, Inline... pieces)
            throws TemplateBrokenException {
        String markdown = SmallDocument.markdown(text(paragraph(pieces)));
        assertThat(Shown.lastBlockWithMarks(markdown)).as(markdown).isEqualTo(expected);
    }

    private static String shownIn(org.vbeplan.text.Block block) throws TemplateBrokenException {
        return Shown.lastBlock(SmallDocument.markdown(text(block)));
    }

    private static String shownInCell(String words) throws TemplateBrokenException {
        return Shown.lastCell(SmallDocument.markdown(SmallDocument.table(cell(words))));
    }

    private static String shownInHeading(String words) throws TemplateBrokenException {
        return Shown.lastHeading(SmallDocument.markdown(words, List.of()));
    }
}
