package org.warmledger.launchers;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Properties;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The servers' own programs, unpacked once per version: whole or not at all, also when several
 * processes unpack at a time.
 */
record Programs(Path folder) {
  private static final String POSTGRES_ARCHIVE = "/postgres-linux-x86_64.txz";

  Path postgres() throws IOException {
    return once(
        "postgresql-" + servers().getProperty("postgres.version"),
        target -> {
          try (var packed = Programs.class.getResourceAsStream(POSTGRES_ARCHIVE)) {
            if (packed == null) {
              throw new CannotStart(
                  "no PostgreSQL for this kind of machine: Linux on x86-64 is needed");
            }
            untar(packed, target);
          }
        });
  }

  Path elasticsearch() throws IOException {
    var servers = servers();
    var name = "elasticsearch-" + servers.getProperty("elasticsearch.version");
    return once(
            name,
            target -> {
              var zip = Path.of(servers.getProperty("elasticsearch.zip"));
              if (!Files.isReadable(zip)) {
                throw new CannotStart(
                    "the Elasticsearch zip is gone from Maven's folder: build again");
              }
              unzip(zip, target);
            })
        .resolve(name);
  }

  /** The script that every server runs under, see there. */
  Path watchdog() throws IOException {
    try (var script = Programs.class.getResourceAsStream("watchdog.sh")) {
      if (script == null) {
        throw new IllegalStateException("watchdog.sh is not on the class path");
      }
      opened();
      var fresh = Files.createTempFile(folder, "watchdog", ".new");
      Files.copy(script, fresh, REPLACE_EXISTING);
      return Files.move(fresh, folder.resolve("watchdog.sh"), ATOMIC_MOVE, REPLACE_EXISTING);
    }
  }

  /** Whoever runs the servers gets through. */
  private void opened() throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder);
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  private static Properties servers() throws IOException {
    var servers = new Properties();
    try (var file = Programs.class.getResourceAsStream("servers.properties")) {
      servers.load(file);
    }
    return servers;
  }

  private interface Unpack {
    void into(Path target) throws IOException;
  }

  private Path once(String name, Unpack unpack) throws IOException {
    var home = folder.resolve(name);
    if (Files.isDirectory(home)) {
      return home;
    }
    opened();
    var partial = Files.createTempDirectory(folder, name + "-");
    try {
      unpack.into(partial);
      openFolders(partial);
      Files.move(partial, home, ATOMIC_MOVE);
    } catch (FileSystemException e) {
      delete(partial);
      if (!Files.isDirectory(home)) {
        throw e;
      }
    }
    return home;
  }

  private static void untar(InputStream packed, Path target) throws IOException {
    try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        var path = inside(target, entry.getName());
        if (entry.isDirectory()) {
          Files.createDirectories(path);
        } else if (entry.isSymbolicLink()) {
          Files.createDirectories(path.resolveSibling("."));
          Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
          file(path, tar, (entry.getMode() & 0100) != 0);
        }
      }
    }
  }

  private static void unzip(Path zip, Path target) throws IOException {
    try (var in = new ZipInputStream(new BufferedInputStream(Files.newInputStream(zip)))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        var path = inside(target, entry.getName());
        if (entry.isDirectory()) {
          Files.createDirectories(path);
        } else {
          file(path, in, entry.getName().contains("/bin/"));
        }
      }
    }
  }

  private static Path inside(Path target, String name) throws IOException {
    var path = target.resolve(name).normalize();
    if (!path.startsWith(target)) {
      throw new IOException("the archive reaches outside its folder: " + name);
    }
    return path;
  }

  private static void file(Path path, InputStream content, boolean executable) throws IOException {
    Files.createDirectories(path.resolveSibling("."));
    Files.copy(content, path);
    Files.setPosixFilePermissions(
        path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
  }

  /** Whatever the umask: the servers may run as another user than the one that unpacks. */
  private static void openFolders(Path target) throws IOException {
    try (var folders = Files.walk(target).filter(Files::isDirectory)) {
      for (var each : folders.toList()) {
        Files.setPosixFilePermissions(each, PosixFilePermissions.fromString("rwxr-xr-x"));
      }
    }
  }

  static void delete(Path folder) throws IOException {
    try (var paths = Files.walk(folder)) {
      for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
