package org.warmledger.events.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code of a union (总工会), six digits for the tiers down to the county and up to twelve for the
 * stations below it.
 */
public record UnionCode(@JsonValue String value) {

  private static final Pattern FORM = Pattern.compile("[0-9]{6,12}");

  @JsonCreator
  public UnionCode {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("a union code has six to twelve digits");
    }
  }

  /** Reads a code that somebody typed; empty when it is none. */
  public static Optional<UnionCode> parse(String typed) {
    return Optional.of(typed.strip())
        .filter(code -> FORM.matcher(code).matches())
        .map(UnionCode::new);
  }

  /** The id of the union's stream; identifiers are unique over all kinds of streams. */
  public String streamId() {
    return "union-" + value;
  }

  @Override
  public String toString() {
    return value;
  }
}
