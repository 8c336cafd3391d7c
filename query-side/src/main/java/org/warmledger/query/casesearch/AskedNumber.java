package org.warmledger.query.casesearch;

/**
 * A whole number by which somebody asks who it belongs to: an identity number, a phone, an account.
 *
 * @param number in its one spelling
 * @param asked keyed hash of it: the same number is seen to be asked for again
 */
public record AskedNumber(String number, String asked) {

  /** By none of its digits. */
  @Override
  public String toString() {
    return "AskedNumber";
  }
}
