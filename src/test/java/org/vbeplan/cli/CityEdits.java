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
 * What people, editors, checkouts and caches do to a small city's files and to its documents, at
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
    private static final List<String> SENTENCES =
            List.of(
                    "Planen gäller här.",
                    "Planen täcker här.",
                    "Läget är lugnt, och polisen ser ingen organiserad verksamhet i området."
                            + " Det som märks är klotter och affischer längs gångvägen mellan"
                            + " stationen och skolan, och parkförvaltningen tar bort dem samma dag.",
                    "Läget i hela stadsdelen är lugnt, och polisen ser ingen organiserad"
                            + " verksamhet i området. Det som märks är klotter och affischer längs"
                            + " gångvägen mellan stationen och skolan, sedan den 3 mars 2019.");
    private static final List<String> SHARED =
            List.of("samverkan", "blankett", "gemensam/kontakt", "finns-inte");

    private final Path folder;
    private final Path city;
    private final Path out;
    private final Random random;
    private boolean isLedgerLost;

    /**
     * @param folder holds the city in {@code stad}, its documents in {@code ut}
     */
    CityEdits(Path folder, Random random) {
        this.folder = folder;
        this.city = folder.resolve("stad");
        this.out = folder.resolve("ut");
        this.random = random;
    }

    /** One edit; its name, for who has to look for what went wrong. */
    String next() throws IOException {
        int kind = random.nextInt(30);
        switch (kind) {
            case 0, 1, 2, 3, 4, 5, 6 -> writePlan();
            case 7 -> swapPlans();
            case 8 -> removeOrRename(any(PLANS));
            case 9 -> write(anyPlan(), "handlingsplan: [");
            case 10 -> linkPlan();
            case 11 -> write(any(texts()), any(SENTENCES));
            case 12 -> remove(any(texts()));
            case 13 -> replace("register/kallor.yaml", "20", "19");
            case 14 -> replace("register/namnder.yaml", "namn: Ek", "namn: Nya Ek");
            case 15 -> remove("register/" + any(List.of("kallor.yaml", "namnder.yaml")));
            case 16 -> replace("riktlinjer/2023.yaml", "Aktivitet\n", "Vad\n");
            case 17 -> remove("riktlinjer/" + any(List.of("2023.yaml", "2024.yaml")));
            case 18 -> folderOfRuleSets();
            case 19 -> write("vbe-plan.yaml", "stad: " + any(List.of("Staden", "Byn")) + "\n");
            case 20 -> write("templates/print.css", "@page { size: A5 }");
            case 21 -> write("templates/page.html", any(List.of("{{#broken}}", "{{titel}}")));
            case 22 -> remove("templates/" + any(List.of("print.css", "page.html")));
            case 23 -> picture();
            case 24, 25 -> document();
            case 26 -> ledger();
            case 27 -> keepOrRestore();
            default -> restoreOriginals();
        }
        return "edit " + kind;
    }

    /**
     * Whether documents may lie there that the ledger does not name, and that nobody takes away
     * therefore. It is told once.
     */
    boolean isLedgerLost() {
        boolean lost = isLedgerLost;
        isLedgerLost = false;
        return lost;
    }

    /** Gives files times that say nothing, but for those that an honest edit makes newer. */
    void settle(int step) throws IOException {
        FileTime edited = FileTime.fromMillis(OLD.toMillis() + 1000L * step);
        boolean lie = random.nextInt(4) == 0;
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
        String id = any(PLANS);
        String board = id.substring(0, id.indexOf('/'));
        String year = id.substring(id.indexOf('/') + 1);
        StringBuilder plan = new StringBuilder();
        plan.append("handlingsplan:\n  nämnd: ").append(board).append("\n  år: ").append(year);
        plan.append("\n  riktlinjer: \"").append(one(6) ? "2024" : year).append("\"\n");
        plan.append("  status: ").append(any(List.of("utkast", "beslutad"))).append("\navsnitt:\n");
        plan.append("  inledning: |\n    ").append(any(SENTENCES));
        plan.append(one(2) ? "[^handbok]\n" : "\n");
        if (one(3)) {
            plan.append("\n    ![Karta](")
                    .append(any(List.of("karta.png", "../karta.png", "x.png")));
            plan.append(")\n");
        }
        plan.append("  aktiviteter:\n    aktiviteter:\n      - id: samtal\n        aktivitet: ");
        plan.append(any(SENTENCES)).append("\n        ansvarig: [Ledare]\n");
        plan.append("  samverkan: {gemensam: ").append(any(SHARED)).append("}\n");
        if (one(3)) {
            plan.append("avsteg:\n  - regel: ")
                    .append(any(List.of("text-kopierad", "källa-okänd", "datum-utanför-planen")))
                    .append("\n    skäl: Det blev så.\n")
                    .append(one(2) ? "    gäller-till: 2025-06-16\n" : "");
        }
        if (one(15)) {
            plan.append("okänd-nyckel: 1\n");
        }
        write(id + (one(12) ? ".yml" : ".yaml"), plan.toString());
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
        if (one(2) && Files.exists(other)) {
            Files.move(other, file, REPLACE);
        } else if (one(2) && Files.exists(file)) {
            Files.move(file, other, REPLACE);
        } else {
            Files.deleteIfExists(file);
        }
    }

    private void linkPlan() throws IOException {
        String plan = anyPlan();
        Path file = city.resolve(plan);
        if (Files.isRegularFile(file)) {
            Path target = one(2) ? folder.resolve("utanför.yaml") : city.resolve("plan.txt");
            Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            Files.delete(file);
            Files.createSymbolicLink(file, target);
        }
    }

    private void folderOfRuleSets() throws IOException {
        delete(city.resolve("riktlinjer"));
        if (one(2)) {
            Files.createDirectories(city.resolve("riktlinjer"));
        }
    }

    private void picture() throws IOException {
        Path picture = city.resolve("bjorkvik/karta.png");
        Path source = one(2) ? OTHER_PICTURE : CITY.resolve("bjorkvik/karta.png");
        Files.createDirectories(picture.getParent());
        Files.deleteIfExists(picture);
        switch (random.nextInt(5)) {
            case 0 -> {}
            case 1 -> Files.copy(source, picture.resolveSibling("Karta.png"), REPLACE);
            case 2 -> {
                Files.copy(source, folder.resolve("bild.png"), REPLACE);
                Files.createSymbolicLink(picture, folder.resolve("bild.png"));
            }
            default -> Files.copy(source, picture);
        }
    }

    private static final StandardCopyOption REPLACE = StandardCopyOption.REPLACE_EXISTING;

    private void document() throws IOException {
        if (!Files.exists(out)) {
            return;
        }
        List<Path> documents = files(out).stream().filter(file -> !isOwn(file)).toList();
        if (documents.isEmpty()) {
            return;
        }
        Path document = any(documents);
        byte[] bytes = Files.readAllBytes(document);
        switch (random.nextInt(4)) {
            case 0 -> Files.delete(document);
            case 1 -> Files.write(document, new byte[0]);
            case 2 -> {
                bytes[random.nextInt(bytes.length)] ^= 1;
                Files.write(document, bytes);
            }
            default -> delete(one(3) ? out : document.getParent());
        }
    }

    private boolean isOwn(Path file) {
        return out.relativize(file).startsWith(".vbe-plan");
    }

    private void ledger() throws IOException {
        Path ledger = out.resolve(".vbe-plan/ledger");
        if (!Files.isRegularFile(ledger)) {
            return;
        }
        byte[] bytes = Files.readAllBytes(ledger);
        isLedgerLost = true;
        switch (random.nextInt(3)) {
            case 0 -> delete(ledger.getParent());
            case 1 ->
                    Files.write(
                            ledger, java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length)));
            default -> {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                Files.write(ledger, bytes);
            }
        }
    }

    /** A cache: what was kept earlier comes back, or a part of it. */
    private void keepOrRestore() throws IOException {
        Path cache = folder.resolve("gömt");
        if (!Files.exists(cache)) {
            if (Files.exists(out)) {
                Files.createDirectories(cache);
                Conversation.copy(out, cache);
            }
            return;
        }
        isLedgerLost = true;
        boolean whole = one(2);
        for (Path file : files(cache)) {
            if (whole || one(2)) {
                Path back = out.resolve(cache.relativize(file).toString());
                Files.createDirectories(back.getParent());
                Files.copy(file, back, REPLACE);
                Files.setLastModifiedTime(back, OLD);
            }
        }
        delete(cache);
    }

    private void restoreOriginals() throws IOException {
        for (Path file : files(CITY)) {
            Path back = city.resolve(CITY.relativize(file).toString());
            if (!Files.exists(back) || one(2)) {
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
        return any(PLANS) + ".yaml";
    }

    private void write(String name, String text) throws IOException {
        Path file = city.resolve(name);
        Files.createDirectories(file.getParent());
        if (one(2)) {
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

    private boolean one(int in) {
        return random.nextInt(in) == 0;
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    static List<Path> files(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    static void delete(Path file) throws IOException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> below = Files.walk(file)) {
            for (Path path : below.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
