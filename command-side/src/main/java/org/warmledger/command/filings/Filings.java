package org.warmledger.command.filings;

import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.warmledger.command.streams.Streams;
import org.warmledger.events.FormFiled;
import org.warmledger.events.ids.FilingId;

/** Loads filings. */
@Component
class Filings extends Streams<FilingId, FormFiled, FilingState> {

  Filings(Repository<FilingStream> repository) {
    super(repository, FilingStream::new, FilingId::value);
  }
}
