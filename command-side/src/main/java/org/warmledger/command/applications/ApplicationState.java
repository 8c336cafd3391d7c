package org.warmledger.command.applications;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.events.ids.ObjectionId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.ApplicationStep;

/** The life of an application. */
public sealed interface ApplicationState {

  /** Nobody applied. */
  record Unknown() implements ApplicationState {}

  /** On its way, one step after the other. */
  record Underway(
      ApplicationSheet sheet, List<StepDone> done, Map<ObjectionId, StepObjection> objections)
      implements ApplicationState {

    public Underway {
      done = List.copyOf(done);
      objections = Map.copyOf(objections);
    }

    static Underway begun(ApplicationSheet sheet) {
      return new Underway(sheet, List.of(), Map.of());
    }

    /** What it comes to next. */
    public ApplicationStep next() {
      return ApplicationStep.next(done.stream().map(StepDone::step).toList()).orElseThrow();
    }

    /** The step that it passed last. */
    public Optional<StepDone> last() {
      return done.isEmpty() ? Optional.empty() : Optional.of(done.getLast());
    }

    /** The day since which it waits for the next step: nothing comes before it. */
    public LocalDate since() {
      return last().map(StepDone::on).orElse(sheet.madeOn());
    }

    /** Whether it rests on what that person found. */
    public boolean foundBy(StaffId by) {
      return done.stream()
          .anyMatch(one -> one.step().isApprovedByOthers() && one.hands().contains(by));
    }

    Underway with(StepDone one) {
      return new Underway(sheet, Stream.concat(done.stream(), Stream.of(one)).toList(), objections);
    }

    Underway withoutLast() {
      return new Underway(sheet, done.subList(0, done.size() - 1), objections);
    }

    Underway with(ObjectionId id, StepObjection objection) {
      Map<ObjectionId, StepObjection> now = new LinkedHashMap<>(objections);
      now.put(id, objection);
      return new Underway(sheet, done, now);
    }
  }

  /** Approved: the household has its file. */
  record OnFile(ApplicationSheet sheet, StaffId approvedBy) implements ApplicationState {}

  /** Refused, where it was. */
  record Refused(Underway before, StaffId refusedBy, LocalDate refusedOn)
      implements ApplicationState {}

  /** Not wanted any more. */
  record Withdrawn(ApplicationSheet sheet, StaffId withdrawnBy) implements ApplicationState {}

  /** What it says, however it ended. */
  default Optional<ApplicationSheet> content() {
    return switch (this) {
      case Unknown _ -> Optional.empty();
      case Underway underway -> Optional.of(underway.sheet());
      case OnFile onFile -> Optional.of(onFile.sheet());
      case Refused refused -> Optional.of(refused.before().sheet());
      case Withdrawn withdrawn -> Optional.of(withdrawn.sheet());
    };
  }
}
