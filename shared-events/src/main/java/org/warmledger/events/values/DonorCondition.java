package org.warmledger.events.values;

import java.util.List;
import org.warmledger.events.lists.HardshipCause;
import org.warmledger.events.lists.WorkerIdentity;

/**
 * What the giver asks of a fund (C23).
 *
 * @param text in the giver's words
 * @param identities only these workers; all when empty
 * @param causes only for these primary causes; all when empty
 */
public record DonorCondition(
    String text, List<WorkerIdentity> identities, List<HardshipCause> causes) {
  public DonorCondition {
    identities = List.copyOf(identities);
    causes = List.copyOf(causes);
  }
}
