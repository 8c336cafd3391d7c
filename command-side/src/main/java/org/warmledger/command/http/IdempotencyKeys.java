package org.warmledger.command.http;

import org.warmledger.command.fields.PersonalNumbers;
import org.warmledger.events.sealing.KeyedHash;

/**
 * How keys are kept: any string may be one, tables and events hold 128 printable ASCII characters
 * that identify nobody. What is such a text already is kept as it is.
 */
final class IdempotencyKeys {

  private IdempotencyKeys() {}

  /** The same for the same key, and no other's. */
  static String kept(String key, KeyedHash hash) {
    boolean isPlain = key.chars().allMatch(letter -> letter >= ' ' && letter <= '~');
    return isPlain && !PersonalNumbers.inPaperNumber(key)
        ? key
        : "keyed-" + hash.stable("idempotency-key", key);
  }
}
