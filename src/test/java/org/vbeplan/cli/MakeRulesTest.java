package org.vbeplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dependencies that a build writes, as make itself understands them. */
class MakeRulesTest {

    private static final Path CITY = Path.of("src/test/resources/build/city");
    private static final Pattern CONSIDERED =
            Pattern.compile("Considering target file '(.*)'[.]\n");

    private static final List<String> ODD =
            List.of(
                    "a b", "a  b", " a", "a#b", "a$b", "$(a)", "a%b", "a%b%c", "a:b", "a::b",
                    "å ä ö", "a=b", "a := b", "a*b", "a?b", "a[b]c", "~a", "a|b", "|", "a&b", "a;b",
                    "a\"b", "a'b", "a(b)", "a,b", "-a", "a+b", "a@b", "a\\b", "a\\ b", "a\\#b",
                    "a\\:b", "a\\%b", "a\\*b", "a\\\\ b");

    @TempDir private Path folder;

    /** The city, and a picture in it, have odd names. */
    @Test
    void sourcesAreUnderstood() throws Exception {
        Conversation talk = talk();
        for (String odd : ODD) {
            Path city = talk.path(odd);
            Files.createDirectories(city);
            Conversation.copy(CITY, city);
            write(talk, odd, "ut");
            String plan = odd + "/ekholm/2023.yaml";
            List<String> found = considered("ut/ekholm/2023.md");
            if (odd.contains(";")) {
                assertThat(found).containsExactly("krav.mk", "ut/ekholm/2023.md");
            } else {
                assertThat(found)
                        .as(odd)
                        .contains("ut/ekholm/2023.md", plan, odd + "/texter/2023/samverkan.md");
                assertThat(considered("ut/bjorkvik/2023.md"))
                        .as(odd)
                        .contains(odd + "/bjorkvik/karta.png")
                        .doesNotContain(plan);
            }
            Files.delete(city.resolve("ekholm/2023.yaml"));
            assertThat(make("ut/ekholm/2023.md").code).as(odd).isZero();
            Folders.delete(city);
            Folders.delete(talk.path("ut"));
        }
    }

    @Test
    void documentsAreUnderstood() throws Exception {
        Conversation talk = talk();
        Files.createDirectories(talk.path("stad"));
        Conversation.copy(CITY, talk.path("stad"));
        for (String odd : ODD) {
            write(talk, "stad", odd);
            String document = odd + "/bjorkvik/2023.md";
            if (odd.contains(";")) {
                assertThat(Files.readString(talk.path("krav.mk"))).isEmpty();
            } else {
                assertThat(considered(document)).contains(document, "stad/bjorkvik/karta.png");
            }
            Folders.delete(talk.path(odd));
        }
    }

    private Conversation talk() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/make")), "there is no make");
        return new Conversation(folder);
    }

    private static void write(Conversation talk, String city, String output) {
        Conversation.Answer answer =
                talk.run(
                        "build",
                        "--workspace=" + city,
                        "--output=" + output,
                        "-t",
                        "md",
                        "--deps",
                        "krav.mk");
        assertThat(answer.code()).as(answer.err()).isZero();
    }

    private record Made(int code, String said) {}

    /** An argument with = is no target to make; it then takes the first there is. */
    private Made make(String target) throws Exception {
        List<String> words = new ArrayList<>(List.of("/usr/bin/make", "-rRd", "-f", "krav.mk"));
        if (!target.contains("=")) {
            words.addAll(List.of("--", target));
        }
        Process make =
                new ProcessBuilder(words)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(make.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Made(make.waitFor(), said);
    }

    /** The files that make thinks of, which are there. */
    private List<String> considered(String target) throws Exception {
        Made made = make(target.startsWith("~") ? "./" + target : target);
        assertThat(made.code).as(made.said).isZero();
        assertThat(made.said).as(target).doesNotContain("does not exist.");
        List<String> names = new ArrayList<>();
        CONSIDERED.matcher(made.said).results().forEach(found -> names.add(found.group(1)));
        return names;
    }
}
