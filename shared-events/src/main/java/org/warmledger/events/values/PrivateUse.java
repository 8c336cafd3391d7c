package org.warmledger.events.values;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/**
 * Rare characters that older programs kept where everybody may keep what they like: the eighty at
 * the end of GBK, which GB 18030 has given places of their own since.
 */
final class PrivateUse {

  private static final int FIRST = 0xE815;
  private static final int LEAD = 0xFE;
  private static final int FIRST_TRAIL = 0x50;
  private static final int LAST_TRAIL = 0xA0;
  private static final int NO_TRAIL = 0x7F;

  /** Those that GB 18030-2000 had left where they were. */
  private static final Map<Integer, Integer> LATER =
      Map.of(
          0xE816, 0x20087, 0xE817, 0x20089, 0xE818, 0x200CC, 0xE831, 0x215D7, 0xE83B, 0x2298F,
          0xE855, 0x241FE);

  private static final Map<Integer, Integer> PLACES = places();

  private PrivateUse() {}

  private static Map<Integer, Integer> places() {
    Map<Integer, Integer> places = new HashMap<>();
    Charset charset = Charset.forName("GB18030");
    int before = FIRST;
    for (int trail = FIRST_TRAIL; trail <= LAST_TRAIL; trail++) {
      if (trail != NO_TRAIL) {
        places.put(
            before++, new String(new byte[] {(byte) LEAD, (byte) trail}, charset).codePointAt(0));
      }
    }
    places.putAll(LATER);
    return places;
  }

  static String replaced(String text) {
    return text.codePoints()
        .map(c -> PLACES.getOrDefault(c, c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
