package org.warmledger.platform.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventData;

/** Reads many streams in one question, for work that is about to ask for each of them. */
@FunctionalInterface
public interface StreamsAhead {

  /**
   * What is stored of those that may be read ahead, in order: all of their events, or the last
   * ones.
   */
  Map<String, List<DomainEventData<?>>> read(Collection<String> streams);

  /** Nothing yet. */
  default Foreseen foresee() {
    return new Foreseen(this);
  }
}
