package org.warmledger.events.values;

/**
 * The account that aid is paid to.
 *
 * @param holder in whose name it is (C09: the worker's, unless a proxy is recorded)
 * @param accountNumber digits, or the last four where a paper roster gives no more
 */
public record BankAccount(String bank, String branch, String accountNumber, String holder) {

  @Override
  public String toString() {
    return "BankAccount";
  }
}
