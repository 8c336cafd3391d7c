package org.warmledger.query.applications;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.ApplicantMeansChecked;
import org.warmledger.events.ApplicationApproved;
import org.warmledger.events.ApplicationPublished;
import org.warmledger.events.ApplicationReviewed;
import org.warmledger.events.HomeSurveyed;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.ApplicationStep;
import org.warmledger.events.lists.Exclusion;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;

/**
 * A step that an application has passed.
 *
 * @param by who did it
 * @param note what was found, or why
 * @param told what only steps of its kind tell
 */
record TakenStep(
    ApplicationStep step,
    List<StaffId> by,
    LocalDate on,
    Optional<Personal<Note>> note,
    Told told) {

  /**
   * What only some steps tell.
   *
   * @param signedOn day on which the household signed what a survey found
   * @param exclusions what a means check found
   * @param authorization number of the authorisation of a means check
   * @param notice a public notice
   */
  record Told(
      Optional<LocalDate> signedOn,
      List<Exclusion> exclusions,
      Optional<String> authorization,
      Optional<PublicNotice> notice) {

    static final Told NOTHING =
        new Told(Optional.empty(), List.of(), Optional.empty(), Optional.empty());

    Told {
      exclusions = List.copyOf(exclusions);
    }
  }

  /**
   * A notice as it was published.
   *
   * @param to last day, included
   */
  record PublicNotice(LocalDate from, LocalDate to, String text) {}

  TakenStep {
    by = List.copyOf(by);
  }

  static TakenStep of(ApplicationReviewed event) {
    return new TakenStep(
        ApplicationStep.FIRST_REVIEW,
        List.of(event.reviewedBy()),
        event.occurredOn(),
        Optional.of(event.note()),
        Told.NOTHING);
  }

  static TakenStep of(HomeSurveyed event) {
    return new TakenStep(
        ApplicationStep.HOME_SURVEY,
        List.of(event.surveyedBy(), event.surveyedWith()),
        event.occurredOn(),
        Optional.of(event.findings()),
        new Told(Optional.of(event.signedOn()), List.of(), Optional.empty(), Optional.empty()));
  }

  static TakenStep of(ApplicantMeansChecked event) {
    return new TakenStep(
        ApplicationStep.MEANS_CHECK,
        List.of(event.checkedBy()),
        event.occurredOn(),
        Optional.of(event.note()),
        new Told(
            Optional.empty(),
            event.exclusions(),
            Optional.of(event.authorization()),
            Optional.empty()));
  }

  static TakenStep of(ApplicationPublished event) {
    return new TakenStep(
        ApplicationStep.PUBLIC_NOTICE,
        List.of(event.publishedBy()),
        event.occurredOn(),
        Optional.empty(),
        new Told(
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.of(new PublicNotice(event.from(), event.to(), event.text()))));
  }

  static TakenStep of(ApplicationApproved event) {
    return new TakenStep(
        ApplicationStep.APPROVAL,
        List.of(event.approvedBy()),
        event.occurredOn(),
        Optional.of(event.note()),
        Told.NOTHING);
  }
}
