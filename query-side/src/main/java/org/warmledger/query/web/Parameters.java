package org.warmledger.query.web;

import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.warmledger.platform.web.Problem;

/** The parameters of a list. */
public final class Parameters {

  private Parameters() {}

  /**
   * Refuses names that mean nothing here: a filter with a slip in its name must not find
   * everything.
   *
   * @throws Problem 400 {@code UNKNOWN_FILTER}
   */
  public static void requireKnown(MultiValueMap<String, String> given, Set<String> known) {
    given.keySet().stream()
        .filter(name -> !known.contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              String shown = name.matches("[A-Za-z]{1,40}") ? name : "?";
              throw Problem.of(HttpStatus.BAD_REQUEST, "UNKNOWN_FILTER", shown);
            });
  }
}
