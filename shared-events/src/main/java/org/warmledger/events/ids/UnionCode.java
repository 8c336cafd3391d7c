package org.warmledger.events.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;
import org.warmledger.events.limits.Form;

/**
 * The code of a union (总工会), six digits for the tiers down to the county and up to twelve for the
 * stations below it.
 */
public record UnionCode(@JsonValue @Form(value = UnionCode.FORM, example = "410803") String value) {

  public static final String FORM = "[0-9]{6,12}";

  private static final Pattern PATTERN = Pattern.compile(FORM);

  /** The one union whose digits say nothing of those below it. */
  private static final String WHOLE_COUNTRY = "100000";

  @JsonCreator
  public UnionCode {
    if (!PATTERN.matcher(value).matches()) {
      throw new IllegalArgumentException("a union code has six to twelve digits");
    }
  }

  /** Reads a code that somebody typed; empty when it is none. */
  public static Optional<UnionCode> parse(String typed) {
    return Optional.of(typed.strip())
        .filter(code -> PATTERN.matcher(code).matches())
        .map(UnionCode::new);
  }

  /**
   * Whether a union of this code may stand somewhere below the other: it begins with what counts of
   * the other's digits. The first six are pairs for province, city and county, and those that
   * follow are threes for town and village where nothing else is said; pairs and threes of nothing
   * but zeros fill up.
   */
  public boolean liesUnder(UnionCode other) {
    return !equals(other) && value.startsWith(other.counting());
  }

  private String counting() {
    if (value.equals(WHOLE_COUNTRY)) {
      return "";
    }
    String tiers = value.substring(0, 6);
    String station = value.substring(6).replaceFirst("(000)+$", "");
    return station.isEmpty() ? tiers.replaceFirst("(00)+$", "") : tiers + station;
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
