package org.warmledger.command.programme;

import java.util.Map;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.ledger.CommandData;
import org.warmledger.events.ids.UnionPath;

/** What every command about something recorded must pass before its rule is asked. */
final class Admission {

  private Admission() {}

  /** Admits a caller who may know of it and has seen its present version. */
  static void admit(
      UnionPath union, long version, Map<String, ?> metadata, RejectionCode whenUnknown) {
    CommandData data = CommandData.fromMetadata(metadata);
    if (!union.isWithin(data.context().union())) {
      throw Refusal.of(whenUnknown);
    }
    if (data.expectedVersion().orElse(version) != version) {
      throw Refusal.of(RejectionCode.VERSION_CONFLICT);
    }
  }
}
