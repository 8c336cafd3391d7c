package org.warmledger.platform.web;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody may do, as the identity provider says in the claim {@code role}. */
public enum Role {
  CASEWORKER,
  SUPERVISOR,
  FINANCE,
  COMPLIANCE,
  ADMIN;

  /** Whether they end what was found by the checks: nobody else is put in charge of it. */
  public boolean answers() {
    return this == SUPERVISOR || this == COMPLIANCE;
  }

  /** Whether files and applications are their work: they are nobody else's. */
  public boolean works() {
    return this == CASEWORKER || this == SUPERVISOR;
  }

  /** The claim's spelling, lower case. */
  @JsonValue
  public String claim() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The role that a claim spells. */
  public static Optional<Role> ofClaim(String claim) {
    return Arrays.stream(values()).filter(role -> role.claim().equals(claim)).findFirst();
  }
}
