package org.warmledger.query.projection;

import java.util.List;
import java.util.Optional;

/** The generations of one reader that count: the one that is served and the one being built. */
record Shelf(Optional<Generation> served, Optional<Generation> built) {

  static Shelf of(List<Generation> generations) {
    return new Shelf(
        generations.stream().filter(one -> one.state().isServed()).findFirst(),
        generations.stream().filter(one -> one.state().isBuilt()).findFirst());
  }
}
