package org.warmledger.command.applications.surveyhome;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.ApplicationId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.values.Note;

/** State what two people found in the home of whoever applies. */
record SurveyHome(
    @RoutingKey ApplicationId applicationId,
    Note findings,
    StaffId surveyedBy,
    StaffId surveyedWith,
    LocalDate signedOn,
    LocalDate occurredOn) {}
