package org.warmledger.command.tables;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The unit that a title states for the amounts below it, where that is many yuan at once. */
final class StatedUnit {

  /** No word that a title goes on with: somebody's name may begin like a unit. */
  private static final Pattern STATED =
      Pattern.compile(
          "(?:单\\s*位\\s*[为是]?\\s*[:(]?\\s*(?:人民币)?\\s*|\\(\\s*)"
              + "((?:亿|千万|百万|十万|万|千|百)元)(?!\\p{IsHan})");

  private static final String IN_YUAN = "(元)";

  private StatedUnit() {}

  /** What the cells of a title say. */
  static Optional<String> in(List<Cell> cells) {
    return cells.stream()
        .map(cell -> STATED.matcher(Normalizer.normalize(cell.text(), Normalizer.Form.NFKC)))
        .filter(Matcher::find)
        .map(found -> found.group(1))
        .findFirst();
  }

  /** The first column that says of itself that it is in yuan. */
  static Optional<String> inYuan(Header header) {
    return header.columns().stream().filter(name -> name.endsWith(IN_YUAN)).findFirst();
  }
}
