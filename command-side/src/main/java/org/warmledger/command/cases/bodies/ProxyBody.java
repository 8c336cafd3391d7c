package org.warmledger.command.cases.bodies;

import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.values.IdentityNumber;
import org.warmledger.events.values.Longest;
import org.warmledger.events.values.ProxyCollection;

/** Who collects for the worker (代领), as it is sent; what is missing is for the rule C10. */
public record ProxyBody(
    @Longest(Longest.NAME) Optional<String> name,
    @Longest(Longest.NAME) Optional<String> relation,
    Optional<String> identityNumber,
    @Longest Optional<String> reason,
    @Longest Optional<String> authorisation) {

  Supplier<ProxyCollection> check(Fields fields) {
    Supplier<String> who = fields.optionalText("/proxy/name", name, ProxyBody.class);
    Supplier<String> kin = fields.optionalText("/proxy/relation", relation, ProxyBody.class);
    Supplier<String> number =
        identityNumber.filter(text -> !text.isBlank()).isPresent()
            ? number(fields.identityNumber("/proxy/identityNumber", identityNumber))
            : () -> "";
    Supplier<String> why = fields.optionalText("/proxy/reason", reason, ProxyBody.class);
    Supplier<String> shown =
        fields.optionalText("/proxy/authorisation", authorisation, ProxyBody.class);
    return () -> new ProxyCollection(who.get(), kin.get(), number.get(), why.get(), shown.get());
  }

  private static Supplier<String> number(Supplier<IdentityNumber> checked) {
    return () -> checked.get().value();
  }

  @Override
  public String toString() {
    return "ProxyBody";
  }
}
