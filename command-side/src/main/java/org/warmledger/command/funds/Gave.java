package org.warmledger.command.funds;

import java.time.LocalDate;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.values.AidTerms;

/**
 * What somebody was given or is sure to get, as the caps of a fund count it.
 *
 * @param whom aid for a household as a whole counts for its head
 */
public record Gave(PersonId whom, AidTerms terms, LocalDate on) {}
