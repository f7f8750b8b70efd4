package org.vbeplan.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the program brings with it for a workspace that has no file of its own in its place: the
 * rule sets of {@code plans/riktlinjer}, and the registers of laws, of abbreviations and of
 * authorities that are gone.
 */
final class BuiltIn {

    /** Taken together, or not at all: a city with rule sets of its own has no others. */
    private static final List<String> RULE_SETS =
            List.of("riktlinjer/2016.yaml", "riktlinjer/2023.yaml", "riktlinjer/2024.yaml");

    /** Each taken unless the workspace has a file of that name. */
    private static final List<String> REGISTERS =
            List.of("register/aktorer.yaml", "register/forkortningar.yaml", "register/lagar.yaml");

    private BuiltIn() {}

    static List<String> ruleSets(Workspace workspace) {
        return workspace.hasRuleSets() ? List.of() : RULE_SETS;
    }

    static List<String> registers(Path root) {
        return REGISTERS.stream().filter(file -> Files.notExists(root.resolve(file))).toList();
    }

    static byte[] read(String name) throws IOException {
        try (InputStream file = BuiltIn.class.getResourceAsStream("/builtin/" + name)) {
            return file.readAllBytes();
        }
    }
}
