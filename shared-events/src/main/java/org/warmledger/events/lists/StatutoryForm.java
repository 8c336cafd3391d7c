package org.warmledger.events.lists;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A form whose columns are published. */
public enum StatutoryForm {
  SEND_WARMTH,
  TWO_FESTIVALS,
  REGISTER,
  SCHOOLING,
  SUMMER;

  /** As addresses name it: {@code send-warmth}. */
  public String address() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The one that an address names. */
  public static Optional<StatutoryForm> at(String address) {
    return Arrays.stream(values()).filter(form -> form.address().equals(address)).findFirst();
  }
}
