package org.warmledger.query.web;

import org.warmledger.events.ids.CaseId;

/** Reads identifiers from addresses: what can't be one names nothing. */
public final class Ids {

  private Ids() {}

  public static CaseId caseId(String text) {
    try {
      return new CaseId(text);
    } catch (IllegalArgumentException notAnId) {
      throw Answers.notFound();
    }
  }
}
