package org.warmledger.events.values;

import java.text.Normalizer;
import java.util.Locale;

/** How names of persons are compared. */
public final class Names {

  private Names() {}

  /**
   * One spelling: width, case, blanks and the dot between the parts of a name tell nobody apart.
   */
  public static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s.·•‧・]", "");
  }

  /** Whether two spellings are of one name. */
  public static boolean areSame(String one, String other) {
    return folded(one).equals(folded(other));
  }
}
