package org.warmledger.command.filings;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.FilingId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.StatutoryForm;

/**
 * File a form as it was computed.
 *
 * @param before how many filings of the same form, union and period it was compared with
 * @param occurredOn the day of filing
 */
record FileForm(
    @RoutingKey FilingId filingId,
    UnionPath union,
    StatutoryForm form,
    LocalDate from,
    LocalDate to,
    long before,
    ComputedForm computed,
    StaffId filedBy,
    LocalDate occurredOn) {}
