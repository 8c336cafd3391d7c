package org.warmledger.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.ids.AmendmentId;
import org.warmledger.events.ids.RepaymentId;
import org.warmledger.events.lists.FileFact;

/**
 * Which facts of a file take which others back: what was taken back did not happen, and taking it
 * back is nothing that happens to a household (C29).
 */
public final class WhatStands {

  private WhatStands() {}

  /** The name of a fact that may be taken back by itself; none for the rest. */
  public static Optional<String> name(CaseEvent event) {
    return switch (event) {
      case CaseAmended said when said.takesBack().isEmpty() -> amendment(said.amendmentId());
      case CaseVisited visit -> visit(visit.visitId());
      case FollowUpPromised with -> visit(with.visitId());
      case CaseAided aid -> aid(aid.aidId());
      case RepaymentEntered said -> Optional.of(repayment(said.repayment()));
      case LoanRepaid repaid -> repaid.repayment().map(WhatStands::repayment);
      case CaseClosed closed -> Optional.of("closure/" + closed.occurredOn());
      case CaseReopened reopened -> Optional.of("reopening/" + reopened.occurredOn());
      case CaseTransferred moved -> Optional.of("transfer/" + moved.occurredOn());
      case NoticePublished notice -> fact(FileFact.NOTICE, notice.noticeId(), event);
      case ObjectionRaised said -> fact(FileFact.OBJECTION, said.objectionId(), event);
      case ObjectionResolved said -> fact(FileFact.OBJECTION_DECISION, said.objectionId(), event);
      case MeansChecked check -> fact(FileFact.MEANS_CHECK, check.checkId(), event);
      case ExclusionAppealed said -> fact(FileFact.APPEAL, said.checkId(), event);
      case AppealDecided said -> fact(FileFact.APPEAL_DECISION, said.checkId(), event);
      case FollowUpDone done -> fact(FileFact.FOLLOW_UP, done.visitId(), event);
      case PaperConfirmed _ -> fact(FileFact.PAPER, "", event);
      case AttachmentAdded added -> fact(FileFact.ATTACHMENT, added.attachmentId(), event);
      default -> Optional.empty();
    };
  }

  /** The same, and that there is a file at all, which is taken back with everything in it. */
  public static Optional<String> nameInHistory(CaseEvent event) {
    return event instanceof CaseArchived archived
        ? Optional.of(archiving(archived.occurredOn()))
        : name(event);
  }

  /** The names of what it takes back; none when it takes nothing back. */
  public static List<String> takesBack(CaseEvent event) {
    return switch (event) {
      case RepaymentRefused back -> List.of(repayment(back.repayment()));
      // What it takes back, and what was entered to take it back.
      case RepaymentReversed back ->
          List.of(repayment(back.takesBack()), repayment(back.repayment()));
      default -> one(event).stream().toList();
    };
  }

  private static Optional<String> one(CaseEvent event) {
    return switch (event) {
      case CaseAmended again -> again.takesBack().flatMap(WhatStands::amendment);
      case VisitReversed visit -> visit(visit.visitId());
      case AidReversed aid -> aid(aid.aidId());
      case ArchivingReversed back -> Optional.of(archiving(back.archivedOn()));
      case ClosureReversed back -> Optional.of("closure/" + back.closedOn());
      case ReopeningReversed back -> Optional.of("reopening/" + back.reopenedOn());
      case TransferReversed back -> Optional.of("transfer/" + back.movedOn());
      case FactReversed back -> fact(back.fact(), back.about().orElse(""), back.factOn());
      default -> Optional.empty();
    };
  }

  private static Optional<String> amendment(AmendmentId id) {
    return Optional.of("amendment/" + id);
  }

  private static String repayment(RepaymentId id) {
    return "repayment/" + id;
  }

  private static String archiving(LocalDate on) {
    return "archiving/" + on;
  }

  private static Optional<String> visit(Object id) {
    return Optional.of("visit/" + id);
  }

  private static Optional<String> aid(Object id) {
    return Optional.of("aid/" + id);
  }

  private static Optional<String> fact(FileFact kind, Object about, CaseEvent event) {
    return fact(kind, about, event.occurredOn());
  }

  private static Optional<String> fact(FileFact kind, Object about, LocalDate on) {
    return Optional.of(kind + "/" + about + "/" + on);
  }
}
