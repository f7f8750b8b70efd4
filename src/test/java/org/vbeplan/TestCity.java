package org.vbeplan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.vbeplan.build.CheckedPlan;
import org.vbeplan.build.Checking;
import org.vbeplan.build.Judging;
import org.vbeplan.check.CityCheck;
import org.vbeplan.city.RuleSet;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.SourceText;
import org.vbeplan.markdown.Markdown;
import org.vbeplan.print.Glyphs;
import org.vbeplan.read.CityReader;
import org.vbeplan.read.Register;
import org.vbeplan.read.SourceReader;
import org.vbeplan.rule.RuleSetCheck;
import org.vbeplan.workspace.Names;
import org.vbeplan.workspace.PlanFile;
import org.vbeplan.workspace.Workspace;

/**
 * The city that does not exist, {@code src/test/resources/stad}, in which broken files are read.
 */
public final class TestCity {

    public static final Path ROOT = Path.of("src/test/resources/stad").toAbsolutePath();

    /** The day on which every test judges. */
    public static final Judging JUDGING = Judging.on(LocalDate.of(2025, 6, 15));

    private final Workspace workspace = new Workspace(ROOT, new Names(ROOT));
    private final Map<String, SourceText> sources = new TreeMap<>();
    private Checking checking;

    public TestCity() throws IOException {
        checking = new Checking(workspace, JUDGING);
        // Two texts are wrong on purpose, but only to a plan that fetches them.
        if (!checking.workspaceFindings().isEmpty()) {
            throw new IllegalStateException(checking.workspaceFindings().toString());
        }
    }

    public Workspace workspace() {
        return workspace;
    }

    public SourceText source(String file) {
        return sources.containsKey(file) ? sources.get(file) : checking.source(file);
    }

    /** Reads and checks bytes as if they were Ekbacken's plan for 2023, named for the case. */
    public CheckedPlan check(String name, byte[] bytes) throws IOException {
        String file = "ekbacken/" + name;
        // A new one each time, and a second plan of the year: no case is in another plan's way.
        checking = new Checking(workspace, JUDGING);
        return checking.check(new PlanFile("ekbacken", "2023-2", ROOT.resolve(file), file), bytes);
    }

    /** Reads a file of any kind; {@code .register.yaml} and the like say which. */
    public List<Finding> read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String name = file.getFileName().toString();
        TreeSet<Finding> findings = new TreeSet<>();
        CityReader reader = new CityReader(new Markdown(), Glyphs::has, findings::add);
        String shown = shown(name);
        if (shown.startsWith("ekbacken/")) {
            return check(name, bytes).findings();
        }
        SourceReader.read(shown, bytes, findings::add)
                .ifPresent(
                        source -> {
                            sources.put(shown, source);
                            if (name.endsWith(".register.yaml")) {
                                Register register = new Register();
                                reader.register(source, register);
                                new CityCheck(findings::add)
                                        .registers(register.boards(), register.laws());
                            } else if (name.endsWith(".riktlinjer.yaml")) {
                                reader.ruleSet("2030", source)
                                        .ifPresent(rules -> checkNames(rules, findings));
                            } else if (name.endsWith(".stad.yaml")) {
                                reader.settings(source);
                            } else {
                                reader.text(source);
                            }
                        });
        return new ArrayList<>(findings);
    }

    private void checkNames(RuleSet rules, TreeSet<Finding> findings) {
        new RuleSetCheck().check(rules, checking.city(), findings::add);
        new CityCheck(findings::add).time(rules);
    }

    private static String shown(String name) {
        if (name.endsWith(".register.yaml")) {
            return "register/" + name;
        }
        if (name.endsWith(".riktlinjer.yaml")) {
            return "riktlinjer/" + name;
        }
        if (name.endsWith(".stad.yaml")) {
            return name;
        }
        return name.endsWith(".md") ? "texter/" + name : "ekbacken/" + name;
    }

    /** The small plan that has one of everything. */
    public static String plan() throws IOException {
        return Files.readString(ROOT.resolve("ekbacken/2023.yaml"), StandardCharsets.UTF_8);
    }
}
