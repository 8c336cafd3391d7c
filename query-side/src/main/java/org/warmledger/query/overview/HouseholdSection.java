package org.warmledger.query.overview;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.warmledger.events.AidReversed;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.VisitReversed;
import org.warmledger.query.files.FilePart;
import org.warmledger.query.files.FileSection;

/** Keeps when a household was visited or aided. */
@Component
final class HouseholdSection extends FileSection<HouseholdActivity> {

  static final FilePart PART = new FilePart("overview");

  HouseholdSection() {
    super(
        PART,
        HouseholdActivity.class,
        Set.of(CaseVisited.class, VisitReversed.class, CaseAided.class, AidReversed.class),
        (before, file, fact) -> before.orElse(HouseholdActivity.NONE).with(fact.event()));
  }
}
