package org.warmledger.command.unions;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.UnionLevel;

/**
 * Put a union into the tree.
 *
 * @param parent where the parent stands; empty for the root
 * @param phone of its office
 */
public record RegisterUnion(
    @RoutingKey UnionCode code,
    String name,
    Optional<UnionPath> parent,
    UnionLevel level,
    Optional<String> phone,
    LocalDate occurredOn) {

  boolean liesUnderItsParent() {
    return parent.stream().map(UnionPath::code).allMatch(code::liesUnder);
  }

  UnionPath path() {
    return parent.map(above -> above.child(code)).orElseGet(() -> UnionPath.root(code));
  }
}
