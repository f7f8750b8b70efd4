package org.vbeplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vbeplan.axe.Browser;
import org.vbeplan.build.Judging;
import org.vbeplan.build.LivePlans;
import org.vbeplan.compose.Edition;
import org.vbeplan.finding.Language;
import org.vbeplan.finding.Messages;
import org.vbeplan.serve.LiveSite;
import org.vbeplan.serve.LocalServer;
import org.vbeplan.workspace.Names;
import org.vbeplan.workspace.Workspace;

/**
 * Every kind of page in Chromium, narrow and wide, light and dark, against WCAG 2.1 A and AA. It
 * takes minutes, so it is skipped unless {@code -Dbrowser=required} asks for it, as {@code .ci/run}
 * does where there is a browser.
 */
class AccessibilityTest {

    @TempDir private Path folder;

    @Test
    void pagesKeepToWcag() throws IOException {
        assumeTrue("required".equals(System.getProperty("browser")), "no browser was asked for");
        Optional<Browser> started = Browser.start();
        assertThat(started).as("Chromium with its driver").isPresent();
        try (Browser browser = started.orElseThrow();
                LocalServer server = watch()) {
            SoftAssertions all = new SoftAssertions();
            for (URI page : pages(server)) {
                look(browser, page, all);
            }
            all.assertAll();
        }
    }

    private static void look(Browser browser, URI page, SoftAssertions all) throws IOException {
        for (int width : List.of(320, 1280)) {
            browser.width(width);
            browser.dark(false);
            browser.open(page);
            all.assertThat(browser.isCutOff()).as("%s is wider than %d", page, width).isFalse();
            all.assertThat(browser.violations()).as("%s, %d, light", page, width).isEmpty();
            browser.dark(true);
            all.assertThat(browser.violationsOfColours()).as("%s, %d, dark", page, width).isEmpty();
        }
    }

    private List<URI> pages(LocalServer server) throws IOException {
        Conversation talk = new Conversation(Files.createDirectories(folder.resolve("sidor")));
        List<URI> pages = new ArrayList<>();
        pages.add(URI.create(server.address() + "/"));
        pages.add(URI.create(server.address() + "/ekbacken/2023"));
        for (String city : List.of("plans", "examples/exempelstaden")) {
            Path copy = talk.path("stad-" + pages.size());
            Conversation.copy(Path.of(city), Files.createDirectories(copy));
            String out = "ut-" + pages.size();
            talk.run("build", copy.toString(), "-o", out, "-t", "html", "-q", "--fail-on", "never");
            pages.addAll(below(talk.path(out)));
        }
        // Refused, internal and unfinished plans look otherwise.
        talk.prepare("replace", List.of("plans/ekbacken/2023.yaml", "ansvarig:", "ansvarg:"));
        talk.run("build", "-o", "brister", "-t", "html", "-q");
        pages.add(talk.path("brister/index.html").toUri());
        talk.run("build", "-o", "utkast", "-t", "html", "-q", "--draft", "--utgåva", "intern");
        pages.addAll(below(talk.path("utkast")));
        Path redline = talk.path("andringar.html");
        Path plans = Path.of("plans/ostermalm").toAbsolutePath();
        talk.run("diff", plans + "/2021.yaml", plans + "/2023.yaml", "-f", "html=" + redline);
        assertThat(redline).exists();
        pages.add(redline.toUri());
        assertThat(pages).hasSizeGreaterThan(12);
        return pages;
    }

    private static TreeSet<URI> below(Path folder) throws IOException {
        TreeSet<URI> pages = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".html"))
                    .forEach(file -> pages.add(file.toUri()));
        }
        return pages;
    }

    private LocalServer watch() throws IOException {
        Path place = Files.createDirectories(folder.resolve("skrivs"));
        Conversation talk = new Conversation(place);
        talk.prepare("replace", List.of("plans/ekbacken/2023.yaml", "ansvarig:", "ansvarg:"));
        Workspace workspace = Workspace.above(talk.path("plans"), new Names(place)).orElseThrow();
        LivePlans plans =
                new LivePlans(
                        workspace,
                        Judging.on(LocalDate.of(2025, 6, 15)),
                        Edition.PUBLIC,
                        Duration.ofMinutes(5));
        return LocalServer.start(0, new LiveSite(plans, new Messages(Language.SWEDISH)));
    }
}
