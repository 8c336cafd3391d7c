package org.warmledger.command.cases.bodies;

import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.values.BankAccount;
import org.warmledger.events.values.Longest;

/** The account that aid is paid to, as it is sent. */
public record AccountBody(
    @Longest Optional<String> bank,
    @Longest Optional<String> branch,
    Optional<String> accountNumber,
    @Longest(Longest.NAME) Optional<String> holder) {

  Supplier<BankAccount> check(Fields fields, String at, Supplier<String> worker) {
    Supplier<String> bankName = fields.optionalText(at + "/bank", bank, AccountBody.class);
    Supplier<String> branchName = fields.optionalText(at + "/branch", branch, AccountBody.class);
    Supplier<String> number = fields.account(at + "/accountNumber", accountNumber);
    fields.wrongIf(number.get().isEmpty(), at + "/accountNumber", FieldCode.REQUIRED);
    Supplier<String> name = fields.optionalText(at + "/holder", holder, AccountBody.class);
    return () ->
        new BankAccount(
            bankName.get(),
            branchName.get(),
            number.get(),
            name.get().isEmpty() ? worker.get() : name.get());
  }
}
