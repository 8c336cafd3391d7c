package org.warmledger.events.values;

import java.time.LocalDate;
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

  /** One text for all spellings of one bill: width, case and blanks tell none apart. */
  public String folded() {
    return Names.folded(number) + ' ' + issuedOn + ' ' + Names.folded(hospital);
  }

  @Override
  public String toString() {
    return "Bill";
  }
}
