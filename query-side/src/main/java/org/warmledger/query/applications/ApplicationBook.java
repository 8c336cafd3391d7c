package org.warmledger.query.applications;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.events.ApplicantMeansChecked;
import org.warmledger.events.ApplicationApproved;
import org.warmledger.events.ApplicationEvent;
import org.warmledger.events.ApplicationMade;
import org.warmledger.events.ApplicationObjected;
import org.warmledger.events.ApplicationObjectionResolved;
import org.warmledger.events.ApplicationPublished;
import org.warmledger.events.ApplicationRefusalReversed;
import org.warmledger.events.ApplicationRefused;
import org.warmledger.events.ApplicationReviewed;
import org.warmledger.events.ApplicationStepReversed;
import org.warmledger.events.ApplicationWithdrawn;
import org.warmledger.events.HomeSurveyed;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.ApplicationSource;
import org.warmledger.events.lists.ApplicationStep;
import org.warmledger.events.lists.RefusalGround;
import org.warmledger.events.values.Hardship;
import org.warmledger.events.values.Household;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;

/**
 * One application as it is now.
 *
 * @param next the step that it waits for
 * @param waitingSince the day of what happened last
 * @param said what was taken down
 */
record ApplicationBook(
    String applicationId,
    UnionPath union,
    List<String> unions,
    ApplicationStanding state,
    Optional<ApplicationStep> next,
    LocalDate waitingSince,
    TakenDown said,
    List<TakenStep> steps,
    List<AppliedObjection> objections,
    Optional<ApplicationEnd> ending,
    Optional<CaseId> caseId,
    long version) {

  /** What was taken down, and by whom. */
  record TakenDown(
      String number,
      ApplicationSource source,
      Hardship hardship,
      Household household,
      Personal<Note> note,
      StaffId takenBy,
      LocalDate madeOn) {

    static TakenDown of(ApplicationMade event) {
      return new TakenDown(
          event.number(),
          event.source(),
          event.hardship(),
          event.household(),
          event.note(),
          event.takenBy(),
          event.occurredOn());
    }
  }

  /**
   * How it ended without a file.
   *
   * @param ground why it was refused; absent of one that was withdrawn
   */
  record ApplicationEnd(
      StaffId by, LocalDate on, Optional<RefusalGround> ground, Personal<Note> reason) {}

  ApplicationBook {
    unions = List.copyOf(unions);
    steps = List.copyOf(steps);
    objections = List.copyOf(objections);
  }

  /** What it is searched by besides. */
  @JsonProperty(access = JsonProperty.Access.READ_ONLY)
  Hanging hanging() {
    return Hanging.of(steps, objections);
  }

  static ApplicationBook fold(
      Optional<ApplicationBook> before, ApplicationEvent event, long sequence) {
    if (event instanceof ApplicationMade made) {
      return begun(made, sequence);
    }
    ApplicationBook book =
        before.orElseThrow(() -> new IllegalStateException("an application begins by being made"));
    return book.after(event, sequence);
  }

  private static ApplicationBook begun(ApplicationMade event, long sequence) {
    return new ApplicationBook(
        event.applicationId().value(),
        event.union(),
        event.union().parts(),
        ApplicationStanding.UNDERWAY,
        ApplicationStep.next(List.of()),
        event.occurredOn(),
        TakenDown.of(event),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        sequence);
  }

  private ApplicationBook after(ApplicationEvent event, long sequence) {
    return switch (event) {
      case ApplicationMade made -> begun(made, sequence);
      case ApplicationReviewed reviewed -> took(TakenStep.of(reviewed), sequence);
      case HomeSurveyed surveyed -> took(TakenStep.of(surveyed), sequence);
      case ApplicantMeansChecked checked -> took(TakenStep.of(checked), sequence);
      case ApplicationPublished published -> took(TakenStep.of(published), sequence);
      case ApplicationObjected objected ->
          objected(
              Stream.concat(objections.stream(), Stream.of(AppliedObjection.of(objected))).toList(),
              sequence);
      case ApplicationObjectionResolved resolved ->
          objected(objections.stream().map(one -> one.after(resolved)).toList(), sequence);
      case ApplicationApproved approved -> onFile(approved, sequence);
      case ApplicationRefused refused -> refused(refused, sequence);
      case ApplicationWithdrawn withdrawn -> withdrawn(withdrawn, sequence);
      case ApplicationStepReversed back -> without(back, sequence);
      case ApplicationRefusalReversed back -> underway(steps, back.occurredOn(), sequence);
    };
  }

  private ApplicationBook withdrawn(ApplicationWithdrawn event, long sequence) {
    return ended(
        ApplicationStanding.WITHDRAWN,
        new ApplicationEnd(
            event.withdrawnBy(), event.occurredOn(), Optional.empty(), event.reason()),
        sequence);
  }

  private ApplicationBook without(ApplicationStepReversed back, long sequence) {
    return underway(
        steps.stream().filter(one -> one.step() != back.step()).toList(),
        back.occurredOn(),
        sequence);
  }

  /** It waits for the same step, since the same day. */
  private ApplicationBook objected(List<AppliedObjection> now, long sequence) {
    return new ApplicationBook(
        applicationId,
        union,
        unions,
        state,
        next,
        waitingSince,
        said,
        steps,
        now,
        ending,
        caseId,
        sequence);
  }

  private ApplicationBook took(TakenStep step, long sequence) {
    return underway(plus(step), step.on(), sequence);
  }

  private List<TakenStep> plus(TakenStep step) {
    return Stream.concat(steps.stream(), Stream.of(step)).toList();
  }

  private ApplicationBook underway(List<TakenStep> now, LocalDate since, long sequence) {
    return new ApplicationBook(
        applicationId,
        union,
        unions,
        ApplicationStanding.UNDERWAY,
        ApplicationStep.next(now.stream().map(TakenStep::step).toList()),
        since,
        said,
        now,
        objections,
        Optional.empty(),
        Optional.empty(),
        sequence);
  }

  private ApplicationBook onFile(ApplicationApproved event, long sequence) {
    return new ApplicationBook(
        applicationId,
        union,
        unions,
        ApplicationStanding.ON_FILE,
        Optional.empty(),
        event.occurredOn(),
        said,
        plus(TakenStep.of(event)),
        objections,
        Optional.empty(),
        Optional.of(event.caseId()),
        sequence);
  }

  private ApplicationBook refused(ApplicationRefused event, long sequence) {
    ApplicationEnd ending =
        new ApplicationEnd(
            event.refusedBy(), event.occurredOn(), Optional.of(event.ground()), event.reason());
    return ended(
        event.ground().isNearMiss() ? ApplicationStanding.NEAR_MISS : ApplicationStanding.REFUSED,
        ending,
        sequence);
  }

  private ApplicationBook ended(ApplicationStanding how, ApplicationEnd by, long sequence) {
    return new ApplicationBook(
        applicationId,
        union,
        unions,
        how,
        Optional.empty(),
        by.on(),
        said,
        steps,
        objections,
        Optional.of(by),
        Optional.empty(),
        sequence);
  }
}
