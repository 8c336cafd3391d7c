package org.warmledger.query.casedetails;

import org.warmledger.query.casefile.CaseFile;
import org.warmledger.query.casefile.CaseState;

/** A file as stored: personal values sealed, a few plain fields to find it by. */
record DetailsDocument(String caseId, String union, CaseState state, CaseFile file) {

  static DetailsDocument of(CaseFile file) {
    return new DetailsDocument(
        file.caseId().value(), file.union().code().value(), file.state(), file);
  }
}
