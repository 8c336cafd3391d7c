package org.warmledger.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Many words looked for in many bytes, in one pass: by their first bytes first. */
final class Needles {

  private static final int BEGINNING = 4;
  private static final int BUCKETS = 1 << 20;

  private final BitSet beginnings = new BitSet(BUCKETS);
  private final Map<Integer, List<byte[]>> words;

  Needles(List<String> words) {
    this.words =
        words.stream().map(word -> word.getBytes(UTF_8)).collect(groupingBy(Needles::bucket));
    this.words.keySet().forEach(beginnings::set);
  }

  private static int bucket(byte[] word) {
    if (word.length < BEGINNING) {
      throw new IllegalArgumentException(
          "too short to be told from chance: " + new String(word, UTF_8));
    }
    return bucket(word, 0);
  }

  private static int bucket(byte[] bytes, int at) {
    int beginning =
        bytes[at] << 24
            | (bytes[at + 1] & 0xff) << 16
            | (bytes[at + 2] & 0xff) << 8
            | bytes[at + 3] & 0xff;
    return beginning * 0x9E3779B1 >>> 12;
  }

  /** Those of the words that these bytes hold. */
  TreeSet<String> in(byte[] bytes) {
    TreeSet<String> found = new TreeSet<>();
    for (int at = 0; at <= bytes.length - BEGINNING; at++) {
      int bucket = bucket(bytes, at);
      if (beginnings.get(bucket)) {
        for (byte[] word : words.get(bucket)) {
          if (isAt(bytes, at, word)) {
            found.add(new String(word, UTF_8));
          }
        }
      }
    }
    return found;
  }

  private static boolean isAt(byte[] bytes, int at, byte[] word) {
    return at + word.length <= bytes.length
        && Arrays.equals(bytes, at, at + word.length, word, 0, word.length);
  }
}
