package org.vbeplan.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vbeplan.render.Budget.Limits;

/** A workspace's template can break its own document, and nothing else. */
final class TemplateSafetyTest {
    private static final Limits SMALL = new Limits(200_000, 100_000);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${document.class}",
                "${document.getClass().name}",
                "${document.title.class}",
                "${document.parts.class}",
                "${document.title.getBytes()}",
                "${document.parts.stream()}",
                "${document.hashCode()}",
                "${document.toString}",
                "${document.parts[0].elements[0].block.kind.declaringClass}",
                "${document?api.class}",
                "${document.title?api.length()}",
                "${'freemarker.template.utility.Execute'?new()('id')}",
                "${'freemarker.template.utility.ObjectConstructor'?new()('java.io.File', '/')}",
                "${'freemarker.template.utility.JythonRuntime'?new()}",
                "${'org.vbeplan.render.Variables'?new()}",
                "<#assign x = \"'freemarker.template.utility.Execute'?new()\"?eval>",
                "<@\"${r\"${'freemarker.template.utility.Execute'?new()}\"}\"?interpret />",
                "${.data_model.wrapper}",
                "${.main.configuration}",
                "${b.template}",
            })
    void templateReachesNoClass(String template) {
        assertThat(problem(template, Limits.USUAL)).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "/etc/passwd",
                "/../../etc/passwd",
                "file:///etc/passwd",
                "http://localhost/a.ftl",
                "classpath:/templates/plan.css",
                "classpath://templates/plan.css",
                "*/plan.css",
                "a/*/plan.css",
                "./sub/plan.css",
                "..\\\\plan.css",
                ".hidden",
                "plan.css%00",
                "org/vbeplan/render/DocumentRenderer.class",
            })
    void templateIncludesNothingFromOutside(String name) {
        String include = "<#include \"" + name + "\" parse=false>";
        assertThat(problem(include, Limits.USUAL)).isNotBlank();
        String asked = "<#assign t = .get_optional_template(\"" + name + "\")>${t.exists?c}";
        assertThat(outcome(asked, Limits.USUAL)).doesNotContain("true");
    }

    @Test
    void namesOfTemplatesNeverReachTheSourceAsPaths() throws TemplateBrokenException {
        StringBuilder asked = new StringBuilder();
        TemplateSource source =
                name -> {
                    asked.append(name).append('\n');
                    return name.equals("plan.md.ftl")
                            ? Optional.of("<#include \"a/b.ftl\" ignore_missing=true>")
                            : Optional.empty();
                };
        new DocumentRenderer(source).markdown(SampleDocument.full());
        assertThat(asked.toString()).doesNotContain("/", "\\", "..");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#list 1.. as x><#if x == 0>${x}</#if></#list>",
                "<#list 1.. as x>${x}</#list>",
                "<#list 1.. as x><#attempt>${nothing}<#recover></#attempt></#list>",
                "<#attempt><#list 1.. as x> <#assign y = x></#list><#recover></#attempt>",
                "<#macro m><@m/></#macro><@m/>",
                "<#macro m><#attempt><@m/><#recover></#attempt></#macro><@m/>",
                "<#function f x><#return f(x + 1)></#function>${f(1)}",
                "<#include \"plan.md.ftl\">",
                "<#assign x = \"a\"><#list 1..60 as i><#assign x = x + x></#list>",
                "<#assign x = [1]><#list 1..40 as i><#assign x = x + x></#list><#list x as i>${i}</#list>",
            })
    void templateWithoutEndIsEnded(String template) {
        assertThat(problem(template, SMALL)).isNotBlank();
    }

    @Test
    void endedTemplateIsReportedWhereItWas() {
        TemplateBrokenException broken = broken("\n  <#list 1.. as x>\n${x}</#list>", SMALL);
        assertThat(broken.template()).isEqualTo("plan.md.ftl");
        assertThat(broken.line()).isIn(2, 3);
        assertThat(broken.problem()).contains("characters").doesNotContain("\n");
    }

    @Test
    void clockAndLanguageOfTheMachineDoNotShow() throws TemplateBrokenException {
        String template = "${1234567.5} ${.locale} ${.time_zone}";
        assertThat(render(template, Limits.USUAL)).isEqualTo("1234567.5  UTC\n");
    }

    private static String problem(String template, Limits limits) {
        TemplateBrokenException broken = broken(template, limits);
        assertThat(broken).as("%s", template).isNotNull();
        assertThat(broken.isBuiltIn()).isFalse();
        return broken.problem();
    }

    private static TemplateBrokenException broken(String template, Limits limits) {
        return catchThrowableOfType(TemplateBrokenException.class, () -> render(template, limits));
    }

    private static String outcome(String template, Limits limits) {
        try {
            return render(template, limits);
        } catch (TemplateBrokenException e) {
            return "";
        }
    }

    private static String render(String template, Limits limits) throws TemplateBrokenException {
        Map<String, String> own = Map.of("plan.md.ftl", template);
        TemplateSource source = name -> Optional.ofNullable(own.get(name));
        return new DocumentRenderer(source, limits).markdown(SampleDocument.full());
    }
}
