package org.vbeplan.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vbeplan.Contrast;

/** Text stands out from its ground by 4.5 to 1 and marks by 3 to 1, as WCAG 2.1 AA wants it. */
final class ContrastTest {
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
    private static final Pattern PROPERTY = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6})");
    private static final Pattern COLOUR = Pattern.compile("(?<![a-z-])color: (#[0-9a-f]{6})");
    private static final Pattern GROUND = Pattern.compile("background(?:-color)?: (#[0-9a-f]{6})");

    @ParameterizedTest
    @CsvSource({
        "ink,paper,4.5", "ink,plate,4.5", "quiet,paper,4.5", "quiet,plate,4.5",
        "accent,paper,4.5", "accent,plate,4.5", "on-accent,accent,4.5", "on-head,head,4.5",
        "link,paper,4.5", "link,plate,4.5", "visited,paper,4.5", "visited,plate,4.5",
        "on-gap,gap,4.5", "on-stamp,stamp,4.5", "focus,paper,3", "focus,plate,3",
    })
    void coloursOfScreensInLightAndInDark(String front, String ground, double least)
            throws IOException {
        coloursOfScreensInLightAndInDark(css("screen.css"), front, ground, least);
    }

    private static void coloursOfScreensInLightAndInDark(
            String css, String front, String ground, double least) {
        Map<String, String> light = new HashMap<>();
        Map<String, String> night = new HashMap<>();
        for (String sheet : css.split("(?=\n:root \\{)")) {
            int dark = sheet.indexOf("@media (prefers-color-scheme: dark)");
            light.putAll(properties(sheet.substring(0, Math.max(0, dark))));
            night.putAll(properties(sheet.substring(Math.max(0, dark))));
        }
        light.forEach(night::putIfAbsent);
        assertThat(Contrast.ratio(light.get(front), light.get(ground)))
                .isGreaterThanOrEqualTo(least);
        assertThat(Contrast.ratio(night.get(front), night.get(ground)))
                .isGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest
    @CsvSource({
        "on-new,new,4.5", "on-gone,gone,4.5", "on-new,paper,4.5", "on-gone,paper,4.5",
        "added,paper,4.5", "removed,paper,4.5", "moved,paper,4.5", "edited,paper,4.5",
    })
    void coloursOfChangesInLightAndInDark(String front, String ground, double least)
            throws IOException {
        coloursOfScreensInLightAndInDark(
                css("screen.css") + css("redline-screen.css"), front, ground, least);
    }

    @Test
    void screenUsesNoColourButTheNamedOnes() throws IOException {
        String rules =
                PROPERTY.matcher(css("screen.css") + css("redline-screen.css")).replaceAll("");
        // White behind figures is the one colour that stays the same in the dark.
        assertThat(rules.replace("#ffffff", "")).doesNotContainPattern("#[0-9a-f]{3,6}\\b");
    }

    @Test
    void frontPageHasNoColourOfItsOwn() throws IOException {
        assertThat(css("index-screen.css")).doesNotContainPattern("#[0-9a-f]{3,6}\\b");
    }

    @ParameterizedTest
    @CsvSource({"plan.css", "print.css", "index-print.css", "redline-print.css"})
    void coloursOfPaper(String sheet) throws IOException {
        Matcher rules = RULE.matcher(css(sheet));
        int found = 0;
        while (rules.find()) {
            Matcher colour = COLOUR.matcher(rules.group(2));
            if (colour.find()) {
                Matcher ground = GROUND.matcher(rules.group(2));
                String behind = ground.find() ? ground.group(1) : "#ffffff";
                assertThat(Contrast.ratio(colour.group(1), behind))
                        .as(rules.group(1).strip())
                        .isGreaterThanOrEqualTo(4.5);
                found++;
            }
        }
        assertThat(found).isPositive();
    }

    @Test
    void sheetsThatThePrinterReadsHaveNoCustomProperties() throws IOException {
        assertThat(css("plan.css").replaceAll("/\\*(?s:.*?)\\*/", "")).doesNotContain("var(");
        assertThat(css("print.css")).doesNotContain("var(");
        assertThat(css("redline.css") + css("redline-print.css")).doesNotContain("var(");
    }

    private static Map<String, String> properties(String css) {
        Map<String, String> found = new HashMap<>();
        Matcher property = PROPERTY.matcher(css);
        while (property.find()) {
            found.put(property.group(1), property.group(2));
        }
        return found;
    }

    private static String css(String name) throws IOException {
        return Files.readString(Path.of("templates", name));
    }
}
