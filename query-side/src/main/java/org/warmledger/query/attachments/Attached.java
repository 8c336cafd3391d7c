package org.warmledger.query.attachments;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.warmledger.platform.attachments.AttachmentSeal;
import org.warmledger.platform.attachments.AttachmentStore;
import org.warmledger.platform.web.Problem;
import org.warmledger.query.casefile.Attachment;
import org.warmledger.query.web.Answers;

/** Opens what is kept of attachments. */
@Component
record Attached(AttachmentStore store, AttachmentSeal seal) {

  private static final Logger LOG = LoggerFactory.getLogger(Attached.class);

  /** Where something goes once it is found and opens. */
  @FunctionalInterface
  interface Destination {
    OutputStream open() throws IOException;
  }

  /**
   * Sends the thing itself somewhere, a piece at a time.
   *
   * @throws Problem 404 where nothing of it is left, 503 where it cannot be read
   */
  void send(Attachment attachment, Destination destination) {
    try (InputStream sealed = store.open(attachment.stored()).orElseThrow(() -> gone(attachment));
        InputStream whole = seal.whole(sealed).orElseThrow(Answers::notFound)) {
      whole.transferTo(destination.open());
    } catch (IOException away) {
      throw away(away);
    }
  }

  /** The small picture; nothing of what has none, or of which nothing is left. */
  Optional<byte[]> small(Attachment attachment) {
    Optional<InputStream> kept = store.open(attachment.stored());
    if (kept.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream sealed = kept.orElseThrow()) {
      return seal.small(sealed).filter(picture -> picture.length > 0);
    } catch (IOException away) {
      throw away(away);
    }
  }

  private static Problem gone(Attachment attachment) {
    if (!attachment.file().isErased()) {
      LOG.error("the bytes of {} are not where they are kept", attachment.attachmentId());
    }
    return Answers.notFound();
  }

  private static Problem away(IOException failed) {
    LOG.error("an attachment cannot be read: {}", failed.getClass().getSimpleName());
    return AttachmentStore.away();
  }
}
