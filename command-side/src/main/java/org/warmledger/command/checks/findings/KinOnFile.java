package org.warmledger.command.checks.findings;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import org.warmledger.command.checks.flags.Marks;
import org.warmledger.command.checks.settings.LedgerReference;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseRevised;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.Household;

/**
 * Knows who declared to be kin to a household, by whatever its file ever said of it: revising the
 * file makes nobody a stranger (ADR 0079).
 */
@Component
public class KinOnFile {

  private final EventStore store;
  private final LedgerReference reference;
  private final Marks marks;

  KinOnFile(EventStore store, LedgerReference reference, Marks marks) {
    this.store = store;
    this.reference = reference;
    this.marks = marks;
  }

  /**
   * Those who are. The file is read only when one of them declared anything.
   *
   * @param keepers the unions that have or had the file
   */
  public Set<StaffId> among(Collection<StaffId> staff, CaseId file, Collection<UnionPath> keepers) {
    Set<StaffId> declaring =
        staff.stream().filter(one -> !declared(one, keepers).isEmpty()).collect(Collectors.toSet());
    if (declaring.isEmpty()) {
      return Set.of();
    }
    Set<String> known = everKnownBy(file);
    return declaring.stream()
        .filter(one -> !Collections.disjoint(known, declared(one, keepers)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private Set<String> declared(StaffId staff, Collection<UnionPath> keepers) {
    return keepers.stream()
        .flatMap(union -> reference.declared(union, staff).stream())
        .collect(Collectors.toSet());
  }

  private Set<String> everKnownBy(CaseId file) {
    return store
        .readEvents(file.value())
        .asStream()
        .flatMap(message -> household(message.getPayload()))
        .flatMap(household -> marks.of(household).stream())
        .collect(Collectors.toSet());
  }

  private static Stream<Household> household(Object fact) {
    return switch (fact) {
      case CaseArchived archived -> Stream.of(archived.household());
      case CaseRevised revised -> Stream.of(revised.household());
      default -> Stream.empty();
    };
  }
}
