package org.warmledger.query.statistics.acts;

import java.time.LocalDate;
import java.util.List;
import org.warmledger.query.projection.IndexDefinition;

/**
 * What the funds of one union received and gave out on one day, to or from the same other union:
 * summed up from the beginning, what they carried over into a period.
 *
 * @param otherUnions the unions that the other fund's union is within; empty when it is outside of
 *     the ledger, or households
 * @param opening what was there when the ledger became the book: carried over into the period of
 *     that day already
 */
public record FundFlow(
    LocalDate day,
    String path,
    List<String> unions,
    List<String> otherUnions,
    long in,
    long opening,
    long out) {
  public static final IndexDefinition INDEX = new IndexDefinition("fundflows", 3);

  FundFlow plus(FundFlow more) {
    return new FundFlow(
        day,
        path,
        unions,
        otherUnions,
        Math.addExact(in, more.in),
        Math.addExact(opening, more.opening),
        Math.addExact(out, more.out));
  }
}
