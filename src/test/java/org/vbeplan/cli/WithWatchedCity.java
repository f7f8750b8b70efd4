package org.vbeplan.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A city of its own for each test, shown as long as the test takes. */
abstract class WithWatchedCity {

    @TempDir Path folder;

    Watched city;

    @BeforeEach
    void serve() throws IOException {
        city = new Watched(folder);
    }

    @AfterEach
    void stop() {
        city.close();
    }
}
