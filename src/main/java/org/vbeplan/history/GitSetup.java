package org.vbeplan.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vbeplan.workspace.Names;

/**
 * Has git show plans as text: in {@code .gitattributes} it is told which files are plans, and in
 * the repository's own settings, which program makes text of them.
 */
public final class GitSetup {

    /** What git calls us, in the attribute and in the settings. */
    private static final String DRIVER = "vbe-plan";

    private static final String SECTION = "[diff \"" + DRIVER + "\"]";

    /** Where git keeps the text that it got. */
    static final String CACHE = "refs/notes/textconv/" + DRIVER;

    /** A heading of a section or an activity, without its marks. */
    private static final String HEADINGS = "^#+ (.*)$";

    private static final MarkedBlock ATTRIBUTES =
            new MarkedBlock(line -> line.contains("diff=" + DRIVER));

    private static final MarkedBlock SETTINGS = new MarkedBlock(GitSetup::isOurSetting);

    private final History history;
    private final String folder;
    private final String program;

    /**
     * @param folder where the workspace lies in the repository, as {@link History#folder} says
     * @param program the launcher's path, or a name that is looked for on {@code PATH}
     */
    public GitSetup(History history, String folder, String program) {
        this.history = history;
        this.folder = folder;
        this.program = program;
    }

    /**
     * A file that is to be changed.
     *
     * @param name as the user sees it
     * @param lines what of ours is put in, or taken out
     * @param before what stands there now; null where there is no file
     * @param after what will stand there; null where there will be no file
     */
    public record Step(Path file, String name, List<String> lines, String before, String after) {
        public Step {
            lines = List.copyOf(lines);
        }
    }

    /** What is to be changed; nothing where all is as it should be. */
    public List<Step> steps(Names names, boolean undo) throws IOException {
        List<Step> steps = new ArrayList<>();
        settings(undo, names).ifPresent(steps::add);
        attributes(undo, names).ifPresent(steps::add);
        return steps;
    }

    private Optional<Step> settings(boolean undo, Names names) throws IOException {
        // Where it is a link, what it leads to is written.
        Path file = history.settings().toRealPath();
        String before = read(file);
        List<String> lines =
                List.of(
                        SECTION,
                        "\ttextconv = " + quoted(command()),
                        "\tcachetextconv = true",
                        "\txfuncname = " + quoted(HEADINGS));
        return undo
                ? without(SETTINGS, file, before, before, names)
                : step(file, names, lines, before, SETTINGS.with(lines, before, true));
    }

    private Optional<Step> attributes(boolean undo, Names names) throws IOException {
        Path file = history.top().resolve(".gitattributes");
        boolean isThere = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
        if (isThere && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            // Git does not follow a link here, and what it leads to is not ours to write.
            throw new FileSystemException(file.toString(), null, "not a regular file");
        }
        String before = isThere ? read(file) : null;
        String text = isThere ? before : "";
        if (undo) {
            return without(ATTRIBUTES, file, before, text, names);
        }
        Set<String> lines = new LinkedHashSet<>(ATTRIBUTES.lines(text));
        lines.addAll(patterns());
        return step(
                file,
                names,
                List.copyOf(lines),
                before,
                ATTRIBUTES.with(List.copyOf(lines), text, isThere));
    }

    private static Optional<Step> without(
            MarkedBlock block, Path file, String before, String text, Names names) {
        String rest = block.without(text);
        // A file that there was before, though empty, is one whose last line has no end.
        boolean isOnlyOurs = rest.isEmpty() && text.endsWith("\n");
        return step(file, names, block.lines(text), before, isOnlyOurs ? null : rest);
    }

    private static Optional<Step> step(
            Path file, Names names, List<String> lines, String before, String after) {
        boolean isSame = after == null ? before == null : after.equals(before);
        boolean isStillNothing = before == null && "".equals(after);
        return isSame || isStillNothing
                ? Optional.empty()
                : Optional.of(new Step(file, names.of(file), lines, before, after));
    }

    /** Whether git keeps text that it got from us. */
    public boolean hasCache() throws HistoryException {
        return history.hasRef(CACHE);
    }

    /** Has git forget it; it asks for it anew. */
    public void dropCache() throws HistoryException {
        history.deleteRef(CACHE);
    }

    /**
     * Does what the steps say.
     *
     * @throws IOException where one can't be done; then those before it are undone
     */
    public void apply(List<Step> steps) throws IOException {
        List<Step> done = new ArrayList<>();
        try {
            for (Step step : steps) {
                LockedFile.write(step.file(), bytes(step.after()));
                done.add(step);
            }
        } catch (IOException prevented) {
            for (Step step : done) {
                LockedFile.write(step.file(), bytes(step.before()));
            }
            throw prevented;
        }
    }

    /** Every byte is a character, whatever the file is written in. */
    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String text) {
        return text == null ? null : text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** As it stands in a file that is read byte by byte. */
    private static String raw(String words) {
        return new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    /** The other way round: for who reads it. */
    public static String shown(String line) {
        return new String(line.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    /** Git gives it to a shell, on every system. */
    private String command() {
        String path = program.replace('\\', '/');
        return raw("'" + path.replace("'", "'\\''") + "' textconv");
    }

    private static String quoted(String value) {
        return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private List<String> patterns() {
        List<String> patterns = new ArrayList<>();
        for (String ending : List.of(".yaml", ".yml")) {
            String path = folder.isEmpty() ? "" : literal(folder) + "/";
            String pattern = path + "**/*" + ending;
            boolean isPlain = pattern.matches("[A-Za-z0-9_./*-]+");
            String written = isPlain ? pattern : quoted(pattern);
            patterns.add(raw(written) + " diff=" + DRIVER);
        }
        return patterns;
    }

    /** A name with signs that mean something in a pattern. */
    private static String literal(String name) {
        return name.replaceAll("[\\\\*?\\[\\]!#]", "\\\\$0");
    }

    private static boolean isOurSetting(String line) {
        String words = line.strip();
        return words.equals(SECTION) || words.matches("(textconv|cachetextconv|xfuncname) *=.*");
    }
}
