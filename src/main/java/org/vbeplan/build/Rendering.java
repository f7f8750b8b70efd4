package org.vbeplan.build;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.vbeplan.compose.Composer;
import org.vbeplan.compose.Edition;
import org.vbeplan.document.Document;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.SourceText;
import org.vbeplan.ledger.Fingerprint;
import org.vbeplan.print.HtmlNotWellFormedException;
import org.vbeplan.print.PdfMetadata;
import org.vbeplan.print.PdfPrinter;
import org.vbeplan.render.DocumentRenderer;
import org.vbeplan.render.TemplateBrokenException;
import org.vbeplan.workspace.Workspace;
import org.vbeplan.workspace.WorkspaceFiles;

/** Makes the documents of one workspace's plans, in memory. Used by one thread at a time. */
final class Rendering {

    private final PictureFiles pictures;
    private final Composer composer;
    private final Meanwhile<DocumentRenderer, RuntimeException> renderer;
    private final boolean hasOwnTemplates;
    private final Warmup warmup;
    private PdfPrinter printer;

    /**
     * @param day what every document gives as its day; empty for each plan's own
     */
    Rendering(Workspace workspace, WorkspaceFiles files, String day, Warmup warmup) {
        this.warmup = warmup;
        this.pictures = new PictureFiles(workspace, files);
        this.composer = new Composer(pictures, day);
        OwnTemplates own = new OwnTemplates(workspace, files);
        this.hasOwnTemplates = own.areThere();
        this.renderer = Meanwhile.begin(() -> renderer(own));
    }

    private DocumentRenderer renderer(OwnTemplates own) {
        DocumentRenderer renderer = new DocumentRenderer(own);
        if (!hasOwnTemplates) {
            renderer.prepare();
        }
        return renderer;
    }

    /**
     * A plan's pages, from which its documents are made.
     *
     * @param markdown gives null where it is not asked for; may still be at work
     * @param html null where neither HTML nor PDF is asked for
     */
    record Pages(
            Meanwhile<String, TemplateBrokenException> markdown,
            String html,
            PdfMetadata metadata) {

        /** Two with the same fingerprint give the same documents. */
        String print(RenderOptions options) throws TemplateBrokenException {
            return new Fingerprint()
                    .add(options.formats().toString())
                    .add(options.edition().word())
                    .add(String.valueOf(markdown.get()))
                    .add(String.valueOf(html))
                    .add(metadata.toString())
                    .hex();
        }
    }

    /**
     * The plan as pages.
     *
     * @param checked a plan that could be read
     * @param source its text
     * @param earlier what it was before
     */
    Pages pages(CheckedPlan checked, SourceText source, RenderOptions options, Earlier earlier)
            throws TemplateBrokenException {
        Document document =
                composer.compose(
                        checked.plan().orElseThrow(),
                        options.edition(),
                        options.draft() ? gaps(checked, source, options) : null,
                        earlier.foreword(checked, options.edition(), options.swedish()));
        List<Format> formats = options.formats();
        boolean needsHtml = formats.contains(Format.HTML) || formats.contains(Format.PDF);
        DocumentRenderer renderer = this.renderer.get();
        Meanwhile<String, TemplateBrokenException> markdown =
                formats.contains(Format.MARKDOWN)
                        ? markdown(renderer, document, needsHtml)
                        : Meanwhile.later(() -> null);
        return new Pages(markdown, needsHtml ? renderer.html(document) : null, metadata(document));
    }

    /**
     * While the others are made, but not by templates of the workspace's own: what is wrong with
     * those is told of the first format in which it shows.
     */
    private Meanwhile<String, TemplateBrokenException> markdown(
            DocumentRenderer renderer, Document document, boolean hasOthers)
            throws TemplateBrokenException {
        if (hasOthers && !hasOwnTemplates) {
            return Meanwhile.begin(() -> renderer.markdown(document));
        }
        String text = renderer.markdown(document);
        return Meanwhile.later(() -> text);
    }

    /** The same, without a list of what it was before. */
    Pages pages(CheckedPlan checked, SourceText source, RenderOptions options)
            throws TemplateBrokenException {
        return pages(checked, source, options, Earlier.NONE);
    }

    /** The documents in every format asked for. */
    Map<Format, byte[]> documents(Pages pages, RenderOptions options)
            throws HtmlNotWellFormedException, TemplateBrokenException {
        Map<Format, byte[]> documents = new EnumMap<>(Format.class);
        if (options.formats().contains(Format.PDF)) {
            documents.put(Format.PDF, printer().print(pages.html(), pages.metadata()));
        }
        if (options.formats().contains(Format.HTML)) {
            documents.put(Format.HTML, utf8(pages.html()));
        }
        if (options.formats().contains(Format.MARKDOWN)) {
            documents.put(Format.MARKDOWN, utf8(pages.markdown().get()));
        }
        return documents;
    }

    /** The pictures asked for since the last time that this was asked. */
    Map<Path, String> takePictures() {
        return pictures.takeAsked();
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
