package org.warmledger.launchers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files that nobody but their owner reads, whatever the umask is. */
public final class OnlyOwners {
  private static final Set<PosixFilePermission> OWNERS =
      PosixFilePermissions.fromString("rw-------");

  private OnlyOwners() {}

  /** Makes an empty one where there is none, and closes one that others could read. */
  public static void file(Path path) throws IOException {
    if (!Files.exists(path)) {
      Files.createFile(path, PosixFilePermissions.asFileAttribute(OWNERS));
    }
    Files.setPosixFilePermissions(path, OWNERS);
  }
}
