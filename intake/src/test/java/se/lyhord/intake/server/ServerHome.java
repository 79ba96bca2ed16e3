package se.lyhord.intake.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Directories of servers that work as users of their own when root has started them. */
final class ServerHome {
    private static final String STARTER = String.valueOf(System.getProperty("user.name"));
    private static final boolean ROOT = "root".equals(STARTER);

    private ServerHome() {}

    /** As whom a server works that would be this user if it could choose. */
    static String userOf(String wanted) {
        return ROOT ? wanted : STARTER;
    }

    /** Lets the server's users come to a directory below the temporary ones. */
    static void letEverybodyPass(Path home) throws IOException {
        Path everybodys = Path.of(System.getProperty("java.io.tmpdir"));
        for (Path place = home; place != null && !Files.isSameFile(place, everybodys); place = place.getParent()) {
            Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    static void give(Path path, String user) throws IOException {
        if (ROOT) {
            Files.setOwner(
                    path, path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(user));
        }
    }
}
