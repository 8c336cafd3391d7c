package org.warmledger.query.casefile;

import org.warmledger.events.CaseAmended;
import org.warmledger.events.values.Household;

/** What a file says once some of it is said otherwise. */
final class Amendment {

  private Amendment() {}

  /** Whoever was erased stays so. */
  static Household by(CaseAmended event, Household before) {
    boolean isKnown = !before.head().details().isErased() && !before.means().isErased();
    return event.now().known().filter(_ -> isKnown).map(part -> part.on(before)).orElse(before);
  }
}
