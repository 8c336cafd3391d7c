package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.ApplicationId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;

/**
 * Two people were in the home of whoever applies (入户调查).
 *
 * @param surveyedWith the second of them
 * @param signedOn day on which the household signed what was found
 */
public record HomeSurveyed(
    ApplicationId applicationId,
    UnionPath union,
    Personal<Note> findings,
    StaffId surveyedBy,
    StaffId surveyedWith,
    LocalDate signedOn,
    LocalDate occurredOn)
    implements ApplicationEvent {}
