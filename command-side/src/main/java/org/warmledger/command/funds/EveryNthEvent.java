package org.warmledger.command.funds;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.AbstractSnapshotTrigger;
import org.axonframework.eventsourcing.Snapshotter;

/**
 * A snapshot is due with every so manieth event of a stream, by the event's own number: whoever
 * reads on from a held state sees few events. It is also due when many had to be read.
 */
final class EveryNthEvent extends AbstractSnapshotTrigger {

  private final int every;
  private int read;
  private boolean live;
  private boolean due;

  EveryNthEvent(Snapshotter snapshotter, Class<?> type, int every) {
    super(snapshotter, type);
    this.every = every;
  }

  @Override
  public void eventHandled(EventMessage<?> event) {
    read++;
    due =
        live
            && event instanceof DomainEventMessage<?> fact
            && (fact.getSequenceNumber() + 1) % every == 0;
    super.eventHandled(event);
  }

  @Override
  public void initializationFinished() {
    live = true;
    super.initializationFinished();
  }

  @Override
  protected boolean exceedsThreshold() {
    return due || read >= every;
  }

  @Override
  protected void reset() {
    due = false;
    read = 0;
  }
}
