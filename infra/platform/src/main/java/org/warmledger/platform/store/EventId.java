package org.warmledger.platform.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * An event's identifier as its row holds it, in 16 bytes: most are such numbers; of one that is
 * named otherwise, as after the request that it answers (ADR 0044), a number is made.
 */
public final class EventId {

  private static final Pattern NUMBER =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private EventId() {}

  /** As the row holds it. */
  public static UUID of(String identifier) {
    return NUMBER.matcher(identifier).matches() ? UUID.fromString(identifier) : made(identifier);
  }

  /** As {@code md5(…)::uuid} of PostgreSQL: rows of before were changed by it (V105). */
  private static UUID made(String identifier) {
    ByteBuffer hash = ByteBuffer.wrap(md5(identifier.getBytes(UTF_8)));
    return new UUID(hash.getLong(), hash.getLong());
  }

  private static byte[] md5(byte[] name) {
    try {
      return MessageDigest.getInstance("MD5").digest(name);
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException(never);
    }
  }
}
