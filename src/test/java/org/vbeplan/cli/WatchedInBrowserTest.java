package org.vbeplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.vbeplan.cli.Watched.PLAN;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.vbeplan.axe.Browser;

/**
 * A page of {@code watch} in Chromium, for somebody with a keyboard and a screen reader while the
 * file is saved. Skipped unless {@code -Dbrowser=required} asks for it.
 */
@Timeout(120)
class WatchedInBrowserTest {

    private static final String TAB = "\uE004";
    private static final String ENTER = "\uE007";
    private static final String SAID = "return document.getElementById('_vbe-sagt').textContent";
    private static final String FOCUSED = "return document.activeElement.outerHTML";

    @TempDir private Path folder;

    private Watched city;
    private Browser browser;

    @BeforeEach
    void open() throws IOException {
        assumeTrue("required".equals(System.getProperty("browser")), "no browser was asked for");
        city = new Watched(folder);
        Optional<Browser> started = Browser.start();
        assertThat(started).as("Chromium with its driver").isPresent();
        browser = started.orElseThrow();
        browser.width(1280);
        browser.open(URI.create(city.address() + PLAN));
    }

    @AfterEach
    void close() throws IOException {
        if (browser != null) {
            browser.close();
            city.close();
        }
    }

    @Test
    void saveKeepsThePlaceAndIsSaid() throws Exception {
        browser.ask("document.querySelectorAll('nav a, main a')[1].focus(); return ''");
        browser.ask("window.kept = true; window.scrollTo(0, 300); return ''");
        String focused = browser.ask(FOCUSED);
        city.replace("ekbacken/2023.yaml", "hela området", "halva området");
        awaits(SAID, "Sidan är förnyad: ekbacken/2023: 0 fel");
        assertThat(browser.ask("return document.body.textContent")).contains("halva området");
        assertThat(browser.ask(FOCUSED)).isEqualTo(focused);
        assertThat(browser.ask("return window.scrollY")).isEqualTo("300");
        assertThat(browser.ask("return window.kept === true")).isEqualTo("true");
        city.replace("ekbacken/2023.yaml", "        ansvarig:", "        ansvarg:");
        awaits(SAID, "Sidan är förnyad: ekbacken/2023: 1 fel");
        assertThat(browser.violations()).isEmpty();
    }

    @Test
    void whatIsWrongIsReachedByKeyboard() throws Exception {
        browser.type(TAB + ENTER);
        awaits("return location.hash", "#_vbe-live");
        assertThat(browser.ask("return document.activeElement.id")).isEqualTo("_vbe-live");
    }

    @Test
    void planThatIsTakenAwayAndComesBack() throws Exception {
        Path file = city.file("ekbacken/2023.yaml");
        Files.move(file, city.file("aside"));
        awaits("return document.body.textContent", "ekbacken/2023 finns inte");
        assertThat(browser.violations()).isEmpty();
        Files.move(city.file("aside"), file);
        awaits("return document.body.textContent", "Planen gäller hela området");
        assertThat(browser.violations()).isEmpty();
    }

    @Test
    void endOfWatchIsSaid() throws Exception {
        city.close();
        awaits(SAID, "svarar inte");
        assertThat(browser.violations()).isEmpty();
    }

    private void awaits(String script, String words) throws Exception {
        String found = browser.ask(script);
        for (int tries = 0; tries < 100 && !found.contains(words); tries++) {
            Thread.sleep(100);
            found = browser.ask(script);
        }
        assertThat(found).contains(words);
    }
}
