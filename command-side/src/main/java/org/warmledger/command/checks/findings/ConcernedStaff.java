package org.warmledger.command.checks.findings;

import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.settings.LedgerReference;
import org.warmledger.events.FindingRaised;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.SubjectKind;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.FindingSubject;

/** Reads from the ledger whom a finding is about. */
@Component
record ConcernedStaff(LedgerReference reference, KinOnFile kin, AllHands hands) {

  private static final String STAFF = "staff";

  /** Whether and why it is about somebody who would answer for it. */
  Concerned of(FindingState finding, StaffId by) {
    return finding
        .cause()
        .map(raised -> new Concerned(actors(raised), kin(raised, by)))
        .orElseGet(() -> new Concerned(Set.of(), Set.of()));
  }

  private Set<StaffId> actors(FindingRaised raised) {
    Set<StaffId> all = new HashSet<>(setters(raised));
    Optional.ofNullable(raised.particulars().get(STAFF)).map(StaffId::new).ifPresent(all::add);
    if (raised.subject().kind() == SubjectKind.STAFF) {
      all.add(new StaffId(raised.subject().id()));
    }
    raised.evidence().forEach(ref -> all.addAll(hands.of(ref)));
    return all;
  }

  private Set<StaffId> setters(FindingRaised raised) {
    return CheckCode.named(raised.code())
        .map(code -> reference.setters(code, raised.union()))
        .orElseGet(Set::of);
  }

  private Set<StaffId> kin(FindingRaised raised, StaffId by) {
    Set<String> declared = reference.declared(raised.union(), by);
    boolean isKin =
        !declared.isEmpty()
            && Stream.concat(raised.evidence().stream().map(EventRef::stream), file(raised))
                .distinct()
                .anyMatch(stream -> !Collections.disjoint(declared, kin.everKnownOn(stream)));
    return isKin ? Set.of(by) : Set.of();
  }

  /** The file it is about, whatever it rests on: a roster names no people. */
  private static Stream<String> file(FindingRaised raised) {
    return Stream.of(raised.subject())
        .filter(subject -> subject.kind() == SubjectKind.CASE)
        .map(FindingSubject::id);
  }
}
