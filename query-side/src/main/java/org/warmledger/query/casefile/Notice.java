package org.warmledger.query.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.FactReversed;
import org.warmledger.events.NoticePublished;
import org.warmledger.events.ObjectionRaised;
import org.warmledger.events.ObjectionResolved;
import org.warmledger.events.ids.NoticeId;
import org.warmledger.events.ids.ObjectionId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.FileFact;
import org.warmledger.events.lists.ObjectionOutcome;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;

/** A public notice and who objected to it. */
public record Notice(
    NoticeId noticeId,
    LocalDate from,
    LocalDate to,
    String text,
    LocalDate publishedOn,
    List<Objection> objections) {

  public Notice {
    objections = List.copyOf(objections);
  }

  /** An objection and how it ended. */
  public record Objection(
      ObjectionId objectionId,
      LocalDate raisedOn,
      Personal<Note> objection,
      Optional<Resolution> resolution) {

    Objection resolved(ObjectionResolved event) {
      return new Objection(
          objectionId,
          raisedOn,
          objection,
          Optional.of(
              new Resolution(
                  event.outcome(), event.resolvedBy(), event.occurredOn(), event.reason())));
    }

    Objection undecided() {
      return new Objection(objectionId, raisedOn, objection, Optional.empty());
    }

    Objection without(Erasure erased) {
      return new Objection(
          objectionId,
          raisedOn,
          erased.from(objection),
          resolution.map(
              end -> new Resolution(end.outcome(), end.by(), end.on(), erased.from(end.reason()))));
    }
  }

  /** How an objection ended, and why. */
  public record Resolution(
      ObjectionOutcome outcome, StaffId by, LocalDate on, Personal<Note> reason) {}

  static Notice of(NoticePublished event) {
    return new Notice(
        event.noticeId(), event.from(), event.to(), event.text(), event.occurredOn(), List.of());
  }

  Notice objected(ObjectionRaised event) {
    Objection raised =
        new Objection(event.objectionId(), event.occurredOn(), event.objection(), Optional.empty());
    return with(Lists.plus(objections, raised));
  }

  Notice resolved(ObjectionResolved event) {
    return with(
        Lists.on(
            objections,
            objection -> objection.objectionId().equals(event.objectionId()),
            objection -> objection.resolved(event)));
  }

  /** Without an objection, or without its decision. */
  Notice without(FactReversed back) {
    return with(
        back.isOf(FileFact.OBJECTION)
            ? objections.stream().filter(one -> !back.isAbout(one.objectionId())).toList()
            : Lists.on(objections, one -> back.isAbout(one.objectionId()), Objection::undecided));
  }

  Notice without(Erasure erased) {
    return with(objections.stream().map(objection -> objection.without(erased)).toList());
  }

  private Notice with(List<Objection> objectionsNow) {
    return new Notice(noticeId, from, to, text, publishedOn, objectionsNow);
  }
}
