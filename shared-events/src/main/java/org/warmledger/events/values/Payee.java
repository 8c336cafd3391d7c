package org.warmledger.events.values;

import java.util.Optional;

/** To whom and where the aid went; service aid has no account. */
public record Payee(String name, String accountNumber, Optional<ProxyCollection> proxy) {

  @Override
  public String toString() {
    return "Payee";
  }
}
