package org.warmledger.command.unions;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.UnionCode;

/** State from which day on the ledger is the union's book. */
record DeclareGoLive(@RoutingKey UnionCode union, LocalDate goLiveOn, LocalDate occurredOn) {}
