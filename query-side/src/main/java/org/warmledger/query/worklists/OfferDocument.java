package org.warmledger.query.worklists;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.query.casefile.CaseFile;
import org.warmledger.query.casefile.Offer;

/**
 * On whose list a file stands that is offered to another union.
 *
 * @param waiting of the union that is asked, until it answers
 * @param returned of the union that asked, until it has seen to what was sent back
 */
record OfferDocument(Optional<Waits> waiting, Optional<Waits> returned) {

  /** Of that union and those above it, since that day. */
  record Waits(List<String> unions, LocalDate on) {}

  static OfferDocument of(CaseFile file) {
    Optional<Offer> offer = file.offer();
    return new OfferDocument(
        offer
            .filter(one -> one.returned().isEmpty())
            .map(one -> new Waits(one.to().parts(), one.on())),
        offer.flatMap(Offer::returned).map(back -> new Waits(file.union().parts(), back.on())));
  }
}
