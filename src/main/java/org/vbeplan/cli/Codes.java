package org.vbeplan.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vbeplan.finding.ChangeCode;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Nearest;
import org.vbeplan.text.Ascii;

/** Finds codes by what a user types: å, ä and ö can be written a, a and o. */
final class Codes {

    private Codes() {}

    static Code named(String word) throws UsageException {
        for (Code code : Code.values()) {
            if (isName(word, code)) {
                return code;
            }
        }
        List<String> ids = new ArrayList<>(ids());
        Arrays.stream(ChangeCode.values()).map(ChangeCode::id).forEach(ids::add);
        throw unknown(word, ids);
    }

    /** The kind of change that a word names; nothing where it names none. */
    static Optional<ChangeCode> change(String word) {
        return Arrays.stream(ChangeCode.values())
                .filter(code -> Ascii.fold(code.id()).equals(Ascii.fold(word)))
                .findFirst();
    }

    /** Those that begin with whole words: {@code källa} gives {@code källa-ibid}. */
    static List<Code> beginning(String words) throws UsageException {
        List<Code> codes =
                Arrays.stream(Code.values())
                        .filter(code -> isName(words, code) || begins(words, code))
                        .toList();
        if (codes.isEmpty()) {
            throw unknown(words, ids());
        }
        return codes;
    }

    static boolean isName(String word, Code code) {
        return Ascii.fold(code.id()).equals(folded(word));
    }

    private static boolean begins(String words, Code code) {
        return Ascii.fold(code.id()).startsWith(folded(words) + "-");
    }

    /** As codes are written: in small letters, and å and ä can be a, ö o. */
    private static String folded(String words) {
        return Ascii.fold(words.toLowerCase(Locale.ROOT));
    }

    private static List<String> ids() {
        return Arrays.stream(Code.values()).map(Code::id).toList();
    }

    private static UsageException unknown(String word, List<String> ids) {
        return new UsageException("cli.okänd-kod", word, Nearest.to(word, ids));
    }
}
