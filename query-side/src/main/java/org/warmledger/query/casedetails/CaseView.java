package org.warmledger.query.casedetails;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.lists.CloseReason;
import org.warmledger.events.values.HouseholdMeans;
import org.warmledger.events.values.Money;
import org.warmledger.query.casefile.Aid;
import org.warmledger.query.casefile.Assigned;
import org.warmledger.query.casefile.CaseFile;
import org.warmledger.query.casefile.CaseState;
import org.warmledger.query.masking.Masking;
import org.warmledger.query.masking.ShownHardship;
import org.warmledger.query.unions.NamedUnion;

/** A file as {@code GET /api/cases/{caseId}} answers it; what its caller may not see is masked. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record CaseView(
    CaseId caseId,
    long version,
    NamedUnion union,
    CaseState state,
    @JsonUnwrapped ShownHardship hardship,
    LocalDate archivedOn,
    PersonView head,
    List<PersonView> members,
    int householdSize,
    @JsonUnwrapped Optional<HouseholdMeans> means,
    Optional<String> note,
    Optional<LocalDate> lastVisitedOn,
    List<VisitView> visits,
    List<AidView> aids,
    Money aidTotal,
    List<NoticeView> notices,
    List<MeansCheckView> meansChecks,
    Optional<PaperView> paper,
    List<AttachmentView> attachments,
    Optional<ClosureView> closure,
    Optional<UnmadeView> takenBack,
    Optional<OfferView> offer,
    Optional<Assigned> assigned) {

  /** Why and when it was closed. */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record ClosureView(CloseReason reason, LocalDate occurredOn, Optional<String> note) {}

  /** Why, when and by whom it was said that it should never have been made. */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record UnmadeView(LocalDate on, StaffId by, Optional<String> reason) {}

  /** Who confirmed the paper copy last, when, and where it is kept. */
  record PaperView(String place, StaffId by, LocalDate on) {}

  static CaseView of(
      CaseFile file,
      Function<UnionCode, NamedUnion> unions,
      Masking.Lens lens,
      Function<Aid, Optional<String>> etag) {
    return new CaseView(
        file.caseId(),
        file.version(),
        unions.apply(file.union().code()),
        file.state(),
        lens.hardship(file.hardship()),
        file.archivedOn(),
        PersonView.of(file.household().head(), lens),
        file.household().members().stream().map(one -> PersonView.of(one, lens)).toList(),
        file.household().size(),
        lens.sensitive(file.household().means()),
        lens.words(file.note()),
        file.lastVisitedOn(),
        file.visits().stream().map(visit -> VisitView.of(visit, lens)).toList(),
        file.aids().stream().map(aid -> AidView.of(aid, lens, etag.apply(aid))).toList(),
        file.aidTotal(),
        file.care().notices().stream().map(notice -> NoticeView.of(notice, lens)).toList(),
        file.care().meansChecks().stream().map(one -> MeansCheckView.of(one, lens)).toList(),
        file.care().paper().map(paper -> new PaperView(paper.place(), paper.by(), paper.on())),
        file.care().attachments().stream().map(one -> AttachmentView.of(one, lens)).toList(),
        file.closure()
            .map(end -> new ClosureView(end.reason(), end.occurredOn(), lens.words(end.note()))),
        file.unmade().map(gone -> new UnmadeView(gone.on(), gone.by(), lens.words(gone.reason()))),
        OfferView.of(file, lens, unions),
        file.assigned());
  }
}
