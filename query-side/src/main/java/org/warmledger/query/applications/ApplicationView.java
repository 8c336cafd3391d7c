package org.warmledger.query.applications;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.ApplicationSource;
import org.warmledger.events.lists.ApplicationStep;
import org.warmledger.events.lists.RefusalGround;
import org.warmledger.events.values.HouseholdMeans;
import org.warmledger.query.casedetails.PersonView;
import org.warmledger.query.masking.Masking;
import org.warmledger.query.masking.ShownHardship;
import org.warmledger.query.unions.NamedUnion;

/**
 * An application as {@code GET /api/applications/{applicationId}} answers it; what its caller may
 * not see is masked.
 *
 * @param next the step that it waits for
 * @param waitingSince the day of what happened last
 * @param ending how it ended without a file
 * @param caseId the file that it has become
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ApplicationView(
    String applicationId,
    String number,
    NamedUnion union,
    ApplicationSource source,
    ApplicationStanding state,
    Optional<ApplicationStep> next,
    LocalDate waitingSince,
    @JsonUnwrapped ShownHardship hardship,
    PersonView head,
    List<PersonView> members,
    int householdSize,
    @JsonUnwrapped Optional<HouseholdMeans> means,
    Optional<String> note,
    StaffId takenBy,
    LocalDate madeOn,
    List<StepTakenView> steps,
    List<AppliedObjectionView> objections,
    Optional<EndingView> ending,
    Optional<CaseId> caseId,
    long version) {

  /**
   * How an application ended without a file.
   *
   * @param ground why it was refused; absent of one that was withdrawn
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record EndingView(
      StaffId by, LocalDate on, Optional<RefusalGround> ground, Optional<String> reason) {}

  static ApplicationView of(ApplicationBook book, NamedUnion union, Masking.Lens lens) {
    ApplicationBook.TakenDown said = book.said();
    return new ApplicationView(
        book.applicationId(),
        said.number(),
        union,
        said.source(),
        book.state(),
        book.next(),
        book.waitingSince(),
        lens.hardship(said.hardship()),
        PersonView.of(said.household().head(), lens),
        said.household().members().stream().map(one -> PersonView.of(one, lens)).toList(),
        said.household().size(),
        lens.sensitive(said.household().means()),
        lens.words(said.note()),
        said.takenBy(),
        said.madeOn(),
        book.steps().stream().map(step -> StepTakenView.of(step, lens)).toList(),
        book.objections().stream().map(one -> AppliedObjectionView.of(one, lens)).toList(),
        book.ending()
            .map(end -> new EndingView(end.by(), end.on(), end.ground(), lens.words(end.reason()))),
        book.caseId(),
        book.version());
  }
}
