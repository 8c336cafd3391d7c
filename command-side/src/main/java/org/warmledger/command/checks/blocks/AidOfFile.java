package org.warmledger.command.checks.blocks;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.CaseTier;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.Goods;

/**
 * One aid as history tells it, without anything personal.
 *
 * @param tier of the file then
 * @param excluded whether an exclusion stood when it was approved
 * @param noticeDays working days of the last notice before its approval
 */
record AidOfFile(
    String id,
    AidTerms terms,
    CaseTier tier,
    Optional<StaffId> proposedBy,
    Optional<StaffId> approvedBy,
    boolean excluded,
    Optional<Integer> noticeDays,
    Optional<Delivery> delivery,
    EventRef ref) {

  /**
   * How it was handed over.
   *
   * @param onFile whether the file was open that day, or had ended by then
   * @param badProxy whether a proxy lacked a particular
   */
  record Delivery(LocalDate on, StaffId by, boolean onFile, boolean badProxy) {}

  long fen() {
    return terms.money().fen() + Goods.valueOf(terms.goods()).fen();
  }

  AidOfFile approved(
      StaffId by, boolean excludedThen, Optional<Integer> notice, EventRef approval) {
    return new AidOfFile(
        id, terms, tier, proposedBy, Optional.of(by), excludedThen, notice, delivery, approval);
  }

  AidOfFile delivered(AidTerms given, Delivery handedOver, EventRef act) {
    return new AidOfFile(
        id,
        given,
        tier,
        proposedBy,
        approvedBy,
        excluded,
        noticeDays,
        Optional.of(handedOver),
        act);
  }
}
