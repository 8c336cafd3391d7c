package org.warmledger.events.values;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.warmledger.events.limits.InSeal;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.Required;

/**
 * A hospital's bill (医疗票据): what a household was charged, and which part of it the household bore
 * itself.
 */
public record Bill(
    @InSeal @Required @Longest(Bill.LONGEST_NUMBER) String number,
    LocalDate issuedOn,
    @InSeal @Required @Longest String hospital,
    Money total,
    Money selfPaid) {

  public static final int LONGEST_NUMBER = 60;

  /** What it is known by: its number on its day, and its number at its hospital. */
  public List<String> signs() {
    return BillNumber.spellings(number).stream()
        .flatMap(said -> Stream.of(said + ' ' + issuedOn, said + ' ' + Names.folded(hospital)))
        .toList();
  }

  /** Whether both are one bill, however it is written: one sign in common is enough. */
  public boolean isSame(Bill other) {
    return !Collections.disjoint(signs(), other.signs());
  }

  @Override
  public String toString() {
    return "Bill";
  }
}
