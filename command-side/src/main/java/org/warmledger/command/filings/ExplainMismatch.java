package org.warmledger.command.filings;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.FilingId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.StatutoryForm;

/** Say why figures of a form contradict each other. */
record ExplainMismatch(
    @RoutingKey FilingId filingId,
    UnionPath union,
    StatutoryForm form,
    LocalDate from,
    LocalDate to,
    ComputedForm computed,
    String reason,
    StaffId explainedBy,
    LocalDate occurredOn) {}
