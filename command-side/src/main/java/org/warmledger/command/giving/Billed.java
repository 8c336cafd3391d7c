package org.warmledger.command.giving;

import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Bills;

/**
 * What is given, or asked for, on bills: it draws on them in their order.
 *
 * @param fen money and goods together
 */
public record Billed(Bills bills, long fen) {

  public static Billed of(Bills bills, AidTerms terms) {
    return new Billed(bills, Given.worth(terms));
  }
}
