package org.warmledger.command.checks.engine;

import java.util.Comparator;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.events.values.FindingSubject;

/** One subject of one check. */
record SubjectKey(CheckCode code, FindingSubject subject) {

  /** Rows are always locked in this order. */
  static final Comparator<SubjectKey> ORDER =
      Comparator.comparing((SubjectKey key) -> key.code().name())
          .thenComparing(key -> key.subject().kind().name())
          .thenComparing(key -> key.subject().id());
}
