package org.vbeplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What needs no git does without JGit: its classes would be a tenth of a second of a start. */
class WithoutGitTest {

    @TempDir private Path folder;

    @Test
    void plansAreRenderedValidatedAndComparedWithoutJGit() throws Exception {
        new Conversation(folder, "diff");
        try (URLClassLoader without = new URLClassLoader(classPath(), parent())) {
            assertThat(run(without, "validate", "ekbacken/2023")).isZero();
            assertThat(run(without, "render", "-q", "-t", "md", "ekbacken/2023")).isZero();
            assertThat(run(without, "diff", "ekbacken/2023", "talludden/2023")).isZero();
            assertThat(run(without, "diff", "--help")).isZero();
        }
    }

    private static ClassLoader parent() {
        return ClassLoader.getPlatformClassLoader();
    }

    private static URL[] classPath() throws Exception {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (!entry.contains("org.eclipse.jgit")) {
                urls.add(Path.of(entry).toUri().toURL());
            }
        }
        return urls.toArray(URL[]::new);
    }

    private int run(ClassLoader loader, String... arguments) throws Exception {
        Class<?> surroundings = loader.loadClass(Surroundings.class.getName());
        Class<?> terminals = loader.loadClass(Terminals.class.getName());
        Constructor<?> terminal = terminals.getDeclaredConstructor(boolean.class, boolean.class);
        terminal.setAccessible(true);
        Constructor<?> around =
                surroundings.getDeclaredConstructor(
                        Path.class,
                        Map.class,
                        Locale.class,
                        InputStream.class,
                        PrintStream.class,
                        PrintStream.class,
                        terminals,
                        LocalDate.class);
        around.setAccessible(true);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        Object world =
                around.newInstance(
                        folder,
                        Map.of(),
                        Locale.forLanguageTag("sv"),
                        new ByteArrayInputStream(new byte[0]),
                        stream,
                        stream,
                        terminal.newInstance(false, false),
                        LocalDate.of(2025, 6, 15));
        Method main =
                loader.loadClass(Main.class.getName())
                        .getDeclaredMethod("run", surroundings, String[].class);
        main.setAccessible(true);
        int code = (int) main.invoke(null, world, arguments);
        assertThat(said.toString(StandardCharsets.UTF_8)).doesNotContain("NoClassDef");
        return code;
    }
}
