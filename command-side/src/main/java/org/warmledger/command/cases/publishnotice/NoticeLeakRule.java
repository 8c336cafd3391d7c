package org.warmledger.command.cases.publishnotice;

import java.util.Optional;
import java.util.regex.Pattern;
import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.fields.PersonalNumbers;
import org.warmledger.command.persons.NamesOnFile;
import org.warmledger.events.values.Names;

/**
 * What is published shows no identity number, card, phone or illness (C28), and neither a full name
 * nor the address of the household: what was published cannot be erased. Numbers are read as in
 * every other text, words as names are.
 */
final class NoticeLeakRule {

  private static final String GAP = "[\\s\\p{Z}\\p{Pd}_./·•・]{0,3}";

  /** Phones at home are numbers of offices in other texts; here it is the household's. */
  private static final Pattern LANDLINE =
      Pattern.compile("(?<!\\d)0\\d{2,3}\\)?" + GAP + "\\d{3,4}" + GAP + "\\d{4}(?!\\d)");

  private NoticeLeakRule() {}

  static Optional<RejectionCode> refusal(CaseFile file, String text) {
    boolean leaks =
        PersonalNumbers.in(text)
            || LANDLINE.matcher(Names.simple(Names.seen(text))).find()
            || IllnessWords.occurIn(text)
            || Names.occurIn(text, NamesOnFile.andAddress(file.household()).toList());
    return leaks ? Optional.of(RejectionCode.C28_NOTICE_LEAK) : Optional.empty();
  }
}
