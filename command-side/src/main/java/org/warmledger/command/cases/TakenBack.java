package org.warmledger.command.cases;

import java.util.Map;
import java.util.function.BiFunction;
import org.warmledger.events.ArchivingReversed;
import org.warmledger.events.CaseReversal;
import org.warmledger.events.ClosureReversed;
import org.warmledger.events.FactReversed;
import org.warmledger.events.ReopeningReversed;
import org.warmledger.events.TransferReversed;
import org.warmledger.events.VisitReversed;
import org.warmledger.events.ids.AttachmentId;
import org.warmledger.events.ids.MeansCheckId;
import org.warmledger.events.ids.NoticeId;
import org.warmledger.events.ids.ObjectionId;
import org.warmledger.events.ids.VisitId;

/** Folds what takes facts of a file back: it is as it was before them, and remembers that. */
final class TakenBack {

  private TakenBack() {}

  static CaseState evolve(CaseState state, CaseReversal back) {
    return switch (back) {
      case ArchivingReversed archiving -> new CaseState.Unopened(state.content());
      case VisitReversed visit -> state.with(file -> visit(file, visit));
      case ClosureReversed closure -> closure(state.content().orElseThrow());
      case ReopeningReversed reopening -> reopening(state.content().orElseThrow(), reopening);
      case TransferReversed transfer -> state.with(file -> transfer(file, transfer));
      case FactReversed fact -> state.with(file -> fact(file, fact));
    };
  }

  private static CaseFile visit(CaseFile file, VisitReversed back) {
    return noted(file.withoutVisit(back.visitId()), Past.VISIT, back.visitId().value());
  }

  private static CaseState closure(CaseFile file) {
    CaseFile open = file.neverClosed().past(file.past().notClosed());
    return new CaseState.Open(noted(open, Past.CLOSURE, ""));
  }

  /** Closed again, by the closure that there was. */
  private static CaseState reopening(CaseFile file, ReopeningReversed back) {
    CaseFile before = file.neverReopened().past(file.past().notReopened());
    return new CaseState.Closed(noted(before, Past.REOPENING, ""), back.ending(), back.closedOn());
  }

  private static CaseFile transfer(CaseFile file, TransferReversed back) {
    CaseFile moved = file.movedTo(back.backTo());
    return noted(moved.past(file.past().movedBack()), Past.TRANSFER, "");
  }

  private static CaseFile fact(CaseFile file, FactReversed back) {
    String about = back.about().orElse("");
    CaseFile without =
        switch (back.fact()) {
          case NOTICE -> file.withoutNotice(new NoticeId(about));
          case OBJECTION -> onObjection(file, about, Notice::withoutObjection);
          case OBJECTION_DECISION -> onObjection(file, about, Notice::undecided);
          case MEANS_CHECK, APPEAL, APPEAL_DECISION ->
              file.checks(file.checks().withoutLastOf(new MeansCheckId(about)));
          case FOLLOW_UP -> undone(file, new VisitId(about));
          case PAPER -> file.past(file.past().unconfirmed());
          case ATTACHMENT -> file.past(file.past().without(new AttachmentId(about)));
        };
    return noted(without, back.fact().name(), about);
  }

  private static CaseFile noted(CaseFile file, String kind, String about) {
    return file.past(file.past().without(kind, about));
  }

  private static CaseFile onObjection(
      CaseFile file, String about, BiFunction<Notice, ObjectionId, Notice> change) {
    ObjectionId objection = new ObjectionId(about);
    CaseFile changed = file;
    for (Map.Entry<NoticeId, Notice> notice : file.notices().entrySet()) {
      changed = changed.notice(notice.getKey(), change.apply(notice.getValue(), objection));
    }
    return changed;
  }

  private static CaseFile undone(CaseFile file, VisitId visit) {
    return file.visits().get(visit) instanceof FollowUp.Done done
        ? file.visited(visit, done.promised())
        : file;
  }
}
