package org.vbeplan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * What people, editors and checkouts do to a small city's files, and caches to its documents, at
 * random. The times of files are made to say as little as they may.
 */
final class CityEdits {

    private static final Path CITY = Path.of("src/test/resources/build/city");
    private static final Path OTHER_PICTURE = CITY.resolveSibling("annan.png");
    private static final FileTime OLD = FileTime.fromMillis(1_000_000_000_000L);
    private static final List<String> PLANS =
            List.of(
                    "bjorkvik/2023",
                    "ekholm/2023",
                    "sjolunda/2024",
                    "bjorkvik/2024",
                    "ekholm/2024",
                    "ekholm/2022",
                    "nyvik/2023");
    private static final StandardCopyOption REPLACE = StandardCopyOption.REPLACE_EXISTING;

    private final Path folder;
    private final Path city;
    private final OutputEdits output;
    private final Chance chance;

    /**
     * @param folder holds the city in {@code stad}, its documents in {@code ut}
     */
    CityEdits(Path folder, Random random) {
        this.folder = folder;
        this.city = folder.resolve("stad");
        this.chance = new Chance(random);
        this.output = new OutputEdits(folder.resolve("ut"), folder.resolve("gömt"), chance);
    }

    /** One edit; its name, for who has to look for what went wrong. */
    String next() throws IOException {
        int kind = chance.below(30);
        switch (kind) {
            case 0, 1, 2, 3, 4, 5, 6 -> writePlan();
            case 7 -> swapPlans();
            case 8 -> removeOrRename(chance.any(PLANS));
            case 9 -> write(anyPlan(), "handlingsplan: [");
            case 10 -> linkPlan();
            case 11 -> write(chance.any(texts()), DrawnPlan.sentence(chance));
            case 12 -> remove(chance.any(texts()));
            case 13 -> replace("register/kallor.yaml", "20", "19");
            case 14 -> replace("register/namnder.yaml", "namn: Ek", "namn: Nya Ek");
            case 15 -> remove("register/" + chance.any(List.of("kallor.yaml", "namnder.yaml")));
            case 16 -> replace("riktlinjer/2023.yaml", "Aktivitet\n", "Vad\n");
            case 17 -> remove("riktlinjer/" + chance.any(List.of("2023.yaml", "2024.yaml")));
            case 18 -> folderOfRuleSets();
            case 19 ->
                    write("vbe-plan.yaml", "stad: " + chance.any(List.of("Staden", "Byn")) + "\n");
            case 20 -> write("templates/print.css", "@page { size: A5 }");
            case 21 -> template();
            case 22 -> Folders.delete(city.resolve("templates"));
            case 23 -> picture();
            case 24, 25 -> output.document();
            case 26 -> output.ledger();
            case 27 -> output.keepOrRestore();
            default -> restoreOriginals();
        }
        return "edit " + kind;
    }

    /** As {@link OutputEdits#isLedgerLost()}. */
    boolean isLedgerLost() {
        return output.isLedgerLost();
    }

    /** Gives files times that say nothing, but for those that an honest edit makes newer. */
    void settle(int step) throws IOException {
        FileTime edited = FileTime.fromMillis(OLD.toMillis() + 1000L * step);
        boolean lie = chance.below(4) == 0;
        try (Stream<Path> files = Files.walk(city)) {
            for (Path file : files.toList()) {
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                        && Files.getLastModifiedTime(file).toMillis() > 1_500_000_000_000L) {
                    Files.setLastModifiedTime(file, lie ? OLD : edited);
                }
            }
        }
    }

    private void writePlan() throws IOException {
        String id = chance.any(PLANS);
        write(id + (chance.one(12) ? ".yml" : ".yaml"), DrawnPlan.of(id, chance));
    }

    private void swapPlans() throws IOException {
        Path one = city.resolve(anyPlan());
        Path other = city.resolve(anyPlan());
        if (Files.isRegularFile(one) && Files.isRegularFile(other) && !one.equals(other)) {
            Path aside = folder.resolve("undan");
            Files.move(one, aside);
            Files.move(other, one);
            Files.move(aside, other);
        }
    }

    private void removeOrRename(String plan) throws IOException {
        Path file = city.resolve(plan + ".yaml");
        Path other = city.resolve(plan + ".yml");
        if (chance.one(2) && Files.exists(other)) {
            Files.move(other, file, REPLACE);
        } else if (chance.one(2) && Files.exists(file)) {
            Files.move(file, other, REPLACE);
        } else {
            Files.deleteIfExists(file);
        }
    }

    private void linkPlan() throws IOException {
        String plan = anyPlan();
        Path file = city.resolve(plan);
        if (Files.isRegularFile(file)) {
            Path target = chance.one(2) ? folder.resolve("utanför.yaml") : city.resolve("plan.txt");
            Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            Files.delete(file);
            Files.createSymbolicLink(file, target);
        }
    }

    private void folderOfRuleSets() throws IOException {
        Folders.delete(city.resolve("riktlinjer"));
        if (chance.one(2)) {
            Files.createDirectories(city.resolve("riktlinjer"));
        }
    }

    /** One that can be used, one that is broken, and a folder in its place. */
    private void template() throws IOException {
        Path template = city.resolve("templates/plan.md.ftl");
        Folders.delete(template);
        switch (chance.below(3)) {
            case 0 -> Files.createDirectories(template);
            case 1 -> write("templates/plan.md.ftl", "${document.stad}");
            default -> write("templates/plan.md.ftl", "# ${document.title}");
        }
    }

    private void picture() throws IOException {
        Path picture = city.resolve("bjorkvik/karta.png");
        Path source = chance.one(2) ? OTHER_PICTURE : CITY.resolve("bjorkvik/karta.png");
        Files.createDirectories(picture.getParent());
        Files.deleteIfExists(picture);
        switch (chance.below(5)) {
            case 0 -> {}
            case 1 -> Files.copy(source, picture.resolveSibling("Karta.png"), REPLACE);
            case 2 -> {
                Files.copy(source, folder.resolve("bild.png"), REPLACE);
                Files.createSymbolicLink(picture, folder.resolve("bild.png"));
            }
            default -> Files.copy(source, picture);
        }
    }

    private void restoreOriginals() throws IOException {
        for (Path file : Folders.files(CITY)) {
            Path back = city.resolve(CITY.relativize(file).toString());
            if (!Files.exists(back) || chance.one(2)) {
                Files.createDirectories(back.getParent());
                Files.deleteIfExists(back);
                Files.copy(file, back);
            }
        }
    }

    private List<String> texts() {
        return List.of(
                "texter/samverkan.md",
                "texter/2023/samverkan.md",
                "texter/2024/samverkan.md",
                "texter/2023/blankett.md",
                "texter/blankett.md",
                "texter/gemensam/kontakt.md");
    }

    private String anyPlan() {
        return chance.any(PLANS) + ".yaml";
    }

    private void write(String name, String text) throws IOException {
        Path file = city.resolve(name);
        Files.createDirectories(file.getParent());
        if (chance.one(2)) {
            Files.deleteIfExists(file);
        }
        Files.writeString(file, text);
    }

    private void replace(String name, String words, String others) throws IOException {
        Path file = city.resolve(name);
        if (Files.isRegularFile(file)) {
            Files.writeString(file, Files.readString(file).replace(words, others));
        }
    }

    private void remove(String name) throws IOException {
        Files.deleteIfExists(city.resolve(name));
    }
}
