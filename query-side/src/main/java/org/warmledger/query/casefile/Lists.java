package org.warmledger.query.casefile;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Lists as folds change them. */
final class Lists {

  private Lists() {}

  static <T> List<T> plus(List<T> some, T one) {
    return Stream.concat(some.stream(), Stream.of(one)).toList();
  }

  /** Changes the one that is meant. */
  static <T> List<T> on(List<T> some, Predicate<T> meant, UnaryOperator<T> change) {
    return some.stream().map(one -> meant.test(one) ? change.apply(one) : one).toList();
  }
}
