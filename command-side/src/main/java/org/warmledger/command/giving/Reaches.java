package org.warmledger.command.giving;

import java.util.Optional;
import org.warmledger.events.ids.CaseId;

/** An order by which something may be handed to a household. */
public interface Reaches {

  /** Id of the aid, visit or service. */
  String act();

  /**
   * The file that tells of it and of what else the household got; none where its hands stay empty.
   */
  Optional<CaseId> toldBy();
}
