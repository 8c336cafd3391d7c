package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.ErasureId;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;

/** Nobody is erased: whoever asked took it back, or another refused. */
public record ErasureDropped(
    ErasureId erasure, UnionPath union, PersonId person, StaffId droppedBy, LocalDate occurredOn)
    implements ErasureEvent {}
