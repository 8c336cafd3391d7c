package org.warmledger.command.cases.bodies;

import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.limits.Form;
import org.warmledger.events.limits.InSeal;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.PersonName;
import org.warmledger.events.values.IdentityNumber;
import org.warmledger.events.values.ProxyCollection;

/** Who collects for the worker (代领), as it is sent; what is missing is for the rule C10. */
public record ProxyBody(
    @InSeal @PersonName @Longest(Longest.NAME) Optional<String> name,
    @InSeal @Longest(Longest.NAME) Optional<String> relation,
    @InSeal @Form(value = IdentityNumber.TYPED, example = IdentityNumber.EXAMPLE)
        Optional<String> identityNumber,
    @InSeal @Longest Optional<String> reason,
    @InSeal @Longest Optional<String> authorisation) {

  Supplier<ProxyCollection> check(Fields fields) {
    fields.and("/proxy", this);
    Supplier<String> number =
        identityNumber.filter(text -> !text.isBlank()).isPresent()
            ? number(fields.identityNumber("/proxy/identityNumber", identityNumber))
            : () -> "";
    return () ->
        new ProxyCollection(
            Fields.said(name),
            Fields.said(relation),
            number.get(),
            Fields.said(reason),
            Fields.said(authorisation));
  }

  private static Supplier<String> number(Supplier<IdentityNumber> checked) {
    return () -> checked.get().value();
  }

  @Override
  public String toString() {
    return "ProxyBody";
  }
}
