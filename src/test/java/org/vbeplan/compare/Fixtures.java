package org.vbeplan.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vbeplan.TestCity;
import org.vbeplan.build.Checking;
import org.vbeplan.city.PlanInCity;
import org.vbeplan.workspace.Names;
import org.vbeplan.workspace.PlanFile;
import org.vbeplan.workspace.Workspace;

/** Every plan that this project has, read in its own workspace. */
public final class Fixtures {

    /** A workspace whose plans are compared with each other. */
    public record Place(Workspace workspace, Checking checking) {

        /** The plans that can be read, broken or not. */
        public List<PlanInCity> plans() throws IOException {
            List<PlanInCity> plans = new ArrayList<>();
            for (PlanFile file : workspace.plans()) {
                read(file, Files.readAllBytes(file.path())).ifPresent(plans::add);
            }
            return plans;
        }

        /** {@code name} such as {@code ostermalm/2021}. */
        public PlanInCity plan(String name) throws IOException {
            PlanFile file = file(name);
            return read(file, Files.readAllBytes(file.path())).orElseThrow();
        }

        public PlanFile file(String name) throws IOException {
            return workspace.plans().stream()
                    .filter(file -> file.id().equals(name))
                    .findFirst()
                    .orElseThrow();
        }

        /** Bytes as if they stood in the file. */
        public Optional<PlanInCity> read(PlanFile file, byte[] bytes) throws IOException {
            return checking.check(file, bytes).plan();
        }
    }

    private Fixtures() {}

    /** The workspace with the real plans. */
    public static Place stockholm() throws IOException {
        return place(Path.of("plans"));
    }

    /** All workspaces below the plans, the examples and the test's own cities. */
    public static List<Place> places() throws IOException {
        List<Place> places = new ArrayList<>();
        for (String root : List.of("plans", "examples", "src/test/resources")) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                for (Path file :
                        files.filter(file -> file.endsWith("vbe-plan.yaml")).sorted().toList()) {
                    places.add(place(file.getParent()));
                }
            }
        }
        return places;
    }

    /** The plans of each folder of mistakes, and the broken ones that can be read all the same. */
    static List<List<PlanInCity>> mistakes() throws IOException {
        List<List<PlanInCity>> groups = new ArrayList<>();
        Path root = Path.of("examples/fel").toAbsolutePath();
        Workspace workspace = Workspace.above(root, new Names(root)).orElseThrow();
        Place place = new Place(workspace, new Checking(workspace, TestCity.JUDGING));
        List<PlanInCity> all = new ArrayList<>();
        for (PlanFile file : workspace.plansBelow(root)) {
            place.read(file, Files.readAllBytes(file.path())).ifPresent(all::add);
        }
        groups.add(all);
        groups.add(broken());
        return groups;
    }

    private static List<PlanInCity> broken() throws IOException {
        TestCity city = new TestCity();
        List<PlanInCity> plans = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/broken"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
                String name = file.getFileName().toString();
                city.check(name, Files.readAllBytes(file)).plan().ifPresent(plans::add);
            }
        }
        return plans;
    }

    public static Place place(Path root) throws IOException {
        Path folder = root.toAbsolutePath();
        Workspace workspace = new Workspace(folder, new Names(folder));
        return new Place(workspace, new Checking(workspace, TestCity.JUDGING));
    }
}
