package org.vbeplan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.vbeplan.finding.Code;

/** {@code docs/plan-format.md} tells what values each rule takes. */
class RulesTableTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\| .+ \\| .+ \\|$");

    @Test
    void everyRuleHasItsRow() throws IOException {
        String page = Files.readString(Path.of("docs/plan-format.md"));
        String from = "The rules, with the values they take:";
        assertThat(page).contains(from);
        String table = page.substring(page.indexOf(from) + from.length()).strip();
        Matcher row = ROW.matcher(table.substring(0, table.indexOf("\n\n")));
        List<String> rows = new ArrayList<>();
        while (row.find()) {
            rows.add(row.group(1));
        }
        List<String> rules = Code.all(Code.Kind.DUTY).stream().map(Code::id).toList();
        assertThat(rows).containsExactlyInAnyOrderElementsOf(rules);
    }

    @Test
    void everyRuleIsRegistered() {
        for (Code code : Code.all(Code.Kind.DUTY)) {
            assertThat(Rules.of(code)).as(code.id()).isNotNull();
        }
    }
}
