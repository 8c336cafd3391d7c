package org.warmledger.events.values;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/** To whom and where the aid went; service aid has no account. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Payee(String name, String accountNumber, Optional<ProxyCollection> proxy) {

  @Override
  public String toString() {
    return "Payee";
  }
}
