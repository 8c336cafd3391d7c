package org.warmledger.command.checks.settings;

import java.time.LocalDate;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.warmledger.command.streams.Streams;
import org.warmledger.events.CheckRan;
import org.warmledger.events.ids.UnionPath;

/** Loads runs. */
@Component
class Runs extends Streams<String, CheckRan, RunsState> {

  Runs(Repository<RunsStream> repository) {
    super(repository, RunsStream::new, name -> name);
  }

  /** A stream for each year keeps it short. */
  static String stream(UnionPath union, LocalDate day) {
    return "check-runs-" + union.code() + "-" + day.getYear();
  }
}
