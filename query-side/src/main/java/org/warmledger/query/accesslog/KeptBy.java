package org.warmledger.query.accesslog;

import java.util.Optional;
import org.warmledger.events.ids.UnionPath;

/** Tells which union keeps a file, whoever asks. */
public interface KeptBy {

  /** Where the union stands that keeps the file; empty when there is no such file. */
  Optional<UnionPath> union(String caseId);
}
