package org.warmledger.events.sealing;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.Hkdf;
import com.google.crypto.tink.subtle.Random;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Base64;

/**
 * The one secret of an installation, 32 bytes. It wraps the persons' keys and keys the hashes that
 * stand for identity and phone numbers. Losing it loses every personal field.
 */
public final class MasterKey {

  private static final int BYTES = 32;

  private final byte[] secret;

  private MasterKey(byte[] secret) {
    if (secret.length != BYTES) {
      throw new IllegalArgumentException("a master key has " + BYTES + " bytes, in base64");
    }
    this.secret = secret.clone();
  }

  /** From base64, as an environment or a secret store hands it over. */
  public static MasterKey ofBase64(String text) {
    return new MasterKey(Base64.getDecoder().decode(text.strip()));
  }

  /** From a file; made on first use, readable by its owner only (mode 0600). */
  public static MasterKey ofFile(Path file) {
    try {
      if (!Files.exists(file)) {
        create(file);
      }
      return ofBase64(Files.readString(file));
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
    Files.writeString(fresh, Base64.getEncoder().encodeToString(Random.randBytes(BYTES)));
    try {
      // A link fails when another process was first, so that two starts never use two keys.
      Files.createLink(file, fresh);
    } catch (FileAlreadyExistsException otherWasFirst) {
      // Theirs is the key.
    } finally {
      Files.delete(fresh);
    }
  }

  /** Wraps and unwraps persons' keys. */
  public Aead wrapping() {
    return new AesGcm(derive("person-key-wrapping"));
  }

  byte[] hashing() {
    return derive("identity-hash");
  }

  private byte[] derive(String purpose) {
    try {
      return Hkdf.computeHkdf(
          "HMACSHA256", secret, new byte[0], purpose.getBytes(StandardCharsets.UTF_8), BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return "MasterKey";
  }
}
