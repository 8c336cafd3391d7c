package org.warmledger.platform.store;

import java.time.Instant;

/** Events of no particular kind, as they are appended. */
final class AnyRow {

  private AnyRow() {}

  static EventRow of(String stream, long sequence, byte[] json) {
    return new EventRow(
        EventId.of(stream + "/" + sequence),
        stream,
        sequence,
        "case",
        "case.aided",
        "1",
        Instant.EPOCH,
        json,
        json);
  }
}
