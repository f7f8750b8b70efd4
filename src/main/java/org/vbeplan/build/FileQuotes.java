package org.vbeplan.build;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.vbeplan.finding.Quotes;
import org.vbeplan.finding.SourceText;
import org.vbeplan.finding.Span;
import org.vbeplan.read.SourceReader;
import org.vbeplan.workspace.Names;
import org.vbeplan.workspace.WorkspaceFiles;

/** The lines of files that are not at hand, read when they are asked for. One file is kept. */
public final class FileQuotes implements Quotes {

    private final Names names;
    private final Map<String, Optional<SourceText>> last = new HashMap<>();

    public FileQuotes(Names names) {
        this.names = names;
    }

    /** The line; empty where the file is gone or shorter now. */
    @Override
    public String line(Span at) {
        if (!last.containsKey(at.file())) {
            last.clear();
            last.put(at.file(), read(at.file()));
        }
        return last.get(at.file()).map(source -> source.line(at.line())).orElse("");
    }

    private Optional<SourceText> read(String file) {
        try {
            byte[] bytes = WorkspaceFiles.readAny(names.resolve(file), SourceReader.MAX_BYTES);
            return SourceReader.read(file, bytes, finding -> {});
        } catch (IOException | RuntimeException gone) {
            return Optional.empty();
        }
    }
}
