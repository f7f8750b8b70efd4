package org.vbeplan.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.vbeplan.render.TemplateSource;
import org.vbeplan.workspace.Workspace;
import org.vbeplan.workspace.WorkspaceFiles;

/** The templates that a workspace has of its own, in its folder {@code templates/}. */
final class OwnTemplates implements TemplateSource {

    private static final int MAX_BYTES = 1024 * 1024;

    private final Path folder;
    private final WorkspaceFiles files;

    OwnTemplates(Workspace workspace, WorkspaceFiles files) {
        this.folder = workspace.root().resolve("templates");
        this.files = files;
    }

    /** Whether there may be any. */
    boolean areThere() {
        return Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public Optional<String> text(String name) {
        Path file = folder.resolve(name);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try {
            byte[] bytes = files.read(file, MAX_BYTES);
            if (bytes.length > MAX_BYTES) {
                throw new IOException("more than 1 MiB");
            }
            return Optional.of(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
