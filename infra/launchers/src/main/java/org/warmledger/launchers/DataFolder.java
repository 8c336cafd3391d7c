package org.warmledger.launchers;

import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * A data folder claimed by this process alone; the operating system ends the claim with the
 * process, however it ends. Whoever claims must keep the object: a channel that nobody holds is
 * closed by the garbage collector, and the lock with it.
 */
public final class DataFolder implements AutoCloseable {
  private static final String OWNERS = "rwx------";

  /** Root hands the servers to another user, who gets to their folders and sees no others. */
  private static final String PASSED_THROUGH = "rwx--x--x";

  private final Path path;
  private final FileChannel lock;

  private DataFolder(Path path, FileChannel lock) {
    this.path = path;
    this.lock = lock;
  }

  /** Whether a ledger lies there. */
  public static boolean holdsLedger(Path folder) {
    return Files.isDirectory(folder.resolve("postgres").resolve("cluster"));
  }

  /**
   * The folder of a ledger that there is; nothing is made.
   *
   * @throws CannotStart when there is none
   */
  public static Path ofLedger(Path folder) {
    var path = folder.toAbsolutePath().normalize();
    if (!holdsLedger(path)) {
      throw new CannotStart("there is no ledger in " + path + ": --data names its folder");
    }
    return path;
  }

  /** Claims that of a ledger that stands still; nothing of one that runs is touched. */
  public static DataFolder ofLedgerAtRest(Path folder) {
    var path = ofLedger(folder);
    if (isInUse(path)) {
      throw new CannotStart("the ledger in " + path + " is running: stop it first");
    }
    return claim(path);
  }

  public static DataFolder claim(Path folder) {
    var path = folder.toAbsolutePath().normalize();
    try {
      Files.createDirectories(path);
      close(path, isRoot() ? PASSED_THROUGH : OWNERS);
      var file = path.resolve("lock");
      OnlyOwners.file(file);
      var channel = FileChannel.open(file, WRITE);
      if (!locked(channel)) {
        channel.close();
        throw new CannotStart(
            path
                + " is in use by process "
                + Files.readString(file).strip()
                + ": stop it or name another folder");
      }
      channel.truncate(0).write(ByteBuffer.wrap(pid().getBytes(StandardCharsets.US_ASCII)));
      return new DataFolder(path, channel);
    } catch (IOException e) {
      throw new CannotStart(
          "cannot write to " + path + " (" + e.getClass().getSimpleName() + ")", e);
    }
  }

  /** Makes a folder within that only its owner can open. */
  public void room(Path within) {
    try {
      Files.createDirectories(within);
      close(within, OWNERS);
    } catch (IOException e) {
      throw new CannotStart(
          "cannot write to " + within + " (" + e.getClass().getSimpleName() + ")", e);
    }
  }

  private static void close(Path folder, String permissions) throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(permissions));
  }

  private static boolean isRoot() throws IOException {
    return (int) Files.getAttribute(Path.of("/proc/self"), "unix:uid") == 0;
  }

  /** Whether a process has claimed it. */
  public static boolean isInUse(Path folder) {
    var file = folder.resolve("lock");
    if (!Files.exists(file)) {
      return false;
    }
    try (var channel = FileChannel.open(file, WRITE)) {
      return !locked(channel);
    } catch (IOException e) {
      throw new CannotStart(
          "cannot write to " + folder + " (" + e.getClass().getSimpleName() + ")", e);
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static String pid() {
    return Long.toString(ProcessHandle.current().pid());
  }

  public Path path() {
    return path;
  }

  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      throw new CannotStart("cannot release " + path, e);
    }
  }
}
