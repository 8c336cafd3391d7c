package org.warmledger.events.values;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * The account that aid is paid to.
 *
 * @param holder in whose name it is (C09: the worker's, unless a proxy is recorded)
 * @param accountNumber digits, or the last four where a paper roster gives no more
 */
public record BankAccount(String bank, String branch, String accountNumber, String holder) {

  /** That there is none. */
  public static final BankAccount NONE = new BankAccount("", "", "", "");

  BankAccount heldBy(String somebody) {
    return new BankAccount(bank, branch, accountNumber, somebody);
  }

  @JsonIgnore
  public boolean isNone() {
    return accountNumber.isEmpty();
  }

  @Override
  public String toString() {
    return "BankAccount";
  }
}
