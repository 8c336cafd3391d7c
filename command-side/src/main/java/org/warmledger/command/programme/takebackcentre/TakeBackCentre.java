package org.warmledger.command.programme.takebackcentre;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;

/**
 * Say that a centre was stated wrongly.
 *
 * @param statement its place in the centre's stream
 */
record TakeBackCentre(
    @RoutingKey UnionPath union,
    long statement,
    String reason,
    StaffId reversedBy,
    LocalDate occurredOn) {}
