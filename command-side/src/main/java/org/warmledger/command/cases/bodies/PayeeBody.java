package org.warmledger.command.cases.bodies;

import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.limits.Form;
import org.warmledger.events.limits.InSeal;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.PersonName;
import org.warmledger.events.limits.Required;
import org.warmledger.events.values.Payee;
import org.warmledger.events.values.ProxyCollection;

/** To whom aid went, as it is sent. */
public record PayeeBody(
    @InSeal @Required @PersonName @Longest(Longest.NAME) Optional<String> name,
    @InSeal @Form(value = Fields.NO_OR_ACCOUNT, example = "6222020000000000")
        Optional<String> accountNumber) {

  /** Whether it does not say into which account it went. */
  public boolean isIntoNoAccount() {
    return Fields.said(accountNumber).isEmpty();
  }

  /** Checks every field; whether the payee may take the aid is for the rules C09 and C10. */
  public Supplier<Payee> check(Fields fields, Optional<ProxyBody> proxy) {
    fields.and("/payee", this);
    Supplier<String> account = fields.account("/payee/accountNumber", accountNumber);
    Optional<Supplier<ProxyCollection>> collector = proxy.map(form -> form.check(fields));
    return () -> new Payee(Fields.said(name), account.get(), collector.map(Supplier::get));
  }

  @Override
  public String toString() {
    return "PayeeBody";
  }
}
