package org.warmledger.command.cases.attachfile;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.CaseDirectory;
import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.http.About;
import org.warmledger.events.AttachmentAdded;
import org.warmledger.events.CasePersonErased;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.PersonId;
import org.warmledger.platform.attachments.AttachmentStore.Unsettled;
import org.warmledger.platform.web.Caller;

/** Knows what is attached to files, outside of any command. */
@Component
public record AttachedTo(CaseDirectory files) {

  /**
   * Under whose seal it is kept what is attached to a file: before a byte of it is looked at.
   *
   * @throws RuntimeException CASE_NOT_FOUND, also of a file that the caller may not know of;
   *     PERSON_ERASED
   */
  PersonId ownerOf(CaseId file, Caller caller) {
    CaseFile known =
        files
            .find(file)
            .content()
            .filter(content -> caller.mayTouch(content.union()))
            .orElseThrow(() -> Refusal.of(RejectionCode.CASE_NOT_FOUND));
    if (known.isOfSomebodyErased()) {
      throw Refusal.of(RejectionCode.PERSON_ERASED);
    }
    return known.head();
  }

  /** What is attached already where the same would be. */
  Optional<About.Attachment> standing(AttachFile command) {
    return files
        .find(command.caseId())
        .content()
        .flatMap(file -> AttachFileRule.same(command, file))
        .map(known -> new About.Attachment(command.caseId(), known.attachmentId()));
  }

  /** The bytes under a person's seal that some files name or named. */
  public Stream<Unsettled> sealedFor(PersonId person, Stream<CaseId> theirs) {
    return theirs.flatMap(
        file ->
            attachedTo(file)
                .filter(added -> added.file().owner().equals(person))
                .map(added -> new Unsettled(file, added.stored())));
  }

  /** Whether a fact names them, of somebody who was not erased since. */
  boolean names(Unsettled bytes) {
    return attachedTo(bytes.file())
        .filter(added -> added.stored().equals(bytes.address()))
        .anyMatch(added -> !isErased(bytes.file(), added.file().owner()));
  }

  private Stream<AttachmentAdded> attachedTo(CaseId file) {
    return files
        .history(file)
        .filter(AttachmentAdded.class::isInstance)
        .map(AttachmentAdded.class::cast);
  }

  private boolean isErased(CaseId file, PersonId owner) {
    return files
        .history(file)
        .anyMatch(fact -> fact instanceof CasePersonErased gone && gone.person().equals(owner));
  }
}
