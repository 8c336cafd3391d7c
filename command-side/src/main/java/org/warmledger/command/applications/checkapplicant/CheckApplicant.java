package org.warmledger.command.applications.checkapplicant;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.ApplicationId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.Exclusion;
import org.warmledger.events.values.Note;

/** State what a check of the means of whoever applies found. */
record CheckApplicant(
    @RoutingKey ApplicationId applicationId,
    List<Exclusion> exclusions,
    String authorization,
    Note note,
    StaffId checkedBy,
    LocalDate occurredOn) {
  CheckApplicant {
    exclusions = List.copyOf(exclusions);
  }
}
