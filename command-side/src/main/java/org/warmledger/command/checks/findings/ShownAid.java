package org.warmledger.command.checks.findings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.Rejection;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.ShownFunds;
import org.warmledger.events.AidEvent;
import org.warmledger.events.AidProposed;
import org.warmledger.events.FindingRaised;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.platform.store.LedgerPositions;

/**
 * Whether the file, and the fund that its aid comes out of, still are what a second approver was
 * shown (C25, ADR 0104). One position stands for both: that up to which they had been read.
 */
@Component
record ShownAid(EventStore store, LedgerPositions positions, ShownFunds funds) {

  /**
   * Refuses what rests on what has moved on.
   *
   * @param shown the position up to which they had been read
   * @throws RuntimeException VERSION_CONFLICT
   */
  void require(FindingRaised raised, long shown) {
    if (shown > positions.head()) {
      throw Refusal.of(RejectionCode.VERSION_CONFLICT);
    }
    String file = raised.subject().id();
    Optional<FundCode> fund = fund(raised, file);
    Map<String, Long> gone =
        positions.goneOn(
            Stream.concat(Stream.of(file), fund.map(FundCode::streamId).stream()).toList(), shown);
    Optional.ofNullable(gone.get(file))
        .ifPresent(
            seen -> {
              throw Refusal.of(Rejection.moved(file, seen));
            });
    fund.ifPresent(
        code ->
            Optional.ofNullable(gone.get(code.streamId()))
                .ifPresent(seen -> funds.requireSameTerms(code, seen)));
  }

  /** None of what was handed over without one, nor of what only a roster tells of yet. */
  private Optional<FundCode> fund(FindingRaised raised, String file) {
    List<? extends DomainEventMessage<?>> facts = store.readEvents(file, 0).asStream().toList();
    Set<AidId> aids =
        facts.stream()
            .filter(fact -> restsOn(raised, file, fact))
            .flatMap(fact -> of(AidEvent.class, fact))
            .map(AidEvent::aidId)
            .collect(Collectors.toSet());
    return facts.stream()
        .flatMap(fact -> of(AidProposed.class, fact))
        .filter(aid -> aids.contains(aid.aidId()))
        .findFirst()
        .flatMap(aid -> aid.terms().fund());
  }

  private static boolean restsOn(FindingRaised raised, String file, DomainEventMessage<?> fact) {
    return raised.evidence().stream()
        .anyMatch(ref -> ref.stream().equals(file) && ref.sequence() == fact.getSequenceNumber());
  }

  private static <E> Stream<E> of(Class<E> type, DomainEventMessage<?> fact) {
    return Stream.of(fact.getPayload()).filter(type::isInstance).map(type::cast);
  }
}
