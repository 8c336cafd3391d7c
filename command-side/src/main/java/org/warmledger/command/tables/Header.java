package org.warmledger.command.tables;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The names of the columns. Full-width forms and inner spaces are evened out, so that {@code 金额（元）}
 * and {@code 金额 (元)} are one name.
 */
final class Header {

  private static final int LONGEST_NAME = 60;

  private final List<String> names;

  private Header(List<String> names) {
    this.names = names;
  }

  static Header of(List<String> cells) {
    List<String> names = cells.stream().map(Header::normalised).toList();
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (!name.isEmpty() && !seen.add(name)) {
        throw new TableRefused(TableFault.DUPLICATE_HEADER, name);
      }
    }
    return new Header(names);
  }

  private static String normalised(String cell) {
    String name = Normalizer.normalize(cell, Normalizer.Form.NFKC).replaceAll("\\s", "");
    return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
  }

  List<String> columns() {
    return names.stream().filter(name -> !name.isEmpty()).toList();
  }

  Optional<String> column(int index) {
    return index < names.size()
        ? Optional.of(names.get(index)).filter(name -> !name.isEmpty())
        : Optional.empty();
  }
}
