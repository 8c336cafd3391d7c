package org.warmledger.query.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.warmledger.events.AppealDecided;
import org.warmledger.events.AttachmentAdded;
import org.warmledger.events.ExclusionAppealed;
import org.warmledger.events.FactReversed;
import org.warmledger.events.MeansChecked;
import org.warmledger.events.NoticePublished;
import org.warmledger.events.ObjectionRaised;
import org.warmledger.events.ObjectionResolved;
import org.warmledger.events.PaperConfirmed;
import org.warmledger.events.ids.MeansCheckId;
import org.warmledger.events.ids.NoticeId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.FileFact;

/**
 * How carefully a file was made: notices, means checks, where its papers are, and what is attached.
 */
public record Care(
    List<Notice> notices,
    List<MeansCheck> meansChecks,
    Optional<Paper> paper,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Attachment> attachments) {

  static final Care NONE = new Care(List.of(), List.of(), Optional.empty(), List.of());

  public Care {
    notices = List.copyOf(notices);
    meansChecks = List.copyOf(meansChecks);
    // Documents say nothing of what there is none of.
    attachments = attachments == null ? List.of() : List.copyOf(attachments);
  }

  /**
   * Who confirmed the paper copy, when, and where it is kept.
   *
   * @param before what had been confirmed of it until then
   */
  public record Paper(String place, StaffId by, LocalDate on, Optional<Paper> before) {}

  Care published(NoticePublished event) {
    return withNotices(Lists.plus(notices, Notice.of(event)));
  }

  Care objected(ObjectionRaised event) {
    return onNotice(event.noticeId(), notice -> notice.objected(event));
  }

  Care resolved(ObjectionResolved event) {
    return onNotice(event.noticeId(), notice -> notice.resolved(event));
  }

  Care checked(MeansChecked event) {
    return withChecks(Lists.plus(meansChecks, MeansCheck.of(event)));
  }

  Care appealed(ExclusionAppealed event) {
    return onCheck(event.checkId(), check -> check.appealed(event));
  }

  Care decided(AppealDecided event) {
    return onCheck(event.checkId(), check -> check.decided(event));
  }

  Care confirmed(PaperConfirmed event) {
    return new Care(
        notices,
        meansChecks,
        Optional.of(new Paper(event.place(), event.confirmedBy(), event.occurredOn(), paper)),
        attachments);
  }

  Care attached(AttachmentAdded event) {
    return withAttachments(Lists.plus(attachments, Attachment.of(event)));
  }

  /** As it was before a fact that did not stand. */
  Care without(FactReversed back) {
    if (back.isOf(FileFact.PAPER)) {
      return new Care(notices, meansChecks, paper.flatMap(Paper::before), attachments);
    }
    if (back.isOf(FileFact.ATTACHMENT)) {
      return withAttachments(
          attachments.stream().filter(one -> !back.isAbout(one.attachmentId())).toList());
    }
    return new Care(
        notices.stream()
            .filter(notice -> !(back.isOf(FileFact.NOTICE) && back.isAbout(notice.noticeId())))
            .map(notice -> notice.without(back))
            .toList(),
        meansChecks.stream()
            .filter(check -> !(back.isOf(FileFact.MEANS_CHECK) && back.isAbout(check.checkId())))
            .map(check -> back.isAbout(check.checkId()) ? check.without(back.fact()) : check)
            .toList(),
        paper,
        attachments);
  }

  Care without(Erasure erased) {
    return new Care(
        notices.stream().map(notice -> notice.without(erased)).toList(),
        meansChecks.stream().map(check -> check.without(erased)).toList(),
        paper,
        attachments.stream().map(one -> one.without(erased)).toList());
  }

  private Care onNotice(NoticeId id, UnaryOperator<Notice> change) {
    return withNotices(Lists.on(notices, notice -> notice.noticeId().equals(id), change));
  }

  private Care onCheck(MeansCheckId id, UnaryOperator<MeansCheck> change) {
    return withChecks(Lists.on(meansChecks, check -> check.checkId().equals(id), change));
  }

  private Care withNotices(List<Notice> noticesNow) {
    return new Care(noticesNow, meansChecks, paper, attachments);
  }

  private Care withChecks(List<MeansCheck> checksNow) {
    return new Care(notices, checksNow, paper, attachments);
  }

  private Care withAttachments(List<Attachment> attachmentsNow) {
    return new Care(notices, meansChecks, paper, attachmentsNow);
  }
}
