package org.warmledger.query.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.FollowUpDone;
import org.warmledger.events.ids.VisitId;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;
import org.warmledger.events.values.VisitNotes;

/** One visit and what came of it. */
public record Visit(
    VisitId visitId,
    LocalDate occurredOn,
    Optional<String> campaign,
    Personal<VisitNotes> notes,
    Money money,
    List<Goods> goods,
    Optional<LocalDate> followUpBy,
    Optional<LocalDate> followUpDoneOn,
    Optional<Personal<Note>> followUpNote) {

  public Visit {
    goods = List.copyOf(goods);
  }

  static Visit of(CaseVisited visited) {
    return new Visit(
        visited.visitId(),
        visited.occurredOn(),
        visited.campaign(),
        visited.notes(),
        visited.money(),
        visited.goods(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  Visit promising(LocalDate dueOn) {
    return new Visit(
        visitId,
        occurredOn,
        campaign,
        notes,
        money,
        goods,
        Optional.of(dueOn),
        followUpDoneOn,
        followUpNote);
  }

  Visit followedUp(FollowUpDone done) {
    return new Visit(
        visitId,
        occurredOn,
        campaign,
        notes,
        money,
        goods,
        followUpBy,
        Optional.of(done.occurredOn()),
        Optional.of(done.note()));
  }

  Visit without(Erasure erased) {
    return new Visit(
        visitId,
        occurredOn,
        campaign,
        erased.from(notes),
        money,
        goods,
        followUpBy,
        followUpDoneOn,
        erased.from(followUpNote));
  }
}
