package org.vbeplan.build;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.IntFunction;
import org.vbeplan.document.Document;
import org.vbeplan.document.Redline;
import org.vbeplan.finding.Finding;
import org.vbeplan.print.HtmlNotWellFormedException;
import org.vbeplan.print.PdfMetadata;
import org.vbeplan.render.DocumentRenderer;
import org.vbeplan.render.TemplateBrokenException;
import org.vbeplan.render.TemplateSource;
import org.vbeplan.workspace.Workspace;
import org.vbeplan.workspace.WorkspaceFiles;

/** Makes documents of what changed, by the templates of a workspace or by ours. */
public final class RedlineDocuments {

    /** What a comment on GitHub may have. */
    private static final int COMMENT = 65_536;

    private final Workspace workspace;
    private final DocumentRenderer renderer;
    private final Duration patience;

    /**
     * @param workspace whose own templates are used; null where there is none
     * @param patience how long a document may take before it is given up
     * @throws IOException where the workspace is no longer there
     */
    public RedlineDocuments(Workspace workspace, Duration patience) throws IOException {
        this.workspace = workspace;
        this.patience = requireNonNull(patience, "patience");
        this.renderer =
                new DocumentRenderer(
                        workspace == null
                                ? TemplateSource.NONE
                                : new OwnTemplates(
                                        workspace, new WorkspaceFiles(workspace.root())));
    }

    /**
     * What came of it: the document, or one reason why there is none.
     *
     * @param bytes null where there is none
     * @param broken a template of the workspace that can't be used
     * @param trouble what the machine or such a template did not let us do
     * @param bug what we did wrong ourselves
     */
    public record Made(byte[] bytes, Finding broken, Trouble trouble, Throwable bug) {

        private static Made of(byte[] bytes) {
            return new Made(bytes, null, null, null);
        }

        private static Made prevented(Trouble trouble) {
            return new Made(null, null, trouble, null);
        }
    }

    /**
     * Makes a document.
     *
     * @param name of the document, for what is told where there is none
     * @param leftOut says that so many changes were left out of a comment that is too short for all
     */
    public Made make(Format format, Redline redline, String name, IntFunction<String> leftOut) {
        return new Watchdog(patience)
                .run(() -> tried(format, redline, name, leftOut))
                .orElseGet(() -> Made.prevented(Trouble.time(name, patience)));
    }

    private Made tried(Format format, Redline redline, String name, IntFunction<String> leftOut) {
        try {
            return Made.of(made(format, redline, leftOut));
        } catch (TemplateBrokenException broken) {
            return broken.isBuiltIn()
                    ? new Made(null, null, null, broken)
                    : new Made(null, BrokenTemplate.finding(broken, workspace), null, null);
        } catch (HtmlNotWellFormedException broken) {
            return Made.prevented(
                    Trouble.page(name, broken.line(), broken.column(), broken.getMessage()));
        } catch (UncheckedIOException unreadable) {
            return Made.prevented(BrokenTemplate.trouble(unreadable.getCause(), workspace));
        } catch (OutOfMemoryError full) {
            return Made.prevented(Trouble.memory(name));
        } catch (StackOverflowError | RuntimeException bug) {
            return new Made(null, null, null, bug);
        }
    }

    private byte[] made(Format format, Redline redline, IntFunction<String> leftOut)
            throws TemplateBrokenException, HtmlNotWellFormedException {
        return switch (format) {
            case MARKDOWN -> utf8(renderer.comment(redline, COMMENT, leftOut));
            case HTML -> utf8(renderer.html(redline));
            case PDF -> Warmup.none().take().print(renderer.html(redline), metadata(redline));
        };
    }

    private static PdfMetadata metadata(Redline redline) {
        Document.Properties properties = redline.properties();
        return new PdfMetadata(
                redline.title() + ": " + redline.subtitle(),
                properties.author(),
                properties.subject(),
                properties.keywords(),
                LocalDate.parse(properties.date()),
                redline.stamp(),
                properties.generator());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
