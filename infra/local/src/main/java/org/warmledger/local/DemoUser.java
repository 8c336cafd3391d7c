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

  private static final List<String> SURNAMES =
      List.of("李", "王", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "马");
  private static final List<String> GIVEN =
      List.of(
          "桂芬", "建国", "秀英", "志强", "丽华", "国庆", "春梅", "海燕", "永刚", "雪琴", "卫东", "玉兰", "文斌", "晓红", "振华",
          "淑敏");

  static Optional<DemoUser> of(String name) {
    var parts = name.strip().split("@", -1);
    return parts.length == 2 && ROLES.contains(parts[0]) && parts[1].matches("\\d{6}")
        ? Optional.of(new DemoUser(parts[0], parts[1]))
        : Optional.empty();
  }

  String name() {
    return role + "@" + union;
  }

  /** What colleagues call them: another in every role of a union, and always the same. */
  String called() {
    var place = ROLES.indexOf(role);
    var seed = Integer.parseInt(union);
    return SURNAMES.get((seed + place) % SURNAMES.size())
        + GIVEN.get((seed / SURNAMES.size() + place * 3) % GIVEN.size());
  }

  /** What the ledger reads in a token, beside subject, issuer and expiry. */
  Map<String, String> claims() {
    return Map.of("role", role, "union", union, "name", called());
  }
}
