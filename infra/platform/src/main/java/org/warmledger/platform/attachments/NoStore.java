package org.warmledger.platform.attachments;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Nobody said where attachments are to be kept: none is taken. */
final class NoStore implements AttachmentStore {

  @Override
  public void keep(Unsettled bytes, Path sealed) {
    throw AttachmentStore.away();
  }

  @Override
  public Optional<InputStream> open(String address) {
    throw AttachmentStore.away();
  }

  @Override
  public void unsettle(Unsettled bytes) {
    // There is nothing.
  }

  @Override
  public List<Unsettled> unsettled(Instant before) {
    return List.of();
  }

  @Override
  public void settle(Unsettled bytes) {
    // There is nothing.
  }

  @Override
  public void delete(String address) {
    // There is nothing.
  }
}
