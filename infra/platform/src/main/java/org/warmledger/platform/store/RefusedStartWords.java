package org.warmledger.platform.store;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says a refused start in its line, without the trace of how it was found out. */
final class RefusedStartWords extends AbstractFailureAnalyzer<StartRefused> {

  @Override
  protected FailureAnalysis analyze(Throwable root, StartRefused refused) {
    return new FailureAnalysis(refused.getMessage(), null, refused);
  }
}
