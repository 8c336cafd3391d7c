package org.warmledger.events.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.warmledger.events.limits.Longest;

/** Who acted: the account name of a member of staff, such as {@code caseworker@410803}. */
public record StaffId(@JsonValue @Longest(128) String value) {

  @JsonCreator
  public StaffId {
    if (value.isBlank() || value.length() > 128) {
      throw new IllegalArgumentException("a staff id has 1 to 128 characters");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
