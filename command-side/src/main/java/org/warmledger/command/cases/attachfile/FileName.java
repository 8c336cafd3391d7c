package org.warmledger.command.cases.attachfile;

import java.util.Optional;
import org.warmledger.command.fields.Fields;

/** What a file was called where it came from, as far as it can be shown. */
final class FileName {

  private static final int LONGEST = 120;

  private FileName() {}

  /** Without the folder it lay in and what does not show; of a long name its end is kept. */
  static String of(Optional<String> sent) {
    String name = sent.orElse("").replace('\\', '/');
    int[] shown =
        name.substring(name.lastIndexOf('/') + 1)
            .codePoints()
            .filter(c -> Fields.isPrintable(Character.toString(c), false))
            .toArray();
    int from = Math.max(0, shown.length - LONGEST);
    return new String(shown, from, shown.length - from).strip();
  }
}
