package org.vbeplan.build;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.Span;
import org.vbeplan.render.TemplateBrokenException;
import org.vbeplan.workspace.Workspace;

/** Tells where a workspace's own template is broken. */
final class BrokenTemplate {

    private BrokenTemplate() {}

    static Finding finding(TemplateBrokenException broken, Workspace workspace) {
        Path template = folder(workspace).resolve(broken.template());
        Span at =
                new Span(
                        workspace.names().of(template),
                        Math.max(1, broken.line()),
                        Math.max(1, broken.column()),
                        1);
        return Finding.of(Code.PAGE_TEMPLATE_BROKEN, at, broken.problem());
    }

    /** What is said where the workspace's own can't be read. */
    static Trouble trouble(IOException unreadable, Workspace workspace) {
        Path template =
                unreadable instanceof FileSystemException failed && failed.getFile() != null
                        ? Path.of(failed.getFile())
                        : folder(workspace);
        return Trouble.reading(workspace.names().of(template), unreadable);
    }

    private static Path folder(Workspace workspace) {
        return workspace.root().resolve("templates");
    }
}
