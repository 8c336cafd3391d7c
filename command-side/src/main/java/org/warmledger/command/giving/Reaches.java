package org.warmledger.command.giving;

import java.util.List;

/** An order by which something may be handed to a household. */
public interface Reaches {

  /** Id of the aid, visit or service. */
  String act();

  /**
   * The streams that tell of it and of what else the household got; none where no household is
   * named or its hands stay empty.
   */
  List<String> toldBy();
}
