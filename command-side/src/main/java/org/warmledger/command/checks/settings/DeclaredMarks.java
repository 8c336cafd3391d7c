package org.warmledger.command.checks.settings;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.warmledger.command.checks.flags.Marks;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.limits.Longest;

/** Keyed hashes of what somebody types about kin. */
final class DeclaredMarks {

  private DeclaredMarks() {}

  /** In order, each once; notes what is none. */
  static List<String> of(
      Fields fields,
      Marks marks,
      Optional<List<String>> phones,
      Optional<List<String>> addresses,
      Optional<List<String>> accounts) {
    TreeSet<String> hashes = new TreeSet<>();
    add(fields, "/phones", phones, marks::phone, hashes);
    add(fields, "/addresses", addresses, marks::address, hashes);
    add(fields, "/accounts", accounts, marks::account, hashes);
    return List.copyOf(hashes);
  }

  private static void add(
      Fields fields,
      String pointer,
      Optional<List<String>> given,
      Function<String, Optional<String>> mark,
      TreeSet<String> hashes) {
    for (String text : given.orElse(List.of())) {
      Optional<String> hash = text.length() > Longest.LINE ? Optional.empty() : mark.apply(text);
      fields.wrongIf(hash.isEmpty(), pointer, FieldCode.MALFORMED);
      hash.ifPresent(hashes::add);
    }
  }
}
