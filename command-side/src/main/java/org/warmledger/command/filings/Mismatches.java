package org.warmledger.command.filings;

import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.warmledger.command.streams.Streams;
import org.warmledger.events.MismatchExplained;
import org.warmledger.events.ids.FilingId;

/** Loads what was said of contradictions. */
@Component
class Mismatches extends Streams<FilingId, MismatchExplained, MismatchState> {

  Mismatches(Repository<MismatchStream> repository) {
    super(repository, MismatchStream::new, Mismatches::stream);
  }

  static String stream(FilingId filing) {
    return "mismatch-" + filing;
  }
}
