package org.warmledger.command.cases.attachfile;

import java.io.IOException;
import java.nio.file.Files;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.PersonId;
import org.warmledger.platform.attachments.AttachmentSeal;
import org.warmledger.platform.attachments.AttachmentStore;
import org.warmledger.platform.web.UploadFolder;

/** Brings the bytes of attachments under seal and into the store, before any fact names them. */
@Component
record Bytes(AttachmentSeal seal, AttachmentStore store, UploadFolder uploads) {

  /**
   * Where they are kept, under seal.
   *
   * @param bytes how many there are of them, not under seal
   */
  record Sealed(String address, long bytes) {}

  /** Keeps them; of a rehearsal nothing is. */
  Sealed keep(CaseId file, PersonId owner, byte[] small, UploadFolder.Held plain, boolean rehearsed)
      throws IOException {
    try (UploadFolder.Held sealed = uploads.create()) {
      String address = seal.seal(owner, small, plain.path(), sealed.path());
      if (!rehearsed) {
        store.keep(new AttachmentStore.Unsettled(file, address), sealed.path());
      }
      return new Sealed(address, Files.size(plain.path()));
    }
  }
}
