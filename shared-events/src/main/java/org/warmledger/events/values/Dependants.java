package org.warmledger.events.values;

import java.util.List;

/**
 * How many of a household depended on its worker, each time that the file said who lives in it, in
 * order: what forms count is kept beside the seal, and names nobody (ADR 0103).
 */
public record Dependants(List<Integer> each) {

  public Dependants {
    each = List.copyOf(each);
  }
}
