package org.warmledger.query.projection;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What documents are called that no single event gives a name. */
public final class DocumentIds {

  private DocumentIds() {}

  /** Several texts in few letters: the same for the same. */
  public static String digest(int bytes, String... texts) {
    byte[] text = String.join("\u0000", texts).getBytes(StandardCharsets.UTF_8);
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
      return HexFormat.of().formatHex(digest, 0, bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
