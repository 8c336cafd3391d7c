package org.warmledger.local;

import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;
import static java.nio.file.attribute.PosixFilePermissions.fromString;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.UUID;
import org.warmledger.launchers.CannotStart;

/** The key that signs the local stack's tokens, kept in a file that only its owner reads. */
record SigningKey(RSAKey jwk) {
  private static final int BITS = 2048;

  /** Made at the first run of the stack: nobody accepts one that was made beside it. */
  static SigningKey ofFile(Path file) {
    if (!Files.exists(file)) {
      try {
        make(file);
      } catch (IOException | JOSEException e) {
        throw cannotUse(file, e);
      }
    }
    return kept(file);
  }

  /** That of a stack that has run. */
  static SigningKey kept(Path file) {
    if (!Files.exists(file)) {
      throw new CannotStart(
          "there is no key in " + file + " that signs tokens: ./warmledger run makes one");
    }
    try {
      return new SigningKey(RSAKey.parse(Files.readString(file)));
    } catch (IOException | ParseException e) {
      throw cannotUse(file, e);
    }
  }

  private static CannotStart cannotUse(Path file, Exception why) {
    return new CannotStart("cannot use the signing key " + file + " (" + why.getMessage() + ")");
  }

  private static void make(Path file) throws IOException, JOSEException {
    var folder = file.toAbsolutePath().resolveSibling(".").normalize();
    Files.createDirectories(folder);
    var fresh =
        Files.createTempFile(folder, "signing", ".new", asFileAttribute(fromString("rw-------")));
    Files.writeString(
        fresh,
        new RSAKeyGenerator(BITS).keyID(UUID.randomUUID().toString()).generate().toJSONString());
    try {
      Files.createLink(file, fresh);
    } catch (FileAlreadyExistsException e) {
      // Another process was first: its key counts.
    } finally {
      Files.delete(fresh);
    }
  }
}
