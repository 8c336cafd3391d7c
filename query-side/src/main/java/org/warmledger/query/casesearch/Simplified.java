package org.warmledger.query.casesearch;

import org.warmledger.events.values.Names;

/** One spelling of words for indexing and asking, in which positions stay what they were. */
final class Simplified {

  private Simplified() {}

  static String of(String text) {
    return Names.simple(text);
  }
}
