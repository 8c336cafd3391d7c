package org.warmledger.local;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A member of staff that the local stack lets in: a role at a union, as in {@code
 * caseworker@410803}.
 */
record DemoUser(String role, String union) {
  static final String PASSWORD = "warm-ledger";
  static final List<String> ROLES =
      List.of("caseworker", "supervisor", "finance", "compliance", "admin");

  static Optional<DemoUser> of(String name) {
    var parts = name.strip().split("@", -1);
    return parts.length == 2 && ROLES.contains(parts[0]) && parts[1].matches("\\d{6}")
        ? Optional.of(new DemoUser(parts[0], parts[1]))
        : Optional.empty();
  }

  String name() {
    return role + "@" + union;
  }

  /** What the ledger reads in a token, beside subject, issuer and expiry. */
  Map<String, String> claims() {
    return Map.of("role", role, "union", union);
  }
}
