package org.warmledger.events.values;

/**
 * What was attached, as whoever attached it knows it.
 *
 * @param fileName that the file had where it came from; empty where it had none
 * @param sha256 of what was accepted, in hex, by which it is known when it is sent again
 */
public record AttachedFile(String fileName, String sha256) {

  @Override
  public String toString() {
    return "AttachedFile";
  }
}
