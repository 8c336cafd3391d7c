package org.warmledger.query.fundstatement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.values.Goods;
import org.warmledger.query.fundbook.Movement;

/**
 * One event of a fund or of a commitment of it, as the figures of a statement expand to.
 *
 * @param level which of the two books it stands in: the fund's own postings of its commitments
 *     repeat, many at a time, what the commitments say one by one
 */
record Entry(
    @JsonUnwrapped ToldEntry told,
    String fund,
    Level level,
    long fen,
    List<ShareOf> shares,
    Optional<String> transfer) {

  /**
   * What answers tell of it as it is.
   *
   * @param counterFund the fund it came from or went to
   * @param aidId the aid a commitment is for
   */
  record ToldEntry(
      Optional<Movement> movement,
      long position,
      String stream,
      long sequence,
      String event,
      LocalDate occurredOn,
      Instant recordedAt,
      String actor,
      String role,
      List<Goods> goods,
      int count,
      Optional<String> commitment,
      Optional<String> aidId,
      Optional<String> counterFund,
      Optional<String> voucher,
      Optional<String> reason) {}

  /** Which book an entry stands in. */
  enum Level {
    /** The entry is a fact of its own. */
    DETAIL,
    /** The entry sums others up. */
    CONTROL
  }

  /** How much of an entry belongs to one appropriation. */
  record ShareOf(String appropriation, long fen, List<Goods> goods) {}
}
