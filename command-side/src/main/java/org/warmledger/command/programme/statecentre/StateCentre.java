package org.warmledger.command.programme.statecentre;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.LeadBody;

/** State how a union's assistance centre is set up. */
record StateCentre(
    @RoutingKey UnionPath union,
    int staff,
    int squareMetres,
    LeadBody leadBody,
    boolean coordinates,
    LocalDate occurredOn) {}
