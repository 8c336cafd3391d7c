package org.warmledger.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.warmledger.launchers.CannotStart;
import org.warmledger.launchers.DataFolder;
import org.warmledger.launchers.PostgresCopy;

/**
 * {@code ./warmledger backup FOLDER} and {@code restore FOLDER}: what counts of a ledger, keys,
 * PostgreSQL and attachments, out of a data folder that may be in use and back into one that is
 * not. Read models are built anew.
 */
public final class Backup {
  /** Written last: a copy without it is none. */
  private static final String COMPLETE = "complete";

  private static final String POSTGRES = "postgres";
  private static final String ATTACHMENTS = "attachments";

  static final List<Option> KNOWN = List.of(CommandLine.DATA);

  private Backup() {}

  public static void main(String[] arguments) {
    try {
      var words = List.of(arguments);
      if (words.size() < 2) {
        throw new CannotStart("which folder? ./warmledger backup FOLDER");
      }
      var line = CommandLine.of(words.subList(2, words.size()), KNOWN);
      var data = DataLayout.of(line.data());
      var folder = Path.of(words.get(1)).toAbsolutePath().normalize();
      System.out.println(
          "warmledger: "
              + (words.getFirst().equals("restore") ? restore(folder, data) : take(data, folder)));
    } catch (CannotStart e) {
      System.err.println("warmledger: " + e.getMessage());
      System.exit(1);
    } catch (IOException e) {
      System.err.println("warmledger: the copy failed: " + e);
      System.exit(1);
    }
  }

  /** Copies a ledger, in use or not, into an empty folder. */
  static String take(DataLayout data, Path folder) throws IOException {
    var unused = DataFolder.ofLedger(data.root());
    if (isFilled(folder)) {
      throw new CannotStart(folder + " is not empty: a copy goes into a folder of its own");
    }
    secret(folder);
    secret(folder.resolve("keys"));
    for (var key : List.of(data.masterKey(), data.signingKey())) {
      copy(key, folder.resolve("keys"));
    }
    secret(folder.resolve(POSTGRES));
    copyPostgres(data, folder.resolve(POSTGRES));
    // After the ledger: whatever it names was there before.
    copyAll(data.attachments(), folder.resolve(ATTACHMENTS));
    Files.writeString(folder.resolve(COMPLETE), Instant.now().toString());
    return "everything up to now is in " + folder + "; whoever has that folder reads everything";
  }

  private static void copyPostgres(DataLayout data, Path folder) {
    if (DataFolder.isInUse(data.root())) {
      PostgresCopy.ofRunning(data.postgres(), folder);
    } else {
      try (var claimed = DataFolder.claim(data.root())) {
        PostgresCopy.ofStopped(DataLayout.of(claimed.path()).postgres(), folder);
      }
    }
  }

  /** Puts a copy into a data folder that holds no ledger. */
  static String restore(Path folder, DataLayout data) throws IOException {
    if (!Files.exists(folder.resolve(COMPLETE))) {
      throw new CannotStart("there is no complete copy of a ledger in " + folder);
    }
    try (var claimed = DataFolder.claim(data.root())) {
      if (DataFolder.holdsLedger(claimed.path())) {
        throw new CannotStart(
            "there is a ledger in "
                + claimed.path()
                + ": move it away first, or name another folder (--data)");
      }
      deleteReadModels(data);
      secret(data.keys());
      try (var keys = Files.list(folder.resolve("keys"))) {
        for (var key : keys.toList()) {
          copy(key, data.keys());
        }
      }
      copyAll(folder.resolve(ATTACHMENTS), data.attachments());
      PostgresCopy.putBack(folder.resolve(POSTGRES), data.postgres());
      return "the ledger of "
          + Files.readString(folder.resolve(COMPLETE))
          + " is in "
          + claimed.path()
          + "; its read models are built anew at the next run";
    }
  }

  private static boolean isFilled(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return false;
    }
    try (Stream<Path> found = Files.list(folder)) {
      return found.findAny().isPresent();
    }
  }

  private static void secret(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
  }

  private static void copy(Path key, Path folder) throws IOException {
    if (Files.exists(key)) {
      Files.copy(
          key,
          folder.resolve(key.getFileName().toString()),
          StandardCopyOption.COPY_ATTRIBUTES,
          StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** What is deleted meanwhile is named no more, and what is on its way in not yet. */
  private static void copyAll(Path from, Path to) throws IOException {
    if (!Files.isDirectory(from)) {
      return;
    }
    try (Stream<Path> all = Files.walk(from)) {
      for (Path each : all.toList()) {
        Path copy = to.resolve(from.relativize(each).toString());
        if (Files.isDirectory(each)) {
          secret(copy);
        } else {
          copyIfThere(each, copy);
        }
      }
    }
  }

  private static void copyIfThere(Path file, Path copy) throws IOException {
    try {
      Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
    } catch (NoSuchFileException gone) {
      // Nothing names it.
    }
  }

  /** Documents of another ledger, or of a later state of this one, are never shown. */
  private static void deleteReadModels(DataLayout data) throws IOException {
    if (Files.isDirectory(data.elasticsearch())) {
      try (Stream<Path> all = Files.walk(data.elasticsearch())) {
        for (Path each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }
}
