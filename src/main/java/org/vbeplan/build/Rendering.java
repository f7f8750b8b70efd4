package org.vbeplan.build;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.vbeplan.compose.Composer;
import org.vbeplan.compose.Edition;
import org.vbeplan.document.Document;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.SourceText;
import org.vbeplan.print.HtmlNotWellFormedException;
import org.vbeplan.print.PdfMetadata;
import org.vbeplan.print.PdfPrinter;
import org.vbeplan.render.DocumentRenderer;
import org.vbeplan.render.TemplateBrokenException;
import org.vbeplan.workspace.Workspace;
import org.vbeplan.workspace.WorkspaceFiles;

/** Makes the documents of one workspace's plans, in memory. Used by one thread at a time. */
final class Rendering {

    private final Composer composer;
    private final DocumentRenderer renderer;
    private final Warmup warmup;
    private PdfPrinter printer;

    /**
     * @param day what every document gives as its day; empty for each plan's own
     */
    Rendering(Workspace workspace, WorkspaceFiles files, String day, Warmup warmup) {
        this.warmup = warmup;
        this.composer = new Composer(new PictureFiles(workspace, files), day);
        this.renderer = new DocumentRenderer(new OwnTemplates(workspace, files));
    }

    /**
     * The plan in every format asked for.
     *
     * @param checked a plan that could be read
     * @param source its text
     */
    Map<Format, byte[]> render(CheckedPlan checked, SourceText source, RenderOptions options)
            throws TemplateBrokenException, HtmlNotWellFormedException {
        Document document =
                composer.compose(
                        checked.plan().orElseThrow(),
                        options.edition(),
                        options.draft() ? gaps(checked, source, options) : null);
        Map<Format, byte[]> documents = new EnumMap<>(Format.class);
        if (options.formats().contains(Format.MARKDOWN)) {
            documents.put(Format.MARKDOWN, utf8(renderer.markdown(document)));
        }
        if (options.formats().contains(Format.HTML) || options.formats().contains(Format.PDF)) {
            String html = renderer.html(document);
            if (options.formats().contains(Format.HTML)) {
                documents.put(Format.HTML, utf8(html));
            }
            if (options.formats().contains(Format.PDF)) {
                documents.put(Format.PDF, printer().print(html, metadata(document)));
            }
        }
        return documents;
    }

    private PdfPrinter printer() {
        if (printer == null) {
            printer = warmup.take();
        }
        return printer;
    }

    private static List<String> gaps(
            CheckedPlan checked, SourceText source, RenderOptions options) {
        InternalLines internal = new InternalLines(checked.plan().orElseThrow().plan(), source);
        return checked.findings().stream()
                .filter(Finding::isError)
                .filter(finding -> options.edition() == Edition.INTERNAL || !internal.hold(finding))
                .map(
                        finding ->
                                "Rad "
                                        + finding.at().line()
                                        + ": "
                                        + options.swedish().message(finding))
                .toList();
    }

    private static PdfMetadata metadata(Document document) {
        Document.Properties properties = document.properties();
        return new PdfMetadata(
                document.title(),
                properties.author(),
                properties.subject(),
                properties.keywords(),
                LocalDate.parse(properties.date()),
                document.stamp(),
                properties.generator());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
