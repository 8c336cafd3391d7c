package org.warmledger.command.filings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.warmledger.events.lists.StatutoryForm;

/** Forms as addresses name them: {@code send-warmth}. */
final class FormNames {

  private FormNames() {}

  static String of(StatutoryForm form) {
    return form.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<StatutoryForm> find(String name) {
    return Arrays.stream(StatutoryForm.values()).filter(form -> of(form).equals(name)).findFirst();
  }
}
