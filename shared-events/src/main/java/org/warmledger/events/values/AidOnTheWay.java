package org.warmledger.events.values;

import java.time.LocalDate;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.lists.AidCategory;

/**
 * Aid that waits to be decided on or to be handed over.
 *
 * @param since when it was proposed or, where it is approved, approved or funded
 */
public record AidOnTheWay(AidId aidId, AidCategory category, Money money, LocalDate since) {}
