package org.warmledger.command.erasures.eraseperson;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.ErasureId;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.ErasureWarning;

/**
 * Erase a person from every event, document and backup, as somebody else has asked for.
 *
 * @param acknowledged warnings in spite of which it is done
 */
public record ErasePerson(
    @RoutingKey ErasureId erasure,
    PersonId person,
    List<ErasureWarning> acknowledged,
    StaffId erasedBy,
    LocalDate occurredOn) {}
