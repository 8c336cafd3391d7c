package org.warmledger.events.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;

/**
 * Where a union stands in the tree, from the root down to itself: {@code
 * 100000/410000/410800/410803}. Every fact carries the path as it was, so that no reader needs the
 * tree to know whose fact it is.
 */
public record UnionPath(@JsonValue String value) {

  private static final String SEPARATOR = "/";

  @JsonCreator
  public UnionPath {
    for (String code : value.split(SEPARATOR, -1)) {
      new UnionCode(code);
    }
  }

  /** The path of a union that has no parent. */
  public static UnionPath root(UnionCode code) {
    return new UnionPath(code.value());
  }

  public UnionPath child(UnionCode code) {
    return new UnionPath(value + SEPARATOR + code.value());
  }

  /** The union itself: the last code. */
  public UnionCode code() {
    return codes().getLast();
  }

  /** All codes from the root to the union itself. */
  public List<UnionCode> codes() {
    return Arrays.stream(value.split(SEPARATOR)).map(UnionCode::new).toList();
  }

  /** The same as texts. */
  public List<String> parts() {
    return List.of(value.split(SEPARATOR));
  }

  /** Whether this union is the given one or stands below it. */
  public boolean isWithin(UnionCode ancestor) {
    return codes().contains(ancestor);
  }

  @Override
  public String toString() {
    return value;
  }
}
