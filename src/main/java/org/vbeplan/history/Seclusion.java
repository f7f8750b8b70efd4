package org.vbeplan.history;

import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * What JGit learns of the machine: as little as it can do with. It gets no variable of the
 * environment and no settings of the user or the system, so that what a revision says does not
 * depend on them, and so that it does not run the git program to find them. It is also told how
 * exact the times of files are, or it would measure that with files of its own in the repository,
 * and write it down in the user's home.
 */
final class Seclusion extends SystemReader.Delegate {

    private Seclusion(SystemReader machine) {
        super(machine);
    }

    /** Holds for the whole program, once and for all. */
    static synchronized void begin() {
        SystemReader machine = SystemReader.getInstance();
        if (!(machine instanceof Seclusion)) {
            SystemReader.setInstance(new Seclusion(machine));
        }
    }

    @Override
    public String getenv(String variable) {
        return null;
    }

    @Override
    public String getHostname() {
        return "localhost";
    }

    @Override
    public FileBasedConfig openUserConfig(Config parent, FS fs) {
        return new NoSettings(parent, fs);
    }

    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS fs) {
        return new NoSettings(parent, fs);
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS fs) {
        return new NoSettings(parent, fs);
    }

    @Override
    public StoredConfig getUserConfig() {
        return new NoSettings(null, FS.DETECTED);
    }

    @Override
    public StoredConfig getSystemConfig() {
        return new NoSettings(null, FS.DETECTED);
    }

    @Override
    public StoredConfig getJGitConfig() {
        return new NoSettings(null, FS.DETECTED);
    }

    /** Settings that no file holds. */
    private static final class NoSettings extends FileBasedConfig {

        private static final long COARSE_SECONDS = 2;

        NoSettings(Config parent, FS fs) {
            super(parent, null, fs);
        }

        @Override
        public void load() {
            // There is nothing to load.
        }

        @Override
        public void save() {
            // There is nowhere to keep it.
        }

        @Override
        public boolean isOutdated() {
            return false;
        }

        /** Times of files are trusted after two seconds, as on the coarsest disks there are. */
        @Override
        public long getTimeUnit(
                String section, String subsection, String name, long unknown, TimeUnit unit) {
            return section.equals("filesystem")
                    ? unit.convert(COARSE_SECONDS, TimeUnit.SECONDS)
                    : unknown;
        }
    }
}
