package org.warmledger.command.unions;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.UnionCode;

/** Take a declared go-live day back. */
record WithdrawGoLive(@RoutingKey UnionCode union, String reason, LocalDate occurredOn) {}
