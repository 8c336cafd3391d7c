package org.warmledger.command.erasures.eraseperson;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.attachfile.AttachedTo;
import org.warmledger.command.cases.attachfile.AttachmentSweep;
import org.warmledger.command.persons.PersonDirectory;
import org.warmledger.events.ids.PersonId;
import org.warmledger.platform.attachments.AttachmentStore;
import org.warmledger.platform.attachments.AttachmentStore.Unsettled;
import org.warmledger.platform.web.Problem;

/**
 * Bytes under the seal of somebody who is erased: unsettled before the key goes, so that whatever
 * happens in between somebody looks, and deleted once it is gone.
 */
@Component
record ErasedAttachments(
    PersonDirectory persons, AttachedTo files, AttachmentStore store, AttachmentSweep sweep) {

  private static final Logger LOG = LoggerFactory.getLogger(ErasedAttachments.class);

  List<Unsettled> unsettled(PersonId person) {
    List<Unsettled> bytes =
        files.sealedFor(person, persons.find(person).allFiles().stream()).toList();
    bytes.forEach(store::unsettle);
    return bytes;
  }

  /** Nobody can open them any more; where they cannot be reached now they are swept later. */
  void settle(List<Unsettled> bytes) {
    try {
      bytes.forEach(sweep::settle);
    } catch (Problem away) {
      LOG.warn("attachments of somebody erased are deleted later: {}", away.code());
    }
  }
}
