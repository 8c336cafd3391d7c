package org.warmledger.command.cases;

import java.util.Map;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.ledger.CommandData;

/** What every command about an existing file must pass before its rule is asked. */
public final class Gate {

  private Gate() {}

  /**
   * Admits a command whose caller may know of the file and has seen its present version.
   *
   * @param version sequence of the file's last event
   */
  public static void admit(CaseState state, long version, Map<String, ?> metadata) {
    CommandData data = CommandData.fromMetadata(metadata);
    boolean known =
        state.content().filter(file -> file.union().isWithin(data.context().union())).isPresent();
    if (!known) {
      throw Refusal.of(RejectionCode.CASE_NOT_FOUND);
    }
    if (data.expectedVersion().orElse(version) != version) {
      throw Refusal.of(RejectionCode.VERSION_CONFLICT);
    }
  }
}
