package org.vbeplan.lint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vbeplan.city.Board;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;

/**
 * A name without its genitive: {@code Ekbackens stadsdelsnämnd handlingsplan}, or {@code Ekbacken
 * stadsdelsnämnd} where the board is called {@code Ekbackens stadsdelsnämnd}.
 */
final class GenitiveMissing implements Lint {

    /** What belongs to somebody. None of these words is a verb too. */
    private static final Set<String> BELONGINGS =
            Set.of(
                    "aktiviteter",
                    "ansvar",
                    "arbete",
                    "beslut",
                    "budget",
                    "bidrag",
                    "chefer",
                    "enheter",
                    "enkät",
                    "förvaltning",
                    "handlingar",
                    "handlingsplan",
                    "handlingsplaner",
                    "lägesbild",
                    "lokaler",
                    "medarbetare",
                    "mål",
                    "personal",
                    "plan",
                    "planer",
                    "riktlinjer",
                    "rutin",
                    "rutiner",
                    "samordnare",
                    "skolor",
                    "stöd",
                    "uppdrag",
                    "uppföljning",
                    "verksamhet",
                    "verksamheter",
                    "verksamhetsberättelse",
                    "verksamhetsplan",
                    "åtgärder",
                    "åtgärdsplan",
                    "årsredovisning",
                    "insatser",
                    "webbplats",
                    "hemsida",
                    "kontaktperson");

    /** What may stand between: {@code nämnd lokala handlingsplan}. */
    private static final Set<String> BETWEEN =
            Set.of(
                    "lokala",
                    "nya",
                    "egna",
                    "årliga",
                    "samlade",
                    "särskilda",
                    "gemensamma",
                    "övergripande",
                    "senaste",
                    "aktuella",
                    "ordinarie",
                    "eget",
                    "övriga");

    private static final Pattern VARIABLE =
            Pattern.compile(
                    "(?U)\\{\\{(nämnd|förvaltning|kortnamn|område)\\}\\}\\s(\\p{L}{3,40})(?:\\s(\\p{L}{3,40}))?");

    private static final Pattern FOLLOWING =
            Pattern.compile("(?U)\\s{1,3}(\\p{L}{3,40})(?:\\s{1,3}(\\p{L}{3,40}))?");

    /** A name, and how it should have been written. */
    private record Written(String right, boolean isWrong) {}

    @Override
    public Code code() {
        return Code.GENITIVE_MISSING;
    }

    @Override
    public void look(Manuscript manuscript, Consumer<Finding> findings) {
        Phrases<Written> names = names(manuscript.context().city().boards());
        for (Passage passage : manuscript.passages()) {
            if (passage.kind() == Passage.Kind.NOTE) {
                continue;
            }
            for (Phrases.Match<Written> match : names.in(passage)) {
                judge(passage, match, findings);
            }
            if (!passage.prose().markdown().contains("{{")) {
                continue;
            }
            Matcher variable = VARIABLE.matcher(passage.prose().markdown());
            while (variable.find()) {
                if (isBelonging(lower(variable.group(2)), lower(variable.group(3)))) {
                    int length = variable.end(2) - variable.start();
                    findings.accept(
                            Finding.of(
                                    code(),
                                    passage.at(variable.start(), length),
                                    variable.group(1).equals("nämnd")
                                            ? "{{nämnds}}"
                                            : variable.group(1) + "s"));
                }
            }
        }
    }

    private static String lower(String word) {
        return word == null ? "" : word.toLowerCase(Locale.ROOT);
    }

    private static Phrases<Written> names(Map<String, Board> boards) {
        Set<String> right = new HashSet<>();
        Map<String, String> wrong = new HashMap<>();
        for (Board board : boards.values()) {
            for (String name :
                    new String[] {board.name(), board.administration(), board.district()}) {
                if (name.isEmpty()) {
                    continue;
                }
                right.add(name);
                String possessor = board.shortName() + "s ";
                if (!board.shortName().isEmpty() && name.startsWith(possessor)) {
                    String rest = name.substring(possessor.length());
                    wrong.put(board.shortName() + " " + rest, name);
                }
            }
        }
        Phrases<Written> names = new Phrases<>();
        right.forEach(name -> names.add(name, new Written(name, false)));
        wrong.forEach(
                (name, instead) -> {
                    if (!right.contains(name)) {
                        names.add(name, new Written(instead, true));
                    }
                });
        return names;
    }

    private void judge(Passage passage, Phrases.Match<Written> match, Consumer<Finding> findings) {
        String words = passage.words();
        String name = words.substring(match.start(), match.end());
        if (match.value().isWrong()) {
            report(passage, match.start(), match.end(), match.value().right(), name, findings);
        } else if (!name.endsWith("s")) {
            int after = belongingAfter(passage, match.end());
            if (after > 0) {
                report(passage, match.start(), after, match.value().right() + "s", name, findings);
            }
        }
    }

    private void report(
            Passage passage,
            int from,
            int to,
            String right,
            String name,
            Consumer<Finding> findings) {
        boolean isGenitive = name.endsWith("s") && !right.endsWith("s");
        findings.accept(
                Finding.of(code(), passage.at(from, to - from), right + (isGenitive ? "s" : "")));
    }

    /** Where what belongs to the one named ends; 0 where nothing of the kind follows. */
    private static int belongingAfter(Passage passage, int end) {
        Matcher next =
                FOLLOWING
                        .matcher(passage.words())
                        .region(end, Math.min(passage.words().length(), end + 90));
        // What begins with a capital begins another cell or sentence.
        if (!next.lookingAt()
                || !Character.isLowerCase(next.group(1).charAt(0))
                || !isBelonging(lower(next.group(1)), lower(next.group(2)))) {
            return 0;
        }
        return BETWEEN.contains(lower(next.group(1))) ? next.end(2) : next.end(1);
    }

    private static boolean isBelonging(String next, String afterNext) {
        return BELONGINGS.contains(next)
                || BETWEEN.contains(next) && BELONGINGS.contains(afterNext);
    }
}
