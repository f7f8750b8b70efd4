package org.vbeplan.cli;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.Severity;

/**
 * Which codes count, {@code --select} and {@code --ignore}. A mistake in how a file is built always
 * does: what comes after it may not have been read.
 *
 * @param codes those that count
 */
record Selection(Set<Code> codes) {

    /**
     * Of what a user asks for: codes, or the first words of some.
     *
     * @param select nothing for all
     */
    static Selection of(List<String> select, List<String> ignore) throws UsageException {
        Set<Code> codes = select.isEmpty() ? EnumSet.allOf(Code.class) : named(select);
        for (Code code : named(ignore)) {
            codes.remove(code);
        }
        for (String word : words(ignore)) {
            for (Code code : Codes.beginning(word)) {
                if (isUnavoidable(code) && Codes.isName(word, code)) {
                    throw new UsageException("cli.kod-måste", code.id());
                }
            }
        }
        return new Selection(codes);
    }

    boolean keeps(Finding finding) {
        return codes.contains(finding.subject()) || isUnavoidable(finding.subject());
    }

    private static boolean isUnavoidable(Code code) {
        return code.kind() == Code.Kind.STRUCTURE && code.severity() == Severity.ERROR;
    }

    private static Set<Code> named(List<String> lists) throws UsageException {
        Set<Code> named = EnumSet.noneOf(Code.class);
        for (String word : words(lists)) {
            named.addAll(Codes.beginning(word));
        }
        return named;
    }

    private static List<String> words(List<String> lists) {
        return lists.stream()
                .flatMap(list -> Arrays.stream(list.split(",", -1)))
                .map(String::strip)
                .toList();
    }
}
