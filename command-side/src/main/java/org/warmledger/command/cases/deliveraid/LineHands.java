package org.warmledger.command.cases.deliveraid;

import java.util.Set;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.StaffId;

/** Knows who changed what aid of a roster is paid by. */
public interface LineHands {

  /**
   * Who entered and who confirmed what its line became after the approval: they approved that.
   * Nobody where no roster brought it.
   */
  Set<StaffId> changed(AidId aid);
}
