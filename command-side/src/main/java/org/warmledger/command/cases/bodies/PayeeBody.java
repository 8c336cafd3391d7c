package org.warmledger.command.cases.bodies;

import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.values.Longest;
import org.warmledger.events.values.Payee;
import org.warmledger.events.values.ProxyCollection;

/** To whom aid went, as it is sent. */
public record PayeeBody(
    @Longest(Longest.NAME) Optional<String> name, Optional<String> accountNumber) {

  /** Checks every field; whether the payee may take the aid is for the rules C09 and C10. */
  public Supplier<Payee> check(Fields fields, Optional<ProxyBody> proxy) {
    Supplier<String> who = fields.text("/payee/name", name, PayeeBody.class);
    Supplier<String> account = fields.account("/payee/accountNumber", accountNumber);
    Optional<Supplier<ProxyCollection>> collector = proxy.map(form -> form.check(fields));
    return () -> new Payee(who.get(), account.get(), collector.map(Supplier::get));
  }

  @Override
  public String toString() {
    return "PayeeBody";
  }
}
