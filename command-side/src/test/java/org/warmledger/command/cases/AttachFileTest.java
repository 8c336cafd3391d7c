package org.warmledger.command.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.cases.Facts.archived;
import static org.warmledger.command.cases.Facts.closed;
import static org.warmledger.command.cases.GivenAttachment.ATTACHMENT;
import static org.warmledger.command.cases.GivenAttachment.attach;
import static org.warmledger.command.cases.GivenAttachment.attachAgain;
import static org.warmledger.command.cases.Story.given;
import static org.warmledger.command.cases.Undoing.undo;
import static org.warmledger.command.decision.RejectionCode.ATTACHMENTS_FULL;
import static org.warmledger.command.decision.RejectionCode.ATTACHMENT_NOT_FOUND;
import static org.warmledger.command.decision.RejectionCode.CASE_NOT_FOUND;
import static org.warmledger.command.decision.RejectionCode.DATE_OUT_OF_ORDER;

import org.junit.jupiter.api.Test;
import org.warmledger.command.cases.attachfile.AttachFileRule;
import org.warmledger.events.AttachmentAdded;
import org.warmledger.events.FactReversed;
import org.warmledger.events.lists.AttachmentKind;
import org.warmledger.events.lists.FileFact;

/** Papers are attached to a file once, and taken back. */
class AttachFileTest {

  private static final String ON = "2026-02-01";

  private final Story before = given(archived("2026-01-12"));
  private final Story attached = before.then(attach(ON));

  @Test
  void aPaperIsAttachedUnderTheSealOfTheHead() {
    before.when(attach(ON)).thenHappens(AttachmentAdded.class);
    assertThat(attached.file().attachments().get(ATTACHMENT).file().owner())
        .isEqualTo(before.file().head());
    before.and(closed("2026-01-31")).when(attach(ON)).thenHappens(AttachmentAdded.class);
  }

  @Test
  void theSamePaperIsAttachedOnceWhateverItsKey() {
    attached.when(attach(ON)).thenItIsAlreadySo();
    attached.when(attachAgain(AttachmentKind.BILL, ON)).thenItIsAlreadySo();
    attached.when(attachAgain(AttachmentKind.RECEIPT, ON)).thenHappens(AttachmentAdded.class);
  }

  @Test
  void nothingIsAttachedToWhatIsNotThereOrWasNotYet() {
    given().when(attach(ON)).thenRefused(CASE_NOT_FOUND);
    before.when(attach("2026-01-11")).thenRefused(DATE_OUT_OF_ORDER);
  }

  @Test
  void aFileHasSoManyAndNoMore() {
    Story full = before;
    for (int number = 0; number < AttachFileRule.MOST; number++) {
      full = full.then(attach(number, ON));
    }
    full.when(attach(0, ON)).thenItIsAlreadySo();
    full.when(attach(AttachFileRule.MOST, ON)).thenRefused(ATTACHMENTS_FULL);
  }

  @Test
  void whatWasTakenBackIsAttachedAnewByAnotherAct() {
    Story back = attached.then(undo(FileFact.ATTACHMENT, ATTACHMENT.value(), ON));
    assertThat(back.file().attachments()).isEmpty();
    back.when(undo(FileFact.ATTACHMENT, ATTACHMENT.value(), ON)).thenItIsAlreadySo();
    back.when(attach(ON)).thenItIsAlreadySo();
    back.when(attachAgain(AttachmentKind.BILL, ON)).thenHappens(AttachmentAdded.class);
  }

  @Test
  void nothingIsTakenBackThatIsNotThereOrBeforeItWas() {
    before
        .when(undo(FileFact.ATTACHMENT, ATTACHMENT.value(), ON))
        .thenRefused(ATTACHMENT_NOT_FOUND);
    attached
        .when(undo(FileFact.ATTACHMENT, ATTACHMENT.value(), ON))
        .thenHappens(FactReversed.class);
    attached
        .when(undo(FileFact.ATTACHMENT, ATTACHMENT.value(), "2026-01-31"))
        .thenRefused(DATE_OUT_OF_ORDER);
  }
}
