package org.warmledger.command.cases.bodies;

import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.limits.Form;
import org.warmledger.events.limits.InSeal;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.PersonName;
import org.warmledger.events.limits.Required;
import org.warmledger.events.values.BankAccount;

/** The account that aid is paid to, as it is sent. */
public record AccountBody(
    @InSeal @Longest Optional<String> bank,
    @InSeal @Longest Optional<String> branch,
    @InSeal @Required @Form(value = Fields.ACCOUNT, example = "6222020000000007")
        Optional<String> accountNumber,
    @InSeal @PersonName @Longest(Longest.NAME) Optional<String> holder) {

  /**
   * Checks every field.
   *
   * @param at where it is in the request
   * @param worker in whose name it is unless stated
   */
  public Supplier<BankAccount> check(Fields fields, String at, Supplier<String> worker) {
    fields.and(at, this);
    Supplier<String> number = fields.account(at + "/accountNumber", accountNumber);
    return () ->
        new BankAccount(
            Fields.said(bank),
            Fields.said(branch),
            number.get(),
            Fields.stated(holder).orElseGet(worker));
  }

  @Override
  public String toString() {
    return "AccountBody";
  }
}
