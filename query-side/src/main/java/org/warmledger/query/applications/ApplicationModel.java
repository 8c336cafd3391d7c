package org.warmledger.query.applications;

import org.springframework.stereotype.Component;
import org.warmledger.events.ApplicationEvent;
import org.warmledger.query.projection.Grain;
import org.warmledger.query.projection.IndexDefinition;
import org.warmledger.query.projection.ReadModel;

/** Keeps one document per application. */
@Component
final class ApplicationModel extends ReadModel<ApplicationBook> {

  static final String READER = "disbursements";
  static final IndexDefinition INDEX = new IndexDefinition("applications", 2);

  ApplicationModel() {
    super(
        READER,
        INDEX,
        ApplicationBook.class,
        Grain.perStream(ApplicationEvent.class),
        (before, id, fact) ->
            ApplicationBook.fold(before, (ApplicationEvent) fact.event(), fact.sequence()));
  }
}
