package org.warmledger.events.values;

/** Who visited and what they found, in the caseworker's words. */
public record VisitNotes(String visitors, String findings) {

  @Override
  public String toString() {
    return "VisitNotes";
  }
}
