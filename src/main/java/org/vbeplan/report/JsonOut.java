package org.vbeplan.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.Writer;

/** Writes JSON as it goes, indented, with the same line ends everywhere. */
public final class JsonOut {

    private final JsonGenerator json;

    public JsonOut(Writer out) throws IOException {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        Separators separators =
                Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                        .withArrayEmptySeparator("")
                        .withObjectEmptySeparator("");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter(separators)
                        .withArrayIndenter(lines)
                        .withObjectIndenter(lines);
        json = new JsonFactory().createGenerator(out).setPrettyPrinter(printer);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    /** What stands between two brackets. */
    @FunctionalInterface
    public interface Inside {
        void write() throws IOException;
    }

    public JsonOut object(Inside members) throws IOException {
        json.writeStartObject();
        members.write();
        json.writeEndObject();
        return this;
    }

    public JsonOut object(String name, Inside members) throws IOException {
        json.writeFieldName(name);
        return object(members);
    }

    public JsonOut array(String name, Inside values) throws IOException {
        json.writeArrayFieldStart(name);
        values.write();
        json.writeEndArray();
        return this;
    }

    public JsonOut text(String name, String value) throws IOException {
        json.writeStringField(name, value);
        return this;
    }

    /** Texts in order. */
    public JsonOut strings(String name, Iterable<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
        return this;
    }

    /** Nothing where the value is empty. */
    public JsonOut textIfAny(String name, String value) throws IOException {
        return value.isEmpty() ? this : text(name, value);
    }

    public JsonOut number(String name, int value) throws IOException {
        json.writeNumberField(name, value);
        return this;
    }

    public JsonOut truth(String name, boolean value) throws IOException {
        json.writeBooleanField(name, value);
        return this;
    }

    /** Ends the text with a line end; the writer stays open. */
    public void end() throws IOException {
        json.writeRaw('\n');
        json.close();
    }
}
