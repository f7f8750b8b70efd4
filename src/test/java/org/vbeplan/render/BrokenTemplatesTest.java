package org.vbeplan.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A broken template is reported as a broken plan is: file, line, column and what is wrong. */
final class BrokenTemplatesTest {

    @Test
    void undefinedVariable() {
        assertThat(report(Map.of("plan.html.ftl", "<p>\n  ${document.titel}</p>")))
                .isEqualTo(
                        "plan.html.ftl:2:5: The following has evaluated to null or missing: document.titel");
    }

    @Test
    void wrongType() {
        assertThat(report(Map.of("plan.html.ftl", "${document.parts}")))
                .startsWith("plan.html.ftl:1:3: ")
                .contains("sequence");
    }

    @Test
    void syntax() {
        assertThat(report(Map.of("plan.html.ftl", "\n<#if document.title>\n")))
                .startsWith("plan.html.ftl:")
                .contains("#if");
    }

    @Test
    void syntaxOfAnIncludedTemplate() {
        assertThat(report(Map.of("blocks.html.ftl", "<#macro part section>\n<#nosuch>")))
                .isEqualTo("blocks.html.ftl:2:2: Unknown directive: #nosuch.");
    }

    @Test
    void problemInAMacroIsReportedThere() {
        assertThat(
                        report(
                                Map.of(
                                        "plan.html.ftl", "<#import \"own.ftl\" as own>\n<@own.m/>",
                                        "own.ftl", "<#macro m>\n\n${1 + document}</#macro>")))
                .startsWith("own.ftl:3:");
    }

    @Test
    void missingTemplate() {
        assertThat(report(Map.of("plan.html.ftl", "x\n <#include \"own.ftl\">")))
                .startsWith("plan.html.ftl:2:2: ")
                .contains("own.ftl");
    }

    @Test
    void templateThatStopsItself() {
        assertThat(report(Map.of("plan.html.ftl", "<#stop \"inte så\">")))
                .startsWith("plan.html.ftl:1:1: ")
                .endsWith("inte så");
    }

    private static String report(Map<String, String> own) {
        TemplateSource source = name -> Optional.ofNullable(own.get(name));
        TemplateBrokenException broken =
                catchThrowableOfType(
                        TemplateBrokenException.class,
                        () -> new DocumentRenderer(source).html(SampleDocument.full()));
        assertThat(broken).isNotNull();
        assertThat(broken.getMessage()).doesNotContain("\n");
        return broken.getMessage();
    }
}
