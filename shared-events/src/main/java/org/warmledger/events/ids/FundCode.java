package org.warmledger.events.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.warmledger.events.limits.Form;

/** The code of a fund, as the appropriation names it: {@code ZYCZ-2026}. At most 40 characters. */
public record FundCode(
    @JsonValue @Form(value = FundCode.FORM, example = "ZYCZ-2026") String value) {

  /** How the id of every fund's stream begins. */
  public static final String STREAM_PREFIX = "fund-";

  public static final String FORM = "[\\p{sc=Han}A-Za-z0-9_-]{1,40}";

  private static final Pattern PATTERN = Pattern.compile(FORM);

  @JsonCreator
  public FundCode {
    if (!PATTERN.matcher(value).matches()) {
      throw new IllegalArgumentException("a fund code has 1 to 40 letters, digits, - or _");
    }
  }

  /** The id of the fund's stream; identifiers are unique over all kinds of streams. */
  public String streamId() {
    return STREAM_PREFIX + value;
  }

  @Override
  public String toString() {
    return value;
  }
}
