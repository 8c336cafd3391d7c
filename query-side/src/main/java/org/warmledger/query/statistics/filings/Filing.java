package org.warmledger.query.statistics.filings;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.warmledger.query.projection.IndexDefinition;

/**
 * A filed form, as it was frozen.
 *
 * @param eventPosition of the filing itself
 * @param content to the byte
 */
record Filing(
    String form,
    String path,
    String union,
    List<String> unions,
    @JsonUnwrapped ToldFiling told,
    long eventPosition,
    String content) {

  static final IndexDefinition INDEX = new IndexDefinition("filings", 1);

  /**
   * What lists tell of it.
   *
   * @param filingId of this filing: the stream of the form, union and period, and its number there
   * @param number counts the filings of the same form, union and period, from 1
   * @param position of the ledger that the figures reflect
   */
  record ToldFiling(
      String filingId,
      long number,
      LocalDate from,
      LocalDate to,
      long position,
      String sha256,
      String filedBy,
      LocalDate filedOn,
      Instant recordedAt) {}
}
