package org.warmledger.command.cases.attachfile;

import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.warmledger.command.ledger.Sweep;
import org.warmledger.platform.attachments.AttachmentStore;
import org.warmledger.platform.attachments.AttachmentStore.Unsettled;

/**
 * Settles bytes some time after they came, or after somebody was erased: those that no fact names
 * are deleted. Whatever is under way by then has long ended, one way or the other.
 */
@Component
public class AttachmentSweep extends Sweep {

  private static final Duration GRACE = Duration.ofHours(1);

  private final AttachmentStore store;
  private final AttachedTo files;

  AttachmentSweep(AttachmentStore store, AttachedTo files) {
    super("attachments", Duration.ofMinutes(1), Duration.ofMinutes(10));
    this.store = store;
    this.files = files;
  }

  @Override
  protected void look() {
    sweep(Instant.now().minus(GRACE));
  }

  /** Settles what has been unsettled since before then. */
  void sweep(Instant before) {
    store.unsettled(before).forEach(this::settle);
  }

  /** Deletes bytes unless they are named. */
  public void settle(Unsettled bytes) {
    if (!files.names(bytes)) {
      store.delete(bytes.address());
    }
    store.settle(bytes);
  }
}
