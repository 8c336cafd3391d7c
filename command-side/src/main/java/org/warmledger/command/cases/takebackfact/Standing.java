package org.warmledger.command.cases.takebackfact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.Checks;
import org.warmledger.command.cases.FollowUp;
import org.warmledger.command.cases.Means;
import org.warmledger.command.cases.Notice;
import org.warmledger.command.cases.Objection;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.ids.AttachmentId;
import org.warmledger.events.ids.NoticeId;
import org.warmledger.events.ids.ObjectionId;
import org.warmledger.events.ids.VisitId;
import org.warmledger.events.lists.FileFact;

/** Whether a fact of a file stands, and whether later ones rest on it. */
sealed interface Standing {

  /** It stands, and nothing rests on it. */
  record Firm(LocalDate on) implements Standing {}

  /** It stands, and later facts of the file go by it: they are taken back first. */
  record RestedOn() implements Standing {}

  /** There is none, with the code that says so. */
  record Gone(RejectionCode code) implements Standing {}

  /** How the fact stands whose id it is; of what a file has only once it is empty. */
  static Standing of(CaseFile file, FileFact fact, String about) {
    return switch (fact) {
      case NOTICE -> notice(file, about);
      case OBJECTION, OBJECTION_DECISION -> objection(file, fact, about);
      case MEANS_CHECK, APPEAL, APPEAL_DECISION -> step(file.checks().of(about), fact);
      case FOLLOW_UP -> followUp(file, about);
      case PAPER ->
          file.past()
              .paper()
              .<Standing>map(paper -> new Firm(paper.occurredOn()))
              .orElseGet(Standing::nothing);
      case ATTACHMENT -> attachment(file, about);
    };
  }

  private static Standing nothing() {
    return new Gone(RejectionCode.NOTHING_TO_TAKE_BACK);
  }

  private static Standing firmUnless(boolean restedOn, LocalDate on) {
    return restedOn ? new RestedOn() : new Firm(on);
  }

  private static Standing notice(CaseFile file, String about) {
    return Optional.ofNullable(file.notices().get(new NoticeId(about)))
        .map(notice -> firmUnless(!notice.objections().isEmpty(), notice.publishedOn()))
        .orElseGet(() -> new Gone(RejectionCode.NOTICE_NOT_FOUND));
  }

  private static Standing objection(CaseFile file, FileFact fact, String about) {
    ObjectionId id = new ObjectionId(about);
    return file.notices().values().stream()
        .map(Notice::objections)
        .flatMap(objections -> Optional.ofNullable(objections.get(id)).stream())
        .findFirst()
        .map(objection -> objection(objection, fact == FileFact.OBJECTION))
        .orElseGet(() -> new Gone(RejectionCode.OBJECTION_NOT_FOUND));
  }

  private static Standing objection(Objection objection, boolean raising) {
    return switch (objection) {
      case Objection.Raised raised -> raising ? new Firm(raised.on()) : nothing();
      case Objection.Resolved resolved -> raising ? new RestedOn() : new Firm(resolved.on());
    };
  }

  /** A check, then appeals and decisions in turn: only the last step is taken back. */
  private static Standing step(List<Checks.Step> steps, FileFact fact) {
    if (steps.isEmpty()) {
      return nothing();
    }
    Checks.Step last = steps.getLast();
    FileFact top =
        last.means() instanceof Means.Appealed
            ? FileFact.APPEAL
            : steps.size() == 1 ? FileFact.MEANS_CHECK : FileFact.APPEAL_DECISION;
    if (fact == top) {
      return new Firm(last.on());
    }
    return fact.compareTo(top) < 0 ? new RestedOn() : nothing();
  }

  private static Standing attachment(CaseFile file, String about) {
    return Optional.ofNullable(file.attachments().get(new AttachmentId(about)))
        .<Standing>map(added -> new Firm(added.occurredOn()))
        .orElseGet(() -> new Gone(RejectionCode.ATTACHMENT_NOT_FOUND));
  }

  private static Standing followUp(CaseFile file, String about) {
    return Optional.ofNullable(file.visits().get(new VisitId(about)))
        .map(left -> left instanceof FollowUp.Done done ? new Firm(done.doneOn()) : nothing())
        .orElseGet(() -> new Gone(RejectionCode.VISIT_NOT_FOUND));
  }
}
