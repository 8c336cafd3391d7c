package org.warmledger.command.cases.bodies;

import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.values.IdentityNumber;
import org.warmledger.events.values.ProxyCollection;

/** Who collects for the worker (代领), as it is sent; what is missing is for the rule C10. */
public record ProxyBody(
    Optional<String> name,
    Optional<String> relation,
    Optional<String> identityNumber,
    Optional<String> reason,
    Optional<String> authorisation) {

  Supplier<ProxyCollection> check(Fields fields) {
    Supplier<String> who = fields.optionalText("/proxy/name", name, Fields.LONGEST_NAME);
    Supplier<String> kin = fields.optionalText("/proxy/relation", relation, Fields.LONGEST_NAME);
    Supplier<String> number =
        identityNumber.filter(text -> !text.isBlank()).isPresent()
            ? number(fields.identityNumber("/proxy/identityNumber", identityNumber))
            : () -> "";
    Supplier<String> why = fields.optionalText("/proxy/reason", reason, Fields.LONGEST_TEXT);
    Supplier<String> shown =
        fields.optionalText("/proxy/authorisation", authorisation, Fields.LONGEST_TEXT);
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
