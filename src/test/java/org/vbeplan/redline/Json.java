package org.vbeplan.redline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.vbeplan.finding.Language;
import org.vbeplan.finding.Messages;

/** Comparisons as JSON, and what is wrong with it by the schema. */
final class Json {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Json() {}

    static String of(Comparison... comparisons) throws IOException {
        StringWriter out = new StringWriter();
        new JsonRedline(
                        new Messages(Language.SWEDISH).and("redline"),
                        new RedlineComposer.Presentation(8, false, false, false, ""),
                        false,
                        "0.0")
                .write(List.of(comparisons), out);
        return out.toString();
    }

    /** What does not keep to the schema, or is not described there. */
    static List<String> errors(String json) throws IOException {
        JsonNode schema = JSON.readTree(Files.readString(Path.of("schema/diff.schema.json")));
        forbidOtherKeys(schema);
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                .getSchema(schema)
                .validate(JSON.readTree(json))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static void forbidOtherKeys(JsonNode schema) {
        if (schema.isObject() && schema.has("properties") && schema.has("type")) {
            ((com.fasterxml.jackson.databind.node.ObjectNode) schema)
                    .put("additionalProperties", false);
        }
        schema.forEach(Json::forbidOtherKeys);
    }
}
