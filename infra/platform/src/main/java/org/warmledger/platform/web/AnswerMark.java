package org.warmledger.platform.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What stands behind a version in the ETag of a read, and tells its answer from all others. */
public final class AnswerMark {

  /** What it looks like, behind a dot. */
  public static final String FORM = "[.][0-9a-f]{16}";

  private static final int BYTES = 8;

  private AnswerMark() {}

  /** Of an answer, byte by byte. */
  static String of(byte[] body) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
      return "." + HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
