package org.warmledger.command.cases;

import java.util.function.Predicate;
import org.warmledger.events.AppealDecided;
import org.warmledger.events.AttachmentAdded;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.ExclusionAppealed;
import org.warmledger.events.FollowUpDone;
import org.warmledger.events.MeansChecked;
import org.warmledger.events.NoticePublished;
import org.warmledger.events.ObjectionRaised;
import org.warmledger.events.ObjectionResolved;
import org.warmledger.events.PaperConfirmed;
import org.warmledger.events.lists.FileFact;

/** Which events of a file are a fact of it, of which the last one counts. */
public final class Entered {

  private Entered() {}

  /** By what it is and its id. */
  public static Predicate<CaseEvent> as(FileFact fact, String about) {
    return event ->
        switch (event) {
          case NoticePublished it -> fact == FileFact.NOTICE && is(about, it.noticeId());
          case ObjectionRaised it -> fact == FileFact.OBJECTION && is(about, it.objectionId());
          case ObjectionResolved it ->
              fact == FileFact.OBJECTION_DECISION && is(about, it.objectionId());
          case MeansChecked it -> fact == FileFact.MEANS_CHECK && is(about, it.checkId());
          case ExclusionAppealed it -> fact == FileFact.APPEAL && is(about, it.checkId());
          case AppealDecided it -> fact == FileFact.APPEAL_DECISION && is(about, it.checkId());
          case FollowUpDone it -> fact == FileFact.FOLLOW_UP && is(about, it.visitId());
          case PaperConfirmed _ -> fact == FileFact.PAPER;
          case AttachmentAdded it -> fact == FileFact.ATTACHMENT && is(about, it.attachmentId());
          default -> false;
        };
  }

  private static boolean is(String about, Object id) {
    return id.toString().equals(about);
  }
}
