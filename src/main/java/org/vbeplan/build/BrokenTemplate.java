package org.vbeplan.build;

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
        Path template = workspace.root().resolve("templates").resolve(broken.template());
        Span at =
                new Span(
                        workspace.names().of(template),
                        Math.max(1, broken.line()),
                        Math.max(1, broken.column()),
                        1);
        return Finding.of(Code.PAGE_TEMPLATE_BROKEN, at, broken.problem());
    }
}
