package org.warmledger.command.checks.settings;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;

/** Take back what a member of staff declared by mistake, by keyed hashes. */
record WithdrawDeclaration(
    @RoutingKey UnionPath union,
    StaffId staff,
    List<String> hashes,
    String reason,
    StaffId withdrawnBy,
    LocalDate occurredOn) {}
