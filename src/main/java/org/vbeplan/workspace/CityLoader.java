package org.vbeplan.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.vbeplan.city.City;
import org.vbeplan.city.RuleSet;
import org.vbeplan.city.SharedTexts;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.SourceText;
import org.vbeplan.markdown.Markdown;
import org.vbeplan.read.CityReader;
import org.vbeplan.read.Register;
import org.vbeplan.read.SourceReader;
import org.vbeplan.text.Prose;
import org.vbeplan.text.Word;

/** Loads a workspace's settings, registers, rule sets and shared texts. */
public final class CityLoader {

    private final Workspace workspace;
    private final WorkspaceFiles files;
    private final CityReader reader;
    private final Map<String, SourceText> sources;
    private final List<Finding> findings = new ArrayList<>();

    /**
     * @param sources takes in every file that is read, for showing findings
     */
    public CityLoader(
            Workspace workspace,
            Markdown markdown,
            IntPredicate printable,
            Map<String, SourceText> sources)
            throws IOException {
        this.workspace = workspace;
        this.files = new WorkspaceFiles(workspace.root());
        this.reader = new CityReader(markdown, printable, this::take);
        this.sources = sources;
    }

    /** A number that only the reading showed has not been blanked out in the file's text. */
    private void take(Finding finding) {
        findings.add(finding);
        sources.computeIfPresent(finding.at().file(), (file, text) -> text.shownWith(finding));
    }

    /**
     * What was loaded.
     *
     * @param language what {@code språk:} says; may be empty
     * @param findings what is wrong in the workspace's own files
     */
    public record Loaded(City city, String language, List<Finding> findings) {}

    /**
     * The city's name alone; empty where it has none that can be read.
     *
     * @throws IOException where the settings are there and can't be read
     */
    public String cityName() throws IOException {
        return settings().map(found -> found.city().text()).orElse("");
    }

    private Optional<CityReader.Settings> settings() throws IOException {
        return source(workspace.root().resolve(Workspace.SETTINGS)).flatMap(reader::settings);
    }

    /**
     * Reads everything but the plans.
     *
     * @throws IOException where a file is there and can't be read
     */
    public Loaded load() throws IOException {
        Path root = workspace.root();
        Optional<CityReader.Settings> settings = settings();
        Register register = new Register();
        for (String name : BuiltIn.registers(root)) {
            builtIn(name).ifPresent(text -> reader.register(text, register));
        }
        for (Path file : WorkspaceFiles.below(root.resolve("register"), ".yaml")) {
            source(file).ifPresent(text -> reader.register(text, register));
        }
        City city =
                new City(
                        settings.map(found -> found.city().text()).orElse(""),
                        register.boards(),
                        ruleSets(root.resolve("riktlinjer")),
                        register.goals(),
                        register.sources(),
                        register.parties(),
                        register.laws(),
                        register.abbreviations(),
                        register.commonAbbreviations(),
                        register.actors(),
                        settings.map(CityReader.Settings::intranets).orElse(List.of()).stream()
                                .map(Word::text)
                                .toList(),
                        new SharedTexts(texts(root.resolve("texter"))));
        String language = settings.map(found -> found.language().text()).orElse("");
        return new Loaded(city, language, findings);
    }

    private Map<String, RuleSet> ruleSets(Path folder) throws IOException {
        Map<String, RuleSet> ruleSets = new LinkedHashMap<>();
        for (String name : BuiltIn.ruleSets(workspace)) {
            String id = name.substring(name.indexOf('/') + 1, name.lastIndexOf('.'));
            builtIn(name)
                    .flatMap(text -> reader.ruleSet(id, text))
                    .ifPresent(ruleSet -> ruleSets.put(id, ruleSet));
        }
        for (Path file : WorkspaceFiles.below(folder, ".yaml")) {
            String id = withoutEnding(folder.relativize(file), ".yaml");
            source(file)
                    .flatMap(text -> reader.ruleSet(id, text))
                    .ifPresent(ruleSet -> ruleSets.put(id, ruleSet));
        }
        return ruleSets;
    }

    private Map<String, Prose> texts(Path folder) throws IOException {
        Map<String, Prose> texts = new LinkedHashMap<>();
        for (Path file : WorkspaceFiles.below(folder, ".md")) {
            String path = withoutEnding(folder.relativize(file), ".md");
            source(file).ifPresent(text -> texts.put(path, reader.text(text)));
        }
        return texts;
    }

    private static String withoutEnding(Path path, String ending) {
        String name = path.toString().replace('\\', '/');
        return name.substring(0, name.length() - ending.length());
    }

    private Optional<SourceText> source(Path file) throws IOException {
        return source(workspace.names().of(file), files.read(file, SourceReader.MAX_BYTES));
    }

    private Optional<SourceText> builtIn(String name) throws IOException {
        return source(name, BuiltIn.read(name));
    }

    private Optional<SourceText> source(String name, byte[] bytes) {
        Optional<SourceText> source = SourceReader.read(name, bytes, findings::add);
        source.ifPresent(text -> sources.put(name, text));
        return source;
    }
}
