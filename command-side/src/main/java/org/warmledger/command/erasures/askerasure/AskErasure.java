package org.warmledger.command.erasures.askerasure;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.ErasureId;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.ErasureReason;

/** Ask that a person be erased. */
public record AskErasure(
    @RoutingKey ErasureId erasure,
    PersonId person,
    ErasureReason reason,
    Optional<String> letter,
    StaffId askedBy,
    LocalDate occurredOn) {}
