package org.warmledger.command.tables;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The names of the columns. Full-width forms, inner spaces and what marks a column as required are
 * evened out, so that {@code 金额（元）}, {@code 金额 (元)*} and {@code 金额(元)：} are one name.
 */
final class Header {

  private static final int LONGEST_NAME = 60;
  private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Cf}]");
  private static final Pattern MARKS = Pattern.compile("^\\*+|[*:]+$");

  private final List<String> names;

  private Header(List<String> names) {
    this.names = names;
  }

  static Header of(List<Cell> cells) {
    return new Header(cells.stream().map(cell -> normalised(cell.text())).toList());
  }

  static String normalised(String cell) {
    String seen = UNSEEN.matcher(Normalizer.normalize(cell, Normalizer.Form.NFKC)).replaceAll("");
    String name = MARKS.matcher(seen).replaceAll("");
    return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
  }

  /** Required columns that the row does not name. */
  List<String> missing(Columns asked) {
    List<String> missing = new ArrayList<>(asked.required());
    missing.removeAll(names);
    return missing;
  }

  /** How many columns of the kind the row names. */
  int known(Columns asked) {
    return (int) names.stream().filter(asked.known()::contains).count();
  }

  /** A name that is there twice, so that nobody knows which column is meant. */
  Optional<String> repeated() {
    Set<String> seen = new HashSet<>();
    return columns().stream().filter(name -> !seen.add(name)).findFirst();
  }

  List<String> columns() {
    return names.stream().filter(name -> !name.isEmpty()).toList();
  }

  List<String> columns(BitSet places) {
    return places.stream().mapToObj(this::column).flatMap(Optional::stream).toList();
  }

  Optional<String> column(int index) {
    return index < names.size()
        ? Optional.of(names.get(index)).filter(name -> !name.isEmpty())
        : Optional.empty();
  }

  boolean isRepeatedBy(List<Cell> cells) {
    return cells.size() == names.size()
        && IntStream.range(0, names.size())
            .allMatch(i -> normalised(cells.get(i).text()).equals(names.get(i)));
  }
}
