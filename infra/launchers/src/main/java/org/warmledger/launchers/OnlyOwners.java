package org.warmledger.launchers;

import java.io.IOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files that nobody but their owner reads, whatever the umask is. */
public final class OnlyOwners {
  private static final Set<PosixFilePermission> OWNERS =
      PosixFilePermissions.fromString("rw-------");

  private static final int OTHERS = 0077;

  private OnlyOwners() {}

  /**
   * Whatever this process makes from now on, and what it starts, is closed to everybody else, also
   * where a library makes it, as the next of the logs: Java has no word for the umask.
   */
  public static void fromNowOn() {
    Linker linker = Linker.nativeLinker();
    MethodHandle umask =
        linker.downcallHandle(
            linker.defaultLookup().findOrThrow("umask"),
            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
    try {
      var unused = (int) umask.invokeExact(OTHERS);
    } catch (Throwable never) {
      throw new IllegalStateException("umask fails at nothing", never);
    }
  }

  /** Makes an empty one where there is none, and closes one that others could read. */
  public static void file(Path path) throws IOException {
    if (!Files.exists(path)) {
      Files.createFile(path, PosixFilePermissions.asFileAttribute(OWNERS));
    }
    Files.setPosixFilePermissions(path, OWNERS);
  }
}
