package org.warmledger.events;

import org.warmledger.events.values.Hardship;
import org.warmledger.events.values.Household;

/** What says who a household is and what it lacks: what was said before holds no more. */
public sealed interface HouseholdStated extends CaseEvent permits CaseArchived, CaseRevised {

  Hardship hardship();

  Household household();
}
