package org.warmledger.events.sealing;

import com.google.crypto.tink.subtle.Random;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;

/** Where a master key is kept that nobody hands over. */
public final class MasterKeyFile {

  private MasterKeyFile() {}

  /** The key; made on first use, readable by its owner only (mode 0600). */
  public static MasterKey read(Path file) {
    try {
      if (!Files.exists(file)) {
        create(file);
      }
      return MasterKey.ofBase64(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the master key file " + file.getFileName(), e);
    }
  }

  private static void create(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path fresh =
        Files.createTempFile(
            file.toAbsolutePath().getParent(),
            "master",
            ".new",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(fresh, Base64.getEncoder().encodeToString(Random.randBytes(MasterKey.BYTES)));
    try {
      // A link fails when another process was first, so that two starts never use two keys.
      Files.createLink(file, fresh);
    } catch (FileAlreadyExistsException otherWasFirst) {
      // Theirs is the key.
    } finally {
      Files.delete(fresh);
    }
  }
}
