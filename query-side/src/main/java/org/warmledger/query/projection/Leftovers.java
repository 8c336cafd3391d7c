package org.warmledger.query.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Facts for documents that could not be filled in memory: they go the way of any page, in the
 * transaction at hand, and become dead letters there.
 */
final class Leftovers {

  private static final int PAGE = 500;

  private final Projector projector;
  private final Map<Filling, Set<DocumentKey>> documents;
  private final List<Fact> page = new ArrayList<>();

  /** None yet. */
  Leftovers(Projector projector, Map<Filling, Set<DocumentKey>> documents) {
    this.projector = projector;
    this.documents = documents;
  }

  void add(Fact fact) {
    page.add(fact);
    if (page.size() >= PAGE) {
      put();
    }
  }

  /** Puts what has been added since. */
  void put() {
    documents.forEach(this::put);
    page.clear();
  }

  private void put(Filling filling, Set<DocumentKey> its) {
    List<Fact> facts = page.stream().filter(fact -> fact.position() <= filling.goal()).toList();
    if (filling.isWanted() && !facts.isEmpty()) {
      projector.project(filling.copy(), its, facts);
    }
  }
}
