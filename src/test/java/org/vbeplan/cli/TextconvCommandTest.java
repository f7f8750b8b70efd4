package org.vbeplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code textconv} as git calls it, and as a person does. */
class TextconvCommandTest {

    @TempDir Path folder;

    private Conversation talk;

    @Test
    void planIsFoundByFileAndByName() throws IOException {
        talk = new Conversation(folder);
        String shown = shown("textconv", "plans/ekbacken/2023.yaml");
        assertThat(shown).startsWith("# handlingsplan\nnämnd: ekbacken\n");
        assertThat(shown("textconv", "ekbacken/2023")).isEqualTo(shown);
        assertThat(shown("textconv", "--lang", "sv", "ekbacken/2023")).isEqualTo(shown);
        Path elsewhere = Files.createTempDirectory("elsewhere").resolve("x1_2023.yaml");
        Files.copy(talk.path("plans/ekbacken/2023.yaml"), elsewhere);
        assertThat(shown("textconv", elsewhere.toString())).isEqualTo(shown);
        byte[] in = Files.readAllBytes(elsewhere);
        assertThat(talk.run(Map.of(), in, "textconv", "-").out()).isEqualTo(shown);
    }

    @Test
    void gitIsNeverStopped() throws IOException {
        talk = new Conversation(folder);
        for (String nothing : new String[] {"nowhere.yaml", "plans", "a\0b", "ekbacken/1999"}) {
            assertThat(shown("textconv", nothing)).isEmpty();
        }
        assertThat(shown("textconv", "plans/vbe-plan.yaml"))
                .isEqualTo(Files.readString(talk.path("plans/vbe-plan.yaml")));
        Map<String, String> wrong = Map.of("VBE_PLAN_LANG", "xx", "VBE_PLAN_COLOR", "ja");
        Conversation.Answer answer =
                talk.run(wrong, new byte[0], "textconv", "plans/ekbacken/2023.yaml");
        assertThat(answer.code()).isZero();
        assertThat(answer.err()).isEmpty();
    }

    @Test
    void wrongCallIsTheCallers() throws IOException {
        talk = new Conversation(folder);
        assertThat(talk.run("textconv").code()).isEqualTo(2);
        assertThat(talk.run("textconv", "--x", "a").code()).isEqualTo(2);
        assertThat(talk.run("textconv", "--help").out()).contains("git diff");
    }

    private String shown(String... arguments) {
        Conversation.Answer answer = talk.run(arguments);
        assertThat(answer.err()).isEmpty();
        assertThat(answer.code()).isZero();
        return answer.out();
    }
}
