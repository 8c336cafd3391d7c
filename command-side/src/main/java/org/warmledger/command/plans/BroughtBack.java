package org.warmledger.command.plans;

import java.util.Optional;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.values.Receipt;

/**
 * That somebody says that what was handed over is back.
 *
 * @param voucher what proves it
 */
public record BroughtBack(StaffId by, Optional<Receipt> voucher) {}
