package nl.wijkcheque.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The names of everything the embedded database keeps.
 *
 * @param home absolute, without symbolic links; for its owner only where we made it. A mounted volume is taken as it
 *     is: everything secret in it has its own permissions
 */
record DataFolder(Path home) {

    /**
     * Makes the folder, or takes it as it is.
     *
     * @throws DatabaseUnusable if it cannot be made or written
     */
    static DataFolder prepare(Path wanted) {
        Path absolute = wanted.toAbsolutePath().normalize();
        try {
            makeUnlessThere(absolute);
            DataFolder folder = new DataFolder(absolute.toRealPath());
            makeUnlessThere(folder.temporary());
            // A read-only mount accepts all of the above when the folders exist; writing is the only proof.
            Files.delete(Files.createTempFile(folder.temporary(), "write", ".probe"));
            return folder;
        } catch (IOException e) {
            throw new DatabaseUnusable(
                    "The database folder " + absolute + " cannot be used (" + e + "): make it writable for user "
                            + System.getProperty("user.name")
                            + ", or set wijkcheque.database.folder to another folder.",
                    e);
        }
    }

    /** MariaDB's own data directory; it exists only once it is wholly initialised. */
    Path data() {
        return home.resolve("data");
    }

    Path temporary() {
        return home.resolve("tmp");
    }

    Path lock() {
        return home.resolve("lock");
    }

    Path password() {
        return home.resolve("password");
    }

    Path ownerPassword() {
        return home.resolve("owner-password");
    }

    Path accountScript() {
        return home.resolve("account.sql");
    }

    Path bootstrapScript() {
        return home.resolve("bootstrap.sql");
    }

    Path processId() {
        return home.resolve("server.pid");
    }

    Path log() {
        return home.resolve("server.log");
    }

    /** The command line option by which a server of this folder is known. */
    String dataOption() {
        return "--datadir=" + data();
    }

    private static void makeUnlessThere(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Folders.createWithParents(folder);
            PrivateFiles.closeFolderToOthers(folder);
        }
    }
}
