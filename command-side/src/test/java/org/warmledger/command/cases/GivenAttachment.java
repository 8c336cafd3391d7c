package org.warmledger.command.cases;

import static org.warmledger.command.cases.Facts.day;

import java.util.function.Function;
import org.warmledger.command.cases.attachfile.AttachFile;
import org.warmledger.command.cases.attachfile.AttachFileRule;
import org.warmledger.command.decision.Decision;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.AttachmentId;
import org.warmledger.events.lists.AttachmentForm;
import org.warmledger.events.lists.AttachmentKind;
import org.warmledger.events.values.AttachedFile;

/** What is attached to a file. */
final class GivenAttachment {

  static final AttachmentId ATTACHMENT = new AttachmentId("attachment-bill");

  private static final String BILL = "b".repeat(64);

  private GivenAttachment() {}

  static Function<CaseState, Decision<CaseEvent>> attach(String on) {
    return attach(ATTACHMENT, AttachmentKind.BILL, BILL, on);
  }

  /** The same bytes as another attachment. */
  static Function<CaseState, Decision<CaseEvent>> attachAgain(AttachmentKind kind, String on) {
    return attach(new AttachmentId("attachment-again"), kind, BILL, on);
  }

  /** One of many. */
  static Function<CaseState, Decision<CaseEvent>> attach(int number, String on) {
    return attach(
        new AttachmentId("attachment-" + number),
        AttachmentKind.PHOTO,
        "%064x".formatted(number),
        on);
  }

  private static Function<CaseState, Decision<CaseEvent>> attach(
      AttachmentId id, AttachmentKind kind, String sha256, String on) {
    return state ->
        AttachFileRule.decide(
            new AttachFile(
                Samples.CASE,
                id,
                kind,
                AttachmentForm.PICTURE,
                new AttachedFile("住院发票.jpg", sha256),
                "a".repeat(64),
                184_320,
                day(on)),
            state);
  }
}
