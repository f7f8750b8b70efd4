package org.vbeplan.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever a file holds, it holds the same when our lines have been in it. */
class MarkedBlockTest {

    private final MarkedBlock block = new MarkedBlock(line -> line.strip().startsWith("ours"));

    @Test
    void fileIsAsItWas() {
        for (String text :
                List.of(
                        "",
                        "\n",
                        "a\n",
                        "a",
                        "a\r\nb\r\n",
                        "a\r\nb",
                        "\uFEFFa\n\n\n",
                        "# vbe-plan git setup",
                        "a\n\tb # c\n")) {
            String with = block.with(List.of("ours 1", "\tours 2"), text, true);
            assertThat(block.lines(with)).containsExactly("ours 1", "\tours 2");
            assertThat(with).startsWith(text);
            assertThat(block.without(with)).isEqualTo(text);
            assertThat(block.with(List.of("ours 1", "\tours 2"), with, true)).isEqualTo(with);
            String other = block.with(List.of("ours 3"), with, true);
            assertThat(block.lines(other)).containsExactly("ours 3");
            assertThat(block.without(other)).isEqualTo(text);
            assertThat(block.without(text)).isEqualTo(text);
        }
    }

    @Test
    void lineEndsAreTheFiles() {
        assertThat(block.with(List.of("ours"), "a\r\n", true))
                .isEqualTo("a\r\n" + MarkedBlock.BEGIN + "\r\nours\r\n" + MarkedBlock.END + "\r\n");
    }

    /** Git puts settings of the same name between our marks, and others behind them. */
    @Test
    void whatOthersPutThereStays() {
        String with = block.with(List.of("ours"), "a\n", true);
        String used = with.replace("ours\n", "ours\ntheirs\n") + "[more]\n";
        assertThat(block.without(used)).isEqualTo("a\ntheirs\n[more]\n");
        MarkedBlock settings = new MarkedBlock(line -> line.strip().matches("\\[?ours]?"));
        String section = settings.with(List.of("[ours]", "\tours"), "a\n", true);
        for (String more : List.of("\tours\n\ttheirs\n", "\tours\n# b\n\ttheirs\n")) {
            assertThat(settings.without(section.replace("\tours\n", more)))
                    .isEqualTo("a\n" + more.replace("\tours\n", "").replace("\t", "[ours]\n\t"));
        }
        assertThat(settings.without(section + "\ttheirs\n")).isEqualTo("a\n[ours]\n\ttheirs\n");
        assertThat(settings.without(section + "[b]\n\ttheirs\n")).isEqualTo("a\n[b]\n\ttheirs\n");
        assertThat(block.without("a\n" + MarkedBlock.BEGIN + "\nours\nb\n")).isEqualTo("a\nb\n");
    }
}
