package org.warmledger.events.sealing;

import com.google.crypto.tink.subtle.Random;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Optional;

/** Where a master key is kept that nobody hands over. */
public final class MasterKeyFile {

  private MasterKeyFile() {}

  /**
   * The key, if the file is there.
   *
   * @throws IllegalArgumentException when what is in it is no key
   */
  public static Optional<MasterKey> find(Path file) {
    try {
      return Files.exists(file)
          ? Optional.of(MasterKey.ofBase64(Files.readString(file)))
          : Optional.empty();
    } catch (IOException e) {
      throw unusable(file, e);
    }
  }

  /** The key of a ledger that begins; readable by its owner only (mode 0600), and on disk. */
  public static MasterKey make(Path file) {
    try {
      create(file);
      return MasterKey.ofBase64(Files.readString(file));
    } catch (IOException e) {
      throw unusable(file, e);
    }
  }

  private static UncheckedIOException unusable(Path file, IOException reason) {
    return new UncheckedIOException("cannot use the master key file " + file.getFileName(), reason);
  }

  private static void create(Path file) throws IOException {
    Path folder = file.toAbsolutePath().resolveSibling(".").normalize();
    Files.createDirectories(folder);
    Path fresh =
        Files.createTempFile(
            folder,
            "master",
            ".new",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(fresh, Base64.getEncoder().encodeToString(Random.randBytes(MasterKey.BYTES)));
    toDisk(fresh, StandardOpenOption.WRITE);
    try {
      // A link fails when another process was first, so that two starts never use two keys.
      Files.createLink(file, fresh);
    } catch (FileAlreadyExistsException otherWasFirst) {
      // Theirs is the key.
    } finally {
      Files.delete(fresh);
    }
    toDisk(folder, StandardOpenOption.READ);
  }

  /** What is sealed with a key must not outlive it: the file, and its name in the folder. */
  private static void toDisk(Path path, StandardOpenOption how) throws IOException {
    try (FileChannel channel = FileChannel.open(path, how)) {
      channel.force(true);
    }
  }
}
