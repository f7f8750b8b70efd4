package org.vbeplan.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vbeplan.finding.ChangeCode;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Language;
import org.vbeplan.finding.Messages;
import org.vbeplan.report.RuleList;
import org.vbeplan.text.Ascii;

/**
 * {@code docs/rules.md} is every code with what is said of it in both languages; {@code
 * -Dgolden=update} writes it anew.
 */
class PageOfRulesTest {

    private static final Path PAGE = Path.of("docs/rules.md");

    private final Messages swedish = new Messages(Language.SWEDISH).and(Messages.CHANGES);
    private final Messages english = new Messages(Language.ENGLISH).and(Messages.CHANGES);

    @Test
    void pageIsWrittenFromTheRulebook() throws IOException {
        String page = page();
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(PAGE, page, StandardCharsets.UTF_8);
        }
        assertThat(PAGE).content().isEqualTo(page);
    }

    private String page() {
        StringBuilder page = new StringBuilder();
        page.append("# Regler · Rules\n\n");
        page.append("<!-- Written by mvn test -Dgolden=update; see CONTRIBUTING.md. -->\n\n");
        page.append(
                "Alla koder som `vbe-plan validate` kan visa, med vad som sägs på båda språken.");
        page.append(" `vbe-plan explain KOD` visar detsamma, och vilka krav som prövas så.");
        page.append(
                " Från allt utom personnummer och det som rör hur filen är byggd kan en plan göra"
                        + " `avsteg`.\n\n");
        page.append("Every code that `vbe-plan validate` can show, with what is said in both");
        page.append(" languages. `vbe-plan explain CODE` shows the same, and which duties are");
        page.append(" checked by it. What … stands for depends on the plan. A plan can make an");
        page.append(
                " exception (`avsteg`) from all but `personnummer` and how its file is built.\n");
        for (Code.Kind kind : Code.Kind.values()) {
            List<Code> codes = Code.all(kind);
            if (!codes.isEmpty()) {
                overview(kind, codes, page);
            }
        }
        changes(page);
        for (Code.Kind kind : Code.Kind.values()) {
            Code.all(kind).forEach(code -> entry(code, page));
        }
        for (ChangeCode code : ChangeCode.values()) {
            entry(code, page);
        }
        return page.toString();
    }

    private void overview(Code.Kind kind, List<Code> codes, StringBuilder page) {
        page.append("\n## ").append(capital(RuleList.kind(kind, swedish))).append(" · ");
        page.append(capital(RuleList.kind(kind, english))).append("\n\n");
        page.append("| Kod · Code | Vikt · Weight | Vad som är fel | What is wrong |\n");
        page.append("|---|---|---|---|\n");
        for (Code code : codes) {
            page.append("| [`").append(code.id()).append("`](#").append(anchor(code));
            page.append(") | ").append(weight(code)).append(" | ");
            page.append(cell(swedish.form(code))).append(" | ");
            page.append(cell(english.form(code))).append(" |\n");
        }
    }

    private void changes(StringBuilder page) {
        for (ChangeCode.Weight weight : ChangeCode.Weight.values()) {
            page.append("\n## ").append(capital(RuleList.kind(weight, swedish))).append(" · ");
            page.append(capital(RuleList.kind(weight, english))).append("\n\n");
            if (weight == ChangeCode.Weight.MATTERS) {
                page.append("Koderna som `vbe-plan diff` säger vad en ändring är med. Det som");
                page.append(" inte har visats vara redaktionellt räknas i sak.\n\n");
                page.append("The codes by which `vbe-plan diff` says what a change is. What was");
                page.append(" not shown to be editorial matters.\n\n");
            }
            page.append("| Kod · Code | Vad som har hänt | What happened |\n");
            page.append("|---|---|---|\n");
            for (ChangeCode code : ChangeCode.all(weight)) {
                page.append("| [`").append(code.id()).append("`](#").append(anchor(code));
                page.append(") | ").append(cell(swedish.form(code))).append(" | ");
                page.append(cell(english.form(code))).append(" |\n");
            }
        }
    }

    private void entry(ChangeCode code, StringBuilder page) {
        ChangeEntry entry = Rulebook.entry(code).orElseThrow();
        page.append("\n<a id=\"").append(anchor(code)).append("\"></a>\n\n");
        page.append("## ").append(code.id()).append("\n\n");
        page.append(entry.text(Language.SWEDISH)).append("\n\n");
        page.append(entry.text(Language.ENGLISH)).append("\n");
        example("Före · Before", entry.before(), page);
        example("Efter · After", entry.after(), page);
    }

    private static String anchor(ChangeCode code) {
        return Ascii.fold(code.id());
    }

    private void entry(Code code, StringBuilder page) {
        Entry entry = Rulebook.entry(code).orElseThrow();
        page.append("\n<a id=\"").append(anchor(code)).append("\"></a>\n\n");
        page.append("## ").append(code.id()).append("\n\n");
        page.append(entry.text(Language.SWEDISH)).append("\n\n");
        page.append(entry.text(Language.ENGLISH)).append("\n\n");
        page.append("| | Svenska | English |\n|---|---|---|\n");
        sentences("Meddelande · Message", code.id(), page);
        sentences("Vid platsen · At the place", code.id() + ".här", page);
        sentences("Gör så här · Do this", code.id() + ".gör", page);
        example("Fel · Wrong", entry.wrong(), page);
        example("Rätt · Right", entry.right(), page);
    }

    /** A sentence can have variants, for when something is not known. */
    private void sentences(String title, String key, StringBuilder page) {
        List<String> ours = swedish.forms(key);
        List<String> theirs = english.forms(key);
        for (int i = 0; i < ours.size(); i++) {
            page.append("| ").append(i == 0 ? title : "").append(" | ");
            page.append(cell(ours.get(i))).append(" | ").append(cell(theirs.get(i)));
            page.append(" |\n");
        }
    }

    private static void example(String title, String yaml, StringBuilder page) {
        page.append("\n").append(title).append("\n\n```yaml\n").append(yaml).append("\n```\n");
    }

    private String weight(Code code) {
        return RuleList.weight(code, swedish) + " · " + RuleList.weight(code, english);
    }

    private static String anchor(Code code) {
        return Ascii.fold(code.id());
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }

    private static String cell(String words) {
        return words.replace("\\", "\\\\")
                .replace("|", "\\|")
                .replace("[", "\\[")
                .replace("<", "\\<")
                .replace("*", "\\*")
                .replace("_", "\\_")
                .replace("  ", " ");
    }
}
