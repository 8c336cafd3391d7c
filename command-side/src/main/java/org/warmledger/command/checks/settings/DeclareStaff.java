package org.warmledger.command.checks.settings;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;

/** Declare whom a member of staff may be kin to, by keyed hashes. */
record DeclareStaff(
    @RoutingKey UnionPath union, StaffId staff, List<String> hashes, LocalDate occurredOn) {}
