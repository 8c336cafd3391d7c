package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.UnionCode;

/** A fact about how the checks of a union go about their work. */
public sealed interface CheckSetting extends CheckEvent
    permits CheckConfigured,
        SubsistenceLineSet,
        WorkDaysStated,
        StaffDeclared,
        DeclarationWithdrawn {

  /** The first day on which it holds. */
  default LocalDate from() {
    return occurredOn();
  }

  /** Where a union's settings and the declarations of its staff are. */
  static String stream(UnionCode union) {
    return "checks-" + union;
  }
}
