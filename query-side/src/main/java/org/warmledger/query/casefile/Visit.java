package org.warmledger.query.casefile;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.FollowUpDone;
import org.warmledger.events.VisitReversed;
import org.warmledger.events.ids.VisitId;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;

/** One visit, as it was recorded, and what came of it. */
public record Visit(
    @JsonUnwrapped CaseVisited visited,
    Optional<LocalDate> followUpBy,
    Optional<LocalDate> followUpDoneOn,
    Optional<Personal<Note>> followUpNote) {

  /** The visits, one of them changed. */
  static List<Visit> on(List<Visit> visits, VisitId id, UnaryOperator<Visit> change) {
    return Lists.on(visits, visit -> visit.visited().visitId().equals(id), change);
  }

  /** The others. */
  static List<Visit> without(List<Visit> some, VisitReversed gone) {
    return some.stream()
        .filter(visit -> !visit.visited().visitId().equals(gone.visitId()))
        .toList();
  }

  static Visit of(CaseVisited visited) {
    return new Visit(visited, Optional.empty(), Optional.empty(), Optional.empty());
  }

  Visit promising(LocalDate dueOn) {
    return new Visit(visited, Optional.of(dueOn), followUpDoneOn, followUpNote);
  }

  Visit followedUp(FollowUpDone done) {
    return new Visit(visited, followUpBy, Optional.of(done.occurredOn()), Optional.of(done.note()));
  }

  Visit notFollowedUp() {
    return new Visit(visited, followUpBy, Optional.empty(), Optional.empty());
  }

  Visit without(Erasure erased) {
    return new Visit(
        visited.with(erased.from(visited.notes())),
        followUpBy,
        followUpDoneOn,
        erased.from(followUpNote));
  }
}
