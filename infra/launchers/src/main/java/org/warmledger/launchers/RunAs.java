package org.warmledger.launchers;

import static java.nio.file.attribute.PosixFilePermission.OTHERS_EXECUTE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The operating-system user that a server runs as. Both servers refuse to run as root, so root
 * hands them to the owner of their folder, or to {@code nobody}; anybody else runs them as
 * themselves.
 */
record RunAs(int uid, int gid, boolean dropsRoot) {
  private static final int NOBODY = 65534;

  static RunAs ownerOf(Path folder) throws IOException {
    Files.createDirectories(folder);
    var self = Path.of("/proc/self");
    int me = (int) Files.getAttribute(self, "unix:uid");
    int owner = (int) Files.getAttribute(folder, "unix:uid");
    if (me != 0) {
      if (owner != me) {
        throw new CannotStart(
            folder + " belongs to another user: use sudo, or name another folder");
      }
      return new RunAs(me, (int) Files.getAttribute(self, "unix:gid"), false);
    }
    return owner == 0
        ? new RunAs(NOBODY, NOBODY, true)
        : new RunAs(owner, (int) Files.getAttribute(folder, "unix:gid"), true);
  }

  /**
   * What to put before a command; it also makes the kernel end the server when its watchdog dies.
   */
  List<String> prefix(String stopSignal, Path... needed) {
    var prefix = new ArrayList<>(List.of("setpriv", "--pdeathsig", stopSignal));
    if (dropsRoot) {
      prefix.addAll(List.of("--reuid=" + uid, "--regid=" + gid, "--clear-groups"));
      if (!Stream.of(needed).allMatch(RunAs::reachableByAnybody)) {
        // A clone in /root: keep just the capability to pass through folders that are closed to
        // others, and (the
        // secure bit) let access(2), which Java asks whether a file is there, see it too.
        prefix.addAll(
            List.of("--inh-caps=-all,+dac_override", "--ambient-caps=-all,+dac_override"));
        prefix.add("--securebits=+no_setuid_fixup");
      }
    }
    return prefix;
  }

  private static boolean reachableByAnybody(Path path) {
    try {
      for (var parent = path.toRealPath().getParent();
          parent != null;
          parent = parent.getParent()) {
        if (!Files.getPosixFilePermissions(parent).contains(OTHERS_EXECUTE)) {
          return false;
        }
      }
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Makes a folder that only this user can open. */
  Path folder(Path path) throws IOException {
    Files.createDirectories(path);
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
    return own(path);
  }

  /** Writes a file that only this user can read. */
  Path file(Path path, String content) throws IOException {
    Files.deleteIfExists(path);
    Files.createFile(
        path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(path, content);
    return own(path);
  }

  Path own(Path path) throws IOException {
    if (dropsRoot) {
      Files.setAttribute(path, "unix:gid", gid);
      Files.setAttribute(path, "unix:uid", uid);
    }
    return path;
  }
}
