package org.warmledger.planted.two;

import java.util.Optional;

/** Breaches the walls on purpose: it has a namesake, and they know each other. */
public record Twin(Optional<org.warmledger.planted.one.Twin> other) {

  /** One that knows its namesake. */
  public static Twin of(org.warmledger.planted.one.Twin other) {
    return new Twin(Optional.of(other));
  }
}
