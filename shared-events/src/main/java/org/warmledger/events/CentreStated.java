package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.LeadBody;

/**
 * How an assistance centre is set up, from a day on (form items II.1, II.2, II.4, II.5).
 *
 * @param staff persons who work there
 * @param squareMetres floor area
 * @param coordinates whether it meets government departments regularly
 */
public record CentreStated(
    UnionPath union,
    int staff,
    int squareMetres,
    LeadBody leadBody,
    boolean coordinates,
    LocalDate occurredOn)
    implements CentreEvent {}
