package org.warmledger.command.unions;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.lists.UnionLevel;

/** Put right what a union is called, its level, and the phone of its office. */
record AmendUnion(
    @RoutingKey UnionCode code,
    String name,
    UnionLevel level,
    Optional<String> phone,
    String reason,
    LocalDate occurredOn) {}
