package org.warmledger.events;

import org.warmledger.events.ids.ServiceId;

/** A fact of one service. */
public sealed interface ServiceEvent extends ProgrammeEvent
    permits ServiceProvided, ServiceReversed {
  ServiceId serviceId();
}
