package org.warmledger.platform.web;

/** How many items a page of a list may have, whichever list it is: the parameter {@code limit}. */
public final class PageLimit {

  public static final int MOST = 200;

  private PageLimit() {}

  /**
   * What was asked for.
   *
   * @throws Problem 400 {@code MALFORMED_PARAMETER}
   */
  public static int checked(int limit) {
    if (limit < 1 || limit > MOST) {
      throw Page.malformed("limit");
    }
    return limit;
  }
}
