package org.vbeplan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vbeplan.build.Checking;
import org.vbeplan.build.Format;
import org.vbeplan.build.PlanResult;
import org.vbeplan.build.RenderBatch;
import org.vbeplan.build.RenderOptions;
import org.vbeplan.compose.Edition;
import org.vbeplan.finding.Language;
import org.vbeplan.finding.Messages;
import org.vbeplan.workspace.Names;
import org.vbeplan.workspace.PlanFile;
import org.vbeplan.workspace.Workspace;

/** The repository's own plans as documents, rendered once for all tests. */
public final class RenderedPlans {

    public static final List<String> IDS =
            List.of(
                    "hasselby-vallingby/2018",
                    "norra-innerstaden/2023",
                    "ostermalm/2021",
                    "ostermalm/2023");

    private static final Map<String, byte[]> DOCUMENTS = new TreeMap<>();

    private RenderedPlans() {}

    /** A document as the program writes it. */
    public static synchronized byte[] document(String id, Format format) {
        return DOCUMENTS.computeIfAbsent(
                id + "." + format.ending(),
                name -> {
                    try {
                        return render(id, Files.readAllBytes(file(id)), format);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    public static Path file(String id) {
        return Path.of("plans").resolve(id + ".yaml");
    }

    /** A document of a plan with another text than the file's. */
    public static byte[] render(String id, byte[] yaml, Format format) throws IOException {
        Names names = new Names(Path.of(""));
        Workspace workspace = Workspace.above(Path.of("plans"), names).orElseThrow();
        RenderOptions options =
                new RenderOptions(
                        List.of(format),
                        null,
                        Edition.PUBLIC,
                        false,
                        "",
                        Duration.ofMinutes(5),
                        new Messages(Language.SWEDISH));
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        RenderBatch batch =
                new RenderBatch(
                        workspace, new Checking(workspace, TestCity.JUDGING), options, document);
        PlanResult result = batch.render(PlanFile.of(file(id), names), yaml);
        if (result.state() != PlanResult.State.WRITTEN) {
            throw new AssertionError(id + " was not written: " + result);
        }
        return document.toByteArray();
    }
}
