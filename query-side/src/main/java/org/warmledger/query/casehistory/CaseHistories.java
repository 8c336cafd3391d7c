package org.warmledger.query.casehistory;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.warmledger.events.AidApproved;
import org.warmledger.events.AidEvent;
import org.warmledger.events.AidProposed;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseTransferred;
import org.warmledger.events.EventNames;
import org.warmledger.events.TransferReversed;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.EventRef;
import org.warmledger.query.projection.Fact;
import org.warmledger.query.projection.StoredStreams;

/** Reads the events of cases where they are written: in the ledger itself (ADR 0121). */
@Component
public record CaseHistories(StoredStreams ledger) {

  private static final Set<String> ASKING =
      Stream.of(AidProposed.class, AidApproved.class)
          .map(kind -> EventNames.of(kind).name())
          .collect(Collectors.toSet());

  /** The union that keeps the case now; empty when there is no such case. */
  public Optional<UnionPath> keeper(CaseId caseId) {
    return ledger.last(caseId.value()).map(fact -> keeper((CaseEvent) fact.event()));
  }

  /** The union that keeps the file from then on. */
  private static UnionPath keeper(CaseEvent event) {
    return switch (event) {
      case CaseTransferred moved -> moved.to();
      case TransferReversed back -> back.backTo();
      default -> event.union();
    };
  }

  /**
   * What is told of a file at a moment, in the order it was recorded: whatever was true by then,
   * with what says by now that it was not. Nothing before there was a file.
   */
  public List<Fact> told(CaseId caseId, Moment moment) {
    List<Fact> known = known(caseId, moment, 0).toList();
    List<Fact> told = moment.asOf().map(day -> TrueOn.of(day, known)).orElse(known);
    return told.stream().anyMatch(fact -> fact.event() instanceof CaseArchived) ? told : List.of();
  }

  /** The aid that was proposed or approved at each of some places; nothing where none was. */
  public Map<EventRef, AidId> aidsAskedFor(Collection<EventRef> places) {
    Map<EventRef, AidId> aids = new HashMap<>();
    places.stream()
        .filter(place -> ASKING.contains(place.name()))
        .forEach(
            place ->
                ledger
                    .from(place.stream(), place.sequence())
                    .findFirst()
                    .ifPresent(fact -> aids.put(place, ((AidEvent) fact.event()).aidId())));
    return aids;
  }

  /** The same, a few behind one of them, as far as somebody may know of them. */
  List<Fact> page(
      CaseId caseId, Moment moment, int limit, Optional<Long> after, Predicate<CaseEvent> known) {
    long from = after.map(sequence -> sequence + 1).orElse(0L);
    Stream<Fact> told =
        moment.asOf().isPresent()
            ? told(caseId, moment).stream().filter(fact -> fact.sequence() >= from)
            : known(caseId, moment, from);
    return told.filter(fact -> known.test((CaseEvent) fact.event())).limit(limit).toList();
  }

  private Stream<Fact> known(CaseId caseId, Moment moment, long from) {
    return ledger.from(caseId.value(), from).filter(moment::knows);
  }
}
