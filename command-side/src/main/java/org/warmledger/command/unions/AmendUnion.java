package org.warmledger.command.unions;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.lists.UnionLevel;

/** Put right what a union is called, and its level. */
record AmendUnion(
    @RoutingKey UnionCode code,
    String name,
    UnionLevel level,
    String reason,
    LocalDate occurredOn) {}
