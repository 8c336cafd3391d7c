package org.warmledger.command.imports;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The version of what is shown of a work that goes on: another one whenever it shows anything else,
 * whatever made it so, and the same in every process.
 */
final class Shows {

  /** A number that every client can hold. */
  private static final int BITS = 53;

  private Shows() {}

  /** The version of a record that holds all that is shown, and says so as text. */
  static long version(Record shown) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(shown.toString().getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(hash).getLong() >>> (Long.SIZE - BITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
