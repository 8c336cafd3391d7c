package org.warmledger.command.applications.withdrawapplication;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.ApplicationId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.values.Note;

/** State that whoever applied does not want it any more. */
record WithdrawApplication(
    @RoutingKey ApplicationId applicationId,
    Note reason,
    StaffId withdrawnBy,
    LocalDate occurredOn) {}
