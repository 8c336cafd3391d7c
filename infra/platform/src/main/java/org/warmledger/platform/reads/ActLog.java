package org.warmledger.platform.reads;

import org.warmledger.platform.web.Caller;

/** Where acts are noted that are no facts of the ledger, in the transaction at hand. */
public interface ActLog {

  /**
   * That the caller had it done, or was refused.
   *
   * @param subject what it was done with
   * @param outcome {@code ACCEPTED}, or the code of the refusal
   */
  void acted(Caller caller, Act act, String subject, String outcome);
}
