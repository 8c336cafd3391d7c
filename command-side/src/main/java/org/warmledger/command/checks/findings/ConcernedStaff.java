package org.warmledger.command.checks.findings;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.flags.Marks;
import org.warmledger.command.checks.settings.LedgerReference;
import org.warmledger.events.AidEvent;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseRevised;
import org.warmledger.events.FindingRaised;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.SubjectKind;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.wire.EventContext;

/** Reads from the ledger whom a finding is about. */
@Component
class ConcernedStaff {

  private static final String STAFF = "staff";

  private final EventStore store;
  private final LedgerReference reference;
  private final Marks marks;

  ConcernedStaff(EventStore store, LedgerReference reference, Marks marks) {
    this.store = store;
    this.reference = reference;
    this.marks = marks;
  }

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
    raised.evidence().forEach(ref -> all.addAll(actors(raised.code(), ref)));
    return all;
  }

  private Set<StaffId> setters(FindingRaised raised) {
    return CheckCode.named(raised.code())
        .map(code -> reference.setters(code, raised.union()))
        .orElseGet(Set::of);
  }

  /** Of an aid that went through the hands of kin, all hands: the second is none of the first. */
  private Set<StaffId> actors(String code, EventRef ref) {
    Set<StaffId> all = new HashSet<>();
    Optional<AidId> aid = Optional.empty();
    for (DomainEventMessage<?> message : messages(ref)) {
      all.add(EventContext.fromMetadata(message.getMetaData()).actor());
      aid = aidOf(message);
    }
    if (code.equals(CheckCode.C25_KIN_CONFLICT.name())) {
      aid.ifPresent(id -> all.addAll(hands(ref.stream(), id)));
    }
    return all;
  }

  private Set<StaffId> hands(String stream, AidId aid) {
    Set<StaffId> all = new HashSet<>();
    store
        .readEvents(stream)
        .asStream()
        .filter(message -> aidOf(message).filter(aid::equals).isPresent())
        .forEach(message -> all.add(EventContext.fromMetadata(message.getMetaData()).actor()));
    return all;
  }

  private static Optional<AidId> aidOf(DomainEventMessage<?> message) {
    return message.getPayload() instanceof AidEvent aid
        ? Optional.of(aid.aidId())
        : Optional.empty();
  }

  private Iterable<DomainEventMessage<?>> messages(EventRef ref) {
    Stream<? extends DomainEventMessage<?>> one =
        store.readEvents(ref.stream(), ref.sequence()).asStream().limit(1);
    return one.<DomainEventMessage<?>>map(message -> message).toList();
  }

  private Set<StaffId> kin(FindingRaised raised, StaffId by) {
    Set<String> declared = reference.declared(raised.union(), by);
    boolean isKin =
        !declared.isEmpty()
            && raised.evidence().stream()
                .map(EventRef::stream)
                .distinct()
                .flatMap(this::people)
                .anyMatch(declared::contains);
    return isKin ? Set.of(by) : Set.of();
  }

  /** By what the people of a file are known; none for streams of other things. */
  private Stream<String> people(String stream) {
    return store
        .readEvents(stream)
        .asStream()
        .flatMap(
            message ->
                switch (message.getPayload()) {
                  case CaseArchived archived -> marks.of(archived.household()).stream();
                  case CaseRevised revised -> marks.of(revised.household()).stream();
                  default -> Stream.empty();
                });
  }
}
