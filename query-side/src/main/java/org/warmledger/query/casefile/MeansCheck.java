package org.warmledger.query.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.AppealDecided;
import org.warmledger.events.ExclusionAppealed;
import org.warmledger.events.MeansChecked;
import org.warmledger.events.ids.MeansCheckId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.AppealOutcome;
import org.warmledger.events.lists.Exclusion;
import org.warmledger.events.lists.FileFact;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;

/** A means check, what it found, and the appeals against that. */
public record MeansCheck(
    MeansCheckId checkId,
    List<Exclusion> exclusions,
    String authorization,
    Personal<Note> note,
    StaffId by,
    LocalDate on,
    List<Appeal> appeals) {

  public MeansCheck {
    exclusions = List.copyOf(exclusions);
    appeals = List.copyOf(appeals);
  }

  /** An appeal and how it ended. */
  public record Appeal(LocalDate on, Personal<Note> reason, Optional<Ruling> decision) {

    Appeal without(Erasure erased) {
      return new Appeal(
          on,
          erased.from(reason),
          decision.map(
              end -> new Ruling(end.outcome(), end.by(), end.on(), erased.from(end.reason()))));
    }
  }

  /** How an appeal ended, and why. */
  public record Ruling(AppealOutcome outcome, StaffId by, LocalDate on, Personal<Note> reason) {}

  static MeansCheck of(MeansChecked event) {
    return new MeansCheck(
        event.checkId(),
        event.exclusions(),
        event.authorization(),
        event.note(),
        event.checkedBy(),
        event.occurredOn(),
        List.of());
  }

  MeansCheck appealed(ExclusionAppealed event) {
    Appeal appeal = new Appeal(event.occurredOn(), event.reason(), Optional.empty());
    return with(note, Lists.plus(appeals, appeal));
  }

  /** Appeals are decided one at a time: the last one is meant. */
  MeansCheck decided(AppealDecided event) {
    Ruling end = new Ruling(event.outcome(), event.decidedBy(), event.occurredOn(), event.reason());
    return with(
        note,
        Lists.on(
            appeals,
            appeal -> appeal.decision().isEmpty(),
            appeal -> new Appeal(appeal.on(), appeal.reason(), Optional.of(end))));
  }

  /** Without its last appeal, or without the decision of that. */
  MeansCheck without(FileFact step) {
    if (appeals.isEmpty()) {
      return this;
    }
    List<Appeal> earlier = appeals.subList(0, appeals.size() - 1);
    Appeal last = appeals.getLast();
    return with(
        note,
        step == FileFact.APPEAL
            ? earlier
            : Lists.plus(earlier, new Appeal(last.on(), last.reason(), Optional.empty())));
  }

  MeansCheck without(Erasure erased) {
    return with(erased.from(note), appeals.stream().map(appeal -> appeal.without(erased)).toList());
  }

  private MeansCheck with(Personal<Note> noteNow, List<Appeal> appealsNow) {
    return new MeansCheck(checkId, exclusions, authorization, noteNow, by, on, appealsNow);
  }
}
