package org.vbeplan.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.vbeplan.city.Duty;
import org.vbeplan.city.OwedDocument;
import org.vbeplan.city.RuleSet;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.Language;
import org.vbeplan.finding.Nearest;
import org.vbeplan.finding.Severity;
import org.vbeplan.text.Word;

/** Reads a version of the riktlinjer. */
final class RuleSetReader {

    private static final List<String> RULES =
            Code.all(Code.Kind.DUTY).stream().map(Code::id).toList();

    private final String id;
    private final Consumer<Finding> findings;

    private RuleSetReader(String id, Consumer<Finding> findings) {
        this.id = id;
        this.findings = findings;
    }

    static RuleSet read(String id, Fields fields, Consumer<Finding> findings) {
        RuleSetReader reader = new RuleSetReader(id, findings);
        return new RuleSet(
                id,
                fields.word("namn").text(),
                fields.word("omslag").text(),
                fields.word("från"),
                fields.word("till"),
                environments(fields),
                templates(fields),
                areas(fields),
                texts(fields.fields("termer")),
                reader.duties(fields.fields("krav")),
                documents(fields));
    }

    private static List<OwedDocument> documents(Fields ruleSet) {
        List<OwedDocument> documents = new ArrayList<>();
        for (Fields document : ruleSet.list("dokument")) {
            documents.add(
                    new OwedDocument(
                            document.words("nämnder"),
                            document.word("dokumenttyp").text(),
                            document.word("hur-ofta").text(),
                            document.word("krav")));
        }
        return documents;
    }

    private List<Duty> duties(Fields fields) {
        List<Duty> duties = new ArrayList<>();
        for (Node.Entry entry : fields.all()) {
            Fields duty = fields.inside(entry.value());
            Severity severity = severity(duty.word("vikt"), Severity.WARNING);
            boolean isAnswered = duty.has("prövas") || duty.has("för-hand");
            if (entry.value() instanceof Node.Mapping && !isAnswered) {
                findings.accept(Finding.of(Code.DUTY_UNCHECKED, entry.keyAt(), entry.key()));
            }
            duties.add(
                    new Duty(
                            id,
                            entry.key(),
                            duty.word("rubrik").text(),
                            duty.prose("text").plainText(),
                            duty.words("gäller"),
                            duty.word("hur-ofta").text(),
                            duty.word("plats").text(),
                            severity,
                            checks(duty, severity),
                            duty.prose("för-hand").plainText(),
                            entry.keyAt()));
        }
        return duties;
    }

    private List<Duty.Check> checks(Fields duty, Severity severity) {
        List<Duty.Check> checks = new ArrayList<>();
        for (Fields check : duty.list("prövas")) {
            Word rule = check.word("regel");
            Code code = Code.byId(rule.text()).orElse(null);
            if (code != null && code.kind() == Code.Kind.DUTY) {
                checks.add(
                        new Duty.Check(
                                code,
                                check.words("värden"),
                                severity(check.word("vikt"), severity),
                                check.words("mallar"),
                                texts(check.words("status")),
                                check.words("nämnder"),
                                check.at()));
            } else if (rule.isGiven()) {
                String nearest = Nearest.to(rule.text(), RULES);
                String all = String.join(", ", RULES);
                findings.accept(
                        Finding.of(Code.RULE_UNKNOWN, rule.at(), rule.text(), nearest, all));
            }
        }
        return checks;
    }

    private static Severity severity(Word word, Severity otherwise) {
        for (Severity severity : Severity.values()) {
            if (word.is(severity.word(Language.SWEDISH))) {
                return severity;
            }
        }
        return otherwise;
    }

    private static List<String> texts(List<Word> words) {
        return words.stream().map(Word::text).toList();
    }

    private static List<RuleSet.Area> areas(Fields ruleSet) {
        List<RuleSet.Area> areas = new ArrayList<>();
        for (Node.Entry entry : ruleSet.fields("insatsområden").all()) {
            Fields area = ruleSet.inside(entry.value());
            List<RuleSet.Subarea> subareas = new ArrayList<>();
            for (Node.Entry part : area.fields("delområden").all()) {
                Fields fields = area.inside(part.value());
                Word name = fields.word("namn");
                Word brief = fields.word("kort");
                subareas.add(
                        new RuleSet.Subarea(
                                part.key(),
                                name.text(),
                                (brief.isGiven() ? brief : name).text(),
                                fields.words("ansvariga")));
            }
            areas.add(new RuleSet.Area(entry.key(), area.word("namn").text(), subareas));
        }
        return areas;
    }

    private static Map<String, String> environments(Fields ruleSet) {
        return texts(ruleSet.fields("miljöer"));
    }

    private static Map<String, String> texts(Fields fields) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Node.Entry entry : fields.all()) {
            texts.put(entry.key(), Fields.word(entry.value()).text());
        }
        return texts;
    }

    private static Map<String, RuleSet.Template> templates(Fields ruleSet) {
        Map<String, RuleSet.Template> templates = new LinkedHashMap<>();
        for (Node.Entry entry : ruleSet.fields("mallar").all()) {
            Fields fields = ruleSet.inside(entry.value());
            templates.put(
                    entry.key(),
                    new RuleSet.Template(
                            entry.key(),
                            fields.prose("titel").line(),
                            texts(fields.fields("kolumner")),
                            sections(fields.fields("avsnitt"))));
        }
        return templates;
    }

    private static List<RuleSet.TemplateSection> sections(Fields fields) {
        List<RuleSet.TemplateSection> sections = new ArrayList<>();
        for (Node.Entry entry : fields.all()) {
            boolean isHeading = entry.value() instanceof Node.Scalar;
            Fields inside = fields.inside(entry.value());
            Word heading = isHeading ? Fields.word(entry.value()) : inside.word("rubrik");
            sections.add(
                    new RuleSet.TemplateSection(
                            entry.key(), heading.text(), sections(inside.fields("avsnitt"))));
        }
        return sections;
    }
}
