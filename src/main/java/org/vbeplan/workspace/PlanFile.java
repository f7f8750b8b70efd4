package org.vbeplan.workspace;

import java.nio.file.Path;
import java.text.Normalizer;
import org.vbeplan.finding.PersonalNumbers;
import org.vbeplan.text.Ascii;

/**
 * A plan's file.
 *
 * @param board the folder's name; empty where the plan has no place in a workspace
 * @param year the file's name without its ending, such as {@code 2023} or {@code 2024-2025}
 * @param path where it is; for standard input, where {@code --stdin-filename} says it would be
 * @param name the file as the user sees it
 */
public record PlanFile(String board, String year, Path path, String name) {

    /** {@code board/year}, by which the user can name it. */
    public String id() {
        return board.isEmpty() ? year : board + "/" + year;
    }

    /** The id without what differs between two plans that would be written to the same files. */
    public String output() {
        return Ascii.fold(id());
    }

    /**
     * Whether the plan, or its board, has a name.
     *
     * @param folded the name as {@link Ascii#fold} gives it
     */
    public boolean isNamed(String folded) {
        return output().equals(folded) || Ascii.fold(board).equals(folded);
    }

    /** Whether a file among a board's is a plan by its name; an editor's hidden ones are not. */
    static boolean isPlan(Path file) {
        return isPlan(file.getFileName().toString());
    }

    static boolean isPlan(String name) {
        return (name.endsWith(".yaml") || name.endsWith(".yml"))
                && !name.startsWith(".")
                && !name.equals(Workspace.SETTINGS);
    }

    /** The plan that a file is. */
    public static PlanFile of(Path file, Names names) {
        String name = composed(file.getFileName());
        int dot = name.lastIndexOf('.');
        Path folder = file.toAbsolutePath().normalize().getParent();
        String board =
                folder == null || folder.getFileName() == null
                        ? ""
                        : composed(folder.getFileName());
        String year = dot < 0 ? name : name.substring(0, dot);
        if (!PersonalNumbers.in(board + "/" + year).isEmpty()) {
            board = PersonalNumbers.withoutDigits(board);
            year = PersonalNumbers.withoutDigits(year);
        }
        // The documents' files are named after these: no person's number is.
        return new PlanFile(Names.harmless(board), Names.harmless(year), file, names.of(file));
    }

    /** Some systems write å as two characters, and it is the same letter. */
    private static String composed(Path name) {
        return Normalizer.normalize(name.toString(), Normalizer.Form.NFC);
    }
}
