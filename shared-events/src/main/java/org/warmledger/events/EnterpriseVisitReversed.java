package org.warmledger.events;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.events.ids.EnterpriseVisitId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.Receipt;

/**
 * A visit to an enterprise was entered wrongly: it does not count, and its money is back (C29).
 *
 * @param voucher what proves that what it handed over is back in its fund
 */
public record EnterpriseVisitReversed(
    EnterpriseVisitId visitId,
    UnionPath union,
    String reason,
    Optional<Receipt> voucher,
    LocalDate occurredOn)
    implements EnterpriseVisitEvent {}
