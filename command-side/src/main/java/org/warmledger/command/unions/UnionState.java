package org.warmledger.command.unions;

import org.warmledger.events.UnionRegistered;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.UnionLevel;

/** What the ledger knows of one union. */
sealed interface UnionState {

  /** Nobody registered it. */
  record Unknown() implements UnionState {}

  /** It has its place in the tree. */
  record Registered(String name, UnionPath path, UnionLevel level) implements UnionState {}

  static Registered evolve(UnionRegistered event) {
    return new Registered(event.name(), event.path(), event.level());
  }
}
