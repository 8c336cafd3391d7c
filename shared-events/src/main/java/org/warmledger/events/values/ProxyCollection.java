package org.warmledger.events.values;

/**
 * Somebody else collects the aid for the worker (代领). Every field is required (C10).
 *
 * @param authorisation what shows that the worker agreed
 */
public record ProxyCollection(
    String name, String relation, String identityNumber, String reason, String authorisation) {

  @Override
  public String toString() {
    return "ProxyCollection";
  }
}
