package org.warmledger.query.steps;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.warmledger.events.AidApproved;
import org.warmledger.events.AidProposed;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.platform.staff.StaffDirectory;
import org.warmledger.platform.staff.StaffMember;

/**
 * Whose act a fact is. The ledger carries the lines of a roster to their files by itself: who
 * proposed and approved is named in the facts, and is who acted.
 */
@Component
public record Hands(StaffDirectory directory) {

  /** Who, as what, and for which union. */
  public record Hand(String actor, String role, UnionCode union) {}

  /** A fact, and who wrote it down. */
  public record Written(LedgerEvent event, Hand by) {

    /** Whom the fact names, where that is another than who wrote it down. */
    private Optional<StaffId> another() {
      Optional<StaffId> named =
          switch (event) {
            case AidProposed proposed -> Optional.of(proposed.proposedBy());
            case AidApproved approved -> Optional.of(approved.approvedBy());
            default -> Optional.empty();
          };
      return named.filter(who -> !who.value().equals(by.actor()));
    }
  }

  public Hand of(Written fact) {
    return of(List.of(fact)).getFirst();
  }

  /** In the order of the facts. */
  public List<Hand> of(Collection<Written> facts) {
    Map<String, StaffMember> known = new HashMap<>();
    List<String> accounts =
        facts.stream().flatMap(fact -> fact.another().map(StaffId::value).stream()).toList();
    directory.of(accounts).forEach(member -> known.put(member.account().value(), member));
    return facts.stream().map(fact -> hand(fact, known)).toList();
  }

  /** The directory knows everybody who ever asked; who acted has. */
  private static Hand hand(Written fact, Map<String, StaffMember> known) {
    return fact.another()
        .map(
            who ->
                Optional.ofNullable(known.get(who.value()))
                    .map(member -> new Hand(who.value(), member.role().claim(), member.union()))
                    .orElseGet(() -> new Hand(who.value(), fact.by().role(), fact.by().union())))
        .orElseGet(fact::by);
  }
}
