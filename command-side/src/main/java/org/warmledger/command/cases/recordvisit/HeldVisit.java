package org.warmledger.command.cases.recordvisit;

import java.util.Optional;
import org.warmledger.events.ids.VisitId;
import org.warmledger.events.values.Note;

/**
 * That a visit was recorded without a signal, by somebody who could not see what others entered.
 *
 * @param beside the visit of the same day and campaign that it is another than
 * @param reason why it is another
 */
public record HeldVisit(Optional<VisitId> beside, Note reason) {}
