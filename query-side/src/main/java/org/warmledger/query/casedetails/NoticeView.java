package org.warmledger.query.casedetails;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.ids.NoticeId;
import org.warmledger.events.ids.ObjectionId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.ObjectionOutcome;
import org.warmledger.query.casefile.Notice;
import org.warmledger.query.masking.Masking;

/** A public notice and who objected to it. */
record NoticeView(
    NoticeId noticeId,
    LocalDate from,
    LocalDate to,
    String text,
    LocalDate publishedOn,
    List<ObjectionView> objections) {

  /** An objection and how it ended. */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record ObjectionView(
      ObjectionId objectionId,
      LocalDate raisedOn,
      Optional<String> objection,
      Optional<ResolutionView> resolution) {}

  /** How an objection ended, and why. */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record ResolutionView(
      ObjectionOutcome outcome, StaffId by, LocalDate on, Optional<String> reason) {}

  static NoticeView of(Notice notice, Masking.Lens lens) {
    return new NoticeView(
        notice.noticeId(),
        notice.from(),
        notice.to(),
        notice.text(),
        notice.publishedOn(),
        notice.objections().stream().map(one -> objection(one, lens)).toList());
  }

  private static ObjectionView objection(Notice.Objection one, Masking.Lens lens) {
    return new ObjectionView(
        one.objectionId(),
        one.raisedOn(),
        lens.words(one.objection()),
        one.resolution()
            .map(
                end ->
                    new ResolutionView(
                        end.outcome(), end.by(), end.on(), lens.words(end.reason()))));
  }
}
