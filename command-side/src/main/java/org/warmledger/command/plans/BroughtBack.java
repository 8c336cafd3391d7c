package org.warmledger.command.plans;

import java.util.Optional;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.values.Receipt;
import org.warmledger.events.wire.EventContext;

/**
 * That somebody says that what was handed over is back.
 *
 * @param said by whom, and for which union
 * @param voucher what proves it
 */
public record BroughtBack(EventContext said, Optional<Receipt> voucher) {

  StaffId by() {
    return said.actor();
  }
}
