package org.warmledger.command.rosters;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.Rejection;
import org.warmledger.command.decision.Rejection.Moved;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.values.RosterLine;
import org.warmledger.platform.store.LedgerPositions;

/**
 * Whether the files of a roster's lines still are what its approver was shown (ADR 0065). One
 * position stands for all of them: that up to which they had been read.
 */
@Component
public record ShownFiles(LedgerPositions positions, EventStore store) {

  /** As many files as anybody looks at again before they look at the whole. */
  private static final int MOST = 50;

  /**
   * Refuses what rests on files that have moved on, and tells which lines they are of.
   *
   * @param shown the position up to which they had been read
   * @throws RuntimeException VERSION_CONFLICT
   */
  public void require(Collection<Line> lines, long shown) {
    if (shown > positions.head()) {
      throw Refusal.of(RejectionCode.VERSION_CONFLICT);
    }
    List<RosterLine> listed = lines.stream().map(Line::listed).toList();
    Map<String, Long> gone =
        positions.goneOn(listed.stream().map(line -> line.caseId().value()).toList(), shown);
    List<Moved> moved =
        listed.stream()
            .flatMap(
                line ->
                    Optional.ofNullable(gone.get(line.caseId().value())).stream()
                        .filter(seen -> hasMovedOn(line.caseId(), seen))
                        .map(seen -> moved(line, seen)))
            .limit(MOST)
            .toList();
    if (!moved.isEmpty()) {
      throw Refusal.of(Rejection.moved(moved));
    }
  }

  private boolean hasMovedOn(CaseId file, long seen) {
    return store
        .readEvents(file.value(), seen + 1)
        .asStream()
        .anyMatch(message -> LineRule.movesOn((CaseEvent) message.getPayload()));
  }

  private static Moved moved(RosterLine line, long seen) {
    return new Moved(line.caseId().value(), seen, Optional.of(line.number()));
  }
}
