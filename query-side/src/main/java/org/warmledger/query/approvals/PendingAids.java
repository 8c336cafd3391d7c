package org.warmledger.query.approvals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.events.AidApproved;
import org.warmledger.events.AidProposed;
import org.warmledger.events.AidRejected;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CasePersonErased;
import org.warmledger.events.CaseTransferred;
import org.warmledger.events.TransferReversed;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;

/**
 * The aids of one file that wait for a decision. They go with the file when it moves to another
 * union, hence one document per file.
 *
 * @param unions that keep the file now
 * @param oldest since when one of them waits
 */
record PendingAids(
    String caseId,
    UnionPath union,
    List<String> unions,
    Optional<LocalDate> oldest,
    List<Waiting> waiting) {

  /** One aid. */
  record Waiting(
      AidId aidId,
      AidTerms terms,
      String proposedBy,
      LocalDate proposedOn,
      Personal<Note> reason) {}

  static PendingAids fold(Optional<PendingAids> before, CaseEvent event) {
    PendingAids pending =
        before.orElseGet(() -> of(event.caseId().value(), event.union(), List.of()));
    return switch (event) {
      case AidProposed proposed -> pending.with(proposed);
      case AidApproved approved -> pending.without(approved.aidId());
      case AidRejected rejected -> pending.without(rejected.aidId());
      case CaseTransferred moved -> of(pending.caseId, moved.to(), pending.waiting);
      case TransferReversed back -> of(pending.caseId, back.backTo(), pending.waiting);
      case CasePersonErased erased -> pending.without(erased);
      default -> pending;
    };
  }

  private static PendingAids of(String caseId, UnionPath union, List<Waiting> waiting) {
    return new PendingAids(
        caseId,
        union,
        union.parts(),
        waiting.stream().map(Waiting::proposedOn).min(LocalDate::compareTo),
        waiting);
  }

  private PendingAids with(AidProposed event) {
    Waiting aid =
        new Waiting(
            event.aidId(),
            event.terms(),
            event.proposedBy().value(),
            event.occurredOn(),
            event.reason());
    return of(caseId, union, Stream.concat(waiting.stream(), Stream.of(aid)).toList());
  }

  private PendingAids without(AidId decided) {
    return of(caseId, union, waiting.stream().filter(aid -> !aid.aidId().equals(decided)).toList());
  }

  private PendingAids without(CasePersonErased event) {
    return of(
        caseId,
        union,
        waiting.stream()
            .map(
                aid ->
                    aid.reason().owner().equals(event.person())
                        ? new Waiting(
                            aid.aidId(),
                            aid.terms(),
                            aid.proposedBy(),
                            aid.proposedOn(),
                            Personal.erased(event.person()))
                        : aid)
            .toList());
  }
}
