package org.warmledger.command.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * How keys are kept: any string may be one, tables and events hold 128 printable ASCII characters.
 * What is such a text already is kept as it is.
 */
final class IdempotencyKeys {

  private IdempotencyKeys() {}

  /** The same for the same key, and no other's. */
  static String kept(String key) {
    if (key.chars().allMatch(letter -> letter >= ' ' && letter <= '~')) {
      return key;
    }
    String encoded = URLEncoder.encode(key, StandardCharsets.UTF_8);
    return encoded.length() <= CallResolver.LONGEST_KEY ? encoded : "sha256-" + hash(key);
  }

  private static String hash(String key) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
